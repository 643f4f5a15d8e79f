// SPDX-License-Identifier: EUPL-1.2

export const nl = {
  story: 'Wat er gebeurde',
  none: 'Er staat nog niets in dit dossier.',
  coming: 'Nog te komen',
  next: 'Komt in de raad',
  isNow: 'Nu in de raad',
  when: (day: string, from: string, to: string) => `${day}, van ${from} tot ${to} uur`,
  outcome: 'Wat eruit kwam',
  report: 'Lees het verslag',
  off: 'Gaat niet door',
  notOnSite: 'Nog niet op de site',
  onAgenda: 'Op de langetermijnagenda',
  by: (names: string) => `Van ${names}`,
  latest: (day: string) => `Stand van zaken van ${day}`,
  settled: (day: string) => `Afgedaan op ${day}`,
  documents: (count: number) => (count === 1 ? '1 stuk' : `${String(count)} stukken`),
  sessions: (count: number) => (count === 1 ? '1 sessie' : `${String(count)} sessies`),
  motions: (count: number) =>
    count === 1 ? '1 motie of toezegging' : `${String(count)} moties en toezeggingen`,
};

export type StoryMessages = typeof nl;
