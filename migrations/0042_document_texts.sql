-- SPDX-License-Identifier: EUPL-1.2
-- What the files of documents hold, and full text search over it.

create table document_readings (
  municipality_id uuid not null references municipalities,
  document_id uuid not null,
  version integer not null check (version > 0),
  storage_key text not null,
  scan text not null check (scan in ('none', 'clean', 'waiting', 'infected')),
  state text not null check (state in ('reading', 'read', 'refused')),
  refusal text check (refusal in ('too_large', 'encrypted', 'broken', 'not_allowed', 'infected')),
  file_kind text not null check (length(file_kind) between 2 and 10),
  pages integer check (pages > 0),
  is_cut boolean not null default false,
  preview_key text,
  sha256 text not null,
  attempts smallint not null default 0,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, document_id, version),
  foreign key (municipality_id, document_id) references documents (municipality_id, id),
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'reading') = (ended_at is null))
);
comment on table document_readings is 'The reading of the file of one version of a document: under way, read (how many pages, its first page as a picture at preview_key) or why not. While scan is waiting or infected, the file may not be given out. Who may see any of it follows from the document.';
create index document_readings_open on document_readings (municipality_id, started_at) where state = 'reading';
call protect_table('document_readings', 'select, insert, update');

create table document_texts (
  municipality_id uuid not null references municipalities,
  document_id uuid not null,
  chunk integer not null check (chunk >= 0),
  version integer,
  title_search tsvector not null default '',
  search tsvector not null default '',
  primary key (municipality_id, document_id, chunk),
  foreign key (municipality_id, document_id) references documents (municipality_id, id)
);
comment on table document_texts is 'By which words a document is found: those of its title, number and author (weights A and B, in the first chunk, kept right by a trigger on documents) and of the text of its latest version that was read. A vector holds at most 1 MB, so a very long text is in several chunks. Never read it to tell who may see what: search_documents asks the document.';
-- Compressing it again at each look takes longer than reading it as it is.
alter table document_texts alter column search set storage external;
-- Without a list of what is still to be put in: a search would go through all of it.
create index document_texts_search on document_texts using gin ((array[municipality_id]), search) with (fastupdate = off);
create index document_texts_titles on document_texts using gin (title_search) with (fastupdate = off);
call protect_table('document_texts', 'select, insert, update, delete');

create table document_pages (
  municipality_id uuid not null references municipalities,
  document_id uuid not null,
  place integer not null check (place >= 0),
  page integer check (page > 0),
  chunk integer not null check (chunk >= 0),
  body text not null,
  search tsvector not null,
  primary key (municipality_id, document_id, place),
  foreign key (municipality_id, document_id) references documents (municipality_id, id)
);
comment on table document_pages is 'The text of the latest version that was read, page by page or in pieces of about that length: to show where the words stand that were sought. search has no positions: it only tells on which page they are.';
call protect_table('document_pages', 'select, insert, update, delete');

-- For what is shown the newest first, with what tells who may read it.
create index documents_newest on documents (municipality_id, dated_on desc, id desc) include (access, published_at, dossier_id);

create function document_title_words(title text, number text, author text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('dutch'::regconfig, title), 'A')
    || setweight(to_tsvector('simple'::regconfig, number), 'A')
    || setweight(to_tsvector('dutch'::regconfig, coalesce(author, '')), 'B');

-- A document is found by its title from the first moment, and by a new one as soon as it has that.
create function keep_document_titles() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  words tsvector := document_title_words(new.title, new.number, new.author);
begin
  insert into document_texts (municipality_id, document_id, chunk, title_search, search)
  values (new.municipality_id, new.id, 0, words, words)
  on conflict (municipality_id, document_id, chunk) do update
    set title_search = words, search = words || ts_filter(document_texts.search, '{d}');
  return null;
end
$$;
create trigger keep_titles after insert or update of title, number, author on documents
  for each row execute function keep_document_titles();

-- The documents with these words that a reader may see, best first. Runs as the owner, as search_contributions does and for the same
-- reason: row-level security would keep the text index from being used. The municipality comes from the transaction.
-- Who is asking: `sees_internal` is for who works here, `concerns` are dossiers and documents of which this person may read what is
-- confidential, `sees_all` is for who may read all of that. A document that may not be read takes no part: not in what is found, not
-- in its order, not in how many there are.
-- To rank all that a common word finds would read thousands of long vectors: ranked are the newest with the words in their title, and
-- the newest with the words in their text.
-- The words are looked up by themselves, where only their index serves: a planner knows nothing of what unpacking a vector costs, and
-- for a common word it would unpack them all. And then documents are gone through the newest first until there are enough (coalesce
-- keeps a planner from joining and sorting all of them first).
create function search_documents(query tsquery, sees_internal boolean, sees_all boolean, concerns uuid[], wanted integer)
  returns table (document_id uuid, rank real)
  language plpgsql stable rows 20 security definer
  set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  own uuid := app_municipality();
begin
  return query
    with in_title as materialized (
      select t.document_id from document_texts t where t.municipality_id = own and t.title_search @@ query
    ), in_text as materialized (
      select t.document_id from document_texts t where array[t.municipality_id] && array[own] and t.search @@ query
    ), titled as materialized (
      select d.id, d.dated_on from documents d
      where d.municipality_id = own and coalesce(d.id in (select in_title.document_id from in_title), false)
        and (d.published_at is not null
          or sees_internal and (sees_all or d.access <> 'confidential' or d.id = any (concerns) or d.dossier_id = any (concerns)))
      order by d.dated_on desc, d.id desc limit 40
    ), worded as materialized (
      select d.id, d.dated_on from documents d
      where d.municipality_id = own and coalesce(d.id in (select in_text.document_id from in_text), false)
        and (d.published_at is not null
          or sees_internal and (sees_all or d.access <> 'confidential' or d.id = any (concerns) or d.dossier_id = any (concerns)))
      order by d.dated_on desc, d.id desc limit 80
    ), ranked as (
      select hit.id as document_id, hit.dated_on, max(ts_rank(t.search, query, 1)) as best
      from (select * from titled union select * from worded) hit
      join document_texts t on t.municipality_id = own and t.document_id = hit.id and t.chunk < 5
      group by hit.id, hit.dated_on
    )
    select ranked.document_id, ranked.best from ranked
    order by ranked.best desc, ranked.dated_on desc, ranked.document_id desc limit wanted;
end
$$;
revoke all on function search_documents(tsquery, boolean, boolean, uuid[], integer) from public;
grant execute on function search_documents(tsquery, boolean, boolean, uuid[], integer) to meent_app;
