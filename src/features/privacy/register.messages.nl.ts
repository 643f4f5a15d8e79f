// SPDX-License-Identifier: EUPL-1.2
import type { ActivityKey, Ground } from './register-domain.ts';

export type ActivityWords = {
  readonly name: string;
  readonly purpose: string;
  readonly whom: string;
  readonly data: string;
  readonly recipients: string;
  /** What is always so, beside the terms that are set. */
  readonly term?: string;
};

const activities: Record<ActivityKey, ActivityWords> = {
  contributions: {
    name: 'Bijdragen behandelen',
    purpose:
      'Vragen, ideeën, signalen en complimenten van inwoners beantwoorden en er wijken en dorpen beter mee maken.',
    whom: 'Inwoners die iets inbrengen of zich aansluiten',
    data: 'Naam, mailadres en telefoonnummer (niet verplicht), wat iemand schrijft, de plek, bijlagen en de antwoorden',
    recipients:
      'Het gebiedsteam en de afdeling of partner die aan zet is; zonder naam iedereen, als de inwoner dat goed vindt',
  },
  talks: {
    name: 'Gesprekken op straat',
    purpose: 'Horen wat er leeft in een gebied.',
    whom: 'Inwoners die een medewerker spreekt',
    data: 'Wat is gezegd, de stemming, de plek; naam en bereikbaarheid alleen als de inwoner dat wil',
    recipients: 'Het gebiedsteam',
  },
  initiatives: {
    name: 'Initiatieven en aangeboden hulp',
    purpose: 'Bewoners die iets doen en bewoners die willen helpen met elkaar in contact brengen.',
    whom: 'Wie een initiatief neemt en wie hulp aanbiedt',
    data: 'Naam, mailadres of telefoonnummer, wat iemand schrijft; van wie iets steunt niets dan een teken dat niet naar de persoon leidt',
    recipients:
      'Het gebiedsteam; van elkaar alleen als de hulp is aangenomen en beiden dat goed vinden; een naam op de site alleen met toestemming',
    term: 'Wie een initiatief leidt, blijft bekend zolang dat loopt.',
  },
  appointments: {
    name: 'Afspraken',
    purpose: 'Een persoonlijk gesprek maken en onthouden.',
    whom: 'Inwoners met een afspraak',
    data: 'Plek en tijd van het gesprek',
    recipients: 'De medewerker met wie de afspraak is',
  },
  mail_in: {
    name: 'Mail ontvangen',
    purpose: 'Mail van inwoners behandelen zonder dat er een verloren gaat.',
    whom: 'Wie ons mailt',
    data: 'Afzender, onderwerp, tekst en bijlagen',
    recipients: 'Het gebiedsteam en de beheerder',
    term: 'Mail die nog op iemand wacht, blijft tot er over is besloten.',
  },
  mail_out: {
    name: 'Mail versturen',
    purpose: 'Inwoners laten weten wat er met hun bijdrage gebeurt.',
    whom: 'Wie van ons mail krijgt',
    data: 'Naam, mailadres en tekst van de mail',
    recipients: 'De mailserver van de gemeente; beheerder en gebiedsregisseurs',
  },
  subscriptions: {
    name: 'Nieuws per mail',
    purpose: 'Vertellen wat er in een gebied gebeurt.',
    whom: 'Wie zich aanmeldt',
    data: 'Mailadres, gebieden en thema’s',
    recipients: 'Niemand',
    term: 'Tot iemand stopt. Een aanmelding die niet is bevestigd, gaat vanzelf weg.',
  },
  partners: {
    name: 'Delen met partners',
    purpose: 'Politie, woningcorporatie of een andere organisatie laten helpen.',
    whom: 'Inwoners met een bijdrage waarvoor een partner nodig is',
    data: 'Wat voor de vraag nodig is; naam en bereikbaarheid alleen als het moet of mag',
    recipients: 'De partner aan wie het is gevraagd',
    term: 'Zolang als van de bijdrage waar het bij hoort. De partner bewaart het onder eigen regels.',
  },
  staff: {
    name: 'Wie hier werkt',
    purpose: 'Laten zien wie er in een gebied werkt, en veilig inloggen.',
    whom: 'Medewerkers, wethouders en contactpersonen van organisaties',
    data: 'Naam, rol, werkmail, werktelefoon, foto, wanneer iemand inlogde',
    recipients: 'Van het gebiedsteam iedereen; de rest alleen medewerkers',
    term: 'Tot na het vertrek, zo lang als de geschiedenis van het gebied het vraagt.',
  },
  accountability: {
    name: 'Verantwoording',
    purpose: 'Kunnen nagaan wie wat deed en wie gegevens inzag.',
    whom: 'Medewerkers en partners',
    data: 'Wie, wanneer en wat; van inwoners niets',
    recipients: 'De functioneel beheerder',
    term: 'Blijvend: het logboek is verzegeld en bevat geen gegevens van inwoners.',
  },
};

const grounds: Record<Ground, string> = {
  public_task: 'Taak van algemeen belang (AVG art. 6 lid 1 onder e)',
  consent: 'Toestemming (AVG art. 6 lid 1 onder a)',
  legal_obligation: 'Wettelijke plicht (AVG art. 6 lid 1 onder c)',
};

export const registerNl = {
  activities,
  grounds,
  columns: {
    name: 'Verwerking',
    purpose: 'Waarvoor',
    whom: 'Van wie',
    data: 'Welke gegevens',
    ground: 'Grondslag',
    recipients: 'Wie het ziet',
    term: 'Hoe lang',
    security: 'Beveiliging',
  },
  security:
    'Alleen wie de rol heeft; inloggen met passkey of code; rijen per gemeente afgeschermd in de database; verbinding versleuteld; elke wijziging in een verzegeld logboek; inzage vastgelegd.',
  termOf: (kind: string, amount: string, from: string) => `${kind}: ${amount} ${from}`,
  undecided: (kind: string) => `${kind}: de gemeente stelt de termijn nog vast`,
};
export type RegisterMessages = typeof registerNl;
