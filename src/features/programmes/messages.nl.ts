// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeKind, ProgressState, Refusal, Stage } from './domain.ts';

const kinds: Record<ProgrammeKind, string> = {
  environment_vision: 'Omgevingsvisie',
  transformation_plan: 'Transformatieplan sociaal domein',
  climate_energy_circularity: 'Klimaat, energie en circulariteit',
  safety_plan: 'Veiligheidsplan',
  coalition_accord: 'Afspraak uit het coalitieakkoord',
  other: 'Anders',
};
const stages: Record<Stage, string> = {
  ahead: 'Begint nog',
  running: 'Loopt',
  ended: 'Afgelopen',
};
const refusals: Record<Refusal, string> = {
  ends_before_start: 'Het einde ligt voor het begin. Kies een latere dag.',
  changed_meanwhile:
    'Iemand anders heeft deze opgave gewijzigd terwijl u bezig was. Open haar opnieuw en kijk wat er nu staat.',
};

export const nl = {
  kinds,
  stages,
  refusals,
  progress: {
    states: {
      not_begun: 'Nog niet begonnen',
      under_way: 'Loopt',
      reached: 'Bereikt',
      dropped: 'Gaat niet door',
    } satisfies Record<ProgressState, string>,
    title: 'Hoe het staat',
    more: 'Alles over hoe het staat, en waaraan het te zien is',
  },
  title: 'Opgaven',
  lead: 'Wat de gemeente wil bereiken. Initiatieven, projecten en bijdragen dragen eraan bij.',
  add: 'Opgave toevoegen',
  accord: 'Hoe het coalitieakkoord staat',
  change: 'Opgave wijzigen',
  none: 'Er is nog geen opgave',
  noneText: 'Zet hier de visies, plannen en afspraken uit het akkoord neer waaraan u in de gebieden werkt.',
  noneToSee: 'Een functioneel beheerder zet ze hier neer.',
  ended: (count: number) => `Afgelopen (${count})`,
  labels: {
    soort: 'Soort',
    titel: 'Naam',
    tekst: 'Waar het om gaat',
    doelen: 'Doelen',
    wethouder: 'Portefeuillehouder',
    van: 'Van',
    tot: 'Tot en met',
  },
  titleHint: 'Zoals inwoners haar kennen, in een paar woorden.',
  textHint: 'In een paar zinnen, voor iedereen te lezen.',
  aimsHint: 'Elk doel op een eigen regel.',
  holderHint: 'Laat leeg als het volgt uit de thema’s.',
  untilHint: 'Laat leeg als het einde nog niet vaststaat.',
  themes: 'Thema’s',
  themesHint: 'Wat dit thema heeft, wordt voorgesteld als werk dat eraan bijdraagt.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  saved: 'Opgeslagen.',
  isPublic: 'Opgaven zijn openbaar: inwoners lezen ze op de site.',
  aims: 'Doelen',
  holder: 'Portefeuillehouder',
  period: 'Periode',
  fromTo: (from: string, to: string) => `${from} tot en met ${to}`,
  since: (from: string) => `sinds ${from}`,
  nobody: 'nog niemand',
  serves: 'Draagt bij aan',
  servesNone: 'Nog aan geen opgave.',
  choose: 'Opgaven kiezen',
  chooseTitle: 'Waar draagt dit aan bij?',
  chooseLead: 'Kruis aan aan welke opgaven dit bijdraagt. Zo ziet iedereen de samenhang.',
  suggested: 'Past bij het thema',
  others: 'Andere opgaven',
  tiedEnded: 'afgelopen',
  endedRefused: 'Een van de opgaven is intussen afgelopen. Kijk nog eens welke u kiest.',
  back: 'Terug',
};

export type ProgrammeMessages = typeof nl;
