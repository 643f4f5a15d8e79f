// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { townMoment } from '../town.ts';
import type { FormGuard } from './form-guard.ts';

export function talkForms(guard: FormGuard): void {
  test('talks: the plain form, what a phone sends, and making a contribution of one', async () => {
    const note = { tekst: 'De heg hangt over het pad.', bewaren: 'on', gebied: guard.town.area('molendorp') };
    await guard.tells('/veld', () =>
      guard.as('bea').fillIn('/veld', '/veld', { aanleiding: 'doorstep', ...note }),
    );
    const kept = {
      ...note,
      sleutel: newId(),
      persoon: guard.town.ids.bea,
      genoteerd: townMoment.toString(),
      aanleiding: 'doorstep',
    };
    await guard.tells('/veld/gesprekken', () =>
      guard.as('bea').send('/veld/gesprekken', { nu: townMoment.toString(), notities: [kept] }),
    );
    const talk = `/werkplek/gesprekken/${kept.sleutel}`;
    await guard.tells('/werkplek/gesprekken/:id/bijdrage', () =>
      guard.as('bea').fillIn(talk, `${talk}/bijdrage`, { soort: 'concern', onderwerp: 'De heg' }),
    );
  });
}
