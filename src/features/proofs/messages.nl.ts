// SPDX-License-Identifier: EUPL-1.2
import type { ProofFault } from './domain.ts';

const numbers = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
];

const faults: Record<ProofFault, string> = {
  missing: 'Beantwoord de rekenvraag. Zo weten wij dat u geen computer bent.',
  wrong: 'Dat antwoord op de rekenvraag klopt niet. Probeer het nog eens.',
  expired:
    'Dit formulier stond lang open. Beantwoord de nieuwe rekenvraag en verstuur het nog eens. Wat u hebt ingevuld, is er nog.',
  used: 'Dit formulier is al een keer verstuurd. Beantwoord de nieuwe rekenvraag om nog iets te sturen.',
};

export const nl = {
  numbers,
  faults,
  question: (a: number, b: number) => `Hoeveel is ${numbers[a]} plus ${numbers[b]}?`,
  hint: 'Typ een getal of een woord.',
  working: 'Wij controleren op de achtergrond of u geen computer bent. U hoeft niets te doen.',
};
