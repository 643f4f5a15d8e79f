-- SPDX-License-Identifier: EUPL-1.2
-- Whoever follows a motion hears of each update, of each part that is done and of the end: not of the latest alone.

alter table news_items add column about_id uuid;
comment on column news_items.about_id is 'What of the subject it is about, when that is a record of its own: the update of a motion, a part of it.';

-- What was written down before is known by its moment; a list that was read in told several at one moment, in any order.
update news_items n set about_id = found.id
from (
  select i.municipality_id, i.id as item_id, u.id from (
    select municipality_id, id, subject_id, at, kind,
      row_number() over (partition by municipality_id, subject_id, at, kind order by id) as place
    from news_items where topic = 'motions' and kind in ('told', 'corrected')) i
  join (
    select municipality_id, id, motion_id, created_at, case when corrects_id is null then 'told' else 'corrected' end as kind,
      row_number() over (partition by municipality_id, motion_id, created_at, corrects_id is null order by id) as place
    from motion_updates) u
  on u.municipality_id = i.municipality_id and u.motion_id = i.subject_id and u.created_at = i.at and u.kind = i.kind
    and u.place = i.place) found
where n.municipality_id = found.municipality_id and n.id = found.item_id;

create or replace function tell_motion_updates() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at, about_id)
  select u.municipality_id, gen_random_uuid(), 'motions', u.motion_id, case when u.corrects_id is null then 'told' else 'corrected' end,
    root.id, null, u.created_at, u.id
  from added u
  join motions m on m.municipality_id = u.municipality_id and m.id = u.motion_id and m.published_at is not null
  join areas root on root.municipality_id = u.municipality_id and root.parent_id is null
  where exists (select from subscriptions s
    where s.followed <> '{}' and s.followed @> array[u.motion_id] and s.municipality_id = u.municipality_id);
  return null;
end $$;

alter table motion_actions add column done_at timestamptz;
comment on column motion_actions.done_at is 'The moment at which it was said that this part is done, for who reads along; unknown of before this was kept.';

create function tell_motion_parts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at, about_id)
  select n.municipality_id, gen_random_uuid(), 'motions', n.motion_id, 'part_done', root.id, null, n.done_at, n.id
  from changed n
  join before o on o.municipality_id = n.municipality_id and o.id = n.id
  join motions m on m.municipality_id = n.municipality_id and m.id = n.motion_id and m.published_at is not null
  join areas root on root.municipality_id = n.municipality_id and root.parent_id is null
  where n.done_at is not null and o.done_at is null
    and exists (select from subscriptions s
      where s.followed <> '{}' and s.followed @> array[n.motion_id] and s.municipality_id = n.municipality_id);
  return null;
end $$;
revoke all on function tell_motion_parts() from public;
create trigger motion_parts_told after update on motion_actions
  referencing old table as before new table as changed for each statement execute function tell_motion_parts();
