// SPDX-License-Identifier: EUPL-1.2
import type {
  Adopter,
  CharterRole,
  Commenter,
  Mark,
  Outcome,
  Problem,
  Refusal,
  VersionState,
} from './domain.ts';

const refusals: Record<Refusal, string> = {
  adopted: 'Deze versie is vastgesteld of ingetrokken. Zij verandert niet meer. Maak een nieuw ontwerp.',
  consulted_now:
    'Er kan nu op dit ontwerp worden gereageerd. Zolang de termijn loopt, verandert de tekst niet.',
  changed:
    'Iemand anders heeft dit gewijzigd terwijl u bezig was. Hieronder staat wat u typte. Kijk eerst wat er nu staat en sla het dan nog een keer op.',
  already_there: 'Deze taak staat er al. Kies een andere naam.',
  no_tasks: 'Er staan nog geen taken in. Voeg eerst een taak toe.',
  in_the_past: 'Kies een dag na vandaag.',
  closed: 'Reageren kan niet meer: de termijn is voorbij.',
  proof_used: 'Deze controle is al een keer gebruikt. Doe haar nog een keer.',
  unanswered:
    'Niet alle reacties hebben een antwoord. Beantwoord ze eerst, of schrijf hieronder waarom dat niet hoeft.',
  still_open:
    'De termijn om te reageren loopt nog. Wacht tot die voorbij is, of schrijf hieronder waarom u niet wacht.',
  not_consulted:
    'Er is nog niemand om een reactie gevraagd. Vraag die eerst, of schrijf hieronder waarom dat niet hoeft.',
  nobody_does:
    'Er is een taak die niemand doet. Vul dat eerst in, of schrijf hieronder waarom het zo blijft.',
  before_adoption: 'De dag waarop zij ingaat, ligt voor de dag van het besluit. Kies een latere dag.',
  not_yet_adopted_day: 'De dag van het besluit ligt in de toekomst. Leg het besluit vast als het er is.',
  not_after_last: 'Er is al een versie die op of na deze dag ingaat. Kies een latere dag.',
};
const states: Record<VersionState, string> = {
  draft: 'ontwerp',
  consulted: 'in inspraak',
  adopted: 'vastgesteld',
  withdrawn: 'ingetrokken',
};
const roles: Record<CharterRole, string> = {
  area_manager: 'Gebiedsregisseur',
  community_worker: 'Opbouwwerker',
  area_alderman: 'Gebiedswethouder',
  portfolio_holder: 'Portefeuillehouder',
  departments: 'Afdelingen',
  partners: 'Partners',
  residents: 'Bewonersgroepen',
};
const marks: Record<Mark, string> = {
  does: 'doet het',
  decides: 'besluit',
  asked: 'wordt gevraagd',
  told: 'hoort het',
};
const adopters: Record<Adopter, string> = {
  college: 'het college',
  council: 'de gemeenteraad',
  management: 'de directie',
};
const commenters: Record<Commenter, string> = {
  residents: 'een bewonersgroep of vereniging',
  department: 'een afdeling van de gemeente',
  partner: 'een partner, zoals politie of woningcorporatie',
  resident: 'mijzelf als inwoner',
};
const outcomes: Record<Outcome, string> = {
  adopted: 'overgenomen',
  partly: 'deels overgenomen',
  not_adopted: 'niet overgenomen',
};

