-- SPDX-License-Identifier: EUPL-1.2
-- Documents found page by page, by phrases and without words; and who read what is confidential.

-- By what a document did as well: of a scan without text that is all there is to find it by, beside its title.
create function document_title_words(title text, number text, author text, note text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('dutch'::regconfig, title), 'A')
    || setweight(to_tsvector('simple'::regconfig, number), 'A')
    || setweight(to_tsvector('dutch'::regconfig, coalesce(author, '')), 'B')
    || setweight(to_tsvector('dutch'::regconfig, coalesce(note, '')), 'C');

create or replace function keep_document_titles() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  words tsvector := document_title_words(new.title, new.number, new.author, new.note);
begin
  insert into document_texts (municipality_id, document_id, chunk, title_search, search)
  values (new.municipality_id, new.id, 0, words, words)
  on conflict (municipality_id, document_id, chunk) do update
    set title_search = words, search = words || ts_filter(document_texts.search, '{d}');
  return null;
end
$$;
drop trigger keep_titles on documents;
create trigger keep_titles after insert or update of title, number, author, note on documents
  for each row execute function keep_document_titles();
drop function document_title_words(text, text, text);
update document_texts t
  set title_search = document_title_words(d.title, d.number, d.author, d.note),
    search = document_title_words(d.title, d.number, d.author, d.note) || ts_filter(t.search, '{d}')
  from documents d
  where d.municipality_id = t.municipality_id and d.id = t.document_id and t.chunk = 0 and d.note is not null;

-- The documents with these words that a reader may see, best first. Runs as the owner, as search_contributions does and for the same
-- reason: row-level security would keep the text index from being used. The municipality comes from the transaction.
-- What is sought: `wide` are all words that have to be in it, `exact` says as well which of them follow each other and which phrases
-- may not be in it, `without` are words that may not be in it. Where exact says no more than wide, the index of words tells all;
-- where it does, the documents with the words are looked into one by one, the newest 600 of them.
-- Who is asking: `sees_internal` is for who works here, `concerns` are dossiers and documents of which this person may read what is
-- confidential, `sees_all` is for who may read all of that. A document that may not be read takes no part: not in what is found, not
-- in its order, not in how many there are.
-- To rank all that a common word finds would read thousands of long vectors: ranked are the newest with the words in their title, and
-- the newest with the words in their text. The rest follows, the newest first, as far as 600.
-- The words are looked up by themselves, where only their index serves: a planner knows nothing of what unpacking a vector costs, and
-- for a common word it would unpack them all. And then documents are gone through the newest first until there are enough (coalesce
-- keeps a planner from joining and sorting all of them first).
drop function search_documents(tsquery, boolean, boolean, uuid[], integer);
create function search_documents(
  wide tsquery, exact tsquery, without tsquery, sees_internal boolean, sees_all boolean, concerns uuid[],
  of_kind text, since date, until date, skipped integer, wanted integer)
  returns table (document_id uuid, rank real)
  language plpgsql stable rows 20 security definer
  set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  own uuid := app_municipality();
  is_looked_into boolean := wide::text <> exact::text;
  leaves_out boolean := numnode(without) > 0;
