// SPDX-License-Identifier: EUPL-1.2

type Form = 'district_meeting' | 'event' | 'cycling_tour' | 'walk' | 'coffee_table' | 'working_visit';

/** What residents said about how they would like to be met. */
export const wishes: readonly {
  area: string;
  forms: readonly Form[];
  whenWhere?: string;
  why?: string;
  email?: string;
  name?: string;
}[] = [
  {
    area: 'sluiswijk',
    forms: ['walk'],
    whenWhere: 'Langs de Sluiskade, aan het eind van de middag',
    why: 'Dan ziet u hoe druk het er is als de school uitgaat.',
    name: 'Carla Smit',
    email: 'carla.smit@post.example',
  },
  { area: 'sluiswijk', forms: ['walk', 'coffee_table'], whenWhere: 'Bij de buurttuin' },
  { area: 'sluiswijk', forms: ['walk'], why: 'Op de stoep hoor je meer dan in een zaal.' },
  { area: 'sluiswijk', forms: ['walk', 'event'], whenWhere: 'Tijdens het buurtfeest in de zomer' },
  { area: 'sluiswijk', forms: ['walk'], whenWhere: 'Zaterdagochtend' },
  {
    area: 'broekhuizen',
    forms: ['district_meeting'],
    whenWhere: 'Dorpshuis De Wilg, eerste maandag van de maand',
    why: 'Daar zit iedereen toch al.',
  },
  { area: 'broekhuizen', forms: ['coffee_table', 'district_meeting'] },
  {
    area: 'kolkum',
    forms: ['cycling_tour'],
    whenWhere: 'Vanaf de brink',
    why: 'Dan komt u ook bij de boeren langs.',
    name: 'Jan Wolters',
    email: 'jan.wolters@post.example',
  },
  { area: 'kolkum', forms: ['cycling_tour', 'working_visit'], whenWhere: 'Langs de nieuwe sloot' },
  {
    area: 'oudeveen',
    forms: ['coffee_table'],
    whenWhere: 'Op de markt',
    why: 'Daar komen ook mensen die nooit naar een avond gaan.',
  },
  { area: 'oudeveen', forms: ['coffee_table'] },
  {
    area: 'tienmaat',
    forms: ['working_visit'],
    whenWhere: 'Het Ketelhuis',
    why: 'Kom kijken wat de vrijwilligers doen.',
  },
];

export type DemoVisit = {
  readonly area: string;
  readonly form: Form;
  /** Days from the day of loading: below 0 it has been. */
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly text: string;
  readonly people: readonly string[];
  /** Organisations that are asked along. */
  readonly partners?: readonly string[];
  readonly impressions?: readonly {
    readonly by: string;
    readonly text: string;
    readonly theme?: string;
    readonly mood?: 'worried' | 'neutral' | 'content' | 'happy';
    /** It became a contribution with this subject. */
    readonly brought?: string;
  }[];
  readonly heard?: string;
};

export const visits: readonly DemoVisit[] = [
  {
    area: 'kolkum',
    form: 'cycling_tour',
    inDays: -18,
    from: '14:00',
    to: '16:00',
    place: 'Vertrek bij de brink in Kolkum',
    text: 'Wethouder Sander Otten fietst door Kolkum met de wijkagent en het waterschap. Fiets gerust mee: wij stoppen op vijf plekken.',
    people: ['sander-otten', 'samira-el-idrissi'],
    partners: ['politie', 'waterschap'],
    impressions: [
      {
        by: 'sander-otten',
        text: 'Bij de brug over de wetering stapt iedereen af. Het wegdek ligt daar zo scheef dat je met een bakfiets niet durft.',
        theme: 'verkeer',
        mood: 'worried',
        brought: 'Scheef wegdek bij de brug over de wetering',
      },
      {
        by: 'samira-el-idrissi',
        text: 'De vrijwilligers van het dorpsbos willen graag een hek, maar vooral iemand die meedenkt over het pad.',
        theme: 'groen',
        mood: 'content',
      },
      {
        by: 'samira-el-idrissi',
        text: 'Drie mensen vroegen wanneer de bus weer op zondag rijdt.',
        mood: 'neutral',
      },
    ],
    heard:
      'Er fietsten veertien mensen mee. U liet ons de brug over de wetering zien: het wegdek ligt scheef. Dat gaan wij bekijken.\n\nDe vrijwilligers van het dorpsbos zoeken iemand die meedenkt over het pad. Samira El Idrissi komt bij hen langs.\n\nOver de bus op zondag vragen wij de provincie wat kan. U leest hier wat wij horen.',
  },
  {
    area: 'sluiswijk',
    form: 'walk',
    inDays: 9,
    from: '16:00',
    to: '17:30',
    place: 'Start bij de koffiekar op de Sluiskade',
    text: 'Wethouder Ruud Bakker loopt een rondje door Sluiswijk, van de Sluiskade naar de buurttuin. Loop mee en laat zien wat u ziet.',
    people: ['ruud-bakker', 'joost-hendriks', 'fatma-aydin'],
    partners: ['politie', 'woningstichting-de-linde'],
  },
  {
    area: 'oudeveen',
    form: 'coffee_table',
    inDays: 16,
    from: '10:00',
    to: '12:00',
    place: 'De markt in Oudeveen, naast de bloemenkraam',
    text: 'Wethouder Meryem Kaya zet koffie op de markt. Schuif aan, ook als u maar vijf minuten hebt.',
    people: ['meryem-kaya', 'marieke-de-boer'],
  },
];
