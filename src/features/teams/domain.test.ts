// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  absencesOn,
  ballOf,
  gaps,
  hasLeft,
  hasOwnTeam,
  holderOfTheme,
  holdingArea,
  holdsOn,
  ownRoleHolders,
  portfoliosOf,
  rolesOf,
  teamOf,
} from './domain.ts';
import {
  anyDay,
  anyStaffing,
  areaIds,
  person,
  role,
  staffing,
  town,
} from '../../testing/made-up-staffing.ts';

const day = Temporal.PlainDate.from('2025-06-03');
const anyArea = fc.constantFrom(...areaIds);

describe('periods', () => {
  test('both days are included', () => {
    const period = { from: '2025-06-01', to: '2025-06-03' };
    const on = ['2025-05-31', '2025-06-01', '2025-06-03', '2025-06-04'].map((text) =>
      holdsOn(period, Temporal.PlainDate.from(text)),
    );
    expect(on).toEqual([false, true, true, false]);
  });

  test('of two adjacent periods exactly one holds on every day of them', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(300), fc.nat(300), fc.nat(700), (from, first, second, at) => {
        const to = from.add({ days: first });
        const one = { from: from.toString(), to: to.toString() };
        const other = { from: to.add({ days: 1 }).toString(), to: to.add({ days: 1 + second }).toString() };
        const asked = from.add({ days: at % (first + second + 2) });
        expect([holdsOn(one, asked), holdsOn(other, asked)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('the team of an area', () => {
  const people = ['ann', 'bob', 'cas', 'dia'].map((id) => person(id));
  const roles = [
    role('ann', { areaId: 'north' }),
    role('bob', { role: 'community_worker', areaId: 'oldtown' }),
    role('cas', { role: 'area_alderman', areaId: 'town' }),
  ];

  test('is its own people, and per role those of the nearest area above', () => {
    const team = teamOf(staffing({ people, roles }), town, 'oldtown', day);
    expect(team.map((member) => [member.role, member.person.name, member.fromArea.id])).toEqual([
      ['area_manager', 'ann', 'north'],
      ['community_worker', 'bob', 'oldtown'],
      ['area_alderman', 'cas', 'town'],
    ]);
  });

  test('names the deputy of who is away, and until when', () => {
    const absences = [{ id: '1', personId: 'ann', deputyId: 'dia', from: '2025-06-01', to: '2025-06-10' }];
    const [manager] = teamOf(staffing({ people, roles, absences }), town, 'canal', day);
    expect(manager).toMatchObject({
      person: { id: 'ann' },
      deputy: { id: 'dia' },
      absentUntil: '2025-06-10',
    });
  });

  test('is empty where nobody was ever appointed', () => {
    expect(teamOf(staffing({ people }), town, 'canal', day)).toEqual([]);
  });

  test('R12: any day is answered with the periods that hold that day only', () => {
    fc.assert(
      fc.property(anyStaffing, anyDay, anyArea, (any, asked, areaId) => {
        const text = asked.toString();
        for (const member of teamOf(any, town, areaId, asked)) {
          const held = any.roles.filter(
            (one) =>
              one.personId === member.person.id &&
              one.role === member.role &&
              one.areaId === member.fromArea.id,
          );
          expect(held.some((one) => one.from <= text && (one.to ?? '9999') >= text)).toBe(true);
        }
        const onlyThatDay = { ...any, roles: any.roles.filter((one) => holdsOn(one, asked)) };
        expect(teamOf(onlyThatDay, town, areaId, asked)).toEqual(teamOf(any, town, areaId, asked));
        expect(hasOwnTeam(onlyThatDay, areaId, asked)).toBe(hasOwnTeam(any, areaId, asked));
      }),
    );
  });
});

describe('R2: someone always has the ball', () => {
  test('exactly one area holds it: the area itself or one above, the nearest that has an area manager', () => {
    fc.assert(
      fc.property(anyStaffing, anyDay, anyArea, (any, asked, areaId) => {
        const held = holdingArea(any, town, areaId, asked);
        const path = town.pathTo(areaId);
        expect(path).toContain(held);
        const between = path.slice(path.indexOf(held) + 1);
        for (const { id } of between) expect(ownRoleHolders(any, id, 'area_manager', asked)).toEqual([]);
        const isManaged = ownRoleHolders(any, held.id, 'area_manager', asked).length > 0;
        expect(isManaged || held.id === town.root.id).toBe(true);
      }),
    );
  });

  test('an absent person never has it while somebody along the deputies is there', () => {
    fc.assert(
      fc.property(anyStaffing, anyDay, fc.constantFrom('ann', 'bob', 'cas'), (any, asked, personId) => {
        const isThere = (id: string): boolean => {
          const one = any.people.get(id);
          return one !== undefined && absencesOn(any, id, asked).length === 0 && !hasLeft(one, asked);
        };
        const reached = new Set<string>([personId]);
        for (const id of reached) {
          if (!isThere(id)) for (const { deputyId } of absencesOn(any, id, asked)) reached.add(deputyId);
        }
        const ball = ballOf(any, personId, asked);
        if ([...reached].some(isThere)) expect(isThere(ball.id)).toBe(true);
        else expect(ball.id).toBe(personId);
      }),
    );
  });

  test('two who stand in for each other: the first after all', () => {
    const absences = [
      { id: '1', personId: 'ann', deputyId: 'bob', from: '2025-06-01', to: '2025-06-10' },
      { id: '2', personId: 'bob', deputyId: 'ann', from: '2025-06-01', to: '2025-06-10' },
    ];
    const both = staffing({ people: [person('ann'), person('bob')], absences });
    expect(ballOf(both, 'ann', day).id).toBe('ann');
    expect(ballOf(both, 'bob', day).id).toBe('bob');
  });

  test('a chain of deputies ends at the one who is there', () => {
    const absences = [
      { id: '1', personId: 'ann', deputyId: 'bob', from: '2025-06-01', to: '2025-06-10' },
      { id: '2', personId: 'bob', deputyId: 'cas', from: '2025-06-03', to: '2025-06-03' },
    ];
    const three = staffing({ people: ['ann', 'bob', 'cas'].map((id) => person(id)), absences });
    const holders = ['2025-05-31', '2025-06-02', '2025-06-03', '2025-06-04', '2025-06-11'].map(
      (text) => ballOf(three, 'ann', Temporal.PlainDate.from(text)).id,
    );
    expect(holders).toEqual(['ann', 'bob', 'cas', 'bob', 'ann']);
  });

  test('every area that ever had people and has no manager is a gap, with the area that takes over', () => {
    fc.assert(
      fc.property(anyStaffing, anyDay, (any, asked) => {
        const found = gaps(any, town, asked);
        expect(new Set(found.map((gap) => gap.area.id)).size).toBe(found.length);
        for (const { area, takenOverBy, lastManagedOn } of found) {
          expect(ownRoleHolders(any, area.id, 'area_manager', asked)).toEqual([]);
          if (takenOverBy) expect(holdingArea(any, town, area.id, asked)).toBe(takenOverBy);
          if (lastManagedOn) expect(lastManagedOn < asked.toString()).toBe(true);
        }
        for (const { id } of town.all) {
          const isGap = found.some((gap) => gap.area.id === id);
          if (hasOwnTeam(any, id, asked)) {
            expect(isGap).toBe(ownRoleHolders(any, id, 'area_manager', asked).length === 0);
          }
        }
      }),
    );
  });

  test('what nobody can place needs an area manager of the whole municipality', () => {
    const serious = gaps(
      staffing({ people: [person('ann')], roles: [role('ann', { areaId: 'north' })] }),
      town,
      day,
    );
    expect(serious).toEqual([{ area: town.root, takenOverBy: null, lastManagedOn: null }]);
  });

  test('a gap tells since when', () => {
    const roles = [
      role('ann'),
      role('bob', { areaId: 'oldtown', to: '2025-05-31' }),
      role('bob', { id: 'later', areaId: 'oldtown', from: '2025-07-01' }),
    ];
    const people = [person('ann'), person('bob')];
    expect(gaps(staffing({ people, roles }), town, day)).toMatchObject([
      { area: { id: 'oldtown' }, takenOverBy: { id: 'town' }, lastManagedOn: '2025-05-31' },
    ]);
  });
});

describe('roles and portfolios', () => {
  test('a deputy has the roles of who is away, for those days', () => {
    const roles = [
      role('ann', { areaId: 'north' }),
      role('bob', { role: 'department_worker', areaId: null, organisationId: 'green' }),
    ];
    const absences = [{ id: '1', personId: 'ann', deputyId: 'bob', from: '2025-06-03', to: '2025-06-03' }];
    const both = staffing({ people: [person('ann'), person('bob')], roles, absences });
    expect(rolesOf(both, 'bob', day)).toEqual([
      { role: 'area_manager', areaId: 'north' },
      { role: 'department_worker', organisationId: 'green' },
    ]);
    expect(rolesOf(both, 'ann', day)).toEqual([{ role: 'area_manager', areaId: 'north' }]);
    expect(rolesOf(both, 'bob', day.add({ days: 1 }))).toEqual([
      { role: 'department_worker', organisationId: 'green' },
    ]);
  });

  test('who holds a theme and which themes somebody holds tell the same', () => {
    fc.assert(
      fc.property(anyStaffing, anyDay, (any, asked) => {
        for (const theme of any.themes) {
          for (const { id } of any.people.values()) {
            const isHolder = holderOfTheme(any, theme.id, asked).some((holder) => holder.id === id);
            expect(portfoliosOf(any, id, asked).includes(theme)).toBe(isHolder);
          }
        }
      }),
    );
  });
});
