// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { knownRefs } from './domain.ts';

test('each record that is pointed to is looked up once, and none of an unknown kind', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  const cites = [
    { kind: 'document', id },
    { kind: 'document', id },
    { kind: 'unheard', id: '019a0000-0000-7000-8000-000000000002' },
  ];
  expect(knownRefs([...cites, ...cites])).toEqual([{ kind: 'document', id }]);
});
