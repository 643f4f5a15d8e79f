// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  optionalId,
  optionalNumber,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

const party = {
  naam: requiredText(100),
  zetels: optionalNumber(0, 99).pipe(z.int('not_a_number').optional()),
};
/** `sleutel` becomes the id: sent twice, it is one. */
export const newPartyForm = z.object({ sleutel: requiredId(), ...party });
export const partyForm = z.object(party);

const most = 1e12;
const indicator = {
  titel: requiredText(300),
  bron: requiredText(300),
  eenheid: optionalText(40).transform(orNull),
  doel: optionalText(300).transform(orNull),
  streefgetal: optionalNumber(-most, most),
  genoemd: optionalText(200).transform(orNull),
  opgave: optionalId(),
  openbaar: checkbox(),
};
export const newIndicatorForm = z.object({ sleutel: requiredId(), ...indicator });
export const indicatorForm = z.object(indicator);

export const valueForm = z.object({
  sleutel: requiredId(),
  dag: requiredDay(),
  getal: optionalNumber(-most, most),
  woorden: optionalText(500).transform(orNull),
  herkomst: optionalText(300).transform(orNull),
  verbetert: optionalId(),
});

/** Ending something, or letting it go on. */
export const endForm = z.object({ weer: checkbox() });
