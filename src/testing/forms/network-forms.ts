// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import type { FormGuard } from './form-guard.ts';

/** Who works with whom: written down, said better, ended, and taken away as a mistake. */
export function networkForms(guard: FormGuard): void {
  test('network', async () => {
    const nora = guard.as('nora');
    const path = '/werkplek/netwerk/molendorp';
    const partij = guard.town.organisations.politie;
    await guard.tells('/werkplek/netwerk/:slug', () =>
      nora.fillIn(path, path, { partij, wat: 'wekelijks overleg' }),
    );
    const tie = `/werkplek/netwerk/verband/${await guard.idOf('select id from network_ties limit 1')}`;
    const route = '/werkplek/netwerk/verband/:id';
    await guard.tells(route, () => nora.fillIn(tie, tie, { wat: 'overleg om de week' }));
    await guard.tells(`${route}/einde`, () => nora.fillIn(path, `${tie}/einde`, {}));
    await guard.tells(`${route}/weg`, () => nora.fillIn(tie, `${tie}/weg`, {}));
  });
}
