// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import type { FaultyField } from '../../platform/http/fields.ts';
import { lookUp } from '../areas/index.ts';
import { type Person, type Who, hasNewReach, readPersons } from '../contacts/index.ts';
import { canRead, findByNumber, submitContribution } from '../contributions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type TalkChannel, subjectFrom } from './domain.ts';

export type Entry = {
  readonly channel: TalkChannel;
  readonly text: string;
  readonly kind: ContributionKind;
  readonly who: Who;
  /** Somebody who brought something before. */
  readonly contactId?: Id;
  readonly areaId?: Id;
  /** A street or postcode as said; it gives the area when none was chosen. */
  readonly street: string;
  /** How the street is written under what was told. */
  readonly placeLine: string;
  readonly themeId?: Id;
  readonly publicConsent: boolean;
  readonly takes: boolean;
  /** What was answered in the same talk: empty when nothing was. */
  readonly answer: string;
  readonly submissionKey: Id;
  readonly answerKey: Id;
};

/** What was taken in; whether the worker who did may read it, too (R9): it may have gone to another team. */
export type Entered = { readonly number: string; readonly isReadable: boolean };

/** Takes in what somebody says on the phone, at the counter or in the street. Sent twice, it is one. */
export async function enterContribution(
  deps: Deps,
  doer: Doer,
  entry: Entry,
): Promise<Result<Entered, readonly FaultyField[]>> {
  const { actor } = doer;
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  const known = await inMunicipality(deps, doer.municipality.id, (trx) =>
    readKnown(deps, trx, { actor, entry }),
  );
  if (!known.ok) return known;
  const { person, areaId } = known.value;
  const taken = await submitContribution(deps, doer, {
    kind: entry.kind,
    channel: entry.channel,
    subject: subjectFrom(entry.text),
    body: entry.street === '' ? entry.text : `${entry.text}\n\n${entry.placeLine}`,
    locale: 'nl',
    publicConsent: entry.publicConsent,
    takes: entry.takes,
    submissionKey: entry.submissionKey,
    ...(areaId ? { areaId } : {}),
    ...(entry.themeId ? { themeId: entry.themeId } : {}),
    ...contactOf(entry.who, person),
    ...(entry.answer === '' ? {} : { answer: { text: entry.answer, submissionKey: entry.answerKey } }),
  });
  if (!taken.ok) throw new Error(`An entry by staff has no proof to refuse: ${taken.reason}.`);
  const { number } = taken.value;
  const made = await inMunicipality(deps, doer.municipality.id, (trx) => findByNumber(trx, number));
  return ok({ number, isReadable: made !== undefined && canRead(actor, made) });
}

type Known = { readonly person?: Person; readonly areaId?: Id };

/** What the form refers to: the person, the place, the theme. Everything that is not there is said at once. */
async function readKnown(
  deps: Deps,
  trx: Trx,
  { actor, entry }: { actor: StaffActor; entry: Entry },
): Promise<Result<Known, readonly FaultyField[]>> {
  const faults: FaultyField[] = [];
  const [found] = await readPersons(trx, actor, entry.contactId ? [entry.contactId] : []);
  const person = found?.person;
  if (entry.contactId && !person) faults.push({ field: 'wie', fault: 'not_found' });
  const { themes } = await readStaffing(deps, trx);
  if (entry.themeId && !themes.some(({ id }) => id === entry.themeId))
    faults.push({ field: 'thema', fault: 'not_a_choice' });
  const place = entry.areaId || entry.street === '' ? undefined : await lookUp(deps, trx, entry.street);
  if (place?.kind === 'choices') faults.push({ field: 'gebied', fault: 'not_a_choice' });
  if (place?.kind === 'nothing') faults.push({ field: 'straat', fault: 'not_a_place' });
  if (faults.length > 0) return no(faults);
  const areaId = place?.kind === 'area' ? place.area.id : entry.areaId;
  return ok({ ...(person ? { person } : {}), ...(areaId ? { areaId } : {}) });
}

/** The contact that is known, or a new one. With a number or address that is not known of the person yet: a further one of theirs. */
function contactOf(who: Who, person: Person | undefined) {
  const isNew = Boolean(who.name ?? who.phone ?? who.email);
  if (!person) return isNew ? { contact: { ...who, prefers: null } } : {};
  if (!hasNewReach(person, who)) return { contactId: person.id };
  return {
    contact: {
      name: person.names[0] ?? who.name,
      phone: who.phone ?? person.phones[0] ?? null,
      email: who.email ?? person.emails[0] ?? null,
      prefers: null,
      sameAs: person.id,
    },
  };
}
