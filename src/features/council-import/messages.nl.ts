// SPDX-License-Identifier: EUPL-1.2
import type { RowResult, State } from './domain.ts';
import type { Verdict } from './judge.ts';
import type { Choice, DoubtReason, LineFault, Told } from './line.ts';
import type { Field, MappingFault, ValueField } from './mapping-domain.ts';
import type { FileFault } from './read-file.ts';
import type { NamedVote } from './votes.ts';

const files: Record<FileFault, string> = {
  empty: 'Dit bestand is leeg. Kies een bestand met een lijst.',
  no_lines: 'In dit bestand staan wel kolommen, maar geen regels.',
  too_many_rows:
    'In dit bestand staan meer dan 25.000 regels. Knip de lijst in stukken, bijvoorbeeld per jaar.',
  too_many_columns:
    'Dit bestand heeft meer dan 200 kolommen. Dat is geen lijst met moties. Kies een ander bestand.',
  long_cell: 'In dit bestand staat een vak met meer dan 40.000 tekens. Maak die tekst korter.',
  broken_json: 'Dit JSON-bestand is niet heel. Maak het opnieuw en probeer het nog eens.',
  no_motions: 'In dit bestand staan geen moties, amendementen, toezeggingen of vragen.',
  only_people:
    'In dit bestand staan alleen personen, en niemand die in de raad zit voor een fractie. Meent leest fracties en moties.',
  no_list: 'In dit bestand vonden wij geen lijst met moties of fracties.',
  too_large:
    'Dit bestand is te groot. Het mag hooguit 10 MB zijn. Knip de lijst in stukken, bijvoorbeeld per jaar.',
  wrong_type: 'Dit is geen lijst, al heet het misschien zo. Kies een CSV-, Excel- of JSON-bestand.',
  old_excel:
    'Dit is een oud Excel-bestand of er zit een wachtwoord op. Sla het op als .xlsx, zonder wachtwoord.',
  broken_sheet:
    'Dit Excel-bestand is niet te lezen. Open het, sla het opnieuw op als .xlsx en probeer het nog eens.',
  macros: 'In dit Excel-bestand zitten macro’s. Sla het op als .xlsx, zonder macro’s.',
  bomb: 'Dit bestand wordt bij het uitpakken veel te groot. Wij lezen het niet.',
  too_many_meetings:
    'In dit bestand staan meer dan 200 vergaderingen. Knip het in stukken, bijvoorbeeld per jaar.',
  broken_quotes:
    'In dit CSV-bestand gaat een aanhalingsteken niet dicht. Sla de lijst opnieuw op, of kies Excel.',
};

const fields: Record<Field, string> = {
  key: 'ID van de regel',
  number: 'Nummer',
  kind: 'Soort',
  title: 'Titel',
  request: 'Tekst van het verzoek',
  explanation: 'Toelichting',
  agendaItem: 'Agendapunt',
  submitters: 'Indieners',
  decidedOn: 'Datum van het besluit',
  result: 'Uitslag',
  parties: 'Fracties',
  holder: 'Portefeuillehouder',
  dueOn: 'Einddatum',
  state: 'Status',
  settledOn: 'Datum afdoening',
  agreedOn: 'Datum akkoord van de raad',
  updates: 'Stand van zaken',
  documents: 'Documenten',
  votes: 'Stemmen per fractie',
  inFavour: 'Wie stemde voor',
  against: 'Wie stemde tegen',
};

const told: Record<Told, string> = {
  kind: 'Soort',
  title: 'Titel',
  request: 'Tekst van het verzoek',
  explanation: 'Toelichting',
  agendaItem: 'Agendapunt',
  submitters: 'Indieners',
  decidedOn: 'Datum van het besluit',
  agreedOn: 'Datum akkoord van de raad',
  result: 'Uitslag',
  holderId: 'Portefeuillehouder',
  dueOn: 'Einddatum',
  state: 'Status',
  parties: 'Fracties',
  votes: 'Stemmen',
};

const mappingFaults: Record<MappingFault | 'not_now', string> = {
  no_title: 'Kies welke kolom de titel is.',
  no_key: 'Kies welke kolom het ID of het nummer is. Anders herkent Meent een regel later niet.',
  twice: 'Twee kolommen zijn hetzelfde. Kies voor een van de twee iets anders.',
  not_now: 'Dat kan nu niet meer: iemand anders was u voor.',
};

