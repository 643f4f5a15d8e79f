// SPDX-License-Identifier: EUPL-1.2
export const nl = {
  titleOf: (title: string) => `De rode draad van ${title}`,
  publicLead: 'Zo hangt dit samen met wat anderen vroegen en deden. U ziet alleen wat openbaar is.',
  publicPage: 'Openbare draad',
  back: 'Terug naar dit onderwerp',
  tied: 'Verbonden. De draad is bijgewerkt.',
  untied: 'Het verband is weggehaald.',
  byHand: 'Met de hand verbonden',
  byHandLead:
    'Wat het systeem zelf weet, zoals een splitsing of samenvoeging, staat in de draad en kan hier niet weg.',
  wasFirst: (reason: string, title: string) => `${title} → ${reason} → dit`,
  cameOf: (reason: string, title: string) => `dit → ${reason} → ${title}`,
  untie: 'Haal dit verband weg',
  why: 'Waarom klopt het niet?',
  whyHint: 'Dit komt in het logboek.',
  noWhy: 'Vul in waarom dit verband weg kan.',
  tieForm: {
    title: (title: string) => `Verbind “${title}”`,
    search: 'Zoek wat erbij hoort',
    searchHint: 'Op nummer of op woorden.',
    nothing: (text: string) => `Niets gevonden met “${text}”.`,
    nothingHint: 'Probeer minder woorden, of het nummer.',
    other: 'Waarmee?',
    first: 'Wat was er eerst?',
    firstOptions: { ander: 'Het andere was er eerst', dit: 'Dit was er eerst' },
    reason: 'Hoe hangt het samen?',
    reasonHint: 'Lees het van wat er eerst was naar wat ervan kwam.',
    note: 'Toelichting',
    noteHint: 'Voor collega’s. Niet openbaar.',
    save: 'Verbind',
    cancel: 'Toch niet',
    noOther: 'Kies waarmee u dit wilt verbinden.',
    noFirst: 'Kies wat er eerst was.',
    noReason: 'Kies hoe het samenhangt.',
  },
  mail: {
    dear: (name: string) => (name === '' ? 'Beste inwoner,' : `Beste ${name},`),
    subject: (title: string, many: number) =>
      many === 1
        ? `Er gebeurde iets met wat u inbracht: ${title}`
        : `Er gebeurde iets met wat u inbracht: ${title} en meer`,
    title: 'Wat er daarna gebeurde',
    brought: (titles: readonly string[], more: number) =>
      `U vertelde ons: ${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` en nog ${more}` : ''}. Daar kwam iets uit voort. Dit is er nieuw:`,
    shows: 'Hieraan is dat te zien',
    more: (many: number) => `En nog ${many} berichten. U vindt ze op uw eigen pagina.`,
    own: 'Bekijk uw bijdrage',
    stop: 'Geen mail meer over wat er van mijn bijdragen komt',
    closing: 'U krijgt deze mail omdat u ons iets liet weten. We sturen er hooguit één per dag.',
  },
  stop: {
    asked: {
      title: 'Geen mail meer?',
      text: 'Dan hoort u niet meer vanzelf wat er van uw bijdragen komt. Antwoorden op uw eigen bijdragen krijgt u gewoon.',
      button: 'Stuur mij deze mails niet meer',
    },
    stopped: {
      title: 'U krijgt deze mails niet meer',
      text: 'Antwoorden op uw eigen bijdragen krijgt u gewoon. Op uw eigen pagina ziet u altijd wat er gebeurde.',
      button: 'Toch weer wel',
    },
  },
  refusals: {
    unknown: 'Dit nummer is niet gevonden. Zoek het opnieuw.',
    itself: 'Iets kan niet met zichzelf verbonden worden.',
    circle:
      'Dit kan niet: wat u als gevolg kiest, ging er al aan vooraf. De draad zou dan rondlopen. Draai de volgorde om, of kies “zie ook”.',
  },
};

export type ThreadDeskMessages = typeof nl;
