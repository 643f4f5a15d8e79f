// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from 'vitest';

import type { DemoContribution, DemoKind, DemoStep } from '../types.ts';
import { history } from './index.ts';
import { departmentWorkers, organisations, streets, teams, themes } from './lindewoude.ts';

type Standing = 'new' | 'triaged' | 'handed_over' | 'asked' | 'answered' | 'reopened' | 'closed';

const where = (c: DemoContribution): string => `${c.area}: ${c.subject}`;
const staffSteps = (c: DemoContribution) =>
  c.steps.filter((step) => step.verb !== 'reply' && step.verb !== 'join');
const has = (c: DemoContribution, verb: DemoStep['verb']): boolean =>
  c.steps.some((step) => step.verb === verb);

/** Where a contribution stands when all its steps are taken; notes and publishing move nothing. */
function standing(c: DemoContribution): Standing {
  const after: Record<DemoStep['verb'], Standing | undefined> = {
    triage: 'triaged',
    hand_over: 'handed_over',
    ask: 'asked',
    reply: undefined,
    join: undefined,
    note: undefined,
    answer: 'answered',
    publish: undefined,
    meet: undefined,
    close: 'closed',
    reopen: 'reopened',
    refer: 'answered',
    hear_back: undefined,
  };
  return c.steps.reduce<Standing>((now, step) => {
    if (step.verb === 'reply' && now === 'asked') return 'triaged';
    return after[step.verb] ?? now;
  }, 'new');
}

/** Names of contributions that break the rule; a failing test shows them all at once. */
function breaking(rule: (c: DemoContribution) => boolean): string[] {
  return history.filter((c) => !rule(c)).map(where);
}

/** Minutes since midnight of the contribution's own day at which a step was taken. */
function minuteOf(c: DemoContribution, inHours: number): number {
  const [hours = 0, minutes = 0] = c.time.split(':').map(Number);
  return hours * 60 + minutes + inHours * 60;
}

describe('what came in', () => {
  test('is enough to be half a year of a municipality', () => {
    expect(history.length).toBeGreaterThanOrEqual(290);
    expect(breaking((c) => c.daysAgo >= 0 && c.daysAgo <= 182)).toEqual([]);
    expect(history.filter((c) => c.daysAgo <= 61).length / history.length).toBeGreaterThan(0.4);
  });

  test.each<[DemoKind, number]>([
    ['concern', 0.4],
    ['question', 0.3],
    ['idea', 0.22],
    ['compliment', 0.08],
  ])('has about the share of kind %s that a municipality sees', (kind, share) => {
    const part = history.filter((c) => c.kind === kind).length / history.length;
    expect(Math.abs(part - share)).toBeLessThan(0.04);
  });

  test('comes by every channel, most by the web', () => {
    const count = (channel: string) => history.filter((c) => c.channel === channel).length;
    expect(count('web') / history.length).toBeGreaterThan(0.5);
    for (const channel of ['email', 'phone', 'counter', 'street_talk', 'meeting']) {
      expect(count(channel), channel).toBeGreaterThanOrEqual(10);
    }
  });

  test('comes from every area, and names only its streets', () => {
    for (const [area, own] of Object.entries(streets)) {
      const here = history.filter((c) => c.area === area);
      expect(here.length, area).toBeGreaterThanOrEqual(22);
      expect(here.filter((c) => c.street && !own.some((street) => street === c.street)).map(where)).toEqual(
        [],
      );
      expect(own.filter((street) => !here.some((c) => c.street === street))).toEqual([]);
    }
    expect(breaking((c) => c.area in streets)).toEqual([]);
  });

  test('has one subject per area', () => {
    expect(new Set(history.map(where)).size).toBe(history.length);
  });

  test('never depends on a month or a season, for it is always as old as its loading', () => {
    const dated =
      /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|winter|herfst|lente|voorjaar|najaar|sneeuw|20[2-9]\d)\b/iu;
    expect(breaking((c) => !dated.test(JSON.stringify(c)))).toEqual([]);
  });
});

