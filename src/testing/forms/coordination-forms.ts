// SPDX-License-Identifier: EUPL-1.2
import type { FormGuard } from './form-guard.ts';

type Fields = Readonly<Record<string, string>>;

/** A partner and a colleague are asked something, and everything that comes of it. `item` is a contribution's page. */
export async function sendCoordinationForms(guard: FormGuard, item: string): Promise<void> {
  const desk = `${item}/afstemming`;
  const route = '/werkplek/bijdragen/:number/afstemming';
  const { town } = guard;
  const bea = guard.as('bea');
  await guard.tells(`${route}/partner`, () =>
    bea.fillIn(desk, `${desk}/partner`, {
      aan: `organisatie:${town.organisations.politie}`,
      vraag: 'Kent u dit pad?',
      grond: 'public_task',
      uitleg: 'Wij willen weten of het er veilig is.',
    }),
  );
  const asked = await guard.idOf('select id from partner_questions');
  const onPartner = (verb: string, more: Fields = {}) =>
    guard.tells(`${route}/partner/:id/${verb}`, () =>
      bea.fillIn(desk, `${desk}/partner/${asked}/${verb}`, more),
    );
  await onPartner('herinneren');
  await onPartner('verlengen', { tot: '2026-04-10' });
  const mail = await guard.idOf(
    `select body_text as id from mails where body_text like '%/partner/%' order by mails.id desc`,
  );
  const link = /\/partner\/[\w-]{32}/.exec(mail)?.[0] ?? '';
  await guard.tells('/partner/:token', () =>
    guard.as('nobody').fillIn(link, link, { antwoord: 'Ja, het is er rustig.' }),
  );
  await onPartner('gezien');
  await onPartner('intrekken');
  await guard.tells(`${route}/collega`, () =>
    bea.fillIn(desk, `${desk}/collega`, { wie: town.ids.nora, vraag: 'Ken jij de bewoners?' }),
  );
  const question = `${desk}/collega/${await guard.idOf('select id from colleague_questions')}`;
  await guard.tells(`${route}/collega/:id/herinneren`, () => bea.fillIn(desk, `${question}/herinneren`, {}));
  await guard.tells(`${route}/collega/:id/antwoorden`, () =>
    guard.as('nora').fillIn(desk, `${question}/antwoorden`, { antwoord: 'Ja, die ken ik.' }),
  );
}
