// SPDX-License-Identifier: EUPL-1.2
export const nl = {
  titleOf: (title: string) => `De rode draad van ${title}`,
  publicLead: 'Zo hangt dit samen met wat anderen vroegen en deden. U ziet alleen wat openbaar is.',
  publicPage: 'Openbare draad',
  back: 'Terug naar dit onderwerp',
  tie: 'Verbind met…',
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
  refusals: {
    unknown: 'Dit nummer is niet gevonden. Zoek het opnieuw.',
    itself: 'Iets kan niet met zichzelf verbonden worden.',
    circle:
      'Dit kan niet: wat u als gevolg kiest, ging er al aan vooraf. De draad zou dan rondlopen. Draai de volgorde om, of kies “zie ook”.',
  },
};

export type ThreadDeskMessages = typeof nl;
