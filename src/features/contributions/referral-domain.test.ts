// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { plainDay } from './days.ts';
import { type Holder, type TriageBall, ballAfterTriage, states } from './domain.ts';
import { type ReferralChoice, askDay, planReferral, referralWays } from './referral-domain.ts';

const anyChoice: fc.Arbitrary<ReferralChoice> = fc.record({
  way: fc.constantFrom(...referralWays),
  consent: fc.boolean(),
  sharesContact: fc.boolean(),
  isToldByPhone: fc.boolean(),
});
const anyContact = fc.option(
  fc.record({
    email: fc.constantFrom(null, 'els@post.example'),
    phone: fc.constantFrom(null, '0300 11 11 11'),
  }),
  { nil: undefined },
);
const anyEntry = fc.record({ email: fc.constantFrom('', 'loket@waterschap.example') });

describe('a referral', () => {
  it('R3: is known to the resident only by a mail, or by a call that the worker made', () => {
    fc.assert(
      fc.property(anyChoice, anyEntry, anyContact, (choice, entry, contact) => {
        const plan = planReferral(choice, entry, contact);
        if (!plan.ok) return;
        const isCalled = Boolean(contact?.phone) && choice.isToldByPhone;
        expect(plan.value.toldBy).toBe(contact?.email ? 'mail' : isCalled ? 'phone' : 'nobody');
      }),
    );
  });

  it('R7: goes to nobody without consent, and without its own consent not with contact details', () => {
    fc.assert(
      fc.property(anyChoice, anyEntry, anyContact, (choice, entry, contact) => {
        const plan = planReferral(choice, entry, contact);
        if (choice.way === 'warm' && !choice.consent)
          expect(plan).toEqual({ ok: false, reason: 'no_agreement' });
        else if (choice.way === 'warm' && entry.email === '')
          expect(plan).toEqual({ ok: false, reason: 'no_address' });
        else {
          const mayShare = choice.way === 'warm' && choice.consent && choice.sharesContact;
          expect(plan.ok && plan.value.sharesContact).toBe(mayShare && contact !== undefined);
        }
      }),
    );
  });

  it('R4: is asked after on a working day, the fifth', () => {
    expect(askDay(plainDay('2026-03-11')).toString()).toBe('2026-03-18');
    // King's Day, a Monday, lies between.
    expect(isWorkingDay(askDay(plainDay('2026-04-24')))).toBe(true);
    expect(askDay(plainDay('2026-04-24')).toString()).toBe('2026-05-04');
  });
});

describe('R2: the ball after triage', () => {
  const anyHolder: fc.Arbitrary<Holder> = fc.record({
    kind: fc.constantFrom('team', 'person', 'organisation'),
    id: fc.constantFrom('a', 'b'),
  });
  const anyBall: fc.Arbitrary<TriageBall> = fc.record({
    state: fc.constantFrom(...states),
    now: anyHolder,
    before: anyHolder,
    after: anyHolder,
    isByRule: fc.boolean(),
    isChanged: fc.boolean(),
    isOtherArea: fc.boolean(),
  });

  it('lies with whom the rules name, or stays where it is; nothing else', () => {
    fc.assert(
      fc.property(anyBall, (ball) => {
        expect([ball.now, ball.after]).toContainEqual(ballAfterTriage(ball));
        if (!ball.isChanged) expect(ballAfterTriage(ball)).toEqual(ball.now);
      }),
    );
  });

  it('stays with who took it up, and with whom it was given to on purpose', () => {
    fc.assert(
      fc.property(anyBall, (ball) => {
        const isTakenUp = ball.now.kind === 'person' && ball.state !== 'received';
        const wasPutThere = ball.now.kind === ball.before.kind && ball.now.id === ball.before.id;
        const isGiven = ball.now.kind !== 'team' && !wasPutThere;
        if (isTakenUp || isGiven) expect(ballAfterTriage(ball)).toEqual(ball.now);
      }),
    );
  });
});
