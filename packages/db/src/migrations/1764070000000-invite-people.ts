import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { invitationFunctions } from './doors/invitation-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Who shall be asked (recipients, until a round opens), mail on its way, and waves of reminders.
 *
 * Nothing here says who has answered. A reminder's row is there only until its mail has gone; the API cannot see it.
 */
export class InvitePeople1764070000000 implements MigrationInterface {
  readonly name = 'InvitePeople1764070000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
    await runner.query(invitationFunctions(roles))
  }

  async down(): Promise<void> {
    throw new Error('Invitations are not taken back: drop the database instead.')
  }
}

const tables = `
create table recipient (                        -- who shall be asked; becomes an invitation when the round opens
  id uuid primary key default gen_random_uuid(), organisation_id uuid not null, round_id uuid not null, unit_id uuid not null,
  channel text not null, address text, language text not null default 'sv',
  state text not null default 'chosen',         -- not_drawn: listed, and left out by the sample
  constraint recipient_channel_check check (channel in ('email', 'link')),
  constraint recipient_address_check check ((channel = 'email') = (address is not null) and address = lower(address)),
  constraint recipient_language_check check (language ~ '^[a-z]{2}$'),
  constraint recipient_state_check check (state in ('chosen', 'not_drawn')),
  constraint recipient_round_id_address_key unique (round_id, address),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index on recipient (round_id, unit_id);

alter table invitation
  add column language text not null default 'sv',
  add column no_reminders boolean not null default false,   -- the person's own wish; no role but the worker reads it
  add constraint invitation_language_check check (language ~ '^[a-z]{2}$'),
  add constraint invitation_id_organisation_id_key unique (id, organisation_id);
create index on invitation (round_id, unit_id);

create table reminder_wave (
  id uuid primary key default gen_random_uuid(), organisation_id uuid not null, round_id uuid not null, batch_id uuid not null,
  day smallint,                                 -- after opening; null: asked for by hand
  requested_by uuid references person (id), requested_at timestamptz not null default now(),
  listed int, sent int not null default 0, bounced int not null default 0,   -- listed: null until the worker has looked
  finished_at timestamptz,
  constraint reminder_wave_batch_id_day_key unique (batch_id, day),
  constraint reminder_wave_id_organisation_id_key unique (id, organisation_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (batch_id, organisation_id) references batch (id, organisation_id) on delete cascade
);
create index on reminder_wave (round_id);

create table mail (                             -- on its way, or gone; never what it says
  id uuid primary key default gen_random_uuid(), organisation_id uuid not null references organisation (id),
  kind text not null, round_id uuid, invitation_id uuid, wave_id uuid,
  notice text, address text, language text not null default 'sv',   -- of a notice to staff; the address goes when it is sent
  state text not null default 'waiting', attempts smallint not null default 0,
  due_at timestamptz not null default now(), smtp_code text, created_at timestamptz not null default now(),
  constraint mail_kind_check check (kind in ('invitation', 'reminder', 'notice')),
  constraint mail_state_check check (state in ('waiting', 'sending', 'sent', 'bounced')),
  constraint mail_subject_check check (case kind when 'notice' then notice is not null and invitation_id is null
    else round_id is not null and invitation_id is not null and (wave_id is not null) = (kind = 'reminder') end),
  constraint mail_wave_id_invitation_id_key unique (wave_id, invitation_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (invitation_id, organisation_id) references invitation (id, organisation_id) on delete cascade,
  foreign key (wave_id, organisation_id) references reminder_wave (id, organisation_id) on delete cascade
);
create unique index mail_invitation_idx on mail (invitation_id) where kind = 'invitation';
create index mail_due_idx on mail (due_at) where state in ('waiting', 'sending');
create index on mail (round_id, kind);

do $$
declare tab text;
begin
  foreach tab in array array['recipient', 'reminder_wave', 'mail'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const own = (table: string, role: string, using = '') => `
create policy own_organisation_${role} on ${table} for all to ${role}
  using (organisation_id = any (app_organisations())${using}) with check (organisation_id = any (app_organisations())${using});`

const every = (table: string, role: string) => `
create policy every_organisation_${role} on ${table} for all to ${role} using (true) with check (true);`

const rights = ({ api, worker }: RoleNames) => `
grant select, insert (organisation_id, round_id, unit_id, channel, address, language, state),
  update (unit_id, address, language, state), delete on recipient to ${api};
${own('recipient', api)}

-- Who wants no reminders is for the worker only: a key user must not learn who has said so.
revoke select on invitation from ${api};
grant select (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel, address, language),
  update (address) on invitation to ${api};
drop policy own_organisation_${api} on invitation;
${own('invitation', api)}

grant select, insert (organisation_id, round_id, batch_id, requested_by) on reminder_wave to ${api};
${own('reminder_wave', api)}

-- Reminders are hidden from the API: their rows say who had not answered when they were written.
grant select (id, organisation_id, kind, round_id, invitation_id, state, attempts, due_at, smtp_code),
  insert (organisation_id, kind, round_id, invitation_id), update (state, attempts, due_at, smtp_code), delete on mail to ${api};
${own('mail', api, ` and kind = 'invitation'`)}

-- The worker turns recipients into invitations, sends, reminds and erases.
grant select (id, organisation_id, round_id, unit_id, channel, address, language, state), delete on recipient to ${worker};
grant select, insert (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel, address, language),
  update (address) on invitation to ${worker};
grant select, insert (organisation_id, round_id, batch_id, day), update (listed, sent, bounced, finished_at) on reminder_wave to ${worker};
grant select, insert, update (state, attempts, due_at, smtp_code, address), delete on mail to ${worker};
${['recipient', 'invitation', 'reminder_wave', 'mail'].map((table) => every(table, worker)).join('')}
`
