// SPDX-License-Identifier: EUPL-1.2
export const nl = {
  title: 'Voor de raad',
  all: 'Moties en toezeggingen van mij',
  sessions: 'Sessies van de raad',
  late: 'Te laat voor de raad',
  allLate: 'Alles wat te laat is',
  nobodys: 'Nog van niemand',
  reportToDo: 'het verslag moet nog',
  speakersWaiting: (count: number) =>
    count === 1 ? '1 spreker wacht op uw antwoord' : `${String(count)} sprekers wachten op uw antwoord`,
};

export type CouncilDueMessages = typeof nl;
