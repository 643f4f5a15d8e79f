-- SPDX-License-Identifier: EUPL-1.2
-- How many initiatives on the site are alike in what one filters by, so that no page counts them.

create table initiative_counts (
  municipality_id uuid not null references municipalities,
  area_ids uuid[] not null,
  theme_ids uuid[] not null,
  needs text[] not null,
  state_group text not null,
  count integer not null,
  primary key (municipality_id, area_ids, theme_ids, needs, state_group)
);
comment on table initiative_counts is 'Of what is listed (initiatives.is_listed): so many in the same areas, with the same themes and needs, as far along. The triggers on initiatives keep it in the transaction that changes one; nobody else writes it. A count may be 0.';
call protect_table('initiative_counts', 'select');

insert into initiative_counts
select municipality_id, area_ids, theme_ids, needs, state_group, count(*) from initiatives where is_listed group by 1, 2, 3, 4, 5;

-- Once per statement, in one order, so that two of them never wait for each other both ways. As the owner, since nobody else may write it.
create function count_initiatives() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into initiative_counts as there
    select municipality_id, area_ids, theme_ids, needs, state_group, count(*) from added where is_listed
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (municipality_id, area_ids, theme_ids, needs, state_group) do update set count = there.count + excluded.count;
  else
    insert into initiative_counts as there
    select municipality_id, area_ids, theme_ids, needs, state_group, sum(change) from (
      select municipality_id, area_ids, theme_ids, needs, state_group, 1 as change from added where is_listed
      union all
      select municipality_id, area_ids, theme_ids, needs, state_group, -1 from gone where is_listed) as changes
    group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
    on conflict (municipality_id, area_ids, theme_ids, needs, state_group) do update set count = there.count + excluded.count;
  end if;
  return null;
end $$;
revoke all on function count_initiatives() from public;
create trigger initiatives_counted_in after insert on initiatives
  referencing new table as added for each statement execute function count_initiatives();
create trigger initiatives_counted after update on initiatives
  referencing old table as gone new table as added for each statement execute function count_initiatives();

-- The index from which they were counted until now.
drop index initiatives_facets;
