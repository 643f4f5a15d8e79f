-- SPDX-License-Identifier: EUPL-1.2
-- Mail in: the mailbox that is read, every mail that came with what became of it, and the files that belong to contributions.

create table mailboxes (
  municipality_id uuid not null references municipalities,
  name text not null,
  uid_validity bigint,
  last_uid bigint not null default 0,
  checked_at timestamptz,
  failing_since timestamptz,
  last_error text,
  claimed_by uuid,
  claimed_until timestamptz,
  primary key (municipality_id, name)
);
comment on table mailboxes is 'How far each mailbox has been read, since when that fails, and which process reads it (claimed_by, until claimed_until). last_uid counts under uid_validity only: when the server gives out another one, its mails have new numbers.';
call protect_table('mailboxes', 'select, insert, update');

create table inbound_mails (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  raw_key text not null,
  raw_bytes bigint not null,
  is_whole boolean not null,
  received_at timestamptz not null,
  state text not null default 'stored' check (state in ('stored', 'taken', 'waiting', 'recognised', 'set_aside')),
  kind text check (kind in ('message', 'auto_reply', 'bounce', 'loop', 'bulk', 'duplicate')),
  why text check (why in ('no_sender', 'empty', 'too_large', 'too_many_files', 'too_many', 'bulk', 'unreadable', 'failed')),
  content_key text,
  from_name text not null default '',
  from_address text not null default '',
  subject text not null default '',
  contribution_id uuid,
  attempts smallint not null default 0,
  last_error text,
  settled_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, mailbox, uid_validity, uid),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  check ((state = 'taken') = (contribution_id is not null)),
  check (state <> 'waiting' or why is not null)
);
comment on table inbound_mails is 'Every mail that came in, stored before the mailbox is told that it was read (R11). raw_key: where its bytes are, for always; is_whole is false when it was too large to take over. content_key: the same mail that comes again under another number is recognised by it. from_address is in lower case, to count by.';
create unique index inbound_mails_by_content on inbound_mails (municipality_id, content_key) where content_key is not null;
create index inbound_mails_by_state on inbound_mails (municipality_id, state, id);
create index inbound_mails_by_sender on inbound_mails (municipality_id, from_address, received_at);
call protect_table('inbound_mails', 'select, insert, update');

create table contribution_files (
  municipality_id uuid not null references municipalities,
  contribution_id uuid not null,
  file_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null,
  primary key (municipality_id, contribution_id, file_id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, file_id) references files (municipality_id, id)
);
comment on table contribution_files is 'What was sent along with a contribution or a reply to it: for who may read the contribution, to download, never shown in a page. The name is what its sender called it.';
call protect_table('contribution_files', 'select, insert');

alter table mails add column reply_to text;
