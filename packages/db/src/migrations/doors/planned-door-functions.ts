import type { RoleNames } from '../../roles.ts'

/** The respondent's door of a planned round: what else is asked, how strong the box is, when the own unit closes. */
export const plannedDoorFunctions = ({ api }: RoleNames) => `
drop function box_of_round(uuid);
create function box_of_round(p_round uuid)
returns table (batch_id uuid, number smallint, state text, instrument_version_id uuid, public_key bytea, envelope_bytes int,
  key_holder text, strength text, closes_at timestamptz, organisation_name text, round_name text, synthetic boolean,
  collection text, own_questions jsonb, explanations jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.number, b.state, r.instrument_version_id, b.public_key, b.envelope_bytes,
         b.key_holder, b.strength, b.closes_at, o.name, r.name, r.synthetic, r.collection, r.own_questions, r.explanations
    from batch b join round r on r.id = b.round_id join organisation o on o.id = b.organisation_id
   where b.round_id = p_round and b.state <> 'planned' order by b.number desc limit 1
$$;

create or replace function door_invitation(p_invitation uuid)
returns table (batch_id uuid, round_id uuid, key_group_id uuid, unit_id uuid, unit_name text, organisation_name text,
  state text, closes_at timestamptz, envelope_bytes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.batch_id, i.round_id, i.key_group_id, i.unit_id, u.name, o.name, b.state,
         least(b.closes_at, u.closes_at), b.envelope_bytes
    from invitation i join batch b on b.id = i.batch_id join organisation o on o.id = i.organisation_id
    join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
   where i.id = p_invitation
$$;

revoke execute on function box_of_round(uuid) from public;
grant execute on function box_of_round(uuid) to ${api};
`
