import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Decisions of councils and boards, what they want to reach, and what measurement says of it (decision 0038).
 *
 * A target is never deleted: what was judged of it stays readable when a later version of the decision has left it out.
 */
export class FollowUpDecisions1764270000000 implements MigrationInterface {
  readonly name = 'FollowUpDecisions1764270000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
  }

  async down(): Promise<void> {
    throw new Error(
      'Decisions and what was judged of them are not taken from the organisations: drop the database instead.',
    )
  }
}

const tables = `
create table decision (
  id uuid primary key, organisation_id uuid not null references organisation (id),
  title text collate "sv-x-icu" not null, decided_on date not null, body text not null, diary_number text not null,
  text text not null, minutes_link text, version int not null default 1,
  withdrawn_at timestamptz,                     -- no longer followed up
  synthetic boolean not null default false,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null default now(), changed_at timestamptz not null default now(),
  unique (id, organisation_id),
  constraint decision_title_check check (title <> ''),
  constraint decision_body_check check (body in ('council', 'executive-board', 'committee', 'company-board', 'management'))
);
create index decision_organisation_id_idx on decision (organisation_id);

create table decision_version (                 -- every wording that was saved, whole: DecisionDraft of model/decisions
  decision_id uuid not null, organisation_id uuid not null, version int not null, draft jsonb not null,
  saved_by uuid references person (id) on delete set null, saved_at timestamptz not null default now(),
  primary key (decision_id, version),
  foreign key (decision_id, organisation_id) references decision (id, organisation_id) on delete cascade
);

create table decision_target (
  id uuid primary key, decision_id uuid not null, organisation_id uuid not null, position int not null,
  kind text not null, facts jsonb not null,     -- TargetFacts of model/decisions, checked before it is stored
  due_on date not null,                         -- of the facts: reminders and lists go by it
  version int not null,                         -- of the decision, when the facts were last changed
  done_on date, done_note text,                 -- of an action: somebody said so
  removed_at timestamptz,                       -- left out by a later version
  unique (id, organisation_id),
  constraint decision_target_kind_check check (kind in ('score', 'response-rate', 'gap-to-median', 'action', 'training')),
  constraint decision_target_done_check check (done_on is null or kind = 'action'),
  foreign key (decision_id, organisation_id) references decision (id, organisation_id) on delete cascade
);
create index decision_target_decision_id_idx on decision_target (decision_id);

create table decision_judgement (               -- what was said of a target, and on what; only added to
  id uuid primary key, target_id uuid not null, organisation_id uuid not null,
  target_version int not null, verdict text not null, cause text not null, done_on date,
  evidence jsonb not null,                      -- (Evidence & { verdict })[] of model/decisions: shown figures, no others
  judged_at timestamptz not null default now(),
  constraint decision_judgement_verdict_check check (verdict in ('reachedForCertain', 'probablyReached', 'cannotBeTold',
    'notReached', 'missed', 'notMeasured', 'notShown')),
  constraint decision_judgement_cause_check check (cause in ('target', 'round', 'edition', 'participation', 'action', 'date')),
  foreign key (target_id, organisation_id) references decision_target (id, organisation_id) on delete cascade
);
create index decision_judgement_target_id_idx on decision_judgement (target_id, judged_at desc);

create table decision_basis (                   -- what an organisation's targets were last judged by
  organisation_id uuid primary key references organisation (id), basis text not null, judged_at timestamptz not null default now()
);

create table decision_file (                    -- minutes and annexes
  id uuid primary key, decision_id uuid not null, organisation_id uuid not null,
  name text not null, type text not null, bytes bytea not null,
  added_by uuid references person (id) on delete set null, added_at timestamptz not null default now(),
  constraint decision_file_name_check check (name <> ''),
  constraint decision_file_type_check check (type in ('pdf', 'docx', 'odt', 'png', 'jpeg')),
  constraint decision_file_size_check check (octet_length(bytes) between 1 and 5242880),
  foreign key (decision_id, organisation_id) references decision (id, organisation_id) on delete cascade
);
create index decision_file_decision_id_idx on decision_file (decision_id);

create table decision_reminder (                -- written once for each date of a target
  target_id uuid not null, organisation_id uuid not null, kind text not null, due_on date not null,
  primary key (target_id, kind, due_on),
  constraint decision_reminder_kind_check check (kind in ('target_near', 'target_over')),
  foreign key (target_id, organisation_id) references decision_target (id, organisation_id) on delete cascade
);

alter table mail add column target_id uuid,     -- of a reminder of a target
  add foreign key (target_id, organisation_id) references decision_target (id, organisation_id) on delete cascade;

-- When an organisation was last scored is looked up every few seconds (measure.read-model).
create index job_run_organisation_organisation_id_idx on job_run_organisation (organisation_id);

do $$
declare tab text;
begin
  foreach tab in array array['decision', 'decision_version', 'decision_target', 'decision_judgement', 'decision_basis',
    'decision_file', 'decision_reminder'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const own = 'organisation_id = any (app_organisations())'

const rights = ({ api, worker }: RoleNames) => `
grant select, insert, update (title, decided_on, body, diary_number, text, minutes_link, version, withdrawn_at, changed_at)
  on decision to ${api};
grant select, insert on decision_version to ${api};
grant select, insert, update (position, kind, facts, due_on, version, done_on, done_note, removed_at) on decision_target to ${api};
grant select on decision_judgement to ${api};
grant select, insert, delete on decision_file to ${api};
${['decision', 'decision_version', 'decision_target', 'decision_judgement', 'decision_file']
  .map((table) => `create policy own_${api} on ${table} for all to ${api} using (${own}) with check (${own});`)
  .join('\n')}

-- The worker judges and reminds. Texts of decisions, their versions and their files are not for it, but for the title.
grant select (id, organisation_id, title, withdrawn_at, changed_at) on decision to ${worker};
grant select on decision_target to ${worker};
grant select, insert on decision_judgement to ${worker};
grant select, insert, update on decision_basis to ${worker};
grant select, insert on decision_reminder to ${worker};
${['decision', 'decision_target', 'decision_judgement', 'decision_basis', 'decision_reminder']
  .map(
    (table) =>
      `create policy every_organisation_${worker} on ${table} for all to ${worker} using (true) with check (true);`,
  )
  .join('\n')}
`
