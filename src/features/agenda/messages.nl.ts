// SPDX-License-Identifier: EUPL-1.2
import type { MomentKind, Refusal, Rhythm } from './domain.ts';

const kinds: Record<MomentKind, string> = {
  office_hour: 'Spreekuur',
  coffee_cart: 'Koffiekar',
  walk: 'Rondje door de buurt',
  evening: 'Bewonersavond',
  other: 'Ontmoeting',
};
const rhythms: Record<Rhythm, string> = {
  once: 'Eén keer',
  weekly: 'Elke week',
  fortnightly: 'Om de week',
  four_weekly: 'Elke vier weken',
};
const refusals: Record<Refusal, string> = {
  in_the_past: 'Kies een dag die nog komt.',
  ends_before_begin: 'De eindtijd ligt voor de begintijd.',
  last_before_first: 'De laatste dag ligt voor de eerste dag.',
  too_far: 'Kies een laatste dag binnen een jaar.',
};

export const nl = {
  kinds,
  rhythms,
  refusals,
  title: 'Waar en wanneer',
  lead: 'Zeg inwoners waar en wanneer zij het team treffen. Het staat op de pagina van het gebied, en in de agenda van wie meeleest.',
  planned: 'Aangekondigd',
  none: 'Er is niets aangekondigd',
  noneText: 'Kondig hieronder een spreekuur, koffiekar of avond aan.',
  saved: 'Het staat op de pagina van het gebied.',
  calledOff: 'Wat nog zou komen, gaat niet door.',
  until: (day: string) => `tot en met ${day}`,
  stop: 'Gaat niet door',
  stopNamed: (what: string) => `, ${what}`,
  add: 'Kondig aan',
  labels: {
    gebied: 'Gebied',
    soort: 'Wat is het?',
    plaats: 'Waar?',
    dag: 'Eerste dag',
    van: 'Van',
    tot: 'Tot',
    hoevaak: 'Hoe vaak?',
    laatste: 'Laatste dag',
  },
  placeHint: 'Bijvoorbeeld: dorpshuis De Wilg, Dorpsstraat.',
  timeHint: 'Bijvoorbeeld 10:00.',
  lastHint: 'Laat leeg voor een jaar. Bij één keer telt dit niet mee.',
  hours: (from: string, to: string) => `${from.replace(':', '.')} tot ${to.replace(':', '.')} uur`,
  area: {
    title: 'Kom langs',
    text: 'Hier treft u ons. U hoeft geen afspraak te maken.',
    follow: 'Zet het in uw agenda',
    feed: (area: string, municipality: string) => `Kom langs in ${area} – ${municipality}`,
    what: (kind: string, area: string) => `${kind} ${area}`,
    off: 'Dit gaat niet door.',
  },
  own: {
    title: 'Mijn afspraken in mijn agenda',
    isOn: 'Geef dit adres aan uw agenda-app. Die houdt uw afspraken dan zelf bij. Wie het adres kent, ziet uw afspraken: geef het aan niemand.',
    isOff: 'Uw agenda-app kan uw afspraken zelf bijhouden. Daarvoor maakt u een geheim adres.',
    address: 'Geheim adres',
    make: 'Maak een adres',
    stop: 'Laat het adres niet meer werken',
    name: (municipality: string) => `Afspraken ${municipality}`,
  },
};

export type AgendaMessages = typeof nl;
