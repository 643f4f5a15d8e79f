// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { findSession, readItems, readPapers } from '../features/sessions/index.ts';
import { newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { multipart } from './made-files.ts';
import type { Town } from './town.ts';
import { openFormVisitor } from './visitors.ts';

const home = '/werkplek/raad/inlezen';

export type MadeDocument = {
  readonly id: number;
  readonly title?: string;
  readonly type?: string;
  readonly confidential?: 0 | 1;
  readonly url?: string;
};

export function documentOf({
  id,
  title = `Stuk ${id}`,
  type = 'Tekststuk',
  confidential = 0,
  url,
}: MadeDocument) {
  return {
    id,
    title,
    confidential,
    url: url ?? `https://stukken.example/document/${id}/1`,
    date: '2026-03-02',
    types: [{ id: 1, value: type }],
  };
}

export type MadeItem = {
  readonly id: number;
  readonly title?: string;
  readonly number?: string | null;
  readonly order?: number | null;
  readonly items?: readonly MadeItem[];
  readonly documents?: readonly MadeDocument[];
  readonly confidential?: 0 | 1;
  readonly start?: string;
};

function itemOf(item: MadeItem): unknown {
  const { id, title = `Punt ${id}`, number = null, order = null, items = [], documents = [], start } = item;
  return {
    id,
    order,
    type: 'agenda_point',
    confidential: item.confidential ?? 0,
    agenda_items: items.map(itemOf),
    documents: documents.map(documentOf),
    ...(start ? { start_date: start } : {}),
    type_data: { title_prefix: number, heading: false, attributes: [{ id: 1, value: title }] },
  };
}

export type MadeMeeting = {
  readonly id?: number;
  readonly title?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly place?: string;
  readonly chair?: string;
  readonly canceled?: boolean;
  readonly confidential?: 0 | 1;
  readonly items?: readonly MadeItem[];
  readonly documents?: readonly MadeDocument[];
};

/** A meeting in the shape in which NotuBiz gives it; everything in it is invented. */
export function meetingJson(made: MadeMeeting = {}) {
  const {
    id = 1001,
    title = 'Raadscommissie Leefomgeving',
    place = 'Raadzaal',
    chair = '',
    items = [],
  } = made;
  const { start = '2026-04-09 19:30:00', end = '2026-04-09 21:30:00', documents = [], canceled } = made;
  return {
    id,
    type: 'meeting',
    body: 'council',
    confidential: made.confidential ?? 0,
    permission_group: 'public',
    ...(canceled === undefined ? {} : { canceled }),
    plannings: [{ start_date: start, end_date: end }],
    attributes: { Titel: title, Locatie: place, Voorzitter: chair, Omschrijving: '' },
    agenda_items: items.map(itemOf),
    documents: documents.map(documentOf),
  };
}

/** A clerk who brings in files with meetings. */
export async function openMeetingImporter(town: Town) {
  const clerk = await openFormVisitor(town, town.app, 'bea');
  async function upload(content: unknown, source = 'Griffie') {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const form = await multipart({ sleutel: newId(), bron: source }, [
      { name: 'vergadering.json', content: Buffer.from(text), field: 'bestand' },
    ]);
    return town.postRaw(home, form, 'bea');
  }

  /** The page on which one sees what is going to happen. */
  async function toPreview(content: unknown, source?: string): Promise<string> {
    return String((await upload(content, source)).headers.location);
  }

  async function confirm(page: string, fields: Record<string, string> = {}) {
    return clerk.fillIn(page, `${page}/bevestigen`, fields);
  }

  /** Brings a file in and does what it says; gives its page. */
  async function readIn(content: unknown, source?: string): Promise<string> {
    const page = await toPreview(content, source);
    const { body } = await clerk.get(page);
    if (body.includes(`${page}/bevestigen`)) await confirm(page);
    return page;
  }
  return { clerk, upload, toPreview, confirm, readIn };
}

/** Everything of the sessions that their source tells, as they stand here; by the number in their source. */
export async function sessionsHere(town: Town) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const { rows } = await sql<{ key: string; id: string; number: string }>`
      select o.source_key as key, s.id, s.number from session_sources o
      join council_sessions s on s.municipality_id = app_municipality() and s.id = o.session_id
      where o.municipality_id = app_municipality() order by s.number`.execute(trx);
    const found = [];
    for (const { key, id, number } of rows) {
      const session = await findSession(trx, number);
      if (!session) throw new Error(`${number} is not there.`);
      const [items, papers] = [await readItems(trx, id), await readPapers(trx, id)];
      const titles = new Map(items.map((one) => [one.id, one.title]));
      found.push({ key, session, items, papers, titles });
    }
    return found;
  });
}

/** The one that this meeting became. */
export async function sessionHere(town: Town, key: number) {
  const found = (await sessionsHere(town)).find((one) => one.key === String(key));
  if (!found) throw new Error(`Meeting ${key} is not here.`);
  return { ...found, page: `/werkplek/raad/sessies/${found.session.number}` };
}
