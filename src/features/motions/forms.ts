// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { actionStates, kinds, outcomes } from './domain.ts';

/** As numbers of councils are written: M-31, T-2021-014, A 3.2 without the space. */
const number = requiredText(30).pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'wrong'));

const details = {
  nummer: number,
  soort: choice(kinds),
  titel: requiredText(300),
  verzoek: requiredText(20_000),
  toelichting: optionalText(20_000),
  agendapunt: optionalText(300),
  indieners: optionalText(500),
  besloten: optionalDay(),
  uitslag: optionalChoice(outcomes),
  wethouder: optionalId(),
  afdeling: optionalId(),
  verantwoordelijk: optionalId(),
  klaar: optionalDay(),
};

/** `sleutel` is the same for every try of one form. */
export const newMotionForm = z.object({ sleutel: requiredId(), openbaar: checkbox(), ...details });
export const motionForm = z.object({ versie: z.coerce.number(), ...details });

export const updateForm = z.object({
  sleutel: requiredId(),
  dag: requiredDay(),
  tekst: requiredText(10_000),
  verbetert: optionalId(),
});

export const moveForm = z.object({
  versie: z.coerce.number(),
  bewijs: optionalText(5000),
  akkoord: optionalDay(),
  reden: optionalText(1000),
});

export const partsForm = z.object({
  sleutel: requiredId(),
  wat: requiredText(300),
  wie: optionalId(),
  klaar: optionalDay(),
});

export const partForm = z.object({ stand: choice(actionStates), opmerking: optionalText(1000) });

/** Per party group a few fields of its own, so that what was typed comes back with a refused form (R11). */
export const partyFields = {
  submits: (id: Id) => `fractie-${id}`,
  inFavour: (id: Id) => `voor-${id}`,
  against: (id: Id) => `tegen-${id}`,
};

export function tickedIn(fields: Fields, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}

export const votes = optionalNumber(0, 99);
