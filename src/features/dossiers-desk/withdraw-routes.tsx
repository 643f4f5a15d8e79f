// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  canKeepDossiers,
  documentIn,
  documentPath,
  readVersions,
  withdrawVersion,
} from '../dossiers/index.ts';
import { readStaffing } from '../teams/index.ts';
import { withdrawForm } from './forms.ts';
import { type WithdrawBack, WithdrawPage } from './views/withdraw-page.tsx';

const keep = { allow: canKeepDossiers };

/** Withdrawing one version of a document for good: first what happens, then the reason, then it is done. */
export function withdrawRoutes(site: Site, deps: Deps): void {
  const path = `${documentPath('workplace', ':number')}/versie/:version/intrekken`;
  site.page(path, keep, async (visit, trx) => page(await showWithdraw(deps, visit, trx)));
  site.form(path, keep, (visit, { fields }) => withdraw(deps, visit, fields));
}

function versionIn({ params }: Visit): number {
  return /^[1-9]\d{0,5}$/.test(params.version ?? '') ? Number(params.version) : 0;
}

async function showWithdraw(deps: Deps, visit: Visit, trx: Trx, back?: WithdrawBack) {
  const { people } = await readStaffing(deps, trx);
  const document = await documentIn(visit, trx);
  const version = versionIn(visit);
  const versions = await readVersions(trx, document.id);
  const one = versions.find((each) => each.version === version);
  const gone = document.withdrawals.find((each) => each.version === version);
  if (!one && !gone) throw new NotFound('There is no such version.');
  const shown = { document, versions, people, ...(one ? { one } : {}), ...(gone ? { gone } : {}) };
  return <WithdrawPage visit={visit} {...shown} back={back ?? { typed: {} }} />;
}

async function withdraw(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(withdrawForm, fields);
  const stay = (back: Omit<WithdrawBack, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, async (trx) =>
      refused(await showWithdraw(deps, visit, trx, { typed: typed(fields), ...back })),
    );
  if (!read.ok) return stay({ faults: read.reason });
  const { number = '' } = visit.params;
  const done = await withdrawVersion(deps, visit, {
    number,
    version: versionIn(visit),
    reason: read.value.reden,
  });
  if (!done.ok) return stay({ refusal: done.reason });
  return redirect(href(visit, `${documentPath('workplace', done.value)}?gelukt=ingetrokken`));
}
