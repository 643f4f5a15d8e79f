// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { makeVault, openVault, seal, unseal } from './crypto.ts';

test('what is sealed is read with the right code only', async () => {
  const { vault, open } = await makeVault('p', '482915');
  const sealed = await seal(open.key, { tekst: 'Vertrouwelijk' });
  expect(Buffer.from(sealed.data).toString('latin1')).not.toContain('Vertrouwelijk');
  const again = await openVault(vault, '482915');
  expect(again?.id).toBe(open.id);
  expect(again && (await unseal(again.key, sealed))).toEqual({ tekst: 'Vertrouwelijk' });
  expect(await openVault(vault, '482916')).toBeUndefined();
  const other = await makeVault('p', '482915');
  expect(await unseal(other.open.key, sealed)).toBeUndefined();
});
