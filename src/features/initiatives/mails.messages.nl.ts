// SPDX-License-Identifier: EUPL-1.2
import type { Verb } from './domain.ts';

type Told = { readonly subject: (title: string) => string; readonly title: string; readonly text: string };

const moved: Record<Verb, Told> = {
  explore: {
    subject: (title) => `Wij gaan uw initiatief verkennen: ${title}`,
    title: 'Wij gaan uw initiatief verkennen',
    text: 'Wij kijken samen met u wat er nodig is, wie kan helpen en wat de gemeente kan doen.',
  },
  support: {
    subject: (title) => `Wij steunen uw initiatief: ${title}`,
    title: 'Wij steunen uw initiatief',
    text: 'De gemeente staat achter uw plan. Op uw pagina leest u wat u van ons mag verwachten en wat wij van u vragen.',
  },
  begin: {
    subject: (title) => `Uw initiatief gaat beginnen: ${title}`,
    title: 'Uw initiatief gaat beginnen',
    text: 'Veel succes. Loopt er iets anders dan u dacht? Schrijf het ons op uw pagina.',
  },
  realise: {
    subject: (title) => `Het is gelukt: ${title}`,
    title: 'Het is gelukt. Gefeliciteerd!',
    text: 'Bedankt voor alles wat u voor uw buurt heeft gedaan. Heeft u een foto van het resultaat? Stuur hem via uw pagina.',
  },
  stop: {
    subject: (title) => `Uw initiatief is gestopt: ${title}`,
    title: 'Uw initiatief is gestopt',
    text: 'Dit is de reden:',
  },
  resume: {
    subject: (title) => `Uw initiatief gaat weer verder: ${title}`,
    title: 'Uw initiatief gaat weer verder',
    text: 'Wij pakken het samen met u weer op. Dit is de reden:',
  },
};

export const nl = {
  dear: (name: string) => (name === '' ? 'Dag,' : `Dag ${name},`),
  button: 'Bekijk uw initiatief',
  closing: 'U krijgt deze mail omdat u dit initiatief neemt. De link is alleen van u: geef hem niet door.',
  moved,
  started: {
    subject: (title: string) => `Uw idee wordt een initiatief: ${title}`,
    title: 'Uw idee wordt een initiatief',
    text: (number: string) =>
      `U bracht ons een idee. Wij willen u helpen om het zelf te doen. Uw initiatief heeft nummer ${number}. Op uw eigen pagina ziet u hoe het ervoor staat. Daar kunt u ons ook schrijven.`,
  },
  added: {
    subject: (title: string) => `U staat bij een initiatief: ${title}`,
    title: 'U neemt dit initiatief',
    text: (title: string) =>
      `Wij hebben u genoteerd als initiatiefnemer van ‘${title}’. Op uw eigen pagina ziet u hoe het ervoor staat. Daar kunt u ons ook schrijven. Klopt het niet? Laat het ons dan weten.`,
  },
  role: {
    subject: (title: string) => `Wat u van ons mag verwachten: ${title}`,
    title: 'Wat u van ons mag verwachten',
    text: 'Wij hebben gekeken wat wij bij uw initiatief kunnen doen. Dit mag u van ons verwachten:',
    asks: 'Dit vragen wij van u:',
  },
  letter: {
    subject: (title: string) => `Bericht over uw initiatief: ${title}`,
    title: (name: string) => `${name} schrijft u`,
  },
  news: {
    subject: (title: string) => `Nieuws over uw initiatief: ${title}`,
    title: 'Dit staat als nieuws bij uw initiatief',
  },
  planTaken: {
    subject: (title: string) => `Uw planning is overgenomen: ${title}`,
    title: 'Wij hebben uw planning overgenomen',
    text: 'De nieuwe planning staat op uw pagina.',
  },
  planLeft: {
    subject: (title: string) => `Over uw planning: ${title}`,
    title: 'Wij hebben uw planning niet overgenomen',
    text: 'Uw aanspreekpunt legt u graag uit waarom.',
  },
  team: {
    button: 'Bekijk het initiatief',
    closing: 'U krijgt deze mail omdat u aanspreekpunt bent van dit initiatief.',
    subjects: {
      message: (number: string) => `Bericht van de initiatiefnemers bij ${number}`,
      plan_wish: (number: string) => `Voorstel voor de planning bij ${number}`,
      grant: (number: string) => `De initiatiefnemers vragen geld bij ${number}`,
      pictures: (number: string) => `Foto's van de initiatiefnemers bij ${number}`,
    },
    pictures: (count: number) =>
      count === 1 ? 'Er is een foto gestuurd.' : `Er zijn ${count} foto's gestuurd.`,
  },
};

export type MailMessages = typeof nl;
