// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { retryMail } from './actions.ts';
import { readOutboxQuery } from './forms.ts';
import { canSeeOutbox } from './policies.ts';
import { listMails, readMail } from './store.ts';
import { MailPage, OutboxPage } from './views.tsx';

const pageSize = 50;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/post', { allow: canSeeOutbox }, async (visit, trx) => {
    const query = readOutboxQuery(visit.query);
    const found = await listMails(trx, { ...query, limit: pageSize + 1 });
    return page(
      <OutboxPage
        visit={visit}
        query={query}
        found={found}
        pageSize={pageSize}
        mailIsSent={deps.mailIsSent}
      />,
    );
  });

  site.page('/werkplek/post/:id', { allow: canSeeOutbox }, async (visit, trx) => {
    const mail = await readMail(trx, idIn(visit.params));
    if (!mail) throw new NotFound('There is no such mail.');
    return page(
      <MailPage
        visit={visit}
        mail={mail}
        mailIsSent={deps.mailIsSent}
        isRetried={visit.query.gelukt === '1'}
      />,
    );
  });

  site.form('/werkplek/post/:id/opnieuw', { allow: canSeeOutbox }, async (visit) => {
    const id = idIn(visit.params);
    const outcome = await retryMail(deps, visit, id);
    if (outcome.ok) return redirect(href(visit, `/werkplek/post/${id}?gelukt=1`));
    const mail = await inMunicipality(deps, visit.municipality.id, (trx) => readMail(trx, id));
    if (!mail) throw new NotFound('There is no such mail.');
    return refused(
      <MailPage visit={visit} mail={mail} mailIsSent={deps.mailIsSent} refusal={outcome.reason} />,
    );
  });
}

function idIn(params: Readonly<Record<string, string>>): string {
  if (!isId(params.id)) throw new NotFound('There is no such mail.');
  return params.id;
}
