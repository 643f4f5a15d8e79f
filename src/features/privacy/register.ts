// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { ExportTable } from '../../platform/export/table.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { messages, registerMessages } from './messages.ts';
import { type Activity, type ActivityKey, register } from './register-domain.ts';
import type { ActivityWords } from './register.messages.nl.ts';
import { readTerms } from './term-store.ts';
import { type Term, type TermKind, amountOf, termShapes } from './terms-domain.ts';

/** A line of the register in words, its terms as they are in force. */
export type RegisterLine = Omit<ActivityWords, 'term'> & {
  readonly key: ActivityKey;
  readonly ground: string;
  readonly terms: readonly string[];
};

type Terms = ReadonlyMap<TermKind, Term>;

export async function readRegister(trx: Trx, locale: Locale): Promise<RegisterLine[]> {
  const terms = await readTerms(trx);
  return register.map((activity) => lineOf(activity, terms, locale));
}

/** What everyone may know: how their own data are kept. */
export async function readPublicRegister(trx: Trx, locale: Locale): Promise<RegisterLine[]> {
  const terms = await readTerms(trx);
  return register.filter(({ isOfResidents }) => isOfResidents).map((one) => lineOf(one, terms, locale));
}

function lineOf({ key, ground, terms: kinds }: Activity, terms: Terms, locale: Locale): RegisterLine {
  const { activities, grounds } = registerMessages[locale];
  const { term, ...words } = activities[key];
  return {
    ...words,
    key,
    ground: grounds[ground],
    terms: [...kinds.map((kind) => termInWords(kind, terms.get(kind), locale)), ...(term ? [term] : [])],
  };
}

function termInWords(kind: TermKind, term: Term | undefined, locale: Locale): string {
  const { kinds, kindsFrom, units } = messages[locale];
  const words = registerMessages[locale];
  const amount = amountOf(kind, term);
  if (amount === undefined) return words.undecided(kinds[kind]);
  return words.termOf(kinds[kind], units(amount, termShapes[kind].unit), kindsFrom[kind]);
}

export function registerTable(lines: readonly RegisterLine[], locale: Locale): ExportTable {
  const { columns: c, security } = registerMessages[locale];
  return {
    columns: [c.name, c.purpose, c.whom, c.data, c.ground, c.recipients, c.term, c.security],
    batches: once(
      lines.map((one) => [
        one.name,
        one.purpose,
        one.whom,
        one.data,
        one.ground,
        one.recipients,
        one.terms.join('; '),
        security,
      ]),
    ),
  };
}

async function* once<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}
