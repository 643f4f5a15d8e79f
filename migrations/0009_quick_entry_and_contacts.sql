-- SPDX-License-Identifier: EUPL-1.2
-- Persons: found by a name with a typing error, by a phone number in any writing, by mail; two that are one can be joined.

-- A phone number as it is dialled here: +31 6 12 34 56 78, 0031612345678 and 06-12345678 are the same.
create function dialled(phone text) returns text
  language sql immutable parallel safe
  return replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+|00)310?', '0'), '+', '00');

-- By it a person is known again; what is shorter than a number in full says nothing of who it is.
create function phone_key(phone text) returns text
  language sql immutable parallel safe
  return case when length(dialled(phone)) >= 8 then dialled(phone) end;

-- The words of a name as they sound: without accents, capitals and doubled letters; ij, ei, ej and (e)y alike, as are ui and uy, ph and f, th and t, ck and k.
create function name_words(name text) returns text[]
  language sql immutable parallel safe
  return array(select distinct word
    from regexp_split_to_table(
      regexp_replace(
        replace(replace(replace(replace(replace(
          regexp_replace(
            replace(replace(translate(
              lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f''’`.]', '', 'g')),
              'øłđıØŁĐ', 'oldioldi'), 'ß', 'ss'), 'æ', 'ae'),
            'e?ij|e[ijy]|y', 'y', 'g'),
          'ui', 'uy'), 'ph', 'f'), 'th', 't'), 'dt', 't'), 'ck', 'k'),
        '([a-z])\1+', '\1', 'g'),
      '[^a-z]+') as word
    where word <> '' limit 8);

-- By what a name is found. '<' and a beginning of a word, for finding while typing; '-' and a word with one of its letters left out, or
-- whole: two words with one error between them have one of those in common. Only words of four letters and more may have an error.
create function name_search(name text) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(array(
    with words as materialized (select unnest(name_words(name)) as word)
    select '<' || left(word, size) from words, generate_series(1, least(length(word), 12)) as size
    union all
    select '-' || left(word, at - 1) || substr(word, at + 1) from words, generate_series(1, length(word) + 1) as at
    where length(word) between 4 and 20));

-- The question that goes with it: every word sought begins a word of the name, or (`slips`) is one with an error in it.
create function name_query(sought text, slips boolean) returns tsquery
  language sql immutable parallel safe
  return (select string_agg('(' || keys || ')', ' & ')::tsquery from (
    select '''<' || left(word, 12) || '''' || case when slips and length(word) between 4 and 20 then
      (select string_agg(distinct ' | ''-' || left(word, at - 1) || substr(word, at + 1) || '''', '')
        from generate_series(1, length(word) + 1) as at) else '' end as keys
    from unnest(name_words(sought)) as word) as parts);

drop index contacts_by_phone;
alter table contacts
  add column phone_key text collate "C" generated always as (phone_key(phone)) stored,
  add column merged_into uuid,
  add foreign key (municipality_id, merged_into) references contacts (municipality_id, id),
  add check (merged_into <> id);
comment on column contacts.merged_into is 'Said by a person to be the same one. Contributions keep the contact they came with; whoever has the same mail, phone, or is joined this way, directly or by others, is one person. Undone by emptying it.';
create index contacts_by_phone on contacts (municipality_id, phone_key) where phone_key is not null;
create index contacts_by_mail_begin on contacts (municipality_id, (email_key collate "C")) where email_key is not null;
create index contacts_by_merging on contacts (municipality_id, merged_into) where merged_into is not null;
create index contacts_by_name on contacts using gin (name_search(name), search_periods(municipality_id, id)) with (gin_pending_list_limit = 256);

-- The newest contacts with this name, phone or mail, within what may be read: who brought nothing that the reader may read is not found
-- (R9). Runs as the owner, as search_contributions does and for the same reason. Looks for what fits exactly first, in ever longer
-- stretches of time, then for what has an error in it. Contacts with the same mail or phone count once.
create function search_contacts(sought text, areas uuid[], holders uuid[], wanted integer) returns setof uuid
  language plpgsql stable rows 10 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  digits text := dialled(sought);
  mail text := lower(btrim(sought));
  query tsquery;
  latest text := (select id from contacts where municipality_id = own order by id desc limit 1)::text;
  step text;
  size integer;
  before text;
  hit record;
  found_ids uuid[] := '{}';
  found_persons text[] := '{}';
  steps text[] := case
    when sought ~ '^[-+ ()0-9]+$' then array['phone']
    when sought ~ '@' then array['mail']
    when mail ~ '[ ]' then array['5', '4', '3', '0', 'slips']
    else array['5', '4', '3', '0', 'mail', 'slips'] end;
begin
  if latest is null then return; end if;
  foreach step in array steps loop
    continue when step = 'phone' and length(digits) < 3 or step = 'mail' and length(mail) < 3;
    query := name_query(sought, step = 'slips');
    continue when query is null and step not in ('phone', 'mail');
    size := case when step ~ '^[0-9]$' then step::integer else 0 end;
    before := right(lpad(to_hex(('x' || lpad(left(latest, size), 8, '0'))::bit(32)::integer - 1), 5, '0'), size);
    for hit in execute 'with hits as materialized (select id, coalesce(email_key, phone_key, id::text) as person from contacts
        where municipality_id = $1 and ' || case step
          when 'phone' then 'phone_key >= $2 and phone_key < $2 || '':'''
          when 'mail' then 'email_key collate "C" >= $3 and email_key collate "C" < $3 || chr(1114111)'
          else 'name_search(name) @@ $4 and search_periods(municipality_id, id) && $5' end
        || ') select * from hits order by id desc'
      using own, digits, mail, query,
        array[right(own::text, 8) || left(latest, size), right(own::text, 8) || before]
    loop
      continue when hit.person = any (found_persons);
      continue when not exists (
        select from contributions where municipality_id = own and contact_id = hit.id
          and (area_id = any (areas) or holder_id = any (holders)));
      found_ids := found_ids || hit.id;
      found_persons := found_persons || hit.person;
      exit when cardinality(found_ids) = wanted;
    end loop;
    exit when cardinality(found_ids) = wanted;
  end loop;
  return query select unnest(found_ids);
end
$$;
revoke all on function search_contacts(text, uuid[], uuid[], integer) from public;
grant execute on function search_contacts(text, uuid[], uuid[], integer) to meent_app;
