// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  choice,
  optionalChoice,
  optionalEmail,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import {
  type CharterRole,
  type Marks,
  adopters,
  charterRoles,
  commenters,
  marks,
  outcomes,
} from './domain.ts';

export const starts = ['nu', 'klaar', 'leeg'] as const;
/** `sleutel` becomes the id: sent twice, it is one draft. */
export const startForm = z.object({ sleutel: requiredId(), begin: choice(starts), titel: requiredText(120) });

export const textForm = z.object({
  titel: requiredText(120),
  inleiding: optionalText(2000),
  stand: optionalText(30),
});

export const roleField: Readonly<Record<CharterRole, string>> = {
  area_manager: 'gebiedsregisseur',
  community_worker: 'opbouwwerker',
  area_alderman: 'gebiedswethouder',
  portfolio_holder: 'portefeuillehouder',
  departments: 'afdelingen',
  partners: 'partners',
  residents: 'bewonersgroepen',
};

const mark = optionalChoice(marks);
/** `stand` is a mark of what the form showed when it was opened. */
export const taskForm = z
  .object({
    sleutel: requiredId(),
    stand: optionalText(30),
    taak: requiredText(120),
    uitleg: optionalText(600),
    kop: optionalText(60),
    gebiedsregisseur: mark,
    opbouwwerker: mark,
    gebiedswethouder: mark,
    portefeuillehouder: mark,
    afdelingen: mark,
    partners: mark,
    bewonersgroepen: mark,
  })
  .transform(({ sleutel, stand, taak, uitleg, kop, ...given }) => {
    const found: Partial<Record<CharterRole, Marks[CharterRole]>> = {};
    const byField = new Map(Object.entries(given));
    for (const role of charterRoles) {
      const said = byField.get(roleField[role]);
      if (said !== undefined) found[role] = said;
    }
    return { stamp: stand, task: { id: sleutel, name: taak, explanation: uitleg, group: kop, marks: found } };
  });

export const consultForm = z.object({ tot: requiredDay() });

export const staffCommentForm = z.object({
  sleutel: requiredId(),
  over: optionalText(40),
  namens: requiredText(120),
  reactie: requiredText(4000),
});

/** Who speaks for others says for whom; a resident speaks for themselves. */
export const commentForm = z
  .object({
    formulier: requiredId(),
    over: optionalText(40),
    wie: choice(commenters),
    namens: optionalText(120),
    naam: optionalText(100),
    email: optionalEmail(),
    reactie: requiredText(4000),
  })
  .refine(({ wie, namens }) => wie === 'resident' || namens !== '', {
    path: ['namens'],
    message: 'required',
  });

export const answerForm = z.object({ besluit: choice(outcomes), antwoord: requiredText(4000) });

export const adoptForm = z.object({
  door: choice(adopters),
  op: requiredDay(),
  vanaf: requiredDay(),
  reden: optionalText(500),
});

export const stepForm = z.object({
  sleutel: requiredId(),
  stap: requiredText(200),
  eigenaar: requiredText(120),
  dag: requiredDay(),
});

export const withdrawForm = z.object({ reden: requiredText(500) });
