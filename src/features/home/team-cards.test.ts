// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { person, role, staffing } from '../../testing/made-up-staffing.ts';
import { aldermenRows } from './aldermen.ts';
import { madeUpTown } from './made-up-town.ts';
import { sharedPeople, teamCards } from './team-cards.ts';

const lines = [
  'north region',
  'oak village north',
  'pine village north',
  'south region',
  'dock district south',
];
const people = ['ann', 'bob', 'cas', 'dia'].map((name) => person(name));
const themes = ['green', 'sport'].map((slug) => ({ id: slug, slug, name: { nl: slug, en: slug } }));

const roles = [
  role('ann', { areaId: 'north' }),
  role('bob', { areaId: 'oak', role: 'community_worker' }),
  role('cas', { areaId: 'north', role: 'area_alderman' }),
];
const portfolios = [{ id: 'p', personId: 'cas', themeId: 'sport', from: '2024-01-01', to: null }];
const absences = [{ id: 'a', personId: 'ann', deputyId: 'dia', from: '2026-06-01', to: '2026-06-10' }];
const base = { people, themes, roles, portfolios };

describe('the cards of a team', () => {
  it('have the own people and those of the area above, aldermen with their themes', () => {
    const cards = teamCards(madeUpTown(lines, { staffing: staffing(base) }), 'oak');
    expect(cards.map(({ person: { name }, roles: held, fromArea }) => [name, held, fromArea.slug])).toEqual([
      ['ann', ['area_manager'], 'north'],
      ['bob', ['community_worker'], 'oak'],
      ['cas', ['area_alderman'], 'north'],
    ]);
    expect(cards.map(({ portfolios: held }) => held.map(({ slug }) => slug))).toEqual([[], [], ['sport']]);
    expect(
      sharedPeople(cards, 'oak').map(({ area, people: shared }) => [
        area.slug,
        shared.map(({ name }) => name),
      ]),
    ).toEqual([['north', ['ann', 'cas']]]);
  });

  it('have the deputy right after who is away', () => {
    const cards = teamCards(madeUpTown(lines, { staffing: staffing({ ...base, absences }) }), 'oak');
    expect(cards.map((card) => [card.person.name, card.absentUntil, card.insteadOf?.name])).toEqual([
      ['ann', '2026-06-10', undefined],
      ['dia', undefined, 'ann'],
      ['bob', undefined, undefined],
      ['cas', undefined, undefined],
    ]);
  });

  it('show a deputy once who is in the team already, and somebody with two roles once with both', () => {
    const byBob = [{ id: 'a', personId: 'ann', deputyId: 'bob', from: '2026-06-01', to: '2026-06-10' }];
    const twice = [...roles, role('bob', { id: 'second', areaId: 'oak', role: 'area_alderman' })];
    const cards = teamCards(
      madeUpTown(lines, { staffing: staffing({ ...base, roles: twice, absences: byBob }) }),
      'oak',
    );
    expect(cards.map((card) => [card.person.name, card.roles])).toEqual([
      ['ann', ['area_manager']],
      ['bob', ['community_worker', 'area_alderman']],
    ]);
  });

  it('are those of the day that was asked (R12)', () => {
    const changed = [
      role('ann', { areaId: 'north', to: '2025-12-31' }),
      role('dia', { areaId: 'north', from: '2026-01-01' }),
    ];
    const all = staffing({ ...base, roles: changed });
    expect(teamCards(madeUpTown(lines, { staffing: all }), 'oak').map((card) => card.person.name)).toEqual([
      'dia',
    ]);
    expect(
      teamCards(madeUpTown(lines, { staffing: all, op: '2025-12-31' }), 'oak').map(
        (card) => card.person.name,
      ),
    ).toEqual(['ann']);
  });
});

describe('which alderman goes with which area', () => {
  it('is one row for a region with the same alderman, more where a part has its own, and says where nobody is', () => {
    const own = [...roles, role('dia', { areaId: 'pine', role: 'area_alderman' })];
    const rowsOf = (held: typeof roles) =>
      aldermenRows(madeUpTown(lines, { staffing: staffing({ ...base, roles: held }) })).map((row) => [
        row.region?.slug,
        row.areas.map(({ slug }) => slug),
        row.people.map((one) => one.person.name),
      ]);
    expect(rowsOf(roles)).toEqual([
      ['north', ['oak', 'pine'], ['cas']],
      ['south', ['dock'], []],
    ]);
    expect(rowsOf(own)).toEqual([
      [undefined, ['oak'], ['cas']],
      [undefined, ['pine'], ['dia']],
      ['south', ['dock'], []],
    ]);
  });
});
