// SPDX-License-Identifier: EUPL-1.2

/**
 * The words in which the history is told. A moment of a step is written as a resident would count it: '+3 10:15' is
 * quarter past ten, three days after the day of the contribution. Whoever reads the data sees working hours, not hours elapsed.
 */

import type { DemoChannel, DemoContribution, DemoKind, DemoMeeting, DemoStep } from '../types.ts';
import type { Area, Organisation, StreetOf, Theme } from './lindewoude.ts';

type Moment = `+${number} ${number}:${number}`;
type Contact = NonNullable<DemoContribution['contact']>;

/** Steps that still have to hear at what time of day ('HH:MM') the contribution came in. */
export type Told = (submitted: string) => DemoStep[];

/** The submitter agreed, or not, that the text is shown in public. */
export const PUBLIC = true;
export const PRIVATE = false;
export const ANONYMOUS = undefined;

/** Between answering, publishing and closing in one go, in hours (three minutes). */
const ONE_CLICK = 0.05;

function minutesOf(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Hours from the contribution (its time of day) to the moment, in hundredths. */
function hoursUntil(submitted: string, moment: Moment): number {
  const [days = '', time = ''] = moment.slice(1).split(' ');
  const minutes = Number(days) * 24 * 60 + minutesOf(time) - minutesOf(submitted);
  return Math.round((minutes / 60) * 100) / 100;
}

function later(hours: number, clicks: number): number {
  return Math.round((hours + clicks * ONE_CLICK) * 100) / 100;
}

/** How one worker ends a story. */
function ending(by: string, signed: (text: string) => string) {
  return {
    /** Answers and closes in one go. */
    finish:
      (at: Moment, text: string): Told =>
      (s) => {
        const inHours = hoursUntil(s, at);
        return [
          { verb: 'answer', by, inHours, text: signed(text) },
          { verb: 'close', by, inHours: later(inHours, 1) },
        ];
      },
    /** Answers, shows it to everyone and closes, in one go. */
    finishInPublic:
      (at: Moment, text: string): Told =>
      (s) => {
        const inHours = hoursUntil(s, at);
        return [
          { verb: 'answer', by, inHours, text: signed(text) },
          { verb: 'publish', by, inHours: later(inHours, 1) },
          { verb: 'close', by, inHours: later(inHours, 2) },
        ];
      },
  };
}

/** What one worker can do in a story; each ends an answer in his or her own way. */
function worker(by: string, signOff: string) {
  const signed = (text: string) => `${text}\n\n${signOff}`;
  return {
    triage:
      (at: Moment, theme: Theme, change: { kind?: DemoKind; area?: Area } = {}): Told =>
      (s) => [{ verb: 'triage', by, inHours: hoursUntil(s, at), theme, ...change }],
    to:
      (at: Moment, organisation: Organisation, reason?: string): Told =>
      (s) => [{ verb: 'hand_over', by, inHours: hoursUntil(s, at), to: { organisation }, reason }],
    toPerson:
      (at: Moment, person: string, reason?: string): Told =>
      (s) => [{ verb: 'hand_over', by, inHours: hoursUntil(s, at), to: { person }, reason }],
    note:
      (at: Moment, text: string): Told =>
      (s) => [{ verb: 'note', by, inHours: hoursUntil(s, at), text }],
    ask:
      (at: Moment, text: string): Told =>
      (s) => [{ verb: 'ask', by, inHours: hoursUntil(s, at), text: signed(text) }],
    answer:
      (at: Moment, text: string): Told =>
      (s) => [{ verb: 'answer', by, inHours: hoursUntil(s, at), text: signed(text) }],
    close:
      (at: Moment, reason?: string): Told =>
      (s) => [{ verb: 'close', by, inHours: hoursUntil(s, at), reason }],
    reopen:
      (at: Moment, reason: string): Told =>
      (s) => [{ verb: 'reopen', by, inHours: hoursUntil(s, at), reason }],
    meet:
      (at: Moment, meeting: DemoMeeting): Told =>
      (s) => [{ verb: 'meet', by, inHours: hoursUntil(s, at), ...meeting }],
    /** To somebody outside; passed on only with consent, which these residents gave. */
    refer:
      (
        at: Moment,
        entry: string,
        way: 'warm' | 'number',
        more: { sharesContact?: boolean; isToldByPhone?: boolean; words?: string } = {},
      ): Told =>
      (s) => {
        const { sharesContact = false, isToldByPhone = false, words = '' } = more;
        const inHours = hoursUntil(s, at);
        return [{ verb: 'refer', by, inHours, entry, way, sharesContact, isToldByPhone, words }];
      },
    hearBack:
      (at: Moment, arrived: boolean): Told =>
      (s) => [{ verb: 'hear_back', by, inHours: hoursUntil(s, at), arrived }],
    publish:
      (at: Moment): Told =>
      (s) => [{ verb: 'publish', by, inHours: hoursUntil(s, at) }],
    ...ending(by, signed),
  };
}

export const joost = worker('joost-hendriks', 'Groet, Joost');
export const marieke = worker('marieke-de-boer', 'Hartelijke groet, Marieke');
export const samira = worker('samira-el-idrissi', 'Vriendelijke groet, Samira');
export const pieter = worker('pieter-van-dam', 'Met vriendelijke groet, Pieter');
export const yusuf = worker('yusuf-demir', 'Groeten, Yusuf');
export const fatma = worker('fatma-aydin', 'Lieve groet, Fatma');
export const henk = worker('henk-postma', 'Goed gaan, Henk');
export const lotte = worker('lotte-smeets', 'Groetjes, Lotte');
export const dewi = worker('dewi-santoso', 'Hartelijke groet, Dewi');
export const piet = worker('piet-jansen', 'Groet, Piet');
export const nadia = worker('nadia-bouali', 'Vriendelijke groet, Nadia');
export const ton = worker('ton-willems', 'Groet, Ton');
export const els = worker('els-van-loon', 'Vriendelijke groet, Els');

/** The resident adds something to his or her own contribution. */
export function replies(at: Moment, text: string): Told {
  return (submitted) => [{ verb: 'reply', inHours: hoursUntil(submitted, at), text }];
}

/** Somebody else joins: their words are for the team only. */
export function joins(at: Moment, name: string | undefined, text = ''): Told {
  const who = name === undefined ? {} : { name, email: mailOf(name) };
  return (submitted) => [{ verb: 'join', inHours: hoursUntil(submitted, at), text, ...who }];
}

/** One invented mail address per name, on a domain that can never exist. */
function mailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z ]/gu, '');
  return `${plain.toLowerCase().trim().replace(/ +/gu, '.')}@post.example`;
}

