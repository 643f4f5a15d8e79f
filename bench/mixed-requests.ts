// SPDX-License-Identifier: EUPL-1.2
import { personalKey } from '../src/features/contributions/links.ts';
import { type Id, newId } from '../src/kernel/ids.ts';
import type { BenchHouse } from './houses.ts';
import type { Asked } from './load-generator.ts';
import { formHeaders, makeForms } from './submitting.ts';
import { searchedWords } from './words.ts';

export type Mixed = Asked & {
  readonly what: string;
  /** Of what changes something: what it must be in the database by, when it was taken. */
  readonly writes?: Written;
};
export type Written = {
  readonly kind: 'form' | 'api' | 'reply';
  /** The subject, or the key of the form. */
  readonly mark: string;
};

type Known = {
  readonly slugs: readonly string[];
  readonly published: readonly string[];
  readonly open: readonly { readonly id: Id; readonly number: string }[];
};

/** How many of each hundred requests are what. Of the writes half are contributions by the form. */
const shares: readonly (readonly [share: number, what: string])[] = [
  [14, 'home page'],
  [18, 'area page'],
  [12, 'list of contributions'],
  [16, 'public contribution'],
  [8, 'form'],
  [6, 'looks like it, for the form'],
  [4, 'feed'],
  [9, 'worklist'],
  [5, 'item page'],
  [3, 'search in everything'],
  [5, 'write'],
];

/** A hundred at a time, each hundred spread as shares say, the kinds mixed through each other. */
export async function makeMixed(one: BenchHouse, count: number): Promise<readonly Mixed[]> {
  const known = await lookUp(one);
  const hundred = spread();
  const kinds = Array.from({ length: count }, (_, index) => hundred[index % hundred.length] ?? 'home page');
  const writes = await makeWrites(one, known, kinds.filter((kind) => kind === 'write').length);
  let written = 0;
  return kinds.map((kind, index) => {
    if (kind !== 'write') return makeRead(one, known, { kind, index });
    const write = writes[written];
    written += 1;
    if (!write) throw new Error('There are too few writes.');
    return write;
  });
}

/** The kinds of a hundred requests, each as evenly as can be: at every place the one that is most behind. */
function spread(): readonly string[] {
  const done = new Map<string, number>();
  return Array.from({ length: 100 }, (_, place) => {
    const behind = shares.map(([share, what]) => ({
      what,
      by: ((place + 1) * share) / 100 - (done.get(what) ?? 0),
    }));
    const [next] = behind.toSorted((a, b) => b.by - a.by);
    if (!next) throw new Error('There are no shares.');
    done.set(next.what, (done.get(next.what) ?? 0) + 1);
    return next.what;
  });
}

async function lookUp(one: BenchHouse): Promise<Known> {
  const { pool } = one.house.db;
  const published = await pool.query<{ number: string }>(
    'select number from contributions where published_at is not null order by id desc limit 300',
  );
  const open = await pool.query<{ id: Id; number: string }>(
    `select id, number from contributions where state in ('received', 'in_progress', 'answered') order by id desc limit 300`,
  );
  return {
    slugs: one.town.districts.map(({ slug }) => slug),
    published: published.rows.map(({ number }) => number),
    open: open.rows,
  };
}

const browser = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'nl' };

function of<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to draw from.');
  return value;
}

function makeRead(
  { town }: BenchHouse,
  known: Known,
  { kind, index }: { readonly kind: string; readonly index: number },
): Mixed {
  const { manager, administrator } = town.cookies;
  const place = of(town.places, index);
  const read = (path: string, cookie?: string): Mixed => ({
    what: kind,
    path,
    headers: { ...browser, ...(cookie ? { cookie } : {}) },
  });
  switch (kind) {
    case 'area page':
      return read(`/gebieden/${of(known.slugs, index)}`);
    case 'list of contributions':
      return read(
        of(['/bijdragen', '/bijdragen?soort=idea', `/bijdragen?gebied=${of(known.slugs, index)}`], index),
      );
    case 'public contribution':
      return read(`/bijdragen/${of(known.published, index)}`);
    case 'form':
      return read(`/bijdragen/nieuw?gebied=${of(known.slugs, index)}`);
    case 'looks like it, for the form':
      return read(`/bijdragen/gelijk?onderwerp=lantaarn+kapot&lat=${place.lat}&lon=${place.lon}`);
    case 'feed':
      return read(index % 2 === 0 ? '/nieuws.atom' : `/gebieden/${of(known.slugs, index)}/nieuws.atom`);
    case 'worklist':
      return read(of(['/werkplek/bijdragen', '/werkplek/bijdragen?toon=new', '/werkplek'], index), manager);
    case 'item page':
      return read(`/werkplek/bijdragen/${of(known.open, index).number}`, administrator);
    case 'search in everything':
      return read(
        `/werkplek/zoeken?zoek=${of([searchedWords.middling, searchedWords.frequent, 'Jansen'], index)}`,
        administrator,
      );
    default:
      return read('/');
  }
}

/** Of four: two by the form, one by the interface for other systems, one reply of a resident. */
async function makeWrites(one: BenchHouse, known: Known, count: number): Promise<readonly Mixed[]> {
  const forms = await makeForms(one, Math.ceil(count / 2));
  return Array.from({ length: count }, (_, index) => {
    const form = forms[index >> 1];
    if (index % 2 === 0 && form) return withMark(form, index);
    return index % 4 === 1 ? viaApi(one, index) : reply(one, of(known.open, index), index);
  });
}

function withMark(form: Asked, index: number): Mixed {
  const mark = `Formulier ${index}`;
  const fields = new URLSearchParams(form.body);
  fields.set('onderwerp', mark);
  return { ...form, what: 'sent by the form', body: fields.toString(), writes: { kind: 'form', mark } };
}

function viaApi({ town }: BenchHouse, index: number): Mixed {
  const mark = `Koppeling ${index}`;
  const { lon, lat } = of(town.places, index);
  return {
    what: 'sent by the interface',
    method: 'POST',
    path: '/api/v1/bijdragen',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': formHeaders(index)['x-forwarded-for'] ?? '',
    },
    body: JSON.stringify({
      soort: 'signaal',
      onderwerp: mark,
      toelichting: 'De lamp in de fietstunnel is al twee weken kapot.',
      locatie: { type: 'Point', coordinates: [lon, lat] },
      melder: { naam: 'Jos Inwoner', email: `jos${index}@post.example` },
    }),
    writes: { kind: 'api', mark },
  };
}

function reply(one: BenchHouse, { id, number }: Known['open'][number], index: number): Mixed {
  const mark = newId();
  const fields = {
    tekst: 'Ik heb er nog een foto van, en het wordt elke dag erger.',
    sleutel: personalKey(one.house.deps.secrets, id),
    formulier: mark,
  };
  return {
    what: 'reply',
    method: 'POST',
    path: `/bijdragen/${number}/aanvullen`,
    headers: formHeaders(index),
    body: new URLSearchParams(fields).toString(),
    writes: { kind: 'reply', mark },
  };
}
