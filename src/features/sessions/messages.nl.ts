// SPDX-License-Identifier: EUPL-1.2
import type { Kind, Purpose, State } from './domain.ts';

const kinds: Record<Kind, string> = {
  market: 'Politieke markt',
  committee: 'Commissievergadering',
  council: 'Raadsvergadering',
};
const purposes: Record<Purpose, string> = {
  picture: 'Beeldvorming',
  opinion: 'Oordeelsvorming',
  decision: 'Besluitvorming',
};
const purposeTexts: Record<Purpose, string> = {
  picture: 'De raad luistert en stelt vragen. Er wordt nog niets besloten.',
  opinion: 'De fracties zeggen wat zij ervan vinden. Er wordt nog niets besloten.',
  decision: 'De raad neemt een besluit.',
};
const states: Record<State, string> = {
  planned: 'Gepland',
  live: 'Nu bezig',
  held: 'Geweest',
  cancelled: 'Gaat niet door',
};

export const nl = {
  title: 'Sessies van de raad',
  lead: 'Politieke markten, commissies en raadsvergaderingen. U bent welkom om te luisteren, en vaak kunt u meespreken.',
  kinds,
  purposes,
  purposeTexts,
  states,
  views: { label: 'Weergave', coming: 'Komende', past: 'Geweest' },
  noneComing: 'Er is nu geen sessie gepland',
  noneComingText: 'Zodra er een agenda is, staat die hier.',
  nonePast: 'Er is nog geen sessie geweest',
  nonePastText: 'Wat er uit een sessie komt, leest u hier terug.',
  calendar: 'Alle sessies in uw agenda',
  feed: 'Volgen met een feedlezer',
  feedTitle: (name: string) => `Sessies van de gemeenteraad van ${name}`,
  when: (day: string, from: string, to: string) => `${day}, van ${from} tot ${to} uur`,
  times: (from: string, to: string) => `${from} – ${to}`,
  minutes: (count: number) => `${count} min`,
  minutesLong: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
  canAsk: (until: string) => `Meespreken? Meld u aan tot ${until}`,
  page: {
    when: 'Wanneer',
    where: 'Waar',
    length: 'Duur',
    chair: 'Voorzitter',
    clerk: 'Griffier',
    domains: 'Domein',
    purpose: 'Doel',
    advice: 'Behandeladvies',
    holders: 'Portefeuille\u00adhouder',
    number: 'Nummer',
    dossier: 'Dossier',
    areas: 'Gebieden',
    themes: 'Thema’s',
    programme: 'Programma',
    about: 'De tijden zijn een schatting. Een onderdeel kan uitlopen.',
    noProgramme: 'Het programma staat hier zodra het er is.',
    questions: 'Vragen aan de raad',
    background: 'Hoe het zover kwam',
    documents: 'Stukken',
    motions: 'Moties en toezeggingen',
    presenters: 'Met',
    speaks: (time: string) => `rond ${time} uur`,
    someone: 'een inwoner',
    speakersWhole: 'Wie er meespreken',
    ask: 'Meespreken',
    askText: (until: string, minutes: string) =>
      `U kunt meespreken. U krijgt ${minutes}. Meld u aan tot ${until}.`,
    askTextOpen: (until: string) => `U kunt meespreken. Meld u aan tot ${until}.`,
    askOrder: 'De voorzitter bewaakt de orde.',
    askButton: 'Ik wil meespreken',
    askClosed: 'Aanmelden om te spreken kan niet meer. U bent welkom om te komen luisteren.',
    nobodySpeaks: 'Bij deze sessie kunt u niet inspreken. U bent welkom om te komen luisteren.',
    toCalendar: 'Zet in mijn agenda',
    moved: 'Deze sessie is verplaatst.',
    off: 'Deze sessie gaat niet door.',
    outcome: 'Wat eruit kwam',
    report: 'Verslag',
    live: 'Deze sessie is nu bezig.',
  },
};
export type SessionMessages = typeof nl;
