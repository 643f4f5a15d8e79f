// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type MadeMeeting, meetingJson } from '../meeting-importing.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

const home = '/werkplek/raad/inlezen';
const one = `${home}/vergaderingen/:id`;

/** A file with a meeting from the form to a session, and one that is laid aside. */
export function sessionImportForms(guard: FormGuard): void {
  test('reading in meetings', async () => {
    const bea = guard.as('bea');
    const bring = async (made: MadeMeeting): Promise<string> => {
      const form = new FormData();
      form.set('sleutel', newId());
      form.set('bron', 'Formulieren');
      form.set('bestand', new File([JSON.stringify(meetingJson(made))], 'vergadering.json'));
      return pathOf(await guard.tells(home, () => bea.post(home, form)));
    };
    const page = await bring({ id: 7001, items: [{ id: 1 }] });
    await guard.tells(`${one}/bevestigen`, () => bea.fillIn(page, `${page}/bevestigen`, {}));
    const other = await bring({ id: 7002 });
    await guard.tells(`${one}/weg`, () => bea.fillIn(other, `${other}/weg`, {}));
  });
}
