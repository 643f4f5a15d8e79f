// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../bringing.ts';
import { filledInPlan, propose } from '../initiating.ts';
import type { FormGuard } from './form-guard.ts';

const base = '/initiatieven';
const desk = '/werkplek/initiatieven/publicatie';
const offers = '/werkplek/initiatieven/aanbod';

export function publicInitiativeForms(guard: FormGuard): void {
  test('initiatives for everyone: proposing, publishing, supporting, helping and following', async () => {
    const { town } = guard;
    const nobody = guard.as('nobody');
    const plan = await filledInPlan(town);
    await guard.tells(`${base}/nieuw`, () => nobody.post(`${base}/nieuw`, plan));
    const policy = `${desk}/afspraken`;
    await guard.tells(policy, () => guard.as('bea').fillIn(policy, policy, { tekst: 'Wees aardig.' }));
    const { number, offersPath } = await propose(town, { titel: 'Zitbank' });
    const looked = `${desk}/${number}`;
    await guard.tells(`${desk}/:number`, () =>
      guard.as('nora').fillIn(looked, looked, { besluit: 'published' }),
    );
    const page = `${base}/${number}`;
    await sendSupport(guard, page);
    const help = { waarmee: 'hands', tekst: 'Ik help.', naam: 'Henk', email: 'henk@post.example' };
    const offer = async () =>
      nobody.post(`${page}/meehelpen`, { ...help, sleutel: newId(), bewijs: await solvedProof(town) });
    let own = '';
    await guard.tells(`${base}/:number/meehelpen`, async () => {
      const sent = await offer();
      const at = new URLSearchParams(String(sent.headers.location).split('?')[1]);
      own = `${page}/meehelpen/${at.get('aanbod') ?? ''}?sleutel=${at.get('sleutel') ?? ''}`;
      return sent;
    });
    await guard.tells(`${base}/:number/meehelpen/:offer`, () =>
      nobody.fillIn(own, own.split('?')[0] ?? '', {}),
    );
    await offer();
    const [path = ''] = offersPath.split('?');
    await guard.tells(`${base}/:number/van-u/:initiator/aanbod`, () =>
      nobody.fillIn(offersPath, path, { antwoord: 'accepted' }),
    );
    await offer();
    const team = `${offers}/${number}`;
    await guard.tells(`${offers}/:number`, () =>
      guard.as('nora').fillIn(team, team, { antwoord: 'thanked' }),
    );
    await sendFollowing(guard, page);
  });
}

async function sendSupport(guard: FormGuard, page: string): Promise<void> {
  const { town, app } = guard;
  let cookie = '';
  await guard.tells(`${base}/:number/steunen`, async () => {
    const sent = await guard.as('nobody').post(`${page}/steunen`, { bewijs: await solvedProof(town) });
    cookie = String(sent.headers['set-cookie']).split(';')[0] ?? '';
    return sent;
  });
  await guard.tells(`${base}/:number/steunen/intrekken`, () =>
    app.inject({
      method: 'POST',
      url: `${page}/steunen/intrekken`,
      headers: { host: town.host, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    }),
  );
}

async function sendFollowing(guard: FormGuard, page: string): Promise<void> {
  const { town } = guard;
  const nobody = guard.as('nobody');
  const asked = { email: 'volgt@post.example', formulier: newId(), bewijs: await solvedProof(town) };
  await guard.tells(`${base}/:number/volgen`, () => nobody.post(`${page}/volgen`, asked));
  const letter = await guard.idOf(
    `select body_text as id from mails where to_address = 'volgt@post.example'`,
  );
  const link = /http:\/\/meent\.test(\S+)/.exec(letter)?.[1] ?? '';
  const [path = ''] = link.split('?');
  await guard.tells('/op-de-hoogte/:id/volgen', () => nobody.fillIn(link, path, {}));
}