describe('people', () => {
  test('have invented mail addresses and numbers, one each', () => {
    expect(breaking((c) => !c.contact?.email || /^[a-z.]+@post\.example$/u.test(c.contact.email))).toEqual(
      [],
    );
    expect(breaking((c) => !c.contact?.phone || /^06 00 00 \d\d \d\d$/u.test(c.contact.phone))).toEqual([]);
    const names = new Map<string, Set<string>>();
    for (const { contact } of history) {
      for (const reach of [contact?.email, contact?.phone]) {
        if (contact && reach) names.set(reach, (names.get(reach) ?? new Set()).add(contact.name));
      }
    }
    expect([...names.values()].filter((sharing) => sharing.size > 1)).toEqual([]);
  });

  test('are never named in what may be shown in public', () => {
    const shown = (c: DemoContribution) =>
      [
        c.subject,
        c.text,
        ...c.steps.map((s) => (s.verb === 'answer' || s.verb === 'close' ? JSON.stringify(s) : '')),
      ].join(' ');
    const parts = (c: DemoContribution) =>
      (c.contact?.name ?? '')
        .split(' ')
        .filter((part) => part.length > 3 && !/^(Mevrouw|Meneer|Familie)$/u.test(part));
    expect(
      breaking(
        (c) => !c.publicConsent || !parts(c).some((part) => new RegExp(`\\b${part}\\b`, 'u').test(shown(c))),
      ),
    ).toEqual([]);
  });

  test('are anonymous now and then', () => {
    const anonymous = history.filter((c) => !c.contact).length;
    expect(anonymous).toBeGreaterThanOrEqual(10);
    expect(anonymous).toBeLessThan(40);
  });
});

describe('steps', () => {
  test('are taken by someone of the team, or by the department that has the ball', () => {
    const plausible = (c: DemoContribution) => {
      const team = new Set<string>(teams[c.area as keyof typeof teams]);
      const departments = new Set<string>();
      return c.steps.every((step) => {
        if (step.verb === 'hand_over' && 'organisation' in step.to) departments.add(step.to.organisation);
        if (step.verb === 'hand_over' && 'person' in step.to && !team.has(step.to.person)) return false;
        if (step.verb === 'reply' || step.verb === 'join' || team.has(step.by)) return true;
        const organisation = departmentWorkers[step.by];
        const allowed = ['note', 'ask', 'answer', 'close'].includes(step.verb);
        return allowed && organisation !== undefined && departments.has(organisation);
      });
    };
    expect(breaking(plausible)).toEqual([]);
  });

  test('name only known themes and organisations', () => {
    const known = (step: DemoStep) =>
      (step.verb !== 'triage' || themes.some((theme) => theme === step.theme)) &&
      (step.verb !== 'hand_over' ||
        !('organisation' in step.to) ||
        organisations.some((one) => 'organisation' in step.to && one === step.to.organisation));
    expect(breaking((c) => c.steps.every(known))).toEqual([]);
    const used = new Set(history.flatMap((c) => c.steps.map((s) => (s.verb === 'triage' ? s.theme : ''))));
    expect(themes.filter((theme) => !used.has(theme))).toEqual([]);
  });

  test('begin with triage', () => {
    expect(breaking((c) => c.steps.length === 0 || c.steps[0]?.verb === 'triage')).toEqual([]);
  });

  test('come one after another, lie in the past, and not in the night', () => {
    expect(
      breaking((c) =>
        c.steps.every((s, i) => s.inHours > (c.steps[i - 1]?.inHours ?? 0) && Number.isFinite(s.inHours)),
      ),
    ).toEqual([]);
    expect(
      breaking((c) => c.steps.every((s) => minuteOf(c, s.inHours) < Math.max(c.daysAgo, 1) * 1440)),
    ).toEqual([]);
    const awake = (minute: number) => minute % 1440 >= 7 * 60 && minute % 1440 <= 23 * 60 + 30;
    expect(breaking((c) => staffSteps(c).every((s) => awake(minuteOf(c, s.inHours))))).toEqual([]);
  });

  test('ask only who can be reached, and let residents reply to a question or an answer', () => {
    expect(breaking((c) => !has(c, 'ask') || c.contact !== undefined)).toEqual([]);
    const asked = (c: DemoContribution) =>
      c.steps.every(
        (s, i) =>
          s.verb !== 'reply' || c.steps.slice(0, i).some((e) => e.verb === 'ask' || e.verb === 'answer'),
      );
    expect(breaking(asked)).toEqual([]);
  });

  test('close with an answer or a reason, and after that only reopen (R3)', () => {
    expect(
      breaking((c) =>
        c.steps.every((step, i) => {
          if (step.verb !== 'close') return true;
          const before = c.steps.slice(0, i);
          const since = before.slice(before.findLastIndex((earlier) => earlier.verb === 'reopen') + 1);
          return since.some(({ verb }) => verb === 'answer' || verb === 'refer') || Boolean(step.reason);
        }),
      ),
    ).toEqual([]);
    expect(
      breaking((c) =>
        c.steps.every(
          (step, i) => c.steps[i - 1]?.verb !== 'close' || step.verb === 'reopen' || step.verb === 'reply',
        ),
      ),
    ).toEqual([]);
    expect(
      breaking((c) => c.steps.every((s, i) => s.verb !== 'reopen' || c.steps[i - 1]?.verb === 'close')),
    ).toEqual([]);
  });

  test('publish only with consent, and most of what was closed with consent (R7)', () => {
    expect(breaking((c) => c.publicConsent || !has(c, 'publish'))).toEqual([]);
    const closed = history.filter((c) => c.publicConsent && standing(c) === 'closed');
    expect(closed.filter((c) => has(c, 'publish')).length / closed.length).toBeGreaterThan(0.8);
    const consent = history.filter((c) => c.publicConsent).length / history.length;
    expect(consent).toBeGreaterThan(0.45);
    expect(consent).toBeLessThan(0.62);
  });
});

