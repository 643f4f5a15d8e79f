// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { type FormGuard, lastPart, pathOf } from './form-guard.ts';

/** Who gets what: rules, and the directory of who is for what elsewhere. */
export function whomForms(guard: FormGuard): void {
  test('rules', async () => {
    const list = '/werkplek/routing';
    const make = async (aan: string): Promise<string> => {
      await guard.tells(`${list}/nieuw`, () =>
        guard.as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, { soort: 'compliment', aan }),
      );
      return `${list}/${await guard.idOf('select id from routing_rules order by id desc limit 1')}`;
    };
    await make(`organisation:${guard.town.organisations.groen}`);
    const rule = await make(`person:${guard.town.ids.nora}`);
    const onList = (verb: string) =>
      guard.tells(`${list}/:id/${verb}`, () => guard.as('bea').fillIn(list, `${rule}/${verb}`, {}));
    await onList('omhoog');
    await onList('omlaag');
    await onList('uit');
    await onList('aan');
    await guard.tells(`${list}/:id`, () => guard.as('bea').fillIn(rule, rule, { soort: 'idea' }));
    await guard.tells(`${list}/:id/verwijderen`, () =>
      guard.as('bea').fillIn(rule, `${rule}/verwijderen`, {}),
    );
    await guard.house.db.pool.query('update routing_rules set is_on = false');
  });

  test('the directory', async () => {
    const list = '/werkplek/verwijswijzer';
    const fields = { name: 'Waterschap', purpose: 'Sloten en dijken', email: 'post@water.example' };
    await guard.tells(`${list}/nieuw`, () =>
      guard.as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const entry = `${list}/${await guard.idOf('select id from referral_entries')}`;
    await guard.tells(`${list}/:id`, () => guard.as('bea').fillIn(entry, entry, { hours: 'werkdagen' }));
    await guard.tells(`${list}/:id/einde`, () => guard.as('bea').fillIn(entry, `${entry}/einde`, {}));
    await guard.tells(`${list}/:id/terug`, () => guard.as('bea').fillIn(entry, `${entry}/terug`, {}));
    expect(lastPart(pathOf(entry))).toMatch(/^[0-9a-f-]{36}$/);
  });
}
