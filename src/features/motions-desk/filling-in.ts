// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { FaultyField, Fields, Typed } from '../../platform/http/fields.ts';
import type { Changes, Motion, PartyPart } from '../motions/index.ts';
import { type ReadMotion, fieldOf, idsIn, prefixes, voteIn } from './forms.ts';
import { basisOf } from '../../platform/http/merging.ts';

/** A motion as its form shows it. */
export function typedOf(motion: Motion, parties: readonly PartyPart[]): Typed {
  const boxes = (prefix: string, ids: readonly Id[]): [string, string][] =>
    ids.map((id) => [fieldOf(prefix, id), 'on']);
  const votes = parties.flatMap(({ partyId, inFavour, against }): [string, string][] =>
    inFavour === null || against === null
      ? []
      : [
          [fieldOf(prefixes.inFavour, partyId), String(inFavour)],
          [fieldOf(prefixes.against, partyId), String(against)],
        ],
  );
  const submitters = parties.filter(({ isSubmitter }) => isSubmitter).map(({ partyId }) => partyId);
  const typed: Typed = {
    nummer: motion.number,
    soort: motion.kind,
    titel: motion.title,
    verzoek: motion.request,
    toelichting: motion.explanation ?? '',
    agendapunt: motion.agendaItem ?? '',
    indieners: motion.submitters ?? '',
    eerste: submitters[0] ?? '',
    besloten: motion.decidedOn ?? '',
    uitslag: motion.result ?? '',
    wethouder: motion.holderId ?? '',
    afdeling: motion.organisationId ?? '',
    verantwoordelijk: motion.responsibleId ?? '',
    klaar: motion.dueOn ?? '',
    openbaar: motion.publishedAt ? 'ja' : 'nee',
    ...Object.fromEntries([
      ...boxes(prefixes.party, submitters),
      ...boxes(prefixes.area, motion.areaIds),
      ...boxes(prefixes.theme, motion.themeIds),
      ...votes,
    ]),
  };
  return { ...typed, versie: String(motion.version), basis: basisOf(typed) };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

export type FilledIn = Required<Omit<Changes, FilledLater>>;
type FilledLater =
  | 'number'
  | 'state'
  | 'proof'
  | 'proofCites'
  | 'settledOn'
  | 'agreedOn'
  | 'lapsedBecause'
  | 'publishedAt'
  | 'updatedOn';

/** What was filled in, but for the number and whether it is on the site. */
export function filledIn(read: ReadMotion, fields: Fields): FilledIn {
  return {
    kind: read.soort,
    title: read.titel,
    request: read.verzoek,
    explanation: orNull(read.toelichting),
    agendaItem: orNull(read.agendapunt),
    submitters: orNull(read.indieners),
    decidedOn: orNull(read.besloten),
    result: read.uitslag ?? null,
    areaIds: idsIn(fields, prefixes.area),
    themeIds: idsIn(fields, prefixes.theme),
    holderId: read.wethouder ?? null,
    organisationId: read.afdeling ?? null,
    responsibleId: read.verantwoordelijk ?? null,
    dueOn: orNull(read.klaar),
  };
}

/** On the site since when it was, or from now on. */
export function publishedAt(
  read: Pick<ReadMotion, 'openbaar'>,
  before: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  return read.openbaar === 'ja' ? (before ?? now) : null;
}

/** Party groups in the order of the list, the first submitter first; or the votes that are no numbers. */
export function partiesIn(
  fields: Fields,
  first: Id | undefined,
): { readonly parts: readonly Omit<PartyPart, 'name'>[]; readonly faults: readonly FaultyField[] } {
  const submitting = new Set([...(first ? [first] : []), ...idsIn(fields, prefixes.party)]);
  const voting = [...idsIn(fields, prefixes.inFavour), ...idsIn(fields, prefixes.against)];
  const faults: FaultyField[] = [];
  const parts = [...new Set([...submitting, ...voting])].map((partyId) => {
    const [inFavour, against] = [prefixes.inFavour, prefixes.against].map((prefix) => {
      const field = fieldOf(prefix, partyId);
      const vote = voteIn(fields, field);
      if (vote === undefined) faults.push({ field, fault: 'not_a_number' });
      return vote ?? null;
    });
    const hasVoted = typeof inFavour === 'number' || typeof against === 'number';
    return {
      partyId,
      isSubmitter: submitting.has(partyId),
      inFavour: hasVoted ? (inFavour ?? 0) : null,
      against: hasVoted ? (against ?? 0) : null,
    };
  });
  return { parts, faults };
}
