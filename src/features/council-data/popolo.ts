// SPDX-License-Identifier: EUPL-1.2
import { timeZone } from '../../kernel/clock.ts';
import type { Party } from '../council/index.ts';
import type { Motion, Outcome, PartyPart } from '../motions/index.ts';
import { kindWords } from '../motions-public/index.ts';
import type { Item, Kind, Session, State } from '../sessions/index.ts';

// Popolo (popoloproject.com) with what councils here have more. These names and words are a contract: more may be added.

/** Where the addresses begin. */
export type From = { readonly url: string };

export const context = {
  '@vocab': 'http://www.w3.org/ns/opengov#',
  name: 'http://schema.org/name',
  text: 'http://schema.org/text',
  identifier: 'http://schema.org/identifier',
  start_date: 'http://schema.org/startDate',
  end_date: 'http://schema.org/endDate',
  location: 'http://schema.org/location',
  classification: 'http://www.w3.org/ns/org#classification',
} as const;

const councilId = 'raad';

/** The council itself; its party groups are below it. */
export function councilOf({ url }: From, municipality: string) {
  return {
    id: councilId,
    '@id': `${url}/raad`,
    '@type': 'Organization',
    name: `Gemeenteraad ${municipality}`,
    classification: 'legislature',
  };
}

export function partyOf({ url }: From, { id, name, seats }: Party, endedOn: string | null) {
  return {
    id,
    '@id': partyAddress(url, id),
    '@type': 'Organization',
    name,
    classification: 'party',
    parent_id: councilId,
    ...(seats === null ? {} : { seats }),
    ...(endedOn === null ? {} : { dissolution_date: endedOn }),
  };
}

function partyAddress(url: string, id: string): string {
  return `${url}/raad/moties?fractie=${id}`;
}

const results: Readonly<Record<Outcome, string>> = {
  adopted: 'pass',
  rejected: 'fail',
  withdrawn: 'withdrawn',
  held_over: 'aangehouden',
};

/** What is not known is left out, the majority that was asked among it. */
export function motionOf({ url }: From, motion: Motion, parties: readonly PartyPart[]) {
  const { number, kind, title, request, decidedOn, result, agendaItem, submitters } = motion;
  const address = `${url}/raad/moties/${number}`;
  const creators = parties.filter(({ isSubmitter }) => isSubmitter);
  const outcome = result === null ? {} : { result: results[result] };
  const day = decidedOn === null ? {} : { date: decidedOn };
  return {
    id: number,
    '@id': address,
    '@type': 'Motion',
    identifier: number,
    name: title,
    text: request,
    classification: kindWords[kind],
    organization_id: councilId,
    ...day,
    ...outcome,
    ...(agendaItem === null ? {} : { agendapunt: agendaItem }),
    ...(submitters === null ? {} : { indieners: submitters }),
    creator_ids: creators.map(({ partyId }) => partyId),
    fracties: creators.map(({ name }) => name),
    vote_events: voteEvents(parties).map((counts) => ({
      '@id': `${address}#stemming`,
      '@type': 'VoteEvent',
      organization_id: councilId,
      motion_id: number,
      ...(decidedOn === null ? {} : { start_date: decidedOn }),
      ...outcome,
      counts,
    })),
  };
}

/** One vote, when it is known how groups voted. */
function voteEvents(parties: readonly PartyPart[]) {
  const counts = parties.flatMap(({ partyId, name, inFavour, against }) => {
    const count = (option: string, value: number) => ({ option, value, group_id: partyId, group: { name } });
    return inFavour === null || against === null ? [] : [count('yes', inFavour), count('no', against)];
  });
  return counts.length === 0 ? [] : [counts];
}

const kinds: Readonly<Record<Kind, string>> = {
  market: 'politieke markt',
  committee: 'commissie',
  council: 'raadsvergadering',
};
const states: Readonly<Record<State, string>> = {
  planned: 'confirmed',
  live: 'confirmed',
  held: 'completed',
  cancelled: 'cancelled',
};

/** A session that is on the site, with what stands on its programme. */
export function eventOf({ url }: From, session: Session, items: readonly Item[]) {
  const { number, title, kind, startsAt, endsAt, place, room, state } = session;
  const at = (moment: typeof startsAt) =>
    moment.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' });
  return {
    id: number,
    '@id': `${url}/raad/sessies/${number}`,
    '@type': 'Event',
    identifier: number,
    name: title,
    classification: kinds[kind],
    organization_id: councilId,
    start_date: at(startsAt),
    end_date: at(endsAt),
    location: room === null ? place : `${place}, ${room}`,
    status: states[state],
    agenda: items.map((item, place) => ({ order: place + 1, name: item.title, minutes: item.minutes })),
  };
}
