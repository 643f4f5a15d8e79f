// SPDX-License-Identifier: EUPL-1.2
import type { TemplateField, Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  changed:
    'Iemand anders heeft dit sjabloon gewijzigd terwijl u bezig was. Hieronder staat wat u typte, en wat er nu staat. Sla het nog een keer op als uw tekst de goede is.',
  unknown_field: 'Tussen accolades staat een veld dat er niet is. Kijk bij ‘Velden’ welke er wel zijn.',
};
const fields: Record<TemplateField, string> = {
  naam: 'de naam van de inwoner',
  nummer: 'het nummer, zoals B-2026-00042',
  onderwerp: 'het onderwerp van de bijdrage',
  gebied: 'de wijk of het dorp',
  ik: 'uw eigen naam',
  telefoon: 'uw eigen telefoonnummer',
};

export const nl = {
  refusals,
  fields,
  title: 'Sjablonen voor antwoorden',
  lead: 'Een begin voor een antwoord dat u vaak geeft. U past het altijd nog aan voor wie het leest.',
  add: 'Sjabloon toevoegen',
  change: (title: string) => `Sjabloon ‘${title}’ wijzigen`,
  saved: 'Opgeslagen.',
  none: 'Er zijn nog geen sjablonen. Begin met het antwoord dat u deze week het vaakst gaf.',
  ended: (count: number) => `Niet meer in gebruik (${count})`,
  labels: {
    title: 'Naam van het sjabloon',
    kind: 'Voor welke soort?',
    theme: 'Voor welk thema?',
    language: 'Taal',
    body: 'Tekst',
  },
  kinds: { question: 'Vraag', idea: 'Idee', concern: 'Signaal', compliment: 'Compliment' },
  anyKind: 'Elke soort',
  anyTheme: 'Elk thema',
  languages: { nl: 'Nederlands', en: 'Engels' },
  fieldsTitle: 'Velden',
  fieldsText:
    'Deze woorden tussen accolades vult Meent zelf in. De mail begint altijd al met een groet aan de inwoner.',
  nowThere: 'Wat er nu staat',
  save: 'Opslaan',
  cancel: 'Annuleren',
  end: 'Niet meer gebruiken',
  endText: 'Niemand kan het dan nog kiezen. Antwoorden die ermee geschreven zijn, blijven zoals ze zijn.',
  revive: 'Weer gebruiken',
  help: {
    title: 'Leest dit makkelijk?',
    easy: (score: number) => `Goed te lezen. Score ${score} van 100; vanaf 60 is het taalniveau B1.`,
    middling: (score: number) => `Kan makkelijker. Score ${score} van 100; vanaf 60 is het taalniveau B1.`,
    hard: (score: number) =>
      `Lastig voor veel mensen. Score ${score} van 100; vanaf 60 is het taalniveau B1.`,
    short: 'De tekst is te kort voor een score.',
    nothing: 'Geen lange zinnen en geen lastige woorden gevonden.',
    long: (words: number) => `Lange zin van ${words} woorden: maak er twee van.`,
    hardWord: (word: string, instead: string) => `‘${word}’: zeg liever ‘${instead}’.`,
    hint: 'Dit is een tip. U beslist zelf.',
  },
};

export type AnswerMessages = typeof nl;