const values: Record<ValueField, { title: string; hint: string }> = {
  state: { title: 'Status', hint: 'Wat betekent elke status van de lijst in Meent?' },
  kind: { title: 'Soort', hint: 'Wat is een motie, en wat een toezegging? Wat hier niet hoort, laat u weg.' },
  result: { title: 'Uitslag', hint: 'Hoe besloot de raad?' },
  holder: {
    title: 'Portefeuillehouders',
    hint: 'Wie is dit in Meent? Wie er niet is, blijft als tekst in de toelichting staan.',
  },
  parties: {
    title: 'Fracties',
    hint: 'Welke fractie is dit? Een fractie die er nog niet is, maakt Meent bij het inlezen.',
  },
};

const states: Record<State, string> = {
  mapping: 'Wacht op uw keuzes',
  checking: 'Wordt nagekeken',
  preview: 'Klaar om in te lezen',
  reading: 'Wordt ingelezen',
  stopped: 'Gestopt',
  done: 'Ingelezen',
  dropped: 'Weggelegd',
};

const verdicts: Record<Verdict, string> = {
  new: 'Nieuw',
  changed: 'Veranderd',
  same: 'Hetzelfde',
  doubt: 'Twijfel',
  unreadable: 'Niet te lezen',
  left_out: 'Weggelaten',
};

const results: Record<RowResult, string> = {
  made: 'Erbij gekomen',
  changed: 'Bijgewerkt',
  same: 'Was al zo',
  waiting: 'Niet ingelezen: twijfel',
  unreadable: 'Niet te lezen',
  left_out: 'Weggelaten',
};

const reasons: Record<DoubtReason, (column: string) => string> = {
  no_such_day: (column) => `${column}: deze dag bestaat niet.`,
  no_day: (column) => `${column}: hier staat geen dag.`,
  nothing_before: (column) => `${column}: hier staat geen dag bij.`,
  far_day: (column) => `${column}: deze dag ligt wel erg ver weg. Misschien betekent hij: geen dag.`,
  no_text: (column) => `${column}: hier staat geen tekst bij.`,
  future: (column) => `${column}: deze dag moet nog komen.`,
  no_settled_day: () => 'Dit is afgedaan, maar er staat niet bij op welke dag.',
  changed_here: (field) => `${field}: dit is hier met de hand veranderd, en ook in de lijst.`,
  same_number: () => 'Er is al iets met dit nummer, uit een andere lijst of met de hand ingevoerd.',
  rewritten: () => 'Van deze dag staat er al iets, met andere woorden.',
  other_kind: () => 'De lijst zegt een andere soort dan het nummer of de titel.',
  uneven: () => 'Deze regel heeft niet zoveel cellen als de kop. De kolommen kunnen verschoven zijn.',
};

/** How many doubts of one reason there are. */
const manyOf: Record<DoubtReason, string> = {
  no_such_day: 'een dag die niet bestaat',
  far_day: 'een dag die erg ver weg ligt',
  no_day: 'een datum zonder dag',
  nothing_before: 'een stand van zaken zonder dag',
  no_text: 'een dag zonder tekst',
  future: 'een dag die nog moet komen',
  no_settled_day: 'afgedaan zonder dag',
  changed_here: 'hier met de hand veranderd',
  same_number: 'een nummer dat er al is',
  rewritten: 'een andere tekst op dezelfde dag',
  other_kind: 'een andere soort dan het nummer of de titel zegt',
  uneven: 'te veel of te weinig cellen',
};

const choices: Record<Choice, string> = {
  day: 'Het is deze dag:',
  text: 'Zet het als tekst in de toelichting',
  skip: 'Laat het weg',
  list: 'Neem over wat in de lijst staat',
  keep: 'Laat staan wat hier staat',
  same: 'Dit is dezelfde: vul aan wat hier leeg is',
  sign: 'Volg het nummer of de titel',
};

const lineFaults: Record<LineFault, string> = {
  no_title: 'Deze regel heeft geen titel.',
  no_key: 'Deze regel heeft geen ID of nummer.',
  no_number:
    'Van het ID is geen nummer te maken. Een nummer heeft hooguit 30 letters, cijfers, punten en streepjes.',
  too_long: 'Een tekst van deze regel is te lang.',
  double: 'Dit ID stond al eerder in deze lijst.',
  number_taken: 'Dit nummer is al van een andere regel.',
};

