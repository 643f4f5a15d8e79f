// SPDX-License-Identifier: EUPL-1.2
import { accordItems, accordNotes, indicators } from '../demo/lindewoude/accord.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { insertIndicator, insertValue } from './features/council/index.ts';
import { readInitiatives } from './features/initiatives/index.ts';
import { recordAll } from './features/journal/index.ts';
import { addProgramme, insertNote, readProgrammes } from './features/programmes/index.ts';
import { link } from './features/thread/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { type Trx, inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** What the coalition agreed and how far that is, by what one sees it. */
export async function loadAccord(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  for (const { title, text, aims, themes, holder } of accordItems) {
    const themeIds = themes.map((slug) => idOf(ids.themes, slug));
    const about = { title, body: text, aims, themeIds, holderId: idOf(ids.people, holder) };
    const period = { startsOn: '2022-06-16', endsOn: null };
    must(await addProgramme(deps, doer, { id: newId(), kind: 'coalition_accord', ...about, ...period }));
  }
  await deps.fresh.check(municipality.id);
  await inMunicipality(deps, municipality.id, async (trx) => {
    const all = await readProgrammes(deps, trx);
    const itemIds = new Map(all.map(({ title, id }) => [title, id]));
    await tieInitiatives(deps, trx, itemIds);
    const subjects = [
      ...(await loadNotes(deps, trx, itemIds)),
      ...(await loadIndicators(deps, trx, itemIds)),
    ];
    const at = deps.clock.now();
    await recordAll(
      trx,
      subjects.map((one) => ({ actor: system, at, ...one })),
    );
  });
}

type Told = { readonly topic: string; readonly subjectId: Id; readonly verb: string };

async function tieInitiatives(deps: Deps, trx: Trx, itemIds: ReadonlyMap<string, Id>): Promise<void> {
  const open = (await readInitiatives(trx, { isOpen: true })).filter(
    ({ publishedAt, state }) => publishedAt !== null && (state === 'supported' || state === 'under_way'),
  );
  const by = { by: null, at: deps.clock.now() };
  let from = 0;
  for (const { title, initiatives } of accordItems) {
    const to = { kind: 'programme', id: idOf(itemIds, title) } as const;
    for (const { id } of open.slice(from, from + initiatives))
      await link(trx, { from: { kind: 'initiative', id }, to, reason: 'serves' }, by);
    from += initiatives;
  }
}

function dayBefore(deps: Deps, daysAgo: number): string {
  return today(deps.clock).subtract({ days: daysAgo }).toString();
}

async function loadNotes(deps: Deps, trx: Trx, itemIds: ReadonlyMap<string, Id>): Promise<Told[]> {
  const told: Told[] = [];
  for (const { item, state, daysAgo, text } of accordNotes) {
    const programmeId = idOf(itemIds, item);
    const onDay = dayBefore(deps, daysAgo);
    const written = { authorId: null, at: deps.clock.now() };
    await insertNote(trx, { id: newId(), programmeId, state, onDay, body: text, ...written });
    told.push({ topic: 'programmes', subjectId: programmeId, verb: 'progress_told' });
  }
  return told;
}

async function loadIndicators(deps: Deps, trx: Trx, itemIds: ReadonlyMap<string, Id>): Promise<Told[]> {
  const at = deps.clock.now();
  const told: Told[] = [];
  for (const one of indicators) {
    const id = newId();
    const { title, source, unit, aim, aimNumber } = one;
    const programmeId = 'item' in one ? idOf(itemIds, one.item) : null;
    const namedBy = 'namedBy' in one ? one.namedBy : null;
    const known = { title, source, unit, aim, aimNumber, programmeId, namedBy, sessionId: null };
    await insertIndicator(trx, { id, ...known, publishedAt: at, submissionKey: id, at });
    told.push({ topic: 'council', subjectId: id, verb: 'indicator_added' });
    const given = new Map<number, Id>();
    for (const value of one.values) {
      const valueId = newId();
      const amount = 'amount' in value ? value.amount : null;
      if (amount !== null) given.set(amount, valueId);
      await insertValue(trx, {
        id: valueId,
        indicatorId: id,
        onDay: dayBefore(deps, value.daysAgo),
        amount,
        words: 'words' in value ? value.words : null,
        source: 'source' in value ? value.source : null,
        correctsId: 'corrects' in value ? (given.get(value.corrects) ?? null) : null,
        authorId: null,
        submissionKey: valueId,
        at,
      });
      told.push({ topic: 'council', subjectId: id, verb: 'value_given' });
    }
  }
  return told;
}
