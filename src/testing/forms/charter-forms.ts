// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { solvedProof } from '../bringing.ts';
import { type FormGuard, lastPart, pathOf } from './form-guard.ts';

/** The charter, from the first draft to its adoption and what comes after. */
export function charterForms(guard: FormGuard): void {
  test('the charter', async () => {
    const home = '/werkplek/rollen';
    const route = `${home}/:id`;
    const bea = guard.as('bea');
    const begin = (from: string, titel: string) =>
      guard.tells(home, () => bea.fillIn(home, home, { titel, begin: from }));
    const draft = pathOf(await begin('klaar', 'Rollen'));
    await guard.tells(`${route}/tekst`, () =>
      bea.fillIn(`${draft}/tekst`, `${draft}/tekst`, { titel: 'Rollen en taken', inleiding: 'Kort.' }),
    );
    await guard.tells(`${route}/taken/nieuw`, () =>
      bea.fillIn(`${draft}/taken/nieuw`, `${draft}/taken/nieuw`, { taak: 'Luisteren', partners: 'does' }),
    );
    const task = `${draft}/taken/${await guard.idOf(`select id from charter_tasks where name = 'Luisteren'`)}`;
    await guard.tells(`${route}/taken/:taak`, () => bea.fillIn(task, task, { uitleg: 'Eerst.' }));
    await guard.tells(`${route}/taken/:taak/plaats`, () => bea.post(`${task}/plaats`, { naar: '0' }));
    await guard.tells(`${route}/taken/:taak/weg`, () => bea.fillIn(task, `${task}/weg`, {}));
    await guard.tells(`${route}/inspraak`, () =>
      bea.fillIn(draft, `${draft}/inspraak`, { tot: '2026-04-08' }),
    );
    await sayAndAnswer(guard, draft);
    await guard.tells(`${route}/stappen`, () =>
      bea.fillIn(draft, `${draft}/stappen`, { stap: 'Beginnen', eigenaar: 'Directie', dag: '2026-05-01' }),
    );
    const step = `${draft}/stappen/${await guard.idOf('select id from charter_steps')}`;
    await guard.tells(`${route}/stappen/:stap`, () => bea.fillIn(draft, step, { wat: 'done' }));
    await guard.tells(`${route}/vaststellen`, () =>
      bea.fillIn(`${draft}/vaststellen`, `${draft}/vaststellen`, {
        door: 'college',
        reden: 'Het moet vandaag.',
      }),
    );
    const other = pathOf(await begin('leeg', 'Weer weg'));
    await guard.tells(`${route}/intrekken`, () =>
      bea.fillIn(other, `${other}/intrekken`, { reden: 'Toch niet.' }),
    );
  });
}

async function sayAndAnswer(guard: FormGuard, draft: string): Promise<void> {
  const route = '/werkplek/rollen/:id/reacties';
  const bea = guard.as('bea');
  await guard.tells(route, () =>
    guard.as('nora').fillIn(draft, `${draft}/reacties`, { namens: 'Afdeling Groen', reactie: 'Prima.' }),
  );
  const number = await guard.idOf(
    `select number as id from charter_versions where id = '${lastPart(draft)}'`,
  );
  const page = `/rollen/${number}/reageren`;
  const given = {
    wie: 'residents',
    namens: 'Dorpsraad',
    reactie: 'Wij willen meer.',
    bewijs: await solvedProof(guard.town),
  };
  await guard.tells('/rollen/:nummer/reageren', () => guard.as('nobody').fillIn(page, page, given));
  const comment = `${draft}/reacties/${await guard.idOf(`select id from charter_comments where organisation = 'Dorpsraad'`)}`;
  await guard.tells(`${route}/:reactie/verbergen`, () => bea.fillIn(draft, `${comment}/verbergen`, {}));
  await guard.tells(`${route}/:reactie/tonen`, () => bea.fillIn(draft, `${comment}/tonen`, {}));
  await guard.tells(`${route}/:reactie`, () =>
    bea.fillIn(comment, comment, { besluit: 'partly', antwoord: 'Een deel ervan.' }),
  );
}
