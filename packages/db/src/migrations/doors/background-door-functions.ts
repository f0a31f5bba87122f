import type { RoleNames } from '../../roles.ts'

/** The respondent's door of a round that may ask a background question. */
export const backgroundDoorFunctions = ({ api }: RoleNames) => `
drop function box_of_round(uuid);
create function box_of_round(p_round uuid)
returns table (batch_id uuid, number smallint, state text, instrument_version_id uuid, public_key bytea, envelope_bytes int,
  key_holder text, strength text, closes_at timestamptz, organisation_name text, round_name text, synthetic boolean,
  collection text, own_questions jsonb, explanations jsonb, background text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.number, b.state, r.instrument_version_id, b.public_key, b.envelope_bytes,
         b.key_holder, b.strength, b.closes_at, o.name, r.name, r.synthetic, r.collection, r.own_questions, r.explanations, r.background
    from batch b join round r on r.id = b.round_id join organisation o on o.id = b.organisation_id
   where b.round_id = p_round and b.state <> 'planned' order by b.number desc limit 1
$$;

revoke execute on function box_of_round(uuid) from public;
grant execute on function box_of_round(uuid) to ${api};
`
