import type { RoleNames } from '../../roles.ts'

/** What the holder of a link may do about the mails, and whom a notice to staff goes to. */
export const invitationFunctions = ({ api, worker }: RoleNames) => `
-- Whether there is such an invitation, and what the page behind a mail's last link says of it.
create function mail_choices(p_invitation uuid)
returns table (organisation_name text, round_name text, no_reminders boolean, has_address boolean, language text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.name, r.name, i.no_reminders, i.address is not null, i.language
    from invitation i join round r on r.id = i.round_id join organisation o on o.id = i.organisation_id
   where i.id = p_invitation
$$;

-- The key user is not told who: the row is read by the worker only.
create function stop_reminders(p_invitation uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update invitation set no_reminders = true where id = p_invitation and not no_reminders;
  delete from mail where invitation_id = p_invitation and kind = 'reminder' and state = 'waiting'
$$;

create function erase_own_address(p_invitation uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update invitation set address = null, no_reminders = true where id = p_invitation;
  delete from mail where invitation_id = p_invitation and state = 'waiting'
$$;

-- A mail to each key user of an organisation, unless the same notice about the same round went within a day.
create function notify_key_users(p_organisation uuid, p_round uuid, p_notice text) returns int
language sql security definer set search_path = public, pg_temp as $$
  with told as (
    insert into mail (organisation_id, kind, round_id, notice, address, language)
    select distinct p_organisation, 'notice', p_round, p_notice, p.email, p.language
      from membership m join person p on p.id = m.person_id
     where m.organisation_id = p_organisation and m.role = 'key_user'
       and not exists (select from mail n where n.round_id is not distinct from p_round and n.notice = p_notice
                          and n.organisation_id = p_organisation and n.created_at > now() - interval '1 day')
    returning 1)
  select count(*)::int from told
$$;

revoke execute on function mail_choices(uuid), stop_reminders(uuid), erase_own_address(uuid),
  notify_key_users(uuid, uuid, text) from public;
grant execute on function mail_choices(uuid), stop_reminders(uuid), erase_own_address(uuid) to ${api};
grant execute on function notify_key_users(uuid, uuid, text) to ${worker};
`
