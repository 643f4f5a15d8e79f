// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import type { Id } from '../kernel/ids.ts';

type Fields = Readonly<Record<string, string>>;

type Tells = (route: string, send: () => Promise<LightMyRequestResponse>) => Promise<unknown>;
type Visitor = {
  fillIn(page: string, action: string, more: Fields): Promise<LightMyRequestResponse>;
};

export type PromiseForms = {
  /** The page of a contribution in the workplace. */
  readonly item: string;
  readonly people: { readonly mo: Id; readonly nora: Id };
  readonly idOf: (query: string) => Promise<string>;
  readonly theme: Id;
  readonly bea: Visitor;
  readonly tells: Tells;
};

/** Sends each form about promises once: made, moved, given away, done, failed; the norms, and the mail in the morning. */
export async function sendPromiseForms({
  item,
  people,
  idOf,
  theme,
  bea,
  tells,
}: PromiseForms): Promise<void> {
  const list = `${item}/beloften`;
  const route = '/werkplek/bijdragen/:number/beloften';
  const add = (wat: string) =>
    tells(route, () => bea.fillIn(list, list, { wat, dag: '2026-03-20', wie: people.mo }));
  const onLast = async (verb: string, more: Fields): Promise<void> => {
    const id = await idOf(`select id from promises where what = 'deed' order by id desc limit 1`);
    await tells(`${route}/:id/${verb}`, () => bea.fillIn(list, `${list}/${id}/${verb}`, more));
  };
  await add('Wij snoeien de heg');
  await onLast('verzetten', { dag: '2026-03-27', reden: 'De vogels broeden.' });
  await onLast('eigenaar', { wie: people.nora });
  await onLast('gedaan', { zin: 'Hij is gesnoeid.' });
  await add('Wij zetten een hek');
  await onLast('mislukt', { reden: 'Er is geen plek.' });
  const norms = '/werkplek/instellingen/termijnen';
  await tells(norms, () => bea.fillIn(norms, norms, { [`${theme}.idea`]: '3' }));
  const account = '/werkplek/account';
  await tells(`${account}/ochtendmail`, () => bea.fillIn(account, `${account}/ochtendmail`, {}));
}

/** The two questions after closing, by who was not helped. */
export async function sendSatisfaction(tells: Tells, resident: Visitor, own: string): Promise<void> {
  const [path = ''] = own.split('?');
  await tells('/bijdragen/:number/tevreden', () =>
    resident.fillIn(own, `${path}/tevreden`, { geholpen: 'no', beter: 'Hij hangt er nog.' }),
  );
}
