// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainAddress, replyAddress, replyTargetOf } from './reply-address.ts';

const sign = (purpose: string, text: string) =>
  createHash('sha256').update(`${purpose}${text}`).digest().subarray(0, 16).toString('base64url');
const deps = { secrets: { sign, isSigned: () => false }, mailbox: 'gebiedsregie@lindewoude.example' };
const target = { kind: 'b', id: '2026-00042' };

test('an address tells what it is for, in whatever capitals it comes back', () => {
  const address = replyAddress(deps, 'one', target) ?? '';
  expect(address).toMatch(/^gebiedsregie\+b-2026-00042\.[a-z2-7]{16}@lindewoude\.example$/);
  expect(address.indexOf('@')).toBeLessThanOrEqual(64);
  expect(replyTargetOf(deps, 'one', address)).toEqual(target);
  expect(replyTargetOf(deps, 'one', address.toUpperCase())).toEqual(target);
});

test('one that is guessed, changed or of another municipality tells nothing', () => {
  const address = replyAddress(deps, 'one', target) ?? '';
  expect(replyTargetOf(deps, 'two', address)).toBeUndefined();
  expect(replyTargetOf(deps, 'one', address.replace('00042', '00043'))).toBeUndefined();
  expect(replyTargetOf(deps, 'one', address.replace('lindewoude', 'elders'))).toBeUndefined();
  expect(replyTargetOf(deps, 'one', address.replace('gebiedsregie', 'iemand'))).toBeUndefined();
  expect(replyTargetOf(deps, 'one', 'gebiedsregie+b-2026-00042@lindewoude.example')).toBeUndefined();
  expect(replyTargetOf(deps, 'one', 'geen adres')).toBeUndefined();
});

test('without a mailbox there is none', () => {
  expect(replyAddress({ secrets: deps.secrets }, 'one', target)).toBeUndefined();
});

test('what stands behind a plus is left out', () => {
  expect(plainAddress('Wijk+x@Lindewoude.example')).toBe('wijk@lindewoude.example');
});
