// SPDX-License-Identifier: EUPL-1.2

export const nl = {
  overline: (municipality: string) => municipality,
  residents: 'Inwoners',
  residentsMore: 'en bewonersgroepen',
  partners: 'Partners',
  townHall: 'Gemeentehuis',
  college: 'College en raad',
  collegeMore: 'stellen de koers vast',
  holder: 'Portefeuillehouders',
  holderMore: (count: number) =>
    count === 0
      ? 'wethouders met een thema'
      : count === 1
        ? '1 wethouder met een thema'
        : `${count} wethouders met een thema`,
  departments: 'Afdelingen',
  departmentsMore: (count: number) =>
    count === 0
      ? 'doen het werk'
      : count === 1
        ? '1 afdeling doet het werk'
        : `${count} afdelingen doen het werk`,
  roles: {
    area_manager: { one: 'gebiedsregisseur', many: 'gebiedsregisseurs' },
    community_worker: { one: 'opbouwwerker', many: 'opbouwwerkers' },
    area_alderman: { one: 'gebiedswethouder', many: 'gebiedswethouders' },
  },
  together: 'werken samen',
  more: (count: number) => `+${count}`,
  morePeople: (count: number) => (count === 1 ? 'en nog 1 collega' : `en nog ${count} collega’s`),
  moreTasks: (count: number) => (count === 1 ? 'en nog 1 taak' : `en nog ${count} taken`),
  noTasks: 'Geen taken in deze versie.',
  moreAreas: (count: number) => (count === 1 ? 'en nog 1 gebied' : `en nog ${count} gebieden`),
  nobody: 'nog niemand',
  thread: [
    'U brengt een vraag, idee of zorg in',
    'De gebiedsregisseur pakt het op',
    'Een afdeling zoekt het uit',
    'Wie erover gaat, besluit',
    'U hoort wat ermee is gedaan',
  ],
  whoDoesWhat: 'Wie doet wat',
  whoWhere: 'Wie werkt waar',
  marks: { does: 'doet het', decides: 'besluit', asked: 'wordt gevraagd', told: 'hoort het' },
  draft: 'Ontwerp',
};

export type DrawingMessages = typeof nl;
