// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { bring } from '../bringing.ts';
import type { FormGuard } from './form-guard.ts';

export function twinForms(guard: FormGuard): void {
  test('others who brought the same: joining, merging, taking apart, splitting', async () => {
    const more = { openbaar: 'on' };
    const [one, other] = [await bring(guard.town, more), await bring(guard.town, more)];
    const item = `/werkplek/bijdragen/${one.number}`;
    await guard.as('bea').fillIn(item, `${item}/publiceren`, {});
    const join = `/bijdragen/${one.number}/aansluiten`;
    const html = (await guard.as('nobody').get(join)).body;
    const vraag = /name="vraag" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const [a, b] = Buffer.from(vraag.split('~')[0] ?? '', 'base64url')
      .toString()
      .split('.');
    const proof = { vraag, rekenantwoord: String(Number(a) + Number(b)) };
    await guard.tells('/bijdragen/:number/aansluiten', () =>
      guard.as('nobody').fillIn(join, join, { tekst: 'Hier ook.', ...proof }),
    );
    const merge = `${item}/samenvoegen`;
    await guard.tells('/werkplek/bijdragen/:number/samenvoegen', () =>
      guard.as('bea').fillIn(`${merge}?met=${other.number}`, merge, {}),
    );
    await guard.tells('/werkplek/bijdragen/:number/losmaken', () =>
      guard.as('bea').fillIn(item, `${item}/losmaken`, {}),
    );
    const split = `${item}/splitsen`;
    await guard.tells('/werkplek/bijdragen/:number/splitsen', () =>
      guard
        .as('bea')
        .fillIn(split, split, { onderwerp: 'Een bankje', tekst: 'Mijn buurvrouw is gestruikeld.' }),
    );
    const radii = '/werkplek/gelijke-bijdragen';
    await guard.tells(radii, () => guard.as('bea').fillIn(radii, radii, { gewoon: '150' }));
  });
}
