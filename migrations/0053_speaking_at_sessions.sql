-- SPDX-License-Identifier: EUPL-1.2
-- Who may speak at a session and at which part; who asks twice with one address is told by mail alone.

alter table council_sessions add column is_open_floor boolean not null default false;
alter table council_sessions add constraint council_sessions_floor_check check (not is_open_floor or speak_until is null);
comment on column council_sessions.is_open_floor is 'Whoever comes may speak without asking beforehand; the chair keeps order. Without it and without speak_until nobody speaks.';

alter table session_items add column can_speak boolean;
comment on column session_items.can_speak is 'Whether residents may ask to speak at this part. null: as its length says, see canSpeakAt.';

create table session_speaker_repeats (
  municipality_id uuid not null references municipalities,
  submission_key uuid not null,
  speaker_id uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, submission_key),
  foreign key (municipality_id, speaker_id) references session_speakers (municipality_id, id)
);
comment on table session_speaker_repeats is 'Requests to speak that came again with the mail address of an earlier one: the first stays, and nothing of the second is kept but that it came. The page says the same in both cases.';
create index session_speaker_repeats_by_speaker on session_speaker_repeats (municipality_id, speaker_id);
call protect_table('session_speaker_repeats', 'select, insert');
