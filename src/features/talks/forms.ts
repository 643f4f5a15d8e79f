// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  checkbox,
  choice,
  optionalChoice,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalNumber,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { type Note, longestText, moods, mostNotesAtOnce, occasions } from './domain.ts';

/** One or more of a repeated field. */
const ids = z
  .union([z.string().transform((one) => (one === '' ? [] : [one])), z.array(z.string())])
  .default([])
  .pipe(z.array(z.uuid('not_a_choice')).max(30, 'wrong'));

/** A phone's clock may say anything, but it must be a moment. */
const moment = z.iso
  .datetime({ offset: true, error: 'wrong' })
  .transform((text) => Temporal.Instant.from(text));

const content = {
  sleutel: requiredId(),
  aanleiding: choice(occasions),
  tekst: optionalText(longestText),
  stemming: optionalChoice(moods),
  themas: ids,
  gebied: optionalId(),
  lat: optionalNumber(-90, 90),
  lon: optionalNumber(-180, 180),
  nauwkeurig: optionalNumber(0, 10_000_000),
  bewaren: checkbox(),
  contact: checkbox(),
  openbaar: checkbox(),
  naam: optionalText(200),
  email: optionalEmail(),
  telefoon: optionalPhone(),
};

/** The form of /veld as a browser without scripts sends it. */
export const noteForm = z.object(content);
export type NoteForm = z.output<typeof noteForm>;

/** A note as a phone kept it: the same fields, with who noted it and when. */
export const keptNote = z.object({ ...content, persoon: requiredId(), genoteerd: moment });

/** What a phone sends: judged note by note, so that one bad note keeps no other back. */
export const parcel = z.object({ nu: moment, notities: z.array(z.unknown()).min(1).max(mostNotesAtOnce) });

/** Enough of a note to answer about it. */
export const labelled = z.object({ sleutel: z.uuid() });

export function noteFrom(form: NoteForm, by: { personId: string; notedAt: Temporal.Instant }): Note {
  const { lat, lon } = form;
  const hasPoint = lat !== undefined && lon !== undefined;
  return {
    ...by,
    id: form.sleutel,
    occasion: form.aanleiding,
    text: form.tekst,
    themeIds: [...new Set(form.themas)],
    mayKeep: form.bewaren,
    mayContact: form.contact,
    mayPublish: form.openbaar,
    contact: { name: form.naam, email: form.email, phone: form.telefoon },
    ...(form.stemming ? { mood: form.stemming } : {}),
    ...(form.gebied ? { areaId: form.gebied } : {}),
    ...(hasPoint ? { point: { lat, lon, accuracyMeters: Math.round(form.nauwkeurig ?? 0) } } : {}),
  };
}

export const makeForm = z.object({
  soort: choice(contributionKinds),
  onderwerp: requiredText(150),
  tekst: requiredText(longestText),
});

/** The list's filters, from the address: what cannot be read there counts as not given. */
export const listQuery = z.object({
  gebied: z.uuid().optional().catch(undefined),
  thema: z.uuid().optional().catch(undefined),
  stemming: z.enum(moods).optional().catch(undefined),
  van: optionalDay().optional().catch(undefined),
  tot: optionalDay().optional().catch(undefined),
  na: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type ListQuery = z.output<typeof listQuery>;
