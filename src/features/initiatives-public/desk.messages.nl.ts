// SPDX-License-Identifier: EUPL-1.2
import type { Decision, DecisionRefusal } from './domain.ts';

const decisions: Record<Decision, { label: string; hint: string; done: string }> = {
  published: {
    label: 'Op de site zetten',
    hint: 'De initiatiefnemers krijgen bericht.',
    done: 'op de site gezet',
  },
  change_asked: {
    label: 'Vragen om aan te passen',
    hint: 'De initiatiefnemers krijgen uw uitleg per e-mail.',
    done: 'gevraagd om aan te passen',
  },
  refused: {
    label: 'Niet op de site zetten',
    hint: 'De initiatiefnemers krijgen uw reden per e-mail. Het initiatief zelf gaat door.',
    done: 'niet op de site gezet',
  },
  withdrawn: {
    label: 'Van de site halen',
    hint: 'Met een reden. De initiatiefnemers krijgen bericht.',
    done: 'van de site gehaald',
  },
};
const refusals: Record<DecisionRefusal, string> = {
  changed_meanwhile: 'De tekst is intussen veranderd. Lees hem opnieuw.',
  reason: 'Schrijf op waarom. De initiatiefnemers lezen dit.',
  not_now: 'Dat kan nu niet: de initiatiefnemers willen het niet op de site, of het staat er niet.',
};

export const nl = {
  decisions,
  refusals,
  title: 'Initiatieven op de site',
  lead: 'Lees voor wat op de site komt. Een tekst die verandert, komt hier terug.',
  back: 'Alle initiatieven',
  queue: 'Wacht op u',
  isNew: 'Nieuw',
  isChanged: 'Veranderd',
  none: 'Er wacht niets',
  noneText: 'Nieuwe en veranderde teksten komen vanzelf hier.',
  choose: 'Kies een tekst uit de lijst',
  changed: 'Veranderd: dit staat nu op de site',
  fields: {
    title: 'Naam',
    body: 'Tekst',
    needsNote: 'Wat zij nodig hebben',
    plan: 'Planning',
    result: 'Resultaat',
    stopReason: 'Waarom het stopte',
  },
  named: (names: string) => `Bij naam op de site, met hun toestemming: ${names}`,
  groups: (names: string) => `Groepen op de site: ${names}`,
  findings: 'Dit lijkt op persoonsgegevens. Vraag om het weg te halen:',
  decide: 'Uw besluit',
  chooseOne: 'Kies wat u besluit.',
  reason: 'Uitleg voor de initiatiefnemers',
  reasonHint: 'Nodig, behalve als u het op de site zet.',
  save: 'Bewaar het besluit',
  decided: 'Uw besluit is bewaard.',
  noMail: 'Niemand van de initiatiefnemers heeft een e-mailadres. Bel hen over uw besluit.',
  history: 'Wat eerder is besloten',
  policy: 'Onze afspraken',
  changePolicy: 'Afspraken aanpassen',
  policyTitle: 'Afspraken over teksten van bewoners',
  policyLead: 'Deze afspraken staan naast elke tekst die iemand beoordeelt, en op de site bij het formulier.',
  policyText: 'De afspraken',
  policySave: 'Bewaar de afspraken',
  policySaved: 'De afspraken zijn bewaard.',
  policyBy: (name: string, day: string) => `Vastgesteld door ${name} op ${day}`,
  policyDefault: 'Dit is de tekst die bij Meent hoort. Pas hem aan naar uw eigen afspraken.',
  policyFirst: `Wat op de site mag
Een tekst van bewoners komt op de site als iedereen in de buurt hem mag lezen. Wij veranderen geen woorden van een ander. Is er iets niet goed, dan vragen wij om een aanpassing en zeggen wij waarom.

Wij letten op vijf dingen
1. Geen gegevens van anderen: geen namen, adressen, telefoonnummers of kentekens van mensen die daar niet ja op zeiden.
2. Geen belediging, bedreiging of discriminatie.
3. Het gaat over de buurt en over iets dat bewoners zelf willen doen.
4. Geen reclame. Een ondernemer die iets voor de buurt doet, is welkom.
5. Niets dat bij de wet verboden is.

Wat geen reden is om nee te zeggen
Kritiek op de gemeente. Een plan dat niet in ons beleid past. Taalfouten.

Hoe snel
Wij lezen een tekst binnen drie werkdagen.`,
  offersTitle: 'Aangeboden hulp',
  offersLead: 'Hulp van bewoners voor initiatieven, die nog op antwoord wacht.',
  offersOf: (title: string) => `Aangeboden hulp: ${title}`,
  offersNone: 'Er wacht geen aanbod op antwoord',
  offersNoneText: 'Biedt iemand hulp aan, dan ziet u dat hier.',
  waiting: (count: number) => (count === 1 ? '1 aanbod wacht' : `${count} aanbiedingen wachten`),
  forTeam: 'De initiatiefnemers hebben geen e-mailadres: antwoord voor hen',
  initiatorsAnswer: 'De initiatiefnemers kregen een e-mail. U kunt ook voor hen antwoorden.',
  contact: 'Zo bereikt u de helper',
  shares: 'De helper vindt het goed dat de initiatiefnemers dit krijgen.',
  sharesNot: 'De helper wil niet dat de initiatiefnemers dit krijgen. Vraag het eerst.',
  answeredBy: { initiator: 'de initiatiefnemers', team: 'het team' },
  answered: (who: string, day: string) => `Beantwoord door ${who} op ${day}`,
  wholePage: 'Hele initiatief',
};
export type DeskMessages = typeof nl;
