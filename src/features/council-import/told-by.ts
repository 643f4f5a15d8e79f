// SPDX-License-Identifier: EUPL-1.2
import type { Told } from './line.ts';
import type { Field } from './mapping-domain.ts';

const fieldOf: Readonly<Record<Exclude<Told, 'explanation' | 'state' | 'votes'>, Field>> = {
  kind: 'kind',
  title: 'title',
  request: 'request',
  agendaItem: 'agendaItem',
  submitters: 'submitters',
  decidedOn: 'decidedOn',
  agreedOn: 'agreedOn',
  result: 'result',
  holderId: 'holder',
  dueOn: 'dueOn',
  parties: 'parties',
};

/** What a list has something to say about: of the rest it knows nothing. */
export function toldBy(
  places: ReadonlyMap<Field, number>,
  explanation: string | null,
  hasVotes: boolean,
): Told[] {
  const told: Told[] = [];
  for (const name of kindsOfTold) if (places.has(fieldOf[name])) told.push(name);
  if (places.has('explanation') || explanation !== null) told.push('explanation');
  if (places.has('state') || places.has('settledOn')) told.push('state');
  if (hasVotes) told.push('votes');
  return told;
}

const kindsOfTold = [
  'kind',
  'title',
  'request',
  'agendaItem',
  'submitters',
  'decidedOn',
  'agreedOn',
  'result',
  'holderId',
  'dueOn',
  'parties',
] as const;
