// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { stopPath } from '../../features/thread-desk/links.ts';
import { bring } from '../bringing.ts';
import type { FormGuard } from './form-guard.ts';

export function threadForms(guard: FormGuard): void {
  test('tying two records by hand, and taking that away', async () => {
    const [one, other] = [await bring(guard.town), await bring(guard.town)];
    const path = `/werkplek/draad/bijdrage/${one.number}`;
    const route = '/werkplek/draad/:kind/:number';
    const tie = { ander: `bijdrage/${other.number}`, eerst: 'ander', reden: 'led_to' };
    await guard.tells(`${route}/verbinden`, () => guard.as('nora').post(`${path}/verbinden`, tie));
    const { body } = await guard.as('nora').get(path);
    const away = /action="([^"]+\/weghalen)"/.exec(body)?.[1] ?? '';
    await guard.tells(`${route}/verbanden/:id/weghalen`, () =>
      guard.as('nora').post(away, { waarom: 'Het was een andere tegel.' }),
    );
  });

  test('no more mails about what came of a contribution, and again', async () => {
    const id = await guard.idOf('select id from contacts where email_key is not null limit 1');
    const { secrets } = guard.town.deps;
    const base = '/draad/berichten/:id';
    await guard.tells(`${base}/stoppen`, () => guard.as('nobody').post(stopPath(secrets, id), {}));
    await guard.tells(`${base}/hervatten`, () =>
      guard.as('nobody').post(stopPath(secrets, id, 'hervatten'), {}),
    );
  });
}
