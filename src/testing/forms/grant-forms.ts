// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { startInitiative } from '../../features/initiatives/index.ts';
import { newId } from '../../kernel/ids.ts';
import { propose } from '../initiating.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

/** Money for an initiative: the budget, and a request from asking to account, refused and withdrawn. */
export function grantForms(guard: FormGuard): void {
  test('vouchers and small grants', async () => {
    const [bea, nora] = [guard.as('bea'), guard.as('nora')];
    const budgets = '/werkplek/budgetten';
    const rules = { hoogstens: '500', voor: 'Voor de buurt.', voorEngels: 'For the neighbourhood.' };
    const made = await guard.tells(`${budgets}/nieuw`, () =>
      bea.fillIn(`${budgets}/nieuw`, `${budgets}/nieuw`, {
        ...rules,
        gebied: guard.town.area('noord'),
        bedrag: '1000',
      }),
    );
    const budget = pathOf(made);
    await guard.tells(`${budgets}/:id`, () => bea.fillIn(budget, budget, { hoogstens: '600' }));
    await guard.tells(`${budgets}/:id/bedrag`, () =>
      bea.fillIn(budget, `${budget}/bedrag`, { bedrag: '1200', reden: 'Besluit.' }),
    );

    const number = await startInitiative(guard.town.deps, await guard.town.doer('nora'), {
      title: 'Bankje',
      body: 'Een bankje op de brink.',
      locale: 'nl',
      areaIds: [guard.town.area('molendorp')],
      themeIds: [],
      wantsPublic: false,
      submissionKey: newId(),
    });
    const asking = `/werkplek/initiatieven/${number}/buurtbon`;
    const ask = async (): Promise<string> => {
      const wish = { bedrag: '100', waarvoor: 'Een bankje.', wijze: 'bill' };
      const route = '/werkplek/initiatieven/:number/buurtbon';
      return pathOf(await guard.tells(route, () => nora.fillIn(asking, asking, wish)));
    };
    await askThemselves(guard);
    const home = '/werkplek/buurtbonnen/:number';
    const request = await ask();
    const deed = (name: string, path: string, fields: Record<string, string>): Promise<string> =>
      guard.tells(`${home}/${name}`, () => nora.fillIn(path, `${path}/${name}`, fields));
    await deed('besluit', request, { keuze: 'toekennen' });
    await deed('betaald', request, {});
    await deed('verantwoord', request, { terug: '10' });
    await deed('intrekken', await ask(), { reden: 'Niet nodig.' });
  });
}

/** The initiators ask, below their own page. */
async function askThemselves(guard: FormGuard): Promise<void> {
  const { ownPath } = await propose(guard.town, { titel: 'Bijenhotel' });
  const [own = '', query = ''] = ownPath.split('?');
  const wish = { bedrag: '50', waarvoor: 'Hout.', wijze: 'bill' };
  await guard.tells('/initiatieven/:number/van-u/:initiator/buurtbon', () =>
    guard.as('nobody').fillIn(`${own}/buurtbon?${query}`, `${own}/buurtbon`, wish),
  );
  await guard.tells('/initiatieven/:number/van-u/:initiator/buurtbon/intrekken', () =>
    guard
      .as('nobody')
      .fillIn(`${own}/buurtbon?${query}`, `${own}/buurtbon/intrekken`, { reden: 'Gekregen.' }),
  );
}
