// SPDX-License-Identifier: EUPL-1.2
import type { DeskMessages } from './desk.messages.nl.ts';

export const en: DeskMessages = {
  decisions: {
    published: { label: 'Put on the site', hint: 'The initiators hear so.', done: 'put on the site' },
    change_asked: {
      label: 'Ask to change it',
      hint: 'The initiators get your explanation by mail.',
      done: 'asked to change it',
    },
    refused: {
      label: 'Do not put on the site',
      hint: 'The initiators get your reason by mail. The initiative itself goes on.',
      done: 'not put on the site',
    },
    withdrawn: {
      label: 'Take off the site',
      hint: 'With a reason. The initiators hear so.',
      done: 'taken off the site',
    },
  },
  refusals: {
    changed_meanwhile: 'The text changed meanwhile. Read it again.',
    reason: 'Write why. The initiators read this.',
    not_now: 'Not now: the initiators do not want it on the site, or it is not there.',
  },
  title: 'Initiatives on the site',
  lead: 'Read before it goes on the site. A text that changes comes back here.',
  back: 'All initiatives',
  queue: 'Waits for you',
  isNew: 'New',
  isChanged: 'Changed',
  none: 'Nothing waits',
  noneText: 'New and changed texts come here by themselves.',
  choose: 'Choose a text from the list',
  changed: 'Changed: this is on the site now',
  fields: {
    title: 'Name',
    body: 'Text',
    needsNote: 'What they need',
    plan: 'Planning',
    result: 'Result',
    stopReason: 'Why it stopped',
  },
  named: (names) => `By name on the site, with their consent: ${names}`,
  groups: (names) => `Groups on the site: ${names}`,
  findings: 'This looks like personal data. Ask to take it out:',
  decide: 'Your decision',
  chooseOne: 'Choose what you decide.',
  reason: 'Explanation for the initiators',
  reasonHint: 'Needed, unless you put it on the site.',
  save: 'Save the decision',
  decided: 'Your decision was saved.',
  noMail: 'None of the initiators has a mail address. Call them about your decision.',
  history: 'What was decided before',
  policy: 'Our agreements',
  changePolicy: 'Change the agreements',
  policyTitle: 'Agreements on texts of residents',
  policyLead:
    'These agreements stand beside each text that somebody looks at, and on the site with the form.',
  policyText: 'The agreements',
  policySave: 'Save the agreements',
  policySaved: 'The agreements were saved.',
  policyBy: (name, day) => `Adopted by ${name} on ${day}`,
  policyDefault: 'This text comes with Meent. Change it to your own agreements.',
  policyFirst: `What may be on the site
A text of residents goes on the site when everyone in the neighbourhood may read it. We change no words of others. When something is not right, we ask to change it and say why.

We look at five things
1. No details of others: no names, addresses, phone numbers or licence plates of people who did not agree.
2. No insult, threat or discrimination.
3. It is about the neighbourhood and about something residents want to do themselves.
4. No advertising. An entrepreneur who does something for the neighbourhood is welcome.
5. Nothing that the law forbids.

What is no reason to say no
Criticism of the municipality. A plan that does not fit our policy. Spelling mistakes.

How soon
We read a text within three working days.`,
  offersTitle: 'Offered help',
  offersLead: 'Help of residents for initiatives that still waits for an answer.',
  offersOf: (title) => `Offered help: ${title}`,
  offersNone: 'No offer waits for an answer',
  offersNoneText: 'When somebody offers help, you see it here.',
  waiting: (count) => (count === 1 ? '1 offer waits' : `${count} offers wait`),
  forTeam: 'The initiators have no mail address: answer for them',
  initiatorsAnswer: 'The initiators got a mail. You can answer for them as well.',
  contact: 'How to reach the helper',
  shares: 'The helper agrees that the initiators get this.',
  sharesNot: 'The helper does not want the initiators to get this. Ask first.',
  answeredBy: { initiator: 'the initiators', team: 'the team' },
  answered: (who, day) => `Answered by ${who} on ${day}`,
  wholePage: 'Whole initiative',
};
