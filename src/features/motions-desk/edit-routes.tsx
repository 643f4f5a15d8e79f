// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Meanwhile, momentInWords } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readEntries } from '../journal/index.ts';
import {
  type Motion,
  type PartyPart,
  canKeepMotions,
  changeMotion,
  kinds,
  noteMotion,
  readPartyParts,
} from '../motions/index.ts';
import { home } from './choice.ts';
import { type FilledIn, filledIn, partiesIn, publishedAt, typedOf } from './filling-in.ts';
import { type ReadMotion, fieldOf, motionForm, newMotionForm, prefixes } from './forms.ts';
import { merge, wasFilled } from '../../platform/http/merging.ts';
import { type Around, find, readAround } from './reading.ts';
import { settle } from './settling.ts';
import type { Refused } from './views/faults.ts';
import { MotionFormPage } from './views/motion-form.tsx';

const allow = canKeepMotions;

/** Taking in, and changing what was written. */
export function editRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/nieuw`, { allow }, async (visit, trx) => {
    const kind = kinds.find((one) => one === visit.query.soort) ?? 'motion';
    const start = { sleutel: newId(), soort: kind, openbaar: 'nee' };
    return page(<MotionFormPage visit={visit} around={await readAround(deps, trx)} typed={start} />);
  });

  site.form(`${home}/nieuw`, { allow }, (visit, { fields }) => takeIn(deps, visit, fields));

  site.page(`${home}/:number/wijzigen`, { allow }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    const { motion, parties } = await findWithParties(visit, trx);
    const form = { around, number: motion.number, typed: typedOf(motion, parties) };
    return page(<MotionFormPage visit={visit} {...form} />);
  });

  site.form(`${home}/:number/wijzigen`, { allow }, (visit, { fields }) => save(deps, visit, fields));
}

type Filled = {
  readonly details: FilledIn;
  readonly parties: readonly Omit<PartyPart, 'name'>[];
  readonly number: string | undefined;
};

/** What was filled in, or everything that is wrong with it at once. */
function fill(around: Around, read: ReadMotion, fields: Fields) {
  const known = new Set(around.parties.map(({ id }) => id));
  const { parts, faults: votes } = partiesIn(fields, read.eerste);
  const settled = settle(around, filledIn(read, fields));
  const faults = [...settled.faults, ...votes];
  const filled: Filled = {
    details: settled.details,
    parties: parts.filter(({ partyId }) => known.has(partyId)),
    number: read.nummer === '' ? undefined : read.nummer,
  };
  return { filled, faults };
}

async function takeIn(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
  const again = (why: Refused) =>
    refused(<MotionFormPage visit={visit} around={around} typed={typed(fields)} refused={why} />);
  const read = readFields(newMotionForm, fields);
  if (!read.ok) return again([...read.reason, ...partiesIn(fields, undefined).faults]);
  const { filled, faults } = fill(around, read.value, fields);
  if (faults.length > 0) return again(faults);
  const outcome = await noteMotion(deps, visit, {
    ...filled.details,
    number: filled.number,
    parties: filled.parties,
    isPublic: read.value.openbaar === 'ja',
    submissionKey: read.value.sleutel,
  });
  return outcome.ok ? redirect(href(visit, `${home}/${outcome.value}?gelukt=1`)) : again(outcome.reason);
}

type Found = { readonly motion: Motion; readonly parties: readonly PartyPart[] };

async function findWithParties(visit: Visit, trx: Trx): Promise<Found> {
  const motion = await find(visit, trx);
  const parties = await readPartyParts(trx, [motion.id]);
  return { motion, parties: parties.get(motion.id) ?? [] };
}

async function save(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const { around, found } = await inMunicipality(deps, visit.municipality.id, async (trx) => ({
    around: await readAround(deps, trx),
    found: await findWithParties(visit, trx),
  }));
  const number = visit.params.number ?? '';
  const form = { visit, around, number };
  const again = (why: Refused) => refused(<MotionFormPage {...form} typed={typed(fields)} refused={why} />);
  const read = readFields(motionForm, fields);
  if (!read.ok) return again([...read.reason, ...partiesIn(fields, undefined).faults]);
  const eerste = firstOf(read.value, fields);
  const { filled, faults } = fill(around, { ...read.value, eerste }, fields);
  if (faults.length > 0) return again(faults);
  const { motion } = found;
  const isOld = motion.version !== read.value.versie;
  const mine = typed(fields);
  const merged = merge({ basis: read.value.basis, mine, theirs: typedOf(motion, found.parties) });
  // Only how it stands was told meanwhile: that is no reason to ask again.
  const isApart = isOld && merged.taken.length === 0 && merged.clashes.size === 0;
  if (isOld && !isApart) {
    const meanwhile = { ...(await whoChanged(deps, visit, { motion, around })), ...merged };
    const next = nextTyped(found, merged.typed);
    return refused(
      <MotionFormPage {...form} typed={next} refused="changed_meanwhile" meanwhile={meanwhile} />,
    );
  }
  const outcome = await changeMotion(deps, visit, {
    number,
    version: motion.version,
    changes: {
      ...filled.details,
      ...(filled.number === undefined ? {} : { number: filled.number }),
      publishedAt: publishedAt(read.value, motion.publishedAt, deps.clock.now()),
    },
    parties: filled.parties,
  });
  return outcome.ok ? redirect(href(visit, `${home}/${outcome.value}?gelukt=1`)) : again(outcome.reason);
}

/** Naming the first submitter ticks its box; whoever took that tick away means that it did not submit. */
function firstOf({ eerste, basis }: { eerste?: Id | undefined; basis: string }, fields: Fields) {
  if (eerste === undefined) return undefined;
  const box = fieldOf(prefixes.party, eerste);
  return wasFilled(basis, box) && !fields[box] ? undefined : eerste;
}

/** What is shown was looked at beside what is saved now: the next time both count from here. */
function nextTyped({ motion, parties }: Found, merged: Typed): Typed {
  const { versie = '', basis = '' } = typedOf(motion, parties);
  return { ...merged, versie, basis };
}

async function whoChanged(
  deps: Deps,
  visit: Visit,
  { motion, around }: { readonly motion: Motion; readonly around: Around },
): Promise<Pick<Meanwhile, 'who' | 'when'>> {
  const entries = await inMunicipality(deps, visit.municipality.id, (trx) => readEntries(trx, motion.id));
  const last = entries.at(-1);
  return {
    who: around.staffing.people.get(last?.actorId ?? '')?.name,
    when: momentInWords(visit.locale, last?.at ?? motion.updatedAt, visit.today),
  };
}
