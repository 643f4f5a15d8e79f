// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readGrantPart } from '../grants/index.ts';
import { initiatorPath, ownIn } from '../initiatives/index.ts';
import { requestGrant, withdrawRequest } from './actions.ts';
import { wrongOf } from './budget-routes.tsx';
import { ownAskForm, ownWithdrawForm } from './forms.ts';
import { readBudgetsFor } from './readings.ts';
import { OwnAskPage } from './views/own-ask-page.tsx';
import type { Back } from './views/words.tsx';

const asking = '/initiatieven/:number/van-u/:initiator/buurtbon';

/** Money, asked by the initiators themselves: behind the key of their own page. */
export function ownRoutes(site: Site, deps: Deps): void {
  site.page(asking, { allow: anyone }, (visit, trx) =>
    showOwn(deps, visit, trx, { sleutel: visit.query.sleutel ?? '' }),
  );
  site.form(asking, { allow: anyone, perMinute: 10 }, (visit, form) => takeOwn(deps, visit, form));
  site.form(`${asking}/intrekken`, { allow: anyone, perMinute: 10 }, (visit, form) =>
    withdrawOwn(deps, visit, form),
  );
}

type Shown = { readonly sleutel: string; readonly back?: Back };

async function showOwn(deps: Deps, visit: Visit, trx: Trx, { sleutel, back }: Shown): Promise<Answer> {
  const { initiative, me } = await ownIn(deps, visit, trx, sleutel);
  const around = await readBudgetsFor(deps, trx, { initiative, today: visit.today });
  const body = (
    <OwnAskPage
      visit={visit}
      {...around}
      initiative={initiative}
      initiatorId={me.id}
      hasMail={Boolean(me.email)}
      sleutel={sleutel}
      requests={await readGrantPart(trx, initiative.id)}
      formKey={newId()}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

async function takeOwn(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const { municipality } = visit;
  const values = typed(fields);
  const { sleutel = '' } = values;
  const { initiative, me } = await inMunicipality(deps, municipality.id, (trx) =>
    ownIn(deps, visit, trx, sleutel),
  );
  const again = (wrong: Omit<Back, 'typed'>) =>
    inMunicipality(deps, municipality.id, (trx) =>
      showOwn(deps, visit, trx, { sleutel, back: { typed: values, ...wrong } }),
    );
  const read = readFields(ownAskForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { formulier: key, budget: budgetId, bedrag: cents, waarvoor: purpose, wanneer, wijze } = read.value;
  const doer = { municipality, actor: resident };
  const who = { initiativeNumber: initiative.number, initiatorId: me.id };
  const what = { key, budgetId, cents, purpose, neededOn: wanneer ?? null, wantedWay: wijze };
  const asked = await requestGrant(deps, doer, { ...who, ...what });
  if (!asked.ok) return again(wrongOf(asked.reason));
  const path = href(visit, initiatorPath(initiative.number, me.id, '/buurtbon'));
  return redirect(`${path}?sleutel=${sleutel}&gelukt=ja`);
}

async function withdrawOwn(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const { municipality } = visit;
  const values = typed(fields);
  const { sleutel = '' } = values;
  const { initiative, me } = await inMunicipality(deps, municipality.id, (trx) =>
    ownIn(deps, visit, trx, sleutel),
  );
  const again = (wrong: Omit<Back, 'typed'>) =>
    inMunicipality(deps, municipality.id, (trx) =>
      showOwn(deps, visit, trx, { sleutel, back: { typed: values, ...wrong } }),
    );
  const read = readFields(ownWithdrawForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { aanvraag: number, reden: reason } = read.value;
  const doer = { municipality, actor: resident };
  const withdrawn = await withdrawRequest(deps, doer, { number, reason, ownInitiativeId: initiative.id });
  if (!withdrawn.ok) return again(wrongOf(withdrawn.reason));
  const path = href(visit, initiatorPath(initiative.number, me.id, '/buurtbon'));
  return redirect(`${path}?sleutel=${sleutel}&gelukt=ingetrokken`);
}
