// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { askingFor, linkIn } from '../subscribing.ts';
import type { FormGuard } from './form-guard.ts';

export function subscriptionForms(guard: FormGuard): void {
  test('news by mail, from asking to stopping', async () => {
    const base = '/op-de-hoogte';
    const ask = async (email: string) => {
      const asked = await askingFor(guard.town, email);
      await guard.tells(base, () => guard.as('nobody').post(base, asked));
      return guard.idOf(`select body_text as id from mails where to_address = '${email}'`);
    };
    const link = linkIn(await ask('nieuws@post.example'), 'confirm');
    const [confirm = ''] = link.split('?');
    const own = await guard.tells(`${base}/:id/bevestigen`, () =>
      guard.as('nobody').fillIn(link, confirm, {}),
    );
    const [path = ''] = own.split('?');
    await guard.tells(`${base}/:id`, () =>
      guard.as('nobody').fillIn(own, path, { gebied: guard.town.area('noord') }),
    );
    const stop = /action="([^"]+\/stoppen[^"]*)"/.exec((await guard.as('nobody').get(own)).body)?.[1] ?? '';
    await guard.tells(`${base}/:id/stoppen`, () => guard.as('nobody').post(stop, {}));
    await ask('bellen@post.example');
    const list = '/werkplek/abonnementen';
    const found = await guard.tells(list, () =>
      guard.as('bea').fillIn(list, list, { email: 'bellen@post.example' }),
    );
    await guard.tells(`${list}/stoppen`, () => guard.as('bea').fillIn(found, `${list}/stoppen`, {}));
  });
}
