// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { initiatorKey, initiatorPath } from '../../features/initiatives/links.ts';
import { newId } from '../../kernel/ids.ts';
import { multipart, photo } from '../made-files.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

const weighed = {
  taak: 'none',
  kunnen: 'helped',
  nodig: 'room',
  opgave: 'helps',
  bereik: 'neighbourhood',
  anderen: 'together',
  rol: 'facilitate',
};

/** An initiative from its start to what came of it, and what its initiator says in between. */
export function initiativeForms(guard: FormGuard): void {
  const nora = () => guard.as('nora');
  const base = '/werkplek/initiatieven';
  test('initiatives', async () => {
    const start = `${base}/nieuw`;
    const what = { titel: 'Jeu-de-boulesbaan', tekst: 'Twee banen.', gebied: guard.town.area('noord') };
    const item = pathOf(
      await guard.tells(start, () =>
        nora().fillIn(start, start, { ...what, wie: 'Bert boules@post.example', openbaar: 'on' }),
      ),
    );
    const send = (path: string, fields: Record<string, string>, route = path) =>
      guard.tells(`${base}/:number/${route}`, () => nora().fillIn(item, `${item}/${path}`, fields));
    await send('stap/explore', {}, 'stap/:verb');
    await guard.tells(`${base}/:number/gegevens`, () =>
      nora().fillIn(`${item}/gegevens`, `${item}/gegevens`, { 'nodig-place': 'on', plan: 'In mei.' }),
    );
    await guard.tells(`${base}/:number/rol`, () => nora().fillIn(`${item}/rol`, `${item}/rol`, weighed));
    await send('behoefte/place', { door: 'Afdeling Groen' }, 'behoefte/:need');
    await send('bericht', { voor: 'note', bericht: 'Bert belt vrijdag.' });
    const people = `${item}/initiatiefnemers`;
    await guard.tells(`${base}/:number/initiatiefnemers`, () =>
      nora().fillIn(people, people, { wie: 'Ria ria.boules@post.example', taal: 'nl' }),
    );
    const ria = await guard.idOf(`select id from initiators order by id desc limit 1`);
    const one = `${base}/:number/initiatiefnemers/:id`;
    await guard.tells(`${one}/eerste`, () => nora().fillIn(people, `${people}/${ria}/eerste`, {}));
    await guard.tells(`${one}/naam`, () => nora().fillIn(people, `${people}/${ria}/naam`, { mag: 'ja' }));
    await sendOwn(guard, item, ria);
    const wish = await guard.idOf(`select id from initiative_messages where kind = 'plan_wish'`);
    await send(`planning/${wish}`, { besluit: 'ja' }, 'planning/:id');
    await sendResult(guard, item);
    await guard.tells(`${one}/einde`, () =>
      nora().fillIn(people, `${people}/${ria}/einde`, { dag: '2026-03-11' }),
    );
  });
}

/** What an initiator says on the own page; then the team says that it was seen. */
async function sendOwn(guard: FormGuard, item: string, initiatorId: string): Promise<void> {
  const { secrets } = guard.town.deps;
  const own = initiatorPath(item.split('/').at(-1) ?? '', initiatorId);
  const page = `${own}?sleutel=${initiatorKey(secrets, initiatorId)}`;
  const send = (path: string, fields: Record<string, string>) =>
    guard.tells(`/initiatieven/:number/van-u/:initiator/${path}`, () =>
      guard.as('nobody').fillIn(page, `${own}/${path}`, fields),
    );
  await send('bericht', { bericht: 'Mogen wij beginnen?' });
  await guard.tells('/werkplek/initiatieven/:number/gezien', () =>
    guard.as('nora').fillIn(item, `${item}/gezien`, {}),
  );
  await send('planning', { plan: 'Liever in juni.' });
  await send('naam', { mag: 'nee' });
  const sleutel = initiatorKey(secrets, initiatorId);
  const form = await multipart({ sleutel, formulier: newId(), openbaar: 'on' }, [
    { name: 'baan.jpg', content: await photo() },
  ]);
  await guard.tells('/initiatieven/:number/van-u/:initiator/beelden', () =>
    guard.town.postRaw(`${own}/beelden`, form),
  );
}

async function sendResult(guard: FormGuard, item: string): Promise<void> {
  const result = `${item}/resultaat`;
  await guard.tells('/werkplek/initiatieven/:number/resultaat', () =>
    guard.as('nora').fillIn(result, result, { resultaat: 'Er wordt elke dag gespeeld.' }),
  );
  const picture = await guard.idOf('select file_id as id from initiative_pictures');
  await guard.tells('/werkplek/initiatieven/:number/beelden/:id', () =>
    guard
      .as('nora')
      .fillIn(result, `${item}/beelden/${picture}`, { beschrijving: 'De baan.', openbaar: 'on' }),
  );
}