describe('answers', () => {
  const answers = history.flatMap((c) => c.steps.flatMap((s) => (s.verb === 'answer' ? [{ c, ...s }] : [])));
  const sentences = (text: string): string[] =>
    (text.split('\n\n')[0] ?? '').split(/[.!?](?=\s|$)/u).filter((s) => s.trim() !== '');

  test('are signed with the first name of who wrote them', () => {
    const signed = (by: string, text: string) => text.toLowerCase().endsWith(by.split('-')[0] ?? by);
    expect(answers.filter((a) => !signed(a.by, a.text)).map((a) => where(a.c))).toEqual([]);
  });

  test('have one to seven sentences that are short on average', () => {
    const wrong = answers.filter((a) => {
      const parts = sentences(a.text);
      const words = parts.join(' ').split(/\s+/u).length;
      return parts.length < 1 || parts.length > 7 || words / parts.length > 17;
    });
    expect(wrong.map((a) => `${where(a.c)} (${sentences(a.text).length})`)).toEqual([]);
  });
});

describe('what is still open', () => {
  const open = history.filter((c) => standing(c) !== 'closed');
  const count = (state: Standing) => open.filter((c) => standing(c) === state).length;

  test('fills a worklist in every state', () => {
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(open.length).toBeLessThanOrEqual(65);
    expect(count('new')).toBeGreaterThanOrEqual(8);
    expect(count('triaged')).toBeGreaterThanOrEqual(5);
    expect(count('handed_over')).toBeGreaterThanOrEqual(8);
    expect(count('asked')).toBeGreaterThanOrEqual(4);
    expect(count('answered')).toBeGreaterThanOrEqual(5);
  });

  test('is untouched only when it is of today or yesterday', () => {
    expect(breaking((c) => standing(c) !== 'new' || c.daysAgo <= 2)).toEqual([]);
  });

  test('is late now and then: over two weeks without an answer', () => {
    const late = open.filter((c) => c.daysAgo >= 15 && !has(c, 'answer'));
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThanOrEqual(12);
  });

  test('was reopened now and then', () => {
    expect(history.filter((c) => has(c, 'reopen')).length).toBeGreaterThanOrEqual(3);
  });
});
