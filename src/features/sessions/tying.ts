// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Fields } from '../../platform/http/fields.ts';
import { scopeOf } from '../contributions/index.ts';
import { findDocument } from '../dossiers/index.ts';
import {
  type RecordRef,
  type ThreadRecord,
  findByNumber,
  findRecordsByTitle,
  readRecords,
} from '../thread/index.ts';
import { tiable } from './domain.ts';

const box = 'hoort-';

export function boxOf({ kind, id }: RecordRef): string {
  return `${box}${kind}-${id}`;
}

/** What was ticked. */
export function tickedIn(fields: Fields): RecordRef[] {
  return Object.keys(fields).flatMap((name): RecordRef[] => {
    const [, word, id] = /^hoort-([a-z]+)-(.+)$/.exec(name) ?? [];
    const kind = tiable.find((one) => one === word);
    return kind && isId(id) ? [{ kind, id }] : [];
  });
}

/** What is to lie with a session: what was ticked, and what the numbers and words may mean. */
export type Finding = {
  readonly shown: readonly ThreadRecord[];
  /** Ticked, or written as a number in full. */
  readonly chosen: readonly ThreadRecord[];
  /** What was written and not found. */
  readonly missing: readonly string[];
  /** Words that may mean several things: somebody looks what was meant. */
  readonly isOpen: boolean;
};

const mostPieces = 20;
const mostFound = 12;

/** As far as this person may see it. A document is found by each of its numbers. */
export async function findToTie(
  trx: Trx,
  actor: StaffActor,
  { text, seen, ticked }: { readonly text: string; readonly seen: string; readonly ticked: RecordRef[] },
): Promise<Finding> {
  const reader = { kind: 'staff', ...scopeOf(actor) } as const;
  const read = async (refs: readonly RecordRef[]) => (await readRecords(trx, reader, refs)).filter(isTiable);
  const pieces = [...new Set(text.split(/[,;\n]|\s\/\s/).map((piece) => piece.trim()))].filter(Boolean);
  const before = await read(ticked.slice(0, mostPieces));
  const found = await Promise.all(
    pieces.slice(0, mostPieces).map(async (piece) => {
      const [document, numbered] = await Promise.all([
        findDocument(trx, actor, piece),
        findByNumber(trx, reader, piece),
      ]);
      const byNumber = once([
        ...(document ? await read([{ kind: 'document', id: document.id }]) : []),
        ...numbered.filter(isTiable),
      ]);
      const records =
        byNumber.length > 0 ? byNumber : await read(await findRecordsByTitle(trx, piece, mostFound));
      return { piece, records, exact: byNumber.length === 1 ? byNumber : [] };
    }),
  );
  const records = found.flatMap((one) => one.records);
  const chosen = once([...before, ...found.flatMap(({ exact }) => exact)]);
  const missing = found.flatMap(({ piece, records: none }) => (none.length === 0 ? [piece] : []));
  const isClear = missing.length === 0 && records.every(({ id }) => chosen.some((one) => one.id === id));
  return { shown: once([...before, ...records]), chosen, missing, isOpen: !isClear && seen !== text };
}

function isTiable({ kind }: RecordRef): boolean {
  return tiable.some((one) => one === kind);
}

function once(records: readonly ThreadRecord[]): ThreadRecord[] {
  return [...new Map(records.map((one) => [one.id, one])).values()];
}
