// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readContributionsById, scopeOf } from '../contributions/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { canFindPersons } from './policies.ts';
import { readHappened } from './store.ts';
import { OrganisationHistoryPage } from './views/organisation-history-page.tsx';

const historyLength = 40;

export function organisationRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/organisaties/:id/geschiedenis', { allow: canFindPersons }, (visit, trx) =>
    showHistory(deps, visit, trx),
  );
}

async function showHistory(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  const organisation = (await readOrganisations(deps, trx)).find(({ id }) => id === visit.params.id);
  if (!organisation) throw new NotFound('There is no such organisation.');
  const tree = await readAreaTree(deps, trx);
  const found = await readHappened(
    trx,
    { organisationId: organisation.id, addresses: addressesOf(organisation) },
    {
      scope: scopeOf(visit.actor),
      limit: historyLength + 1,
      ...(isId(visit.query.na) ? { before: visit.query.na } : {}),
    },
  );
  const shown = found.slice(0, historyLength);
  const about = await readContributionsById(trx, [
    ...new Set(shown.map(({ contributionId }) => contributionId)),
  ]);
  const next = found.length > historyLength ? shown.at(-1) : undefined;
  return page(
    <OrganisationHistoryPage
      visit={visit}
      organisation={organisation}
      happened={shown}
      about={new Map(about.map((one) => [one.id, one]))}
      tree={tree}
      {...(next ? { next: next.id } : {})}
    />,
  );
}

/** Its own and those of its people, as they are compared. */
function addressesOf({ email, contacts }: Organisation): string[] {
  const given = [email, ...contacts.map((person) => person.email)];
  return given.flatMap((address) => (address ? [address.toLowerCase()] : []));
}
