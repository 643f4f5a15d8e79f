// SPDX-License-Identifier: EUPL-1.2
import type { MunicipalitySettings } from '../../kernel/municipality.ts';

/** What a new municipality starts with; an administrator changes it under Instellingen. */
export const defaultSettings: MunicipalitySettings = {
  tagline: { nl: 'samen per wijk en dorp', en: 'together, area by area' },
  address: '',
  phone: '',
  email: '',
  words: {
    municipality: { one: 'gemeente', many: 'gemeenten' },
    region: { one: 'gebied', many: 'gebieden' },
    district: { one: 'wijk', many: 'wijken' },
    village: { one: 'dorp', many: 'dorpen' },
    neighbourhood: { one: 'buurt', many: 'buurten' },
  },
  answerWorkingDays: { question: 5, idea: 10, concern: 5, compliment: 10 },
};
