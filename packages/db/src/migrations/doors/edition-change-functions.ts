import type { RoleNames } from '../../roles.ts'

/** What publishing is decided by: who is anonymous in which edition, and what is the same, without any value. */
export const editionChangeFunctions = ({ api }: RoleNames) => `
-- The anonymous members of an edition and of every edition of its instrument and year that has been published, for the
-- coordinator who wants to publish it. Values themselves stay here: "version" is equal where an organisation's round and
-- value are, "known" says that the same value can be read by name. Nodes whose rows would all be equal come once.
create function anonymous_values_of_year(p_edition uuid)
returns table (edition_id uuid, organisation_id uuid, main_group text, skr_group text, node_id text, version int, known boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not app_is_national() then raise exception 'only the national coordinator publishes' using errcode = '42501'; end if;
  return query
    with of_year as (
      select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
       where (e.id = p_edition or e.state in ('published', 'superseded'))
         and (v.instrument_key, e.reporting_year) = (
           select w.instrument_key, x.reporting_year from edition x join instrument_version w on w.id = x.instrument_version_id
            where x.id = p_edition)),
    figures as (
      select m.edition_id, m.organisation_id, m.main_group, m.skr_group, f.node_id, f.sharing_level, f.mean is not null as has_value,
             (dense_rank() over (partition by m.organisation_id, f.node_id order by m.round_id, f.mean))::int as version,
             bool_or(f.sharing_level >= 2) over (partition by m.organisation_id, f.node_id, m.round_id, f.mean) as known
        from edition_member m join edition_value f on f.edition_id = m.edition_id and f.organisation_id = m.organisation_id
       where m.edition_id in (select id from of_year)),
    anonymous as (select * from figures f where f.sharing_level = 1),
    alike as (
      select distinct on (pattern) n.node_id from (
        select a.node_id, md5(string_agg(concat_ws(' ', a.edition_id, a.organisation_id, a.has_value, a.version, a.known), ','
                                         order by a.edition_id, a.organisation_id)) as pattern
          from anonymous a group by a.node_id) n order by pattern, n.node_id)
    select a.edition_id, a.organisation_id, a.main_group, a.skr_group, a.node_id,
           case when a.has_value then a.version end, a.known
      from anonymous a where a.node_id in (select n.node_id from alike n) order by 1, 2, 5;
end $$;

revoke execute on function anonymous_values_of_year(uuid) from public;
grant execute on function anonymous_values_of_year(uuid) to ${api};
`
