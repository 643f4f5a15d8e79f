// SPDX-License-Identifier: EUPL-1.2
import type { ReadGround, ReadPart } from './domain.ts';

const parts: Record<ReadPart, string> = {
  item: 'de bijdrage',
  contact: 'de contactgegevens',
  file: 'een bijlage',
  export: 'een export',
  shared: 'wat er gedeeld is',
  shared_file: 'een gedeelde bijlage',
};

const grounds: Record<ReadGround, string> = {
  own_task: 'eigen taak',
  public_task: 'taak van algemeen belang',
  consent: 'toestemming van de inwoner',
  legal_obligation: 'wettelijke plicht',
  vital_interest: 'leven of gezondheid in gevaar',
};

export const nl = {
  title: 'Wie keek mee',
  columns: { when: 'Wanneer', who: 'Wie', part: 'Wat', ground: 'Waarom' },
  parts,
  grounds,
  none: 'Nog niemand keek hierin.',
  gone: 'iemand die hier niet meer werkt',
};

export type ReadLogMessages = typeof nl;