/** One invented number per name, in a range that nobody has. */
function phoneOf(name: string): string {
  const sum = [...name].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const digits = String(sum).padStart(4, '0');
  return `06 00 00 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

export function mail(name: string): Contact {
  return { name, email: mailOf(name) };
}

export function tel(name: string): Contact {
  return { name, phone: phoneOf(name), prefers: 'phone' };
}

export function both(name: string, prefers: 'email' | 'phone' = 'email'): Contact {
  return { name, email: mailOf(name), phone: phoneOf(name), prefers };
}

/** The four kinds of contribution, as they came in from one area. */
export function inArea<A extends Area>(area: A) {
  const brought =
    (kind: DemoKind) =>
    (
      daysAgo: number,
      time: `${number}:${number}`,
      channel: DemoChannel,
      street: StreetOf<A> | null,
      subject: string,
      text: string,
      contact: Contact | undefined,
      publicConsent: boolean,
      ...steps: Told[]
    ): DemoContribution => ({
      daysAgo,
      time,
      kind,
      channel,
      area,
      ...(street === null ? {} : { street }),
      subject,
      text,
      ...(contact === undefined ? {} : { contact }),
      publicConsent,
      steps: steps.flatMap((told) => told(time)),
    });
  return {
    concern: brought('concern'),
    question: brought('question'),
    idea: brought('idea'),
    compliment: brought('compliment'),
  };
}
