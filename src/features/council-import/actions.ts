// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { record } from '../journal/index.ts';
import { type Import, type Verb, decide } from './domain.ts';
import { guessMapping } from './guessing.ts';
import { enqueueImport } from './jobs.ts';
import { checked, judgeRows, sameListAs } from './judging.ts';
import type { Choice, Decision, Decisions, DoubtReason } from './line.ts';
import { type Mapping, type MappingFault, emptyMapping, faultsOf, newPartiesOf } from './mapping-domain.ts';
import { withParties, withoutNew } from './party-making.ts';
import { canReadIn } from './policies.ts';
import { type FileFault, type ReadFile, readList } from './read-file.ts';
import type { List } from './table-domain.ts';
import { type Row, deleteRows, insertRows, readDoubtful, readRowsAt, updateRows } from './rows-store.ts';
import {
  type ImportChanges,
  findSubmitted,
  insertImport,
  lockImport,
  readSources,
  saveSource,
  updateImport,
} from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock' | 'jobs'>;

const samplesShown = 3;
const sampleLength = 120;

type Upload = { readonly source: string; readonly file: UploadedFile; readonly submissionKey: Id };

/** Takes a list in, as it stands in its file. Nothing of it is on a page yet. */
export async function startImport(
  deps: Needs,
  doer: Doer,
  { source, file, submissionKey }: Upload,
): Promise<Result<Id, FileFault>> {
  mayReadIn(doer);
  const read = await readList(file, dayOf(deps.clock.now()).toString());
  if (!read.ok) return read;
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const before = (await readSources(trx)).find((one) => one.source.toLowerCase() === source.toLowerCase());
    const { format, columns: names, rows, uneven, found } = shapeOf(read.value);
    const columns = names.map((name, place) => ({ name, samples: samplesOf(rows, place) }));
    const isParties = format === 'parties';
    const guessed = guessMapping(columns, before?.mapping);
    const made = await insertImport(
      trx,
      {
        id,
        source: before?.source ?? source,
        fileName: (file.name || format).slice(0, 200),
        format,
        state: isParties ? 'checking' : 'mapping',
        columns,
        mapping: { ...(before?.mapping ?? emptyMapping), columns: guessed },
        found,
        rowsTotal: rows.length,
        startedBy: isStaff(doer.actor) ? doer.actor.personId : null,
        submissionKey,
      },
      at,
    );
    if (!made) return ok((await findSubmitted(trx, submissionKey)) ?? id);
    await insertRows(trx, id, { rows, ...(uneven ? { uneven } : {}) });
    await tell(trx, doer, { id, at, verb: 'list_uploaded', details: { lines: rows.length, format } });
    if (isParties) await enqueueImport(deps, trx, { municipalityId: doer.municipality.id, importId: id });
    return ok(id);
  });
}

function shapeOf(read: ReadFile): List & Pick<ReadFile, 'format'> & Pick<Import, 'found'> {
  if (read.format !== 'parties') {
    const { above } = read.list;
    const { format, list, seats, sheets } = read;
    const found = { ...(above ? { above } : {}), ...(seats ? { seats } : {}), ...(sheets ? { sheets } : {}) };
    return { format, ...list, found };
  }
  const rows = read.parties.map(({ name, seats }) => [name, seats === null ? '' : String(seats)]);
  return { format: read.format, columns: [], rows, found: {} };
}

/** A few different texts of a column, so that a person sees what stands in it. */
function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const found = new Set<string>();
  for (const cells of rows) {
    const text = cells[at] ?? '';
    if (text !== '') found.add(text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text);
    if (found.size >= samplesShown) break;
  }
  return [...found];
}

/** Tells which column is what; then the meaning of the values is asked. */
export function saveColumns(
  deps: Needs,
  doer: Doer,
  wish: { readonly id: Id } & Pick<Mapping, 'columns' | 'kind'>,
): Promise<Result<true, 'not_now' | MappingFault>> {
  return change(deps, doer, { id: wish.id, move: 'map' }, ({ one }) => {
    const [fault] = faultsOf(wish.columns);
    if (fault) return Promise.resolve(no(fault));
    const mapping = { ...one.mapping, columns: wish.columns, kind: wish.kind };
    return Promise.resolve(ok({ changes: { mapping }, told: 'columns_told' }));
  });
}

/** Tells what values mean; then every line is looked at, and nothing is written yet. */
export function saveValues(
  deps: Needs,
  doer: Doer,
  wish: { readonly id: Id; readonly values: Mapping['values'] },
): Promise<Result<true, 'not_now' | MappingFault>> {
  return change(deps, doer, { id: wish.id, move: 'check' }, async ({ trx, one, at }) => {
    const [fault] = faultsOf(one.mapping.columns);
    if (fault) return no(fault);
    const mapping = { ...one.mapping, values: withValues(one.mapping.values, wish.values) };
    await saveSource(trx, { source: one.source, mapping }, at);
    await enqueueImport(deps, trx, { municipalityId: doer.municipality.id, importId: one.id });
    return ok({ changes: { mapping, rowsDone: 0 }, told: 'values_told' });
  });
}

/** It is another version of a list that was read before: its lines are looked at again as such. */
export function asSameList(
  deps: Needs,
  doer: Doer,
  wish: { readonly id: Id; readonly source: string },
): Promise<Result<true, 'not_now'>> {
  return change(deps, doer, { id: wish.id, move: 'check' }, async ({ trx, one, at }) => {
    if ((await sameListAs(trx, one)) !== wish.source) return no('not_now');
    await saveSource(trx, { source: wish.source, mapping: one.mapping }, at);
    await enqueueImport(deps, trx, { municipalityId: doer.municipality.id, importId: one.id });
    return ok({ changes: { source: wish.source, rowsDone: 0 }, told: 'values_told' });
  });
}

