// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import type { Visit } from '../http/visit.ts';

const word = (one: string, many: string) => ({ one, many });

const exampleId = '01890000-0000-7000-8000-000000000001';

/** Somebody who looks at the examples on Wednesday 3 June 2026. */
export const exampleVisit: Visit = {
  municipality: {
    id: exampleId,
    slug: 'lindewoude',
    name: 'Lindewoude',
    isDemo: true,
    settings: {
      tagline: { nl: 'samen per wijk en dorp', en: 'together, area by area' },
      address: 'Raadhuisplein 1, Lindewoude',
      phone: '0300 12 34 56',
      email: 'gemeente@lindewoude.example',
      words: {
        municipality: word('gemeente', 'gemeenten'),
        region: word('gebied', 'gebieden'),
        district: word('wijk', 'wijken'),
        village: word('dorp', 'dorpen'),
        neighbourhood: word('buurt', 'buurten'),
      },
      answerWorkingDays: { question: 5, idea: 10, concern: 5, compliment: 10 },
    },
  },
  actor: { kind: 'anonymous' },
  locale: 'nl',
  now: Temporal.Instant.from('2026-06-03T12:05:00Z'),
  today: Temporal.PlainDate.from('2026-06-03'),
  url: '/',
  params: {},
  query: {},
  requestId: 'req-1a2b3c',
  address: '127.0.0.1',
  isDemo: true,
  assets: {
    css: { site: '/assets/site.css', work: '/assets/work.css', field: '/assets/field.css' },
    rareCss: '/assets/rare.css',
    js: { site: '/assets/site.js', work: '/assets/work.js', field: '/assets/field.js' },
    font: '/assets/letter.woff2',
  },
};

export const exampleStaff: StaffActor = {
  kind: 'staff',
  personId: exampleId,
  sessionId: exampleId,
  name: 'Joost Hendriks',
  roles: [
    { role: 'area_manager', areaId: exampleId, areaIds: [exampleId] },
    { role: 'administrator', areaIds: [] },
  ],
  areaIds: [exampleId],
  standsInFor: [],
};
