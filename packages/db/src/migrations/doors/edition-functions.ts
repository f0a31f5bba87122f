import type { RoleNames } from '../../roles.ts'

/** What publishing an edition changes in the organisations that are in it; the coordinator sees none of it. */
export const editionFunctions = ({ api }: RoleNames) => `
-- The rounds in a published edition become published, and nobody can any longer compute who answered in them.
-- Returns how many rounds that were.
create function publish_rounds_of_edition(p_edition uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare changed int;
begin
  if not app_is_national() then raise exception 'only the national coordinator publishes' using errcode = '42501'; end if;
  if not exists (select from edition where id = p_edition and state = 'published') then
    raise exception 'the edition is not published' using errcode = '55000';
  end if;
  update round r set state = 'published' from edition_member m
   where m.edition_id = p_edition and r.id = m.round_id and r.organisation_id = m.organisation_id and r.state = 'scored';
  get diagnostics changed = row_count;
  delete from answered_slot a using edition_member m where m.edition_id = p_edition and a.round_id = m.round_id;
  return changed;
end $$;

revoke execute on function publish_rounds_of_edition(uuid) from public;
grant execute on function publish_rounds_of_edition(uuid) to ${api};
`
