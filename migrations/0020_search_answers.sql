-- SPDX-License-Identifier: EUPL-1.2
-- Answers are looked up by their words, as contributions are: what was said before about a street or a rule need not be found out again.
create index contribution_messages_answers on contribution_messages
  using gin (to_tsvector('dutch'::regconfig, body), search_periods(municipality_id, id)) with (gin_pending_list_limit = 256)
  where kind = 'answer';

-- The newest answers with these words, to contributions that may be read. Runs as the owner, and looks in the latest days first, for the
-- reasons that search_contributions does.
create function search_answers(query tsquery, newest uuid, areas uuid[], holders uuid[], filters jsonb, wanted integer) returns setof uuid
  language plpgsql stable rows 20 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  latest uuid := coalesce(newest, (select id from contribution_messages where municipality_id = own order by id desc limit 1));
  digits integer;
  before text;
  found uuid[];
begin
  if latest is null then return; end if;
  foreach digits in array array[5, 4, 3, 0] loop
    before := right(lpad(to_hex(('x' || lpad(left(latest::text, digits), 8, '0'))::bit(32)::integer - 1), 5, '0'), digits);
    found := array(
      with hits as materialized (
        select id, contribution_id from contribution_messages
        where municipality_id = own and kind = 'answer' and to_tsvector('dutch'::regconfig, body) @@ query
          and search_periods(municipality_id, id) && array[right(own::text, 8) || left(latest::text, digits), right(own::text, 8) || before])
      select hits.id from hits
      join contributions c on c.municipality_id = own and c.id = hits.contribution_id
      where (newest is null or hits.id < newest) and (c.area_id = any (areas) or c.holder_id = any (holders))
        and (not filters ? 'kind' or c.kind = filters ->> 'kind')
        and (not filters ? 'themeId' or c.theme_id = (filters ->> 'themeId')::uuid)
        and (not filters ? 'areaIds' or filters -> 'areaIds' ? c.area_id::text)
      order by hits.id desc
      limit wanted);
    exit when cardinality(found) = wanted;
  end loop;
  return query select unnest(found);
end
$$;
revoke all on function search_answers(tsquery, uuid, uuid[], uuid[], jsonb, integer) from public;
grant execute on function search_answers(tsquery, uuid, uuid[], uuid[], jsonb, integer) to meent_app;
