// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { answerForm } from './forms.ts';
import { answerInvitation, openInvitation } from './invitation-actions.ts';
import { invitationPath } from './links.ts';
import { ClosedPage, InvitationPage } from './views/visit-page.tsx';

const route = '/kennismaken/uitnodiging/:token';

export function invitationRoutes(site: Site, deps: Deps): void {
  site.page(route, { allow: anyone }, (visit, trx) => show(deps, visit, trx));

  site.form(route, { allow: anyone, perMinute: 20 }, async (visit, { fields }) => {
    const read = readFields(answerForm, fields);
    if (!read.ok) {
      const again = { typed: typed(fields), faults: read.reason };
      return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, again));
    }
    const token = tokenOf(visit);
    const { komt, opmerking: note } = read.value;
    const given = { token, answer: komt === 'ja' ? ('yes' as const) : ('no' as const), note };
    const isTaken = await answerInvitation(deps, visit.municipality, given);
    if (isTaken) return redirect(href(visit, `${invitationPath(token)}?gelukt=ja`));
    return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx));
  });
}

function tokenOf(visit: Visit): string {
  return visit.params.token ?? '';
}

type Again = { readonly typed: Typed; readonly faults: readonly FaultyField[] };

async function show(deps: Deps, visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const found = await openInvitation(deps, trx, tokenOf(visit));
  // 410 tells programs that it will not come back; people read the same as when there never was one.
  if (!found || found === 'gone')
    return { kind: 'page', status: found ? 410 : 404, body: <ClosedPage visit={visit} /> };
  const town = { tree: await readAreaTree(deps, trx), staffing: await readStaffing(deps, trx) };
  const body = (
    <InvitationPage
      visit={visit}
      town={town}
      one={found.visit}
      token={tokenOf(visit)}
      invitation={found.invitation}
      typed={again?.typed ?? {}}
      {...(again ? { faults: again.faults } : {})}
    />
  );
  return again ? refused(body) : page(body);
}
