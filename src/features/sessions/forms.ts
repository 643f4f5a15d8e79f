// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timeZone } from '../../kernel/clock.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalEmail,
  optionalId,
  optionalNumber,
  optionalPhone,
  optionalText,
  requiredDay,
  requiredEmail,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { kinds, purposes } from './domain.ts';

export const personBox = 'persoon-';
export const areaBox = 'gebied-';
export const themeBox = 'thema-';

/** Nobody speaks, who registers before a moment, or whoever comes. */
export const speakingChoices = ['geen', 'aanmelden', 'vrij'] as const;

/** The ids of the boxes that were ticked. */
export function idsIn(fields: Fields, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}

/** As people write it: 19.30, 19:30, 19u30, 1930 or 19 uur. */
const time = () =>
  requiredText(10)
    .transform((text) => /^(\d{1,2})(?:\s*[.:uh]?\s*(\d\d))?\s*(?:u|h|uur)?$/i.exec(text))
    .transform((parts) => (parts ? `${parts[1]?.padStart(2, '0')}:${parts[2] ?? '00'}` : ''))
    .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong'));

/** A day and a time on the clock of the Netherlands; empty is nothing. */
const moment = () =>
  optionalText(30).transform((text, context): Temporal.Instant | undefined => {
    if (text === '') return undefined;
    try {
      return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
    } catch {
      context.addIssue({ code: 'custom', message: 'not_a_date' });
      return z.NEVER;
    }
  });

/** How every field was when the form was opened. */
const basis = optionalText(20_000);
const whole = () => optionalText(10).transform(Number).pipe(z.number('wrong').int('wrong'));
const version = whole();
const minutes = (least: number, most: number) =>
  requiredText(5)
    .pipe(z.string().regex(/^\d+$/, 'not_a_number'))
    .transform(Number)
    .pipe(z.number().min(least, 'not_a_number').max(most, 'not_a_number'));

/** `versie` is that of what the form showed when it was opened; a new one has 0. */
export const preparationForm = z
  .object({
    formulier: requiredId(),
    agendapunt: optionalId(),
    versie: version,
    basis,
    soort: choice(kinds),
    titel: requiredText(300),
    dag: requiredDay(),
    van: time(),
    tot: time(),
    plaats: requiredText(300),
    zaal: optionalText(100),
    domein: optionalText(500),
    voorzitter: optionalText(100),
    griffier: optionalText(100),
    doel: choice(purposes),
    advies: optionalText(1000),
    achtergrond: optionalText(20_000),
    spreken: choice(speakingChoices).optional(),
    spreektot: moment(),
    spreekminuten: optionalNumber(1, 60),
    reden: optionalText(1000),
  })
  .refine(({ spreken, spreektot }) => spreken !== 'aanmelden' || spreektot !== undefined, {
    path: ['spreektot'],
    message: 'required',
  });
export type PreparationForm = z.output<typeof preparationForm>;

export const itemForm = z.object({
  versie: version,
  basis,
  sleutel: requiredId(),
  titel: requiredText(300),
  toelichting: optionalText(5000),
  // 0: nobody can say how long yet, or it is a heading.
  minuten: minutes(0, 600),
  sprekers: optionalText(500),
  stuk: optionalId(),
  // Nothing chosen: as its length says.
  inspreken: optionalText(10),
});

export const questionForm = z.object({
  versie: version,
  basis,
  sleutel: requiredId(),
  onderdeel: optionalId(),
  vraag: requiredText(1000),
  hulp: optionalText(1000),
});

export const versionForm = z.object({ versie: version });
export const stepForm = z.object({ versie: version, naar: choice(['omhoog', 'omlaag']) });
/** `gezien`: the words of which was shown what they may mean. */
export const tieForm = z.object({ nummer: optionalText(500), gezien: optionalText(500) });
export const untieForm = z.object({ soort: choice(['document', 'dossier', 'motion']) });
export const publishForm = z.object({
  versie: version,
  doe: choice(['nu', 'later', 'intrekken']),
  moment: moment(),
});
export const cancelForm = z.object({ versie: version, reden: requiredText(1000) });

export const withdrawForm = z.object({ versie: version, waarom: requiredText(1000), gebeld: checkbox() });

export const decisionForm = z.object({
  besluit: choice(['bevestigen', 'afwijzen']),
  onderdeel: optionalId(),
  minuten: optionalNumber(1, 60),
  reden: optionalText(1000),
});
export const speakerStepForm = z.object({
  naar: choice(['omhoog', 'omlaag']),
  plek: whole(),
});
export const invitationForm = z.object({
  sleutel: requiredId(),
  onderdeel: optionalId(),
  naam: requiredText(200),
  organisatie: optionalText(200),
  email: requiredEmail(),
});

/** Somebody who can be reached in no way cannot be told anything. Also for the clerk, of who phones. */
export const askForm = z
  .object({
    sleutel: requiredId(),
    onderdeel: optionalId(),
    organisatie: optionalText(200),
    tekst: requiredText(2000),
    naam: requiredText(200),
    email: optionalEmail(),
    telefoon: optionalPhone(),
    naamopenbaar: checkbox(),
  })
  .refine(({ email, telefoon }) => email !== '' || telefoon !== '', {
    path: ['email'],
    message: 'required',
    when: () => true,
  });

export const ownForm = z.object({
  sleutel: optionalText(200),
  doe: choice(['wijzigen', 'intrekken', 'ja', 'nee']),
  tekst: optionalText(2000),
  naamopenbaar: checkbox(),
});