/** What was told of values that this list does not have, is kept for a list that does. */
function withValues(before: Mapping['values'], told: Mapping['values']): Mapping['values'] {
  return {
    kind: { ...before.kind, ...told.kind },
    state: { ...before.state, ...told.state },
    result: { ...before.result, ...told.result },
    holder: { ...before.holder, ...told.holder },
    // A party group that an earlier list would have had made, is not made by this one.
    parties: { ...withoutNew(before.parties), ...told.parties },
  };
}

type Moving = {
  readonly id: Id;
  readonly verb: 'begin' | 'stop' | 'resume' | 'drop';
  readonly isPublic?: boolean;
  /** It was said that the new party groups may be made. */
  readonly makesParties?: boolean;
};

/** Begins to read in, stops it, goes on, or lets the list go. */
export function moveImport(
  deps: Needs,
  doer: Doer,
  wish: Moving,
): Promise<Result<true, 'not_now' | 'parties_unsaid'>> {
  const { id, verb, isPublic = false } = wish;
  return change(deps, doer, { id, move: verb }, async ({ trx, one, at }) => {
    if (verb === 'drop') await deleteRows(trx, one.id);
    if (verb === 'begin' || verb === 'resume')
      await enqueueImport(deps, trx, { municipalityId: doer.municipality.id, importId: one.id });
    if (verb !== 'begin') return ok({ changes: {}, told: `list_${verb}` });
    if (newPartiesOf(one.mapping).length > 0 && !wish.makesParties) return no('parties_unsaid');
    const mapping = await withParties(trx, one);
    if (one.format !== 'parties') await saveSource(trx, { source: one.source, mapping }, at);
    return ok({ changes: { mapping, isPublic, rowsDone: 0 }, told: 'list_begin' });
  });
}

/** What a person decides about lines in doubt; those lines are looked at again at once. */
export function decideDoubts(
  deps: Needs,
  doer: Doer,
  wish: { readonly id: Id; readonly decisions: ReadonlyMap<number, Decisions> },
): Promise<Result<true, 'not_now'>> {
  return judgeAgain(deps, doer, wish.id, async (trx) => {
    const rows = await readRowsAt(trx, wish.id, [...wish.decisions.keys()]);
    return rows.map((row) => ({
      ...row,
      decisions: { ...row.decisions, ...wish.decisions.get(row.place) },
    }));
  });
}

/** One decision about everything that is in doubt for one reason. */
export function decideAll(
  deps: Needs,
  doer: Doer,
  wish: { readonly id: Id; readonly why: DoubtReason; readonly choice: Exclude<Choice, 'day'> },
): Promise<Result<true, 'not_now'>> {
  return judgeAgain(deps, doer, wish.id, async (trx) => {
    const rows = await readDoubtful(trx, wish.id);
    return rows.map((row) => {
      const asked = (row.line?.doubts ?? []).filter(
        ({ why, choices }) => why === wish.why && choices.includes(wish.choice),
      );
      const decided = asked.map(({ id }): [string, Decision] => [id, { do: wish.choice }]);
      return { ...row, decisions: { ...row.decisions, ...Object.fromEntries(decided) } };
    });
  });
}

const judgedAtOnce = 250;

function judgeAgain(
  deps: Needs,
  doer: Doer,
  id: Id,
  rowsOf: (trx: Trx) => Promise<readonly Row[]>,
): Promise<Result<true, 'not_now'>> {
  mayReadIn(doer);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const one = await lockImport(trx, id);
    if (!one) throw new NotFound('There is no such list.');
    if (one.state !== 'preview') return no('not_now');
    const at = deps.clock.now();
    const rows = await rowsOf(trx);
    for (let from = 0; from < rows.length; from += judgedAtOnce) {
      const part = rows.slice(from, from + judgedAtOnce);
      await updateRows(trx, id, checked(await judgeRows(trx, one, part, dayOf(at).toString())));
    }
    await tell(trx, doer, { id, at, verb: 'doubts_decided', details: { lines: rows.length } });
    return ok(true);
  });
}

type Under = { readonly trx: Trx; readonly one: Import; readonly at: Temporal.Instant };
type Done = { readonly changes: ImportChanges; readonly told: string };

/** Holds a list, looks whether it may be done now, does it and writes it down; in one transaction. */
function change<R>(
  deps: Needs,
  doer: Doer,
  { id, move }: { readonly id: Id; readonly move: Verb },
  work: (under: Under) => Promise<Result<Done, R>>,
): Promise<Result<true, R | 'not_now'>> {
  mayReadIn(doer);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const one = await lockImport(trx, id);
    if (!one) throw new NotFound('There is no such list.');
    const decided = decide(one.state, move);
    if (!decided.ok) return decided;
    const at = deps.clock.now();
    const done = await work({ trx, one, at });
    if (!done.ok) return done;
    await updateImport(trx, id, { ...done.value.changes, state: decided.value }, at);
    await tell(trx, doer, { id, at, verb: done.value.told, details: {} });
    return ok(true);
  });
}

function mayReadIn({ actor }: Doer): void {
  if (!canReadIn(actor)) throw new Forbidden('The clerk keeps the list of motions.');
}

type Entry = {
  readonly id: Id;
  readonly at: Temporal.Instant;
  readonly verb: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** A list that is read shows nothing on a page itself; party groups that it brings do. */
function tell(trx: Trx, { actor }: Doer, { id, at, verb, details }: Entry): Promise<void> {
  const isInward = verb !== 'list_begin';
  return record(trx, { actor, at, topic: 'council_imports', subjectId: id, verb, details, isInward });
}
