// SPDX-License-Identifier: EUPL-1.2
import type { AnswerTo, Question, Step } from './domain.ts';

type StepWords = {
  readonly name: string;
  readonly short: string;
  /** To the initiators. */
  readonly expects: readonly string[];
  readonly asks: readonly string[];
};
type QuestionWords<Q extends Question> = {
  readonly label: string;
  readonly hint: string;
  readonly answers: Readonly<Record<AnswerTo<Q>, string>>;
};

const steps: Record<Step, StepWords> = {
  let_go: {
    name: 'Loslaten',
    short: 'Inwoners doen het zelf. Wij staan er niet tussen.',
    expects: [
      'Wij bemoeien ons niet met hoe u het doet.',
      'Heeft u toch een vraag? Dan is er één persoon die u kunt bellen.',
      'Wij vertellen anderen over uw initiatief als u dat wilt.',
    ],
    asks: ['U houdt zich aan de regels die voor iedereen gelden.', 'U laat ons weten wanneer het klaar is.'],
  },
  facilitate: {
    name: 'Faciliteren',
    short: 'Inwoners doen het zelf. Wij maken het makkelijker.',
    expects: [
      'Wij helpen met wat u niet zelf kunt regelen: een plek, een vergunning of een contact.',
      'U heeft één vast aanspreekpunt.',
      'U blijft zelf de baas over uw plan.',
    ],
    asks: [
      'U regelt het plan, de mensen en de uitvoering.',
      'U vertelt ons op tijd wat u van ons nodig heeft.',
      'U praat met de buren over uw plan.',
    ],
  },
  stimulate: {
    name: 'Stimuleren',
    short: 'Wij willen graag dat het lukt en geven een zetje.',
    expects: [
      'Wij denken actief mee en helpen u op weg.',
      'Wij kijken samen met u naar geld en naar mensen die mee kunnen doen.',
      'U heeft één vast aanspreekpunt dat regelmatig belt.',
    ],
    asks: [
      'U zet zelf de stappen en wij helpen.',
      'U vertelt ons hoe het gaat, ook als het tegenzit.',
      'U zorgt dat meer buurtbewoners mee kunnen doen.',
    ],
  },
  direct: {
    name: 'Regisseren',
    short: 'Wij hebben de leiding en doen het samen met inwoners.',
    expects: [
      'Wij maken de planning en zorgen dat iedereen weet wie wat doet.',
      'Wij betrekken u bij elke stap die ertoe doet.',
      'Wij leggen uit waarom wij iets wel of niet doen.',
    ],
    asks: [
      'U denkt en doet mee, en zegt wat de buurt belangrijk vindt.',
      'U houdt zich aan de afspraken die wij samen maken.',
    ],
  },
  regulate: {
    name: 'Reguleren',
    short: 'De wet of de veiligheid vraagt dat wij beslissen.',
    expects: [
      'Wij beslissen volgens de wet en leggen dat uit.',
      'Wij zeggen vooraf aan welke regels het plan moet voldoen.',
      'U hoort op tijd wat wij beslissen, en wat u kunt doen als u het er niet mee eens bent.',
    ],
    asks: [
      'U geeft ons de gegevens die wij nodig hebben om te beslissen.',
      'U begint pas als wij toestemming hebben gegeven.',
    ],
  },
};

const duty: QuestionWords<'duty'> = {
  label: 'Is er een wettelijke taak, of een risico voor de veiligheid?',
  hint: 'Denk aan verkeer, bouwen, grote evenementen, milieu en privacy.',
  answers: {
    none: 'Nee',
    rules: 'Er gelden regels, zoals een vergunning of een melding',
    duty: 'Ja, wij moeten hierover beslissen',
  },
};
const able: QuestionWords<'able'> = {
  label: 'Kunnen de initiatiefnemers het zelf?',
  hint: 'Tijd, mensen, kennis en draagvlak.',
  answers: { alone: 'Ja', helped: 'Ja, met wat hulp', not_yet: 'Nog niet' },
};
const means: QuestionWords<'means'> = {
  label: 'Is er iets van de gemeente nodig?',
  hint: 'Kies het zwaarste.',
  answers: {
    nothing: 'Nee',
    room: 'Ruimte: een plek, een vergunning of een contact',
    money: 'Geld',
    work: 'Grond, onderhoud of werk van onze eigen mensen',
  },
};
const programme: QuestionWords<'programme'> = {
  label: 'Draagt het bij aan een opgave van de gemeente?',
  hint: 'Bijvoorbeeld het klimaat, ontmoeting of veiligheid.',
  answers: { no: 'Nee', helps: 'Ja, het helpt', needed: 'Ja, wij kunnen niet zonder' },
};
const reach: QuestionWords<'reach'> = {
  label: 'Voor wie is het?',
  hint: 'Hoe meer mensen het raakt, hoe meer er op ons gerekend wordt.',
  answers: {
    few: 'Een paar mensen',
    neighbourhood: 'De straat of de buurt',
    everyone: 'Iedereen in de gemeente',
  },
};
const others: QuestionWords<'others'> = {
  label: 'Wie zou het anders kunnen doen?',
  hint: 'Een vereniging, een corporatie, ondernemers, een andere overheid.',
  answers: {
    other: 'Een ander kan en wil het doen',
    together: 'Anderen doen mee, niet alleen',
    nobody: 'Niemand anders dan wij',
  },
};

export const nl = {
  title: 'Overheidsrol',
  lead: 'Wat vraagt dit initiatief van ons? Beantwoord zes vragen. Dan volgt een advies. U beslist.',
  steps,
  questions: { duty, able, means, programme, reach, others },
  ladder: 'De vijf treden, van weinig naar veel',
  advice: (step: string) => `De antwoorden wijzen naar ${step}.`,
  adviceDecided: (step: string) => `De wet of de veiligheid laat geen keus: ${step}.`,
  because: 'Omdat:',
  advised: (step: string) => `Het advies was ${step}.`,
  adviceButton: 'Laat het advies zien',
  step: 'Wat wordt onze rol?',
  stepHint: 'U mag anders kiezen dan het advies. Schrijf dan op waarom.',
  reason: 'Waarom een andere rol dan het advies?',
  promised: 'Wat mogen zij van ons verwachten?',
  promisedHint:
    'In uw eigen woorden. De initiatiefnemers lezen het, naast de vaste zinnen van deze rol. Staat het initiatief op de site, dan leest iedereen het.',
  requested: 'Wat vragen wij van hen?',
  faultReason: 'Schrijf op waarom u een andere rol kiest dan het advies.',
  faultChoice: 'Kies een antwoord.',
  decide: 'Leg de rol vast',
  none: 'De rol is nog niet gewogen.',
  weigh: 'Weeg de rol',
  again: 'Weeg opnieuw',
  by: (name: string) => `besloten door ${name}`,
  bySystem: 'door het systeem',
  expectsTitle: 'Wat u van ons mag verwachten',
  asksTitle: 'Wat wij van u vragen',
  history: 'Eerdere afwegingen',
  answers: 'De antwoorden',
};

export type RoleMessages = typeof nl;
