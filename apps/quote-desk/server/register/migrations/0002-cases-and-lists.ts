import { type Kysely, sql } from 'kysely'

/**
 * What is looked for stands in columns of a case, and what is due in rows of its own: both follow from the quote, and are
 * written with it. What was received, who approved, hours and price lists are added to and never changed, but for the moment from
 * which an approval is void. The words of a case are found by their beginnings.
 */
const statements = `
alter table "case"
  add column base_id uuid references "case",
  add column is_discarded boolean not null default false,
  add column archive_number text,
  add column updated_at text not null default '',
  add column state text not null default 'draft',
  add column buyer text not null default '',
  add column buyer_number text,
  add column buyer_letters text not null default '',
  add column project text not null default '',
  add column officer text not null default '',
  add column price_list text not null default '',
  add column valid_until text,
  add column net text not null default '0.00',
  add column words tsvector not null default '';
create index case_updated on "case" (updated_at desc, id);
create index case_state on "case" (state, updated_at desc, id);
create index case_buyer on "case" (buyer collate "C", id);
create index case_buyer_number on "case" (buyer_number);
create index case_number on "case" ((coalesce(number, '~') collate "C"), id);
create index case_valid_until on "case" ((coalesce(valid_until, '~') collate "C"), id);
create index case_buyer_letters on "case" (buyer_letters, buyer, buyer_number);
create index case_discarded on "case" (updated_at desc, id) where is_discarded;
create index case_officer on "case" (officer, updated_at desc, id);
create index case_archive on "case" (archive_number);
create index case_list on "case" (price_list, updated_at desc, id);
create index case_base on "case" (base_id);
create index case_words on "case" using gin (words);
create table due (
  case_id uuid not null references "case",
  kind text not null,
  of text not null,
  day text not null,
  primary key (case_id, kind, of)
);
create index due_day on due (kind, day, case_id, of);
create table received_request (
  case_id uuid not null references "case",
  place integer not null,
  origin text not null,
  received_at text not null,
  document text not null,
  request text not null,
  primary key (case_id, place)
);
create table editor (case_id uuid not null references "case", person text not null, primary key (case_id, person));
create table approval (
  id integer generated always as identity primary key,
  case_id uuid not null references "case",
  draft text not null,
  person text not null,
  at text not null,
  note text,
  voided_at text
);
create index approval_case on approval (case_id);
create table actual_hours (
  id integer generated always as identity primary key,
  case_id uuid not null references "case",
  component text not null,
  hours text not null,
  note text not null,
  person text not null,
  at text not null
);
create index actual_hours_case on actual_hours (case_id, id);
create table price_list (
  id uuid primary key,
  list text not null,
  revision integer not null,
  valid_from text not null,
  digest text not null,
  document text not null,
  uploaded_by text not null,
  uploader text not null,
  uploaded_at text not null
);
create table price_list_decision (
  id uuid primary key references price_list,
  list text not null,
  revision integer not null,
  decision text not null,
  person text not null,
  at text not null,
  note text
);
create unique index price_list_approved on price_list_decision (list, revision) where decision = 'approved';
grant select, insert on due, received_request, editor, approval, actual_hours, price_list, price_list_decision
  to register_application;
grant delete on due to register_application;
grant update (voided_at) on approval to register_application;
`

export const casesAndLists = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
