// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { type Around, type Tie, holdsOn, judgeTie } from './domain.ts';

const around: Around = {
  parties: new Map(
    [
      { id: 'a', endedOn: null },
      { id: 'b', endedOn: null },
      { id: 'gone', endedOn: '2025-06-30' },
    ].map((one) => [one.id, one]),
  ),
  ties: [],
  today: '2026-03-11',
};
const wanted: Tie = {
  id: '1',
  areaId: 'noord',
  partyId: 'a',
  otherId: 'b',
  what: 'samen de speeltuin',
  note: null,
  since: '2024-01-01',
  until: null,
};
const judge = (more: Partial<Tie>, ties: readonly Tie[] = []) =>
  judgeTie({ ...wanted, ...more }, { ...around, ties });

describe('a tie', () => {
  test('is between two who are there, and not with itself', () => {
    expect(judge({ otherId: 'a' })).toEqual({ ok: false, reason: 'to_itself' });
    expect(judge({ partyId: 'x' })).toEqual({ ok: false, reason: 'no_such_party' });
    expect(judge({ otherId: null }).ok).toBe(true);
  });

  test('has no direction: the same the other way round is there already, in whatever letters', () => {
    const same = judge({ id: '2', partyId: 'b', otherId: 'a', what: ' Samen de  SPEELTUIN' }, [wanted]);
    expect(same).toEqual({ ok: false, reason: 'already_there' });
    expect(judge({ id: '2', what: 'wekelijks overleg' }, [wanted]).ok).toBe(true);
    expect(judge({ id: '2', areaId: 'zuid' }, [wanted]).ok).toBe(true);
    expect(judge({ what: 'samen de speeltuin' }, [wanted]).ok).toBe(true);
  });

  test('can begin anew after it ended', () => {
    const ended = { ...wanted, until: '2025-01-01' };
    expect(judge({ id: '2', since: '2025-01-01' }, [ended]).ok).toBe(false);
    expect(judge({ id: '2', since: '2025-01-02' }, [ended]).ok).toBe(true);
  });

  test('with an organisation that ended, only as long as that was there', () => {
    expect(judge({ otherId: 'gone' })).toEqual({ ok: false, reason: 'ended_other' });
    expect(judge({ partyId: 'gone', otherId: null })).toEqual({ ok: false, reason: 'ended_party' });
    expect(judge({ otherId: 'gone', until: '2025-06-30' }).ok).toBe(true);
  });

  test('has begun, and ends after that', () => {
    expect(judge({ since: '2026-03-12' })).toEqual({ ok: false, reason: 'starts_later' });
    expect(judge({ until: '2023-12-31' })).toEqual({ ok: false, reason: 'ends_before_start' });
  });
});

test('R12: it holds from its first day to its last, and no longer than who takes part in it', () => {
  const { parties } = around;
  const ended = { ...wanted, until: '2025-01-01' };
  expect(
    ['2023-12-31', '2024-01-01', '2025-01-01', '2025-01-02'].map((day) => holdsOn(ended, day, parties)),
  ).toEqual([false, true, true, false]);
  const withGone = { ...wanted, otherId: 'gone' };
  expect(['2025-06-30', '2025-07-01'].map((day) => holdsOn(withGone, day, parties))).toEqual([true, false]);
});
