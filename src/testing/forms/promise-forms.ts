// SPDX-License-Identifier: EUPL-1.2
import type { FormGuard } from './form-guard.ts';

type Fields = Readonly<Record<string, string>>;

/** Each form about promises once: made, moved, given away, done, failed; the norms, and the mail in the morning. `item` is a contribution's page. */
export async function sendPromiseForms(guard: FormGuard, item: string): Promise<void> {
  const list = `${item}/beloften`;
  const route = '/werkplek/bijdragen/:number/beloften';
  const { town } = guard;
  const bea = guard.as('bea');
  const add = (wat: string) =>
    guard.tells(route, () => bea.fillIn(list, list, { wat, dag: '2026-03-20', wie: town.ids.mo }));
  const onLast = async (verb: string, more: Fields): Promise<void> => {
    const id = await guard.idOf(`select id from promises where what = 'deed' order by id desc limit 1`);
    await guard.tells(`${route}/:id/${verb}`, () => bea.fillIn(list, `${list}/${id}/${verb}`, more));
  };
  await add('Wij snoeien de heg');
  await onLast('verzetten', { dag: '2026-03-27', reden: 'De vogels broeden.' });
  await onLast('eigenaar', { wie: town.ids.nora });
  await onLast('gedaan', { zin: 'Hij is gesnoeid.' });
  await add('Wij zetten een hek');
  await onLast('mislukt', { reden: 'Er is geen plek.' });
  const norms = '/werkplek/instellingen/termijnen';
  await guard.tells(norms, () => bea.fillIn(norms, norms, { [`${town.themes.groen}.idea`]: '3' }));
  const account = '/werkplek/account';
  await guard.tells(`${account}/ochtendmail`, () => bea.fillIn(account, `${account}/ochtendmail`, {}));
}

/** The two questions after closing, by who was not helped. `own` is the page of who brought it, with its key. */
export async function sendSatisfaction(guard: FormGuard, own: string): Promise<void> {
  const [path = ''] = own.split('?');
  await guard.tells('/bijdragen/:number/tevreden', () =>
    guard.as('nobody').fillIn(own, `${path}/tevreden`, { geholpen: 'no', beter: 'Hij hangt er nog.' }),
  );
}
