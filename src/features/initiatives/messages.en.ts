// SPDX-License-Identifier: EUPL-1.2
import type { InitiativeMessages } from './messages.nl.ts';

export const en: InitiativeMessages = {
  states: {
    proposed: 'Proposed',
    explored: 'Being explored',
    supported: 'Supported',
    under_way: 'Under way',
    realised: 'Realised',
    stopped: 'Stopped',
  },
  verbs: {
    explore: 'Explore',
    support: 'Support',
    begin: 'Begins',
    realise: 'Is realised',
    stop: 'Stop',
    resume: 'Take up again',
  },
  needs: {
    contact: 'Contact with others',
    place: 'A place',
    voucher: 'Neighbourhood voucher',
    permit: 'Permit',
    money: 'Money',
    publicity: 'Publicity',
    hands: 'Helping hands',
  },
  refusals: {
    not_now: 'That cannot be done any more: the initiative has moved on.',
    changed_meanwhile: 'Somebody else changed this initiative meanwhile. Look at it and try again.',
    initiator: 'First add who takes the initiative.',
    theme: 'First choose at least one theme.',
    plan: 'First write down how and when it will happen.',
    result: 'First write down what came of it.',
    reason: 'Write down why.',
  },
  title: 'Initiatives',
  lead: 'What residents and entrepreneurs organise themselves.',
  none: 'There is no initiative yet',
  noneText: 'An idea of a resident can become an initiative. You do that on the page of the contribution.',
  start: 'New initiative',
  body: 'What they want',
  next: 'What now?',
};
