// SPDX-License-Identifier: EUPL-1.2
import type { RecordKind } from './domain.ts';
import type { ThreadMessages } from './messages.nl.ts';

const count = new Intl.NumberFormat('en-GB');

const kinds: ThreadMessages['kinds'] = {
  contribution: ['contribution', 'contributions'],
  initiative: ['initiative', 'initiatives'],
  project: ['project', 'projects'],
  programme: ['programme', 'programmes'],
  visit: ['visit', 'visits'],
  evaluation: ['evaluation', 'evaluations'],
  charter: ['charter of roles', 'charters of roles'],
  grant: ['voucher', 'vouchers'],
  motion: ['motion or pledge', 'motions and pledges'],
  dossier: ['dossier', 'dossiers'],
  document: ['document', 'documents'],
  session: ['council session', 'council sessions'],
};

export const en: ThreadMessages = {
  title: 'The red thread',
  lead: 'What led to this, and what came of it.',
  upstream: 'What led to it',
  downstream: 'What came of it',
  contributesTo: 'contributes to',
  serving: 'What contributes to it, and what led to that',
  noneServing: 'Nothing that we know of contributes to it yet.',
  aside: 'See also',
  open: 'See the red thread',
  tie: 'Tie to…',
  here: 'This',
  none: 'Nothing is tied to this yet.',
  noneYet: 'There is nothing yet that led to this or came of it.',
  noneUpstream: 'Nothing led to this that we know of.',
  noneDownstream: 'Nothing came of this yet.',
  picture: 'The thread as a picture',
  kinds,
  states: {
    contribution: {
      received: 'received',
      in_progress: 'in progress',
      asked: 'in progress',
      answered: 'answered',
      closed: 'done',
    },
    initiative: {
      proposed: 'proposed',
      explored: 'being explored',
      supported: 'supported',
      under_way: 'under way',
      realised: 'realised',
      stopped: 'stopped',
    },
    project: {
      idea: 'being prepared',
      supported: 'supported',
      under_way: 'under way',
      done: 'done',
      stopped: 'stopped',
    },
    visit: { planned: 'planned', done: 'was held', cancelled: 'called off' },
    evaluation: { draft: 'being prepared', open: 'running', closed: 'closed', published: 'report is out' },
    charter: { draft: 'draft', consulted: 'open for comments', adopted: 'adopted', withdrawn: 'withdrawn' },
    grant: {
      requested: 'requested',
      granted: 'granted',
      refused: 'refused',
      paid: 'paid',
      accounted: 'accounted for',
      withdrawn: 'withdrawn',
    },
    motion: { open: 'open', in_progress: 'under way', settled: 'settled', lapsed: 'lapsed' },
    dossier: { running: 'running', concluded: 'concluded' },
    document: { public: 'public', internal: 'internal', confidential: 'confidential' },
    session: { planned: 'planned', live: 'going on now', held: 'was held', cancelled: 'called off' },
  },
  reasons: {
    became: 'became',
    led_to: 'led to',
    serves: 'helps the aim of',
    part_of: 'is part of',
    answers: 'is answered by',
    evaluates: 'is evaluated in',
    see_also: 'see also',
  },
  count: (kind: RecordKind, many: number) => `${count.format(many)} ${kinds[kind][many === 1 ? 0 : 1]}`,
  number: (many: number) => count.format(many),
  period: (from, to) => (from === to ? from : `${from} – ${to}`),
  more: (before, after) =>
    [
      ...(before > 0 ? [`${count.format(before)} more before`] : []),
      ...(after > 0 ? [`${count.format(after)} more after`] : []),
    ].join(', '),
  summary: {
    number: 'Number',
    title: 'In short',
    byArea: 'By area',
    byMonth: 'By month',
    otherAreas: 'Other areas',
    earlier: 'Earlier',
  },
  shown: (from, to, all) =>
    `${count.format(from)} to ${count.format(to)} of ${count.format(all)}, newest first`,
  pagesOf: (what) => `More of: ${what}`,
  afterwards: 'What happened afterwards',
  shownBy: 'Can be seen by:',
};
