// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Typed } from './fields.ts';

/** What is in every form and says nothing of the record. */
const around = new Set(['versie', 'basis', 'sleutel']);

/** How every field was when a form was opened, short enough to travel with it: afterwards it shows who changed what. */
export function basisOf(typed: Typed): string {
  return Object.entries(typed)
    .filter(([name, value]) => !around.has(name) && clean(value) !== '')
    .map(([name, value]) => `${name}:${markOf(value)}`)
    .join(' ');
}

/** Whether a field had something in it when the form was opened. */
export function wasFilled(basis: string, name: string): boolean {
  return basis.split(' ').some((pair) => pair.startsWith(`${name}:`));
}

/** Whether a field is as it was when the form was opened. */
export function isUntouched(basis: string, name: string, value: string): boolean {
  const was = basis.split(' ').find((pair) => pair.startsWith(`${name}:`));
  return (was?.slice(name.length + 1) ?? '') === markOf(value);
}

export type Merged = {
  /** What is to be shown: mine, and what another changed where I changed nothing. */
  readonly typed: Typed;
  /** Fields that were taken over from the other. */
  readonly taken: readonly string[];
  /** Fields that both changed, each its own way, with what the other made of it. */
  readonly clashes: ReadonlyMap<string, string>;
};

/** What two people made of one form at the same time, field by field, so that nothing of either is lost. */
export function merge({
  basis,
  mine,
  theirs,
}: {
  readonly basis: string;
  readonly mine: Typed;
  readonly theirs: Typed;
}): Merged {
  const marks = new Map(basis.split(' ').map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']));
  const typed: Record<string, string> = { ...mine };
  const taken: string[] = [];
  const clashes = new Map<string, string>();
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (around.has(name)) continue;
    const [my, their] = [clean(mine[name] ?? ''), clean(theirs[name] ?? '')];
    const was = marks.get(name) ?? '';
    if (my === their || markOf(their) === was) continue;
    if (markOf(my) === was) {
      taken.push(name);
      typed[name] = their;
    } else clashes.set(name, their);
  }
  return { typed, taken, clashes };
}

/** Browsers send line ends in another way than they got them. */
function clean(value: string): string {
  return value.replaceAll('\r\n', '\n').trim();
}

function markOf(value: string): string {
  const text = clean(value);
  return text === '' ? '' : createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