const verbs: Record<'values' | 'begin' | 'stopped', string> = {
  values: 'Uw keuzes zijn bewaard.',
  begin: 'Het inlezen is begonnen.',
  stopped: 'Het inlezen is gestopt. Wat al is ingelezen, blijft staan.',
};

export const nl = {
  files,
  fields,
  told,
  mappingFaults,
  values,
  states,
  verdicts,
  results,
  reasons,
  manyOf,
  choices,
  lineFaults,
  verbs,
  title: 'Lijsten inlezen',
  lead: 'Moties, toezeggingen en vergaderingen uit het raadsinformatiesysteem. U ziet eerst wat er verandert. Daarna pas leest Meent in.',
  upload: {
    title: 'Een lijst inlezen',
    source: 'Naam van de lijst',
    sourceHint: 'Alleen voor een nieuwe lijst. Laat u dit leeg, dan heet de lijst zoals het bestand.',
    which: 'Welke lijst is dit?',
    another: 'Een nieuwe lijst',
    file: 'Bestand',
    fileHint: 'CSV, Excel (.xlsx) of JSON van Open Raadsinformatie, hooguit 10 MB.',
    send: 'Bekijk deze lijst',
    labels: { lijst: 'Welke lijst is dit?', bron: 'Naam van de lijst', bestand: 'Bestand' },
    faults: {
      bestand: { required: 'Kies een bestand.' },
    },
  },
  earlier: 'Eerder ingelezen',
  none: 'Er is nog geen lijst ingelezen.',
  lines: (count: number) => (count === 1 ? '1 regel' : `${count.toLocaleString('nl-NL')} regels`),
  columns: {
    title: 'Welke kolom is wat?',
    lead: 'Wij keken naar de namen van de kolommen. Klopt er iets niet, dan verandert u het hier.',
    fromBefore: 'Dit koos u de vorige keer voor deze lijst.',
    unnamed: (place: string) => `Kolom ${place}, zonder naam`,
    sheets: (read: string, others: string) =>
      `Dit bestand heeft meer bladen. Wij lezen het blad ‘${read}’. Dit lezen wij niet: ‘${others}’. Moet dat ook? Lees het dan in als een eigen bestand.`,
    above: (text: string) =>
      `Boven de kolommen staat nog iets. Dat lezen wij niet in: ‘${text}’. Staan hieronder niet de namen van de kolommen? Haal dan in het bestand weg wat erboven staat.`,
    nothing: 'Niet inlezen',
    samples: 'Bijvoorbeeld',
    kind: 'Wat staat er in deze lijst?',
    kindHint: 'Dit geldt voor regels waar geen kolom iets anders zegt.',
    next: 'Verder naar de waarden',
  },
  valuesPage: {
    title: 'Wat betekenen de waarden?',
    lead: 'Wat wij konden raden, is al ingevuld. U kunt alles veranderen.',
    nothingToTell: 'In deze lijst staan geen waarden die uitleg nodig hebben.',
    choose: 'Kies wat dit betekent',
    nobody: 'Niemand in Meent',
    noResult: 'Geen uitslag',
    leaveOut: 'Weglaten: deze regels niet inlezen',
    noParty: 'Geen fractie',
    newParty: (name: string) => `Nieuwe fractie: ${name}`,
    back: 'Terug naar de kolommen',
    next: 'Kijk de lijst na',
  },
  progress: {
    checking: 'Wij kijken de lijst na',
    reading: 'Wij lezen de lijst in',
    of: (done: number, total: number) =>
      `${done.toLocaleString('nl-NL')} van ${total.toLocaleString('nl-NL')} regels`,
    refreshes: 'Deze pagina ververst zichzelf. U kunt ook weggaan: het gaat door.',
    still: 'Niet meer zelf verversen',
    again: 'Ververs',
    stop: 'Stop met inlezen',
    quiet: 'Er gebeurde even niets. Misschien stond de server stil.',
    resume: 'Ga verder',
    stopped: 'U hebt het inlezen gestopt. Wat al is ingelezen, blijft staan. Niets staat er half in.',
  },
  preview: {
    title: 'Dit gaat er gebeuren',
    lead: 'Er is nog niets veranderd.',
    onlyParties:
      'Uit deze lijst leest Meent alleen de fracties en hoeveel zetels zij hebben. Namen van personen leest Meent niet in.',
    withSeats: (name: string, seats: number) => `${name} (${seats} ${seats === 1 ? 'zetel' : 'zetels'})`,
    doubts: (count: number) =>
      count === 1
        ? 'Over 1 regel twijfelen wij.'
        : `Over ${count.toLocaleString('nl-NL')} regels twijfelen wij.`,
    waits: 'Zolang u niet kiest, leest Meent die regels niet in. De andere wel.',
    publish: 'Zet nieuwe moties en toezeggingen meteen op de site',
    publishHint: 'Anders ziet alleen de gemeente ze, tot u ze zelf op de site zet.',
    begin: (count: number) =>
      count === 1 ? 'Lees 1 regel in' : `Lees ${count.toLocaleString('nl-NL')} regels in`,
    newParties: (names: string) => `Maak deze nieuwe fracties: ${names}`,
    newPartiesHint: 'Staat hier iets dat geen fractie is? Verander dan eerst uw keuzes bij de waarden.',
    partiesUnsaid: 'Zeg eerst of deze nieuwe fracties er mogen komen.',
    sameLines: (source: string) => `De meeste regels van deze lijst kennen wij al uit ‘${source}’.`,
    sameList: (source: string) => `Dit is dezelfde lijst als ‘${source}’`,
    nothing: 'In deze lijst staat niets nieuws.',
    change: 'Verander uw keuzes',
    drop: 'Leg deze lijst weg',
  },
  report: {
    csv: 'CSV',
    excel: 'Excel',
    title: 'Dit is gedaan',
    download: 'Bewaar als bestand:',
    file: 'ingelezen-lijst',
  },
  rows: {
    line: (place: number) => `Regel ${place}`,
    all: 'Alles',
    newUpdates: (count: number) =>
      count === 1 ? '1 nieuwe stand van zaken' : `${count} keer een nieuwe stand van zaken`,
    changes: (names: string) => `Veranderd: ${names}`,
    unknownHolder: (name: string) =>
      `Portefeuillehouder ${name} is niet bekend. De naam staat in de toelichting.`,
    unknownParty: (name: string) => `Fractie ${name} is niet overgenomen. De naam staat in de toelichting.`,
    shortened: (column: string) => `${column} is te lang. De hele tekst staat in de toelichting.`,
    serialDay: (column: string, cell: string, day: string) =>
      `${column}: het getal ${cell} lazen wij als ${day}.`,
    votes: (voted: string) => `Stemmen: ${voted}`,
    voted: ({ name, inFavour, against }: NamedVote) =>
      against === 0
        ? `${name} ${inFavour} voor`
        : inFavour === 0
          ? `${name} ${against} tegen`
          : `${name} ${inFavour} voor en ${against} tegen`,
    votesUnsure: (column: string) =>
      `Hoeveel stemmen elke fractie gaf, is niet zeker te lezen uit ${column}. De tekst staat in de toelichting.`,
    seats: (now: number | null, then: number) =>
      now === null ? `Zetels: ${then}` : `Zetels: van ${now} naar ${then}`,
    none: 'Hier staat niets.',
    cells: 'De regel zoals die in de lijst staat',
  },
  doubts: {
    title: 'Wat denkt u?',
    stands: 'In de lijst staat',
    here: 'Hier staat',
    choice: 'Uw keuze',
    sign: 'Het nummer of de titel zegt',
    cells: (place: number, found: number, named: number) =>
      `Regel ${place} heeft ${found} ${found === 1 ? 'cel' : 'cellen'}, de kop ${named}. De kolommen kunnen verschoven zijn.`,
    later: 'Later kiezen',
    day: 'Dag',
    save: 'Bewaar deze keuzes',
    all: (what: string) => `Voor alle regels met ${what}:`,
    allTitle: 'In één keer',
    needsDay: 'Vul in op welke dag.',
    saved: 'Uw keuzes zijn bewaard.',
  },
  steps: 'Terug naar alle lijsten',
  reportColumns: ['Regel', 'Nummer', 'Titel', 'Wat er gebeurde', 'Opmerkingen'],
};

export type ImportMessages = typeof nl;
