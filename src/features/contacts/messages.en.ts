// SPDX-License-Identifier: EUPL-1.2
import type { ContactMessages } from './messages.nl.ts';

export const messages: ContactMessages = {
  title: 'Contacts',
  lead: 'Find who asked or told something before. You only find people of whom you may read something.',
  search: 'Name, phone number or mail address',
  searchHint: 'A typing error in the name does not matter.',
  results: (count, text) =>
    count === 1 ? `1 person found for “${text}”` : `${count} persons found for “${text}”`,
  none: (text) => `Nobody found for “${text}”`,
  noneHint: 'Try a part of the name, or the phone number.',
  anonymous: 'Without a name',
  saved: {
    wijzigen: 'Saved.',
    samenvoegen: 'This is one person now.',
    losmaken: 'These are two persons again.',
  },
  history: 'Everything of this person',
  historyCount: (count) => (count === 1 ? '1 contribution' : `${count} contributions`),
  details: 'Details',
  names: 'Name',
  alsoCalled: 'Also known as',
  phones: 'Phone',
  emails: 'Mail',
  prefers: 'Prefers',
  prefersOptions: { email: 'mail', phone: 'a call' },
  since: 'First time',
  correct: 'Correct the details',
  correctHint: 'What was the same here before, changes along. The history only says that it was changed.',
  name: 'Name',
  email: 'Mail address',
  phone: 'Phone number',
  noPreference: 'does not matter',
  save: 'Save',
  faults: {
    naam: { required: 'Fill in a name, a mail address or a phone number.' },
    email: { required: 'Fill in a mail address: this person prefers mail.' },
    telefoon: { required: 'Fill in a phone number: this person prefers a call.' },
    reden: { required: 'Say why this is the same person.' },
  },
  refusals: {
    changed: 'Somebody else has just changed this. See what is there now and save again.',
    cannot_join: 'This cannot be done now. Ask the administrator.',
  },
  privacyRequest: 'Show or erase data',
  merge: 'Merge with somebody else',
  mergeTitle: (name) => `Merge ${name}`,
  mergeLead: 'Find the other person. You see both beside each other first. You can take them apart later.',
  mergeNone: 'Nobody else found.',
  choose: (name) => `Compare with ${name}`,
  compare: 'Is this the same person?',
  compareText: 'Nothing is lost. The contributions will stand together. They can always be taken apart.',
  reason: 'Why is this the same person?',
  reasonHint: 'Only colleagues read this.',
  mergeButton: 'Yes, merge',
  mergeCancel: 'No, back',
  merged: 'Merged',
  mergedBy: (who, day) => `Merged by ${who}, ${day}`,
  mergedEarlier: 'Merged',
  unmerge: (name) => `Take ${name} apart`,
  lately: 'Lately',
  find: 'Find earlier contacts',
  whoIsIt: 'Who is it?',
  someoneNew: 'Somebody else: take what I typed',
  saidFound: (count) =>
    count === 0
      ? 'No earlier contact found. What you type becomes a new contact.'
      : count === 1
        ? '1 person found. Arrow down to choose.'
        : `${count} persons found. Arrow down to choose.`,
  saidChosen: (name) => `Chosen: ${name}.`,
  letGo: 'Somebody else after all',
};
