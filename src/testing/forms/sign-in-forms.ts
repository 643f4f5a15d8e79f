// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { z } from 'zod';
import { makeSignInCode } from '../../features/accounts/index.ts';
import { madeUpPasskey } from '../made-up-passkey.ts';
import type { FormGuard } from './form-guard.ts';

export function signInForms(guard: FormGuard): void {
  test('signing in with a code, a passkey, or one click in the demo, and out', async () => {
    const code = await makeSignInCode(guard.town.deps, guard.town.municipality.id, 'zoe@town.example');
    if (!code.ok) throw new Error(code.reason);
    const { pathname, search } = new URL(code.value.url);
    await guard.tells('/inloggen/code', () =>
      guard.as('nobody').fillIn(pathname + search, pathname, { code: code.value.digits }),
    );
    const account = '/werkplek/account';
    const key = madeUpPasskey({ origin: 'http://meent.test', rpId: 'meent.test' });
    const asked = challenge.parse((await guard.as('zoe').post(`${account}/passkeys/opties`, {})).json());
    const made = {
      naam: 'Laptop',
      uitdaging: asked.challengeId,
      antwoord: JSON.stringify(key.register(asked.options.challenge)),
    };
    await guard.tells(`${account}/passkeys`, () => guard.as('zoe').post(`${account}/passkeys`, made));
    const known = challenge.parse((await guard.as('nobody').post('/inloggen/passkey/opties', {})).json());
    const proof = {
      uitdaging: known.challengeId,
      antwoord: JSON.stringify(key.prove(known.options.challenge)),
    };
    await guard.tells('/inloggen/passkey', () => guard.as('nobody').post('/inloggen/passkey', proof));
    const passkey = await guard.idOf('select id from passkeys');
    const named = { doe: 'bewaar', [`naam-${passkey}`]: 'Tablet' };
    await guard.tells(`${account}/passkeys/:id`, () =>
      guard.as('zoe').post(`${account}/passkeys/${passkey}`, named),
    );
    await guard.tells(`${account}/sessies`, () => guard.as('zoe').post(`${account}/sessies`, {}));
    const sessions = `${account}/sessies/${guard.town.ids.nora}`;
    await guard.tells(`${account}/sessies/:id`, () => guard.as('bea').fillIn(sessions, sessions, {}));
    await guard.tells('/inloggen/demo', () =>
      guard.as('nobody').post('/inloggen/demo', { persoon: guard.town.ids.mo, naar: '/werkplek' }),
    );
    await guard.tells('/uitloggen', () => guard.as('zoe').post('/uitloggen', {}));
  });
}

const challenge = z.object({ challengeId: z.string(), options: z.object({ challenge: z.string() }) });
