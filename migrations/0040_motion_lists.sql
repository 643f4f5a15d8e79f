-- SPDX-License-Identifier: EUPL-1.2
-- Finding motions among ten thousand, and news for who follows one.

create index motions_by_words on motions using gin (search);
create index motions_by_number_start on motions (municipality_id, number_key collate "C");
create index motion_actions_by_area on motion_actions (municipality_id, area_id, motion_id) where area_id is not null;
-- What a list is counted and filtered by, so that counting reads no texts.
create index motions_counted on motions (municipality_id, listed_on, id)
  include (kind, state, is_open, sort_on, holder_id, theme_ids, area_ids) where published_at is not null;
create index motions_changed on motions (municipality_id, updated_at desc, id desc) where published_at is not null;

-- All with these words, or whose number begins so; the last letters of a word may be missing. Runs as the owner, as search_contributions
-- does and for the same reason; who asks looks after what may be seen.
create function find_motions(words text) returns setof uuid
  language plpgsql stable rows 1000 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  start text := lower(btrim(words));
  query tsquery := regexp_replace(
    websearch_to_tsquery('dutch', translate(words, '''\', '  '))::text, '(''[^'']*'')', '\1:*', 'g')::tsquery;
begin
  return query
    select id from motions where municipality_id = own
      and (search @@ query or (start <> '' and number_key collate "C" >= start and number_key collate "C" < start || chr(1114111)));
end
$$;
revoke all on function find_motions(text) from public;
grant execute on function find_motions(text) to meent_app;

create index subscriptions_following on subscriptions using gin (followed) where followed <> '{}';

-- That there is news about a public motion that somebody follows. Kept with the tables, so that whoever writes there (a person, a list
-- that is read in, a session that ends) need not think of it; a list of ten thousand that nobody follows makes none.
create function tell_motion_updates() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
  select u.municipality_id, gen_random_uuid(), 'motions', u.motion_id, case when u.corrects_id is null then 'told' else 'corrected' end,
    root.id, null, u.created_at
  from added u
  join motions m on m.municipality_id = u.municipality_id and m.id = u.motion_id and m.published_at is not null
  join areas root on root.municipality_id = u.municipality_id and root.parent_id is null
  where exists (select from subscriptions s
    where s.followed <> '{}' and s.followed @> array[u.motion_id] and s.municipality_id = u.municipality_id);
  return null;
end $$;
revoke all on function tell_motion_updates() from public;
create trigger motion_updates_told after insert on motion_updates
  referencing new table as added for each statement execute function tell_motion_updates();

create function tell_motion_ends() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
  select n.municipality_id, gen_random_uuid(), 'motions', n.id, case when n.is_open then 'reopened' else n.state end,
    root.id, null, n.updated_at
  from changed n
  join before o on o.municipality_id = n.municipality_id and o.id = n.id
  join areas root on root.municipality_id = n.municipality_id and root.parent_id is null
  where n.published_at is not null and o.state <> n.state and not (n.is_open and o.is_open)
    and exists (select from subscriptions s
      where s.followed <> '{}' and s.followed @> array[n.id] and s.municipality_id = n.municipality_id);
  return null;
end $$;
revoke all on function tell_motion_ends() from public;
create trigger motion_ends_told after update on motions
  referencing old table as before new table as changed for each statement execute function tell_motion_ends();
