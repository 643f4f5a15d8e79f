// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../areas/index.ts';
import {
  type Action,
  type Cited,
  type Motion,
  type PartyPart,
  type ReadUpdate,
  isLate,
} from '../motions/index.ts';
import { themeName } from '../teams/index.ts';
import { type ThreadRecord, kindTable } from '../thread/index.ts';
import { shownOf } from './citing.ts';
import { kindWords, outcomeWords, partWords, stateWords } from './api-words.ts';
import type { Exported } from './export.ts';
import { type Around, groupsOf } from './reading.ts';

/** In whose language and on which day it is told. */
export type Told = Pick<Visit, 'locale' | 'today'>;

/** What programs get (docs/motions-as-data.md): these names stay as they are; more may be added. Days are ISO 8601. */
export function inListJson(
  { motion, parties, latest, holder, address }: Exported,
  today: Temporal.PlainDate,
) {
  return {
    ...common(motion, today),
    fracties: partiesJson(parties),
    toegezegdAan: promisedTo(motion, parties),
    portefeuillehouder: holder ?? null,
    laatsteStand: latest ? { datum: latest.onDay, tekst: latest.body } : null,
    adres: address,
  };
}

function common(motion: Motion, today: Temporal.PlainDate) {
  return {
    nummer: motion.number,
    soort: kindWords[motion.kind],
    titel: motion.title,
    verzoek: motion.request,
    agendapunt: motion.agendaItem,
    indieners: motion.submitters,
    besluitDatum: motion.decidedOn,
    uitslag: motion.result && outcomeWords[motion.result],
    status: stateWords[motion.state],
    einddatum: motion.dueOn,
    teLaat: isLate(motion, today),
    afgedaanOp: motion.settledOn,
  };
}

function partiesJson(parties: readonly PartyPart[]) {
  return parties.map(({ name, isSubmitter, inFavour, against }) => ({
    naam: name,
    diendeIn: isSubmitter,
    voor: inFavour,
    tegen: against,
  }));
}

/** Of a pledge: the party groups to which it was made. */
function promisedTo({ kind }: Motion, parties: readonly PartyPart[]): string[] | null {
  return kind === 'pledge' ? groupsOf(parties) : null;
}

export type Whole = {
  readonly motion: Motion;
  readonly parties: readonly PartyPart[];
  readonly updates: readonly ReadUpdate[];
  readonly actions: readonly Action[];
  readonly cited: ReadonlyMap<string, ThreadRecord>;
  readonly around: Around;
  readonly organisation: string | undefined;
  readonly address: string;
  readonly publicUrl: string;
};

export function wholeJson(told: Told, whole: Whole) {
  const { motion, parties, updates, actions, around, organisation, address } = whole;
  const { tree, staffing } = around;
  const holder = motion.holderId === null ? undefined : staffing.people.get(motion.holderId);
  return {
    ...common(motion, told.today),
    fracties: partiesJson(parties),
    toegezegdAan: promisedTo(motion, parties),
    portefeuillehouder: holder?.name ?? null,
    afdeling: organisation ?? null,
    toelichting: motion.explanation,
    gebieden: motion.areaIds.flatMap((id) => areaJson(told, tree, id) ?? []),
    themas: staffing.themes
      .filter(({ id }) => motion.themeIds.includes(id))
      .map((theme) => themeName(theme, told.locale)),
    bewijs: motion.proof,
    bewijsVerwijstNaar: citesJson(told, whole, motion.proofCites),
    raadAkkoordOp: motion.agreedOn,
    stand: updates.map((update) => updateJson(told, whole, update)),
    onderdelen: actions.map(({ title, areaId, state, dueOn, doneOn }) => ({
      titel: title,
      gebied: areaId === null ? null : (areaJson(told, tree, areaId) ?? null),
      status: partWords[state],
      einddatum: dueOn,
      gedaanOp: doneOn,
    })),
    adres: address,
  };
}

function areaJson(told: Told, tree: AreaTree, id: string) {
  const area = tree.byId(id);
  return area && { naam: areaName(area, told.locale), slug: area.slug };
}

function updateJson(told: Told, whole: Whole, update: ReadUpdate) {
  const { id, onDay, body, correctsId, correctedBy, cites } = update;
  return {
    id,
    datum: onDay,
    tekst: body,
    zetRecht: correctsId,
    rechtgezetDoor: correctedBy ?? null,
    verwijstNaar: citesJson(told, whole, cites),
  };
}

function citesJson(told: Told, { cited, publicUrl }: Whole, cites: readonly Cited[]) {
  return shownOf(cites, cited).map((record) => ({
    soort: record.kind,
    titel: record.title,
    adres: `${publicUrl}${href(told, kindTable[record.kind].publicPath(record.number))}`,
  }));
}

/** A list at any size, never together in memory. */
export async function* listJson<T>(
  batches: AsyncIterable<readonly T[]>,
  told: (one: T) => unknown,
): AsyncGenerator<string> {
  let isFirst = true;
  yield '{"moties":[';
  for await (const batch of batches)
    for (const one of batch) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(told(one))}`;
      isFirst = false;
    }
  yield '\n]}\n';
}
