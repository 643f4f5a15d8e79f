// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timeZone } from '../../kernel/clock.ts';
import { type Standing, type ServingKind, servingKinds } from './domain.ts';

/** In the address of a list: what is for a wider area than any column. */
export const widerName = 'breder';

const kindOf = { initiatieven: 'initiative', projecten: 'project', bijdragen: 'contribution' } as const;
const standingOf = { loopt: 'open', klaar: 'done', gestopt: 'stopped' } as const;
const pick = <T extends Record<string, string>>(words: T) => {
  const isWord = (text: string): text is Extract<keyof T, string> => Object.hasOwn(words, text);
  return z
    .string()
    .optional()
    .catch(undefined)
    .transform((text) => (text !== undefined && isWord(text) ? text : undefined));
};
const day = z.iso.date().optional().catch(undefined);

/** Filters as they stand in an address. What makes no sense is as if it were not there. */
export const coherenceQuery = z.object({
  binnen: z.string().max(100).optional().catch(undefined),
  soort: pick(kindOf),
  stand: pick(standingOf),
  vanaf: day,
  tot: day,
});
export type CoherenceQuery = z.output<typeof coherenceQuery>;

export const kindWords = ['initiatieven', 'projecten', 'bijdragen'] as const;
export const standingWords = ['loopt', 'klaar', 'gestopt'] as const;

export function kindNamed(word: keyof typeof kindOf): ServingKind {
  return kindOf[word];
}

export function standingNamed(word: keyof typeof standingOf): Standing {
  return standingOf[word];
}

export type Filters = {
  readonly kinds: readonly ServingKind[];
  readonly standing: Standing;
  readonly since?: Temporal.Instant;
  readonly until?: Temporal.Instant;
};

export function filtersOf({ soort, stand, vanaf, tot }: CoherenceQuery): Filters {
  return {
    kinds: soort ? [kindNamed(soort)] : servingKinds,
    standing: stand ? standingNamed(stand) : 'current',
    ...(vanaf ? { since: startOf(vanaf, 0) } : {}),
    ...(tot ? { until: startOf(tot, 1) } : {}),
  };
}

function startOf(text: string, daysLater: number): Temporal.Instant {
  return Temporal.PlainDate.from(text).add({ days: daysLater }).toZonedDateTime(timeZone).toInstant();
}

/** The address of a page with these filters, and what else it asks. */
export function addressOf(
  path: string,
  query: Partial<CoherenceQuery>,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...more })) if (value) params.set(name, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
