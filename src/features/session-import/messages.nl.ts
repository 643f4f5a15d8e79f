// SPDX-License-Identifier: EUPL-1.2
import type { Askable, FieldName, Hindrance, ImportState, Meeting, MeetingFault, Verdict } from './domain.ts';

const states: Record<ImportState, string> = {
  preview: 'Te bekijken',
  done: 'Ingelezen',
  dropped: 'Weggelegd',
};

const kinds: Record<Meeting['kind'], string> = {
  market: 'politieke markt',
  committee: 'commissievergadering',
  council: 'raadsvergadering',
};

const planned: Record<Verdict, string> = {
  new: 'Nieuw',
  changed: 'Veranderd',
  same: 'Niets nieuws',
  asks: 'Vul iets aan',
  begun: 'Al begonnen',
  off_here: 'Hier afgezegd',
  off: 'Gaat niet door',
  left_out: 'Niet ingelezen',
};

const done: Record<Verdict, string> = {
  ...planned,
  new: 'Klaargezet',
  changed: 'Bijgewerkt',
  asks: 'Niet ingelezen',
};

const verdictTexts: Partial<Record<Verdict, string>> = {
  same: 'Alles staat er al zo.',
  asks: 'Dit staat niet in het bestand. Vult u niets in, dan slaan wij deze vergadering over.',
  begun: 'Deze sessie is begonnen of voorbij. Er verandert niets meer aan.',
  off_here: 'Deze sessie is hier afgezegd. Er verandert niets meer aan.',
  off: 'Deze vergadering is afgezegd en staat nog niet in Meent. Wij slaan haar over.',
};

const hindrances: Record<Hindrance, string> = {
  confidential: 'Deze vergadering is vertrouwelijk. Wij slaan haar over.',
  no_key: 'Deze vergadering heeft geen nummer. Zo herkennen wij haar later niet. Wij slaan haar over.',
  too_many_items: 'Deze vergadering heeft meer dan 1.000 agendapunten. Wij slaan haar over.',
};

const faults: Record<Exclude<MeetingFault, Hindrance>, string> = {
  no_such_day: 'De datum of tijd in het bestand bestaat niet.',
  cut: 'Een tekst was te lang en is ingekort.',
};

const fields: Record<FieldName, string> = {
  kind: 'Soort',
  title: 'Titel',
  when: 'Dag en tijd',
  place: 'Plaats',
  chair: 'Voorzitter',
  background: 'Omschrijving',
};

const labels: Record<Askable, string> = { day: 'Dag', from: 'Van', to: 'Tot', place: 'Plaats' };

export const nl = {
  back: 'Lijsten inlezen',
  section: 'Vergaderingen',
  title: (source: string) => `Vergaderingen van ${source}`,
  meetings: (count: number) => (count === 1 ? '1 vergadering' : `${count} vergaderingen`),
  states,
  kinds,
  lead: 'Kijk na wat er gebeurt. Een nieuwe sessie staat daarna klaar in de werkplek. Zij staat nog niet op de site.',
  nothing: 'In dit bestand staat niets nieuws.',
  alsoList: 'In dit bestand staan ook moties of andere stukken die u kunt volgen.',
  toList: 'Naar de lijst met moties',
  wasRead:
    'Dit bestand is ingelezen. Kijk bij een nieuwe sessie na of het doel klopt en tot wanneer inwoners zich melden om te spreken. Is er later een nieuwere versie van dit bestand? Breng die in onder dezelfde naam.',
  notNow: 'Dit bestand was al ingelezen of weggelegd.',
  planned,
  done,
  verdictTexts,
  hindrances,
  hereAlready: 'Zij staat al wel in Meent. Kijk na of dat zo kan blijven.',
  faults,
  fields,
  labels,
  timeHint: 'Bijvoorbeeld 19.30',
  when: (day: string, from: string, to: string) => `${day}, ${from} – ${to}`,
  /** Where the file does not say it. */
  unknown: {
    day: 'dag niet bekend',
    from: 'begintijd niet bekend',
    to: 'eindtijd niet bekend',
    place: 'plaats niet bekend',
  },
  items: (count: number) =>
    count === 0 ? 'geen agendapunten' : count === 1 ? '1 agendapunt' : `${count} agendapunten`,
  papers: (count: number) => (count === 1 ? '1 stuk' : `${count} stukken`),
  agenda: 'Bekijk de agenda',
  change: {
    field: (name: string, here: string, source: string) => `${name}: is nu ${here}, wordt ${source}.`,
    fieldDone: (name: string, here: string, source: string) => `${name}: was ${here}, is nu ${source}.`,
    nothing: 'leeg',
    items: (added: number, changed: number, dropped: number) =>
      `Agendapunten: ${[
        added > 0 ? `${added} erbij` : '',
        changed > 0 ? `${changed} anders` : '',
        dropped > 0 ? `${dropped} eraf` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    order: 'De agendapunten staan in een andere volgorde.',
    papers: 'De lijst met stukken is anders.',
    ties: (count: number) =>
      count === 1
        ? '1 motie of ander stuk dat al in Meent staat komt erbij.'
        : `${count} moties of andere stukken die al in Meent staan komen erbij.`,
    off: 'De sessie gaat niet door. Wie wil inspreken, krijgt bericht.',
    on_again: 'De sessie gaat toch door. Wie wil inspreken, krijgt bericht.',
    moved: 'Wie wil inspreken, krijgt bericht.',
    leftOut: (items: number, papers: number) =>
      `Vertrouwelijk, dus niet overgenomen: ${[
        items > 0 ? (items === 1 ? '1 agendapunt' : `${items} agendapunten`) : '',
        papers > 0 ? (papers === 1 ? '1 stuk' : `${papers} stukken`) : '',
      ]
        .filter(Boolean)
        .join(' en ')}.`,
  },
  stays: (field: string, here: string, source: string) =>
    `${field} is hier veranderd, en dat blijft zo: “${here}”. De bron zegt “${source}”.`,
  kindStays: 'Hier koos iemand een andere soort. Dat blijft zo.',
  itemStays: (here: string, source: string) =>
    `Hier veranderd, en dat blijft zo: “${here}”. De bron zegt “${source}”.`,
  itemKept: (here: string) =>
    `“${here}” staat niet meer in de bron. Het blijft staan, want hier hangt iets aan: sprekers, een vraag of eigen tekst.`,
  itemDropped: (here: string) => `“${here}” is hier weggehaald. Dat blijft zo.`,
  orderStays: 'De volgorde is hier veranderd. Die blijft zo.',
  speakUntilMoved: 'Aanmelden om te spreken kan tot het nieuwe begin. Kijk na of dat klopt.',
  confirm: (made: number, changed: number) =>
    [
      made > 0 ? `${made === 1 ? '1 sessie' : `${made} sessies`} klaarzetten` : '',
      changed > 0 ? `${changed === 1 ? '1 sessie' : `${changed} sessies`} bijwerken` : '',
    ]
      .filter(Boolean)
      .join(' en ') || 'Aanvullen en klaarzetten',
  drop: 'Leg dit bestand weg',
  dropText: 'Er gebeurt dan niets mee.',
  reasons: {
    moved: (source: string) => `Zo staat het nu in de agenda van ${source}.`,
    off: (source: string) => `Afgezegd in de agenda van ${source}.`,
    onAgain: (source: string) =>
      `De sessie was afgezegd, maar gaat volgens de agenda van ${source} toch door.`,
  },
};
export type SessionImportMessages = typeof nl;
