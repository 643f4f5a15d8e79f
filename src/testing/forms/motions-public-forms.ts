// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../bringing.ts';
import { noteFor } from '../council-motions.ts';
import type { FormGuard } from './form-guard.ts';

export function publicMotionForms(guard: FormGuard): void {
  test('motions for everyone: following one', async () => {
    await noteFor(guard.town, 'M-32');
    const path = '/raad/moties/M-32/volgen';
    await guard.tells('/raad/moties/:number/volgen', async () =>
      guard.as('nobody').post(path, {
        email: 'motie@post.example',
        formulier: newId(),
        bewijs: await solvedProof(guard.town),
      }),
    );
  });
}
