// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { cut, judge, maxPerHour, plainSubject } from './domain.ts';
import { batches } from './mailbox.ts';
import { type ReadMail, kindOf } from './read-mail-domain.ts';

const mail: ReadMail = {
  messageId: '<1@post.example>',
  from: { name: 'Jos', address: 'jos@post.example' },
  to: ['wijk@lindewoude.example'],
  subject: 'Speeltuin',
  date: '',
  text: 'De wip is kapot.',
  files: [],
  headers: {},
  mentionedIds: [],
};
const ownId = '00000000-0000-7000-8000-000000000000';
const ours = {
  addresses: ['wijk@lindewoude.example'],
  mailIdOf: (id: string) => (id === '<own@meent>' ? ownId : undefined),
};

test.each([
  ['Re: Speeltuin', 'Speeltuin'],
  ['RE: FW: Antw: Speeltuin', 'Speeltuin'],
  ['Re[2]: Speeltuin', 'Speeltuin'],
  ['Doorst: Speeltuin', 'Speeltuin'],
  ['Re:', ''],
  ['Reparatie: speeltuin', 'Reparatie: speeltuin'],
  [' Wip \r\n kapot ', 'Wip kapot'],
])('the subject %j is %j', (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});

test('half a character is never left at a cut', () => {
  expect(cut('aaa🌳🌳', 5)).toBe('aaa…');
  expect(cut('kort', 5)).toBe('kort');
});

test.each<[string, Partial<ReadMail>, string]>([
  ['a person', {}, 'message'],
  ['a person who is away in the subject only', { subject: 'Afwezigheid van prullenbakken' }, 'message'],
  ['a person who says no to automatic', { headers: { 'auto-submitted': 'no' } }, 'message'],
  ['an automatic reply', { headers: { 'auto-submitted': 'auto-replied' } }, 'auto_reply'],
  ['a made one', { headers: { 'auto-submitted': 'auto-generated' } }, 'auto_reply'],
  ['an old sign of it', { headers: { 'x-autoreply': 'yes' } }, 'auto_reply'],
  ['precedence', { headers: { precedence: 'auto_reply' } }, 'auto_reply'],
  ['Exchange in Dutch', { subject: 'Automatisch antwoord: Speeltuin' }, 'auto_reply'],
  ['out of office', { subject: 'Out of Office: Speeltuin' }, 'auto_reply'],
  ['no return address', { headers: { 'return-path': '<>' } }, 'auto_reply'],
  [
    'a read receipt',
    { headers: { 'content-type': 'multipart/report; report-type=disposition-notification' } },
    'auto_reply',
  ],
  [
    'a delivery report',
    {
      headers: {
        'content-type': 'multipart/report; report-type="delivery-status"',
        'auto-submitted': 'auto-replied',
      },
    },
    'bounce',
  ],
  ['the mail system itself', { from: { name: '', address: 'MAILER-DAEMON@post.example' } }, 'bounce'],
  ['a returned one', { subject: 'Onbestelbaar: uw vraag', headers: { 'return-path': '<>' } }, 'bounce'],
  ['our own address', { from: { name: '', address: 'Wijk+b-1.x@lindewoude.example' } }, 'loop'],
  ['our own mail', { messageId: '<own@meent>' }, 'loop'],
  ['what went round', { headers: { 'x-loop': 'wijk@lindewoude.example' } }, 'loop'],
  ['a newsletter', { headers: { 'list-unsubscribe': '<https://nieuws.example>' } }, 'bulk'],
  ['bulk', { headers: { precedence: 'bulk' } }, 'bulk'],
])('%s', (_name, parts, kind) => {
  expect(kindOf({ ...mail, ...parts }, ours)).toBe(kind);
});

const whole = { kind: 'message', isWhole: true, fromSender: 1 } as const;
const file = (bytes: number) => ({ name: 'a', bytes, content: Buffer.alloc(0) });

test.each<[string, Partial<ReadMail>, Partial<typeof whole> | object, unknown]>([
  ['an ordinary one is taken', {}, {}, { state: 'take' }],
  ['one with a subject only too', { text: '' }, {}, { state: 'take' }],
  ['one with files only too', { text: '', subject: '', files: [file(1)] }, {}, { state: 'take' }],
  ['nothing in it', { text: '', subject: '' }, {}, { state: 'waiting', why: 'empty' }],
  ['nobody sent it', { from: undefined }, {}, { state: 'waiting', why: 'no_sender' }],
  ['too large', {}, { isWhole: false }, { state: 'waiting', why: 'too_large' }],
  ['too large files', { files: [file(20e6), file(6e6)] }, {}, { state: 'waiting', why: 'too_large' }],
  [
    'too many files',
    { files: Array.from({ length: 21 }, () => file(1)) },
    {},
    { state: 'waiting', why: 'too_many_files' },
  ],
  ['too many mails', {}, { fromSender: maxPerHour + 1 }, { state: 'waiting', why: 'too_many' }],
  ['a newsletter', {}, { kind: 'bulk' }, { state: 'waiting', why: 'bulk' }],
  ['a machine', {}, { kind: 'auto_reply' }, { state: 'recognised' }],
])('%s', (_name, parts, facts, verdict) => {
  expect(judge({ ...mail, ...parts }, { ...whole, ...facts })).toEqual(verdict);
});

test('mails are fetched together as far as they fit, each once', () => {
  const mails = [5e6, 5e6, 12e6, 30e6, 1].map((bytes, index) => ({ uid: index + 1, bytes }));
  expect(batches(mails)).toEqual([[1, 2], [3], [4], [5]]);
  expect(batches([])).toEqual([]);
});
