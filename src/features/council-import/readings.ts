// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readParties } from '../council/index.ts';
import { holdsOn, readStaffing } from '../teams/index.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Import } from './domain.ts';
import { bare } from './bare.ts';
import { type Known, guessValue, namesIn, wholeNames } from './guessing.ts';
import { betweenNames } from './list-words.messages.ts';
import { type Field, type ValueField, placesOf, valueFields } from './mapping-domain.ts';
import { readDistinct } from './rows-store.ts';
import type { ToldValues } from './forms.ts';
import { readVotes } from './votes.ts';

const mostValues = 200;

/** Who can be a portfolio holder, aldermen first, and which party groups there are. */
export async function readKnown(
  deps: Pick<Deps, 'fresh' | 'db'>,
  trx: Trx,
  today: Temporal.PlainDate,
): Promise<Known> {
  const staffing = await readStaffing(deps, trx);
  const parties = await readParties(trx);
  const asAlderman = staffing.roles.filter(
    ({ role }) => role === 'portfolio_holder' || role === 'area_alderman',
  );
  const ever = new Set(asAlderman.map(({ personId }) => personId));
  const aldermen = new Set(
    asAlderman.filter((period) => holdsOn(period, today)).map(({ personId }) => personId),
  );
  const people = [...staffing.people.values()]
    .filter(({ endedAt }) => endedAt === null)
    .sort((a, b) => Number(aldermen.has(b.id)) - Number(aldermen.has(a.id)) || a.name.localeCompare(b.name));
  return {
    people: people.map(({ id, name }) => ({ id, name, isAlderman: ever.has(id) })),
    parties: parties.map(({ id, name }) => ({ id, name })),
  };
}

/** The values of a list that need a meaning, each with what was told before or is guessed. */
export async function readAsked(trx: Trx, one: Import, known: Known): Promise<ToldValues[]> {
  const places = placesOf(
    one.mapping,
    one.columns.map(({ name }) => name),
  );
  const asked: ToldValues[] = [];
  for (const field of valueFields) {
    const textsIn = async (of: Field): Promise<string[]> => {
      const place = places.get(of);
      return place === undefined ? [] : readDistinct(trx, one.id, place);
    };
    const texts = await textsIn(field);
    const values =
      field === 'parties' ? [...new Set([...partiesIn(texts, known), ...(await votersIn(textsIn))])] : texts;
    if (values.length > 0)
      asked.push({ field, values: values.slice(0, mostValues).map(told(one, field, known)) });
  }
  return asked;
}

/** Party groups that are here, and names that stand alone somewhere in the list, are known. */
function partiesIn(texts: readonly string[], known: Known): string[] {
  const here = new Set(known.parties.map(({ name }) => bare(name)));
  const whole = new Set(texts.flatMap(wholeNames));
  const isKnown = (name: string): boolean => here.has(bare(name)) || whole.has(name);
  const isApart = (name: string): boolean => !betweenNames.test(name) || here.has(bare(name));
  return [...new Set(texts.flatMap((text) => namesIn(text, (name) => isApart(name) && isKnown(name))))];
}

/** Party groups of which it is told with certainty how they voted. */
async function votersIn(textsIn: (field: Field) => Promise<string[]>): Promise<string[]> {
  const none = { votes: '', inFavour: '', against: '' };
  const cells = [
    ...(await textsIn('votes')).map((votes) => ({ ...none, votes })),
    ...(await textsIn('inFavour')).map((inFavour) => ({ ...none, inFavour })),
    ...(await textsIn('against')).map((against) => ({ ...none, against })),
  ];
  return cells.flatMap((one) => (readVotes(one) ?? []).map(({ name }) => name));
}

function told(one: Import, field: ValueField, known: Known) {
  const before = one.mapping.values[field];
  return (value: string) => ({ value, means: before[value] ?? guessValue(field, value, known) });
}
