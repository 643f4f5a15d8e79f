-- SPDX-License-Identifier: EUPL-1.2
-- Signing in: passkeys, codes by mail, sessions that can be revoked.

create table sessions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  method text not null check (method in ('passkey', 'code', 'demo')),
  device text not null default '',
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table sessions is 'Who is signed in where. Only a hash of the token is kept; revoked_at ends a session at once.';
create unique index sessions_by_token on sessions (municipality_id, token_hash);
create index sessions_by_person on sessions (municipality_id, person_id);
call protect_table('sessions', 'select, insert, update');

create table sign_in_codes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  address_hash text not null,
  person_id uuid,
  attempts smallint not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table sign_in_codes is 'Asked codes of six digits: a few attempts, a few minutes, once. The digits follow from id and the key of this installation, and are not kept. person_id is null when nobody has the address: the answer is the same. address_hash counts how often a code is asked; rows go after a day.';
create index sign_in_codes_by_address on sign_in_codes (municipality_id, address_hash, created_at);
call protect_table('sign_in_codes', 'select, insert, update, delete');

create table passkeys (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table passkeys is 'WebAuthn credentials of people who work here.';
create unique index passkeys_by_credential on passkeys (municipality_id, credential_id);
create index passkeys_by_person on passkeys (municipality_id, person_id);
call protect_table('passkeys', 'select, insert, update');

create table passkey_challenges (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  purpose text not null check (purpose in ('sign_in', 'register')),
  person_id uuid,
  challenge text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (municipality_id, id)
);
comment on table passkey_challenges is 'What a device was asked to sign; each once and for a few minutes.';
call protect_table('passkey_challenges', 'select, insert, update, delete');