begin
  return query
    with in_title as materialized (
      select t.document_id from document_texts t where t.municipality_id = own and t.title_search @@ wide
    ), in_text as materialized (
      select t.document_id from document_texts t where array[t.municipality_id] && array[own] and t.search @@ wide
    ), left_out as materialized (
      select t.document_id from document_texts t
      where leaves_out and array[t.municipality_id] && array[own] and t.search @@ without
    ), titled as materialized (
      select d.id, d.dated_on from documents d
      where d.municipality_id = own and d.dated_on >= since and d.dated_on <= until
        and coalesce(d.id in (select in_title.document_id from in_title), false)
        and not coalesce(d.id in (select left_out.document_id from left_out), false)
        and (of_kind is null or d.kind = of_kind)
        and (d.published_at is not null
          or sees_internal and (sees_all or d.access <> 'confidential' or d.id = any (concerns) or d.dossier_id = any (concerns)))
        and (not is_looked_into or coalesce((select t.title_search @@ exact from document_texts t
          where t.municipality_id = own and t.document_id = d.id and t.chunk = 0), false))
      order by d.dated_on desc, d.id desc limit 40
    ), worded as materialized (
      select d.id, d.dated_on from (
        select d.id, d.dated_on from documents d
        where d.municipality_id = own and d.dated_on >= since and d.dated_on <= until
          and coalesce(d.id in (select in_text.document_id from in_text), false)
          and not coalesce(d.id in (select left_out.document_id from left_out), false)
          and (of_kind is null or d.kind = of_kind)
          and (d.published_at is not null
            or sees_internal and (sees_all or d.access <> 'confidential' or d.id = any (concerns) or d.dossier_id = any (concerns)))
        order by d.dated_on desc, d.id desc limit 600) d
      where not is_looked_into or has_exactly(own, d.id, wide, exact)
      order by d.dated_on desc, d.id desc limit 80
    ), ranked as materialized (
      select hit.id, hit.dated_on, max(ts_rank(t.search, exact, 1)) as best
      from (select * from titled union select * from worded) hit
      join document_texts t on t.municipality_id = own and t.document_id = hit.id and t.chunk < 5
      group by hit.id, hit.dated_on
    ), further as (
      select d.id, d.dated_on from (
        select d.id, d.dated_on from documents d
        where d.municipality_id = own and d.dated_on >= since and d.dated_on <= until
          and coalesce(d.id in (select in_text.document_id from in_text), false)
          and not coalesce(d.id in (select left_out.document_id from left_out), false)
          and (of_kind is null or d.kind = of_kind)
          and (d.published_at is not null
            or sees_internal and (sees_all or d.access <> 'confidential' or d.id = any (concerns) or d.dossier_id = any (concerns)))
        order by d.dated_on desc, d.id desc limit 600) d
      where not coalesce(d.id in (select ranked.id from ranked), false)
        and (not is_looked_into or has_exactly(own, d.id, wide, exact))
      order by d.dated_on desc, d.id desc
      limit greatest(0, skipped + wanted - (select count(*) from ranked))
    )
    select one.id, one.best from (
      select ranked.id, ranked.dated_on, ranked.best, true as is_ranked from ranked
      union all
      select further.id, further.dated_on, 0::real, false from further) one
    order by one.is_ranked desc, one.best desc, one.dated_on desc, one.id desc offset skipped limit wanted;
end
$$;

-- Whether the words of a document are as they were asked. A vector tells where its words are as far as the 16,383rd: of a long text the
-- pages tell. For search_documents alone.
create function has_exactly(own uuid, one uuid, wide tsquery, exact tsquery) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select coalesce((select bool_or(t.search @@ exact) from document_texts t
      where t.municipality_id = own and t.document_id = one), false)
    or exists (select from document_pages long
        where long.municipality_id = own and long.document_id = one and long.place = 25)
      and coalesce((select bool_or(p.search @@ wide and to_tsvector('dutch'::regconfig, p.body) @@ exact) from document_pages p
        where p.municipality_id = own and p.document_id = one), false)
$$;
revoke all on function has_exactly(uuid, uuid, tsquery, tsquery) from public;
revoke all on function
  search_documents(tsquery, tsquery, tsquery, boolean, boolean, uuid[], text, date, date, integer, integer) from public;
grant execute on function
  search_documents(tsquery, tsquery, tsquery, boolean, boolean, uuid[], text, date, date, integer, integer) to meent_app;

create table document_reads (
  municipality_id uuid not null references municipalities,
  document_id uuid not null,
  version integer not null check (version >= 0),
  part text not null check (part in ('page', 'words', 'first_page', 'file')),
  person_id uuid not null,
  read_on date not null,
  at timestamptz not null,
  primary key (municipality_id, document_id, read_on, person_id, part, version),
  foreign key (municipality_id, document_id) references documents (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table document_reads is 'Who of those who work here read what of a confidential document, and when first on that day: its page, words of its text among what was found, its first page as a picture, or its file. version is 0 where no file was read. Appended only; what is past its term goes through forget_document_reads.';
create index document_reads_by_day on document_reads (municipality_id, read_on);
call protect_table('document_reads', 'select, insert');

-- The only way in which any of it goes: whole days, of the municipality of the transaction.
create function forget_document_reads(before date) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  delete from document_reads where municipality_id = app_municipality() and read_on < before
$$;
revoke all on function forget_document_reads(date) from public;
grant execute on function forget_document_reads(date) to meent_app;