export const nl = {
  adoptedUpstream: 'Deze afspraken zijn vastgesteld',
  refusals,
  states,
  roles,
  marks,
  adopters,
  commenters,
  outcomes,
  noMark: 'niets',
  title: 'Rollen en taken',
  lead: 'Wie doet wat in gebiedsgericht werken. Eén versie geldt; een nieuwe begint als ontwerp, gaat langs afdelingen en bewonersgroepen en wordt dan vastgesteld.',
  publicPage: 'Bekijk de pagina voor iedereen',
  versions: 'Versies',
  none: 'Er is nog geen versie. Begin met een ontwerp.',
  inForce: 'geldt nu',
  inForceFrom: (day: string) => `geldt vanaf ${day}`,
  wasInForce: (from: string, to: string) => `gold van ${from} tot ${to}`,
  openUntil: (day: string) => `reageren kan tot en met ${day}`,
  closedOn: (day: string) => `reageren kon tot en met ${day}`,
  waiting: (count: number) =>
    count === 1 ? '1 reactie zonder antwoord' : `${count} reacties zonder antwoord`,
  start: {
    title: 'Nieuw ontwerp',
    name: 'Titel',
    nameHint: 'Zo staat zij bovenaan de pagina en op de plaat.',
    suggested: 'Rollen en samenwerken',
    from: 'Waarmee begint u?',
    options: {
      nu: { label: 'Met wat er nu geldt', hint: 'Alle taken komen mee. U past aan wat anders moet.' },
      klaar: {
        label: 'Met een kant-en-klare lijst taken',
        hint: 'Twaalf taken zoals gemeenten ze beschrijven, met een eerste verdeling.',
      },
      leeg: { label: 'Leeg', hint: 'U schrijft elke taak zelf.' },
    },
    button: 'Ontwerp maken',
  },
  saved: 'Opgeslagen.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  text: {
    change: 'Titel en inleiding wijzigen',
    title: 'Titel',
    intro: 'Inleiding',
    introHint: 'Een paar zinnen: waarom is dit opgeschreven, en voor wie?',
  },
  tasks: 'Taken en rollen',
  task: 'Taak',
  noTasks: 'Er staan nog geen taken in.',
  addTask: 'Taak toevoegen',
  changeTask: (name: string) => `${name} wijzigen`,
  fields: {
    taak: 'Taak',
    uitleg: 'Uitleg',
    kop: 'Kopje',
    titel: 'Titel',
    tot: 'Tot en met welke dag?',
    reactie: 'Reactie',
    namens: 'Namens wie?',
    over: 'Waarover?',
    antwoord: 'Antwoord',
    besluit: 'Wat doet u ermee?',
    door: 'Door wie vastgesteld?',
    op: 'Op welke dag?',
    vanaf: 'Vanaf wanneer geldt zij?',
    reden: 'Reden',
    stap: 'Wat gebeurt er?',
    eigenaar: 'Wie doet het?',
    dag: 'Wanneer is het klaar?',
    begin: 'Waarmee begint u?',
    wie: 'Ik reageer namens',
    naam: 'Uw naam',
    email: 'Uw mailadres',
  },
  taskHints: {
    taak: 'Kort, met een werkwoord: “Bewoners ondersteunen bij initiatieven”.',
    uitleg: 'Eén of twee zinnen. Wat hoort erbij, en wat niet?',
    kop: 'Taken met hetzelfde kopje staan bij elkaar. Mag leeg blijven.',
  },
  who: 'Wie heeft welk deel?',
  whoHint: 'Iemand moet het doen. Hoogstens één rol besluit.',
  up: 'omhoog',
  down: 'omlaag',
  order: 'Volgorde',
  removeTask: 'Taak weghalen',
  removeTaskText: 'De taak verdwijnt uit dit ontwerp. Wat erover is gezegd, blijft staan.',
  problems: {
    title: 'Nog niet af',
    nobody_does: (task: string) => `“${task}”: niemand doet dit.`,
    two_decide: (task: string, who: string) => `“${task}”: meer dan één rol besluit (${who}).`,
  } satisfies { title: string } & Record<Problem['what'], (task: string, who: string) => string>,
  picture: 'Bekijk de plaat',
  consult: {
    title: 'Inspraak',
    text: 'Vraag afdelingen en bewonersgroepen wat zij ervan vinden. Het ontwerp komt op de site, met een formulier. Tot en met de laatste dag verandert de tekst niet.',
    again: 'U kunt de termijn verlengen, of opnieuw om reacties vragen.',
    open: 'Reacties vragen',
    openAgain: 'Opnieuw openstellen',
    hint: 'Geef mensen de tijd: vier weken is gebruikelijk.',
  },
  comments: {
    title: (count: number) => `Reacties (${count})`,
    none: 'Er is nog geen reactie.',
    about: (task: string) => `over “${task}”`,
    whole: 'over het geheel',
    at: (day: string) => `op ${day}`,
    new: 'nog niet te zien op de site',
    shown: 'te zien op de site',
    hidden: 'niet op de site',
    show: 'Op de site laten zien',
    hide: 'Niet laten zien',
    policy:
      'Laat een reactie zien als zij over de rollen en taken gaat, geen namen van personen noemt en niemand beledigt. Ook een reactie die niet te zien is, krijgt antwoord.',
    answer: 'Beantwoorden',
    answerTitle: 'Reactie beantwoorden',
    answerHint:
      'Schrijf wat u ermee doet en waarom. Wie een mailadres gaf, krijgt dit per mail. Staat de reactie op de site, dan ook het antwoord.',
    mailed: 'Deze persoon gaf een mailadres en krijgt het antwoord per mail.',
    add: 'Reactie van een collega noteren',
    addHint: 'Voor wat een afdeling of collega u vertelde. Deze staat meteen op de site.',
    byHint: 'Bijvoorbeeld: afdeling Groen.',
    send: 'Reactie opslaan',
  },
  adopt: {
    title: 'Vaststellen',
    text: 'Na het vaststellen verandert deze versie niet meer. Wat ervoor gold, blijft te lezen.',
    link: 'Vaststellen',
    button: 'Vastleggen dat zij is vastgesteld',
    reasonHint: 'Alleen nodig als er nog iets openstaat. Dit komt in het logboek.',
    done: (who: string, day: string) => `Vastgesteld door ${who} op ${day}.`,
  },
  steps: {
    title: 'Pad van invoering',
    text: 'Wat moet er gebeuren om zo te werken? Iedereen kan dit volgen op de site.',
    none: 'Er zijn nog geen stappen.',
    add: 'Stap toevoegen',
    ownerHint: 'Een rol of team, geen naam: dit staat op de site.',
    by: (day: string) => `klaar op ${day}`,
    doneOn: (day: string) => `gedaan op ${day}`,
    late: 'nog niet gedaan',
    done: 'Gedaan',
    undo: 'Toch niet gedaan',
    remove: 'Weghalen',
  },
  withdraw: {
    title: 'Ontwerp intrekken',
    text: 'Het ontwerp gaat niet verder. Wie ernaar kijkt, ziet dat het is ingetrokken.',
    button: 'Intrekken',
  },
  mail: {
    subject: (title: string) => `Uw reactie op ${title}`,
    title: 'Wat er met uw reactie is gedaan',
    dear: (name: string) => (name ? `Beste ${name},` : 'Beste lezer,'),
    outcome: {
      adopted:
        'U gaf een reactie op wie wat doet in onze wijken en dorpen. Dank u wel. Uw reactie is overgenomen.',
      partly:
        'U gaf een reactie op wie wat doet in onze wijken en dorpen. Dank u wel. Uw reactie is deels overgenomen.',
      not_adopted:
        'U gaf een reactie op wie wat doet in onze wijken en dorpen. Dank u wel. Uw reactie is niet overgenomen.',
    } satisfies Record<Outcome, string>,
    weAnswer: 'Ons antwoord',
    youWrote: 'U schreef',
    see: 'Bekijk de rollen en taken',
    closing:
      'U krijgt deze mail omdat u uw adres gaf om dit antwoord te krijgen. Wij gebruiken het nergens anders voor.',
  },
};

export type CharterMessages = typeof nl;
