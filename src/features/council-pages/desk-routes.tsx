// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { canSeeCouncil } from '../council/index.ts';
import { canKeepAccord, progressForm, tellProgress } from '../programmes/index.ts';
import { holdsOn, readStaffing } from '../teams/index.ts';
import { readItem } from './item.ts';
import { readAccord } from './reading.ts';
import { readBegun } from './store.ts';
import { AccordDeskPage, CouncilDeskPage, ItemDeskPage } from './views/desk-pages.tsx';

const home = '/werkplek/raad';

export function deskRoutes(site: Site, deps: Deps): void {
  const allow = canSeeCouncil;
  site.page(home, { allow }, async (visit, trx) => {
    const { roles } = await readStaffing(deps, trx);
    const begun = await readBegun(trx);
    const hasClerk = roles.some((one) => one.role === 'clerk' && holdsOn(one, visit.today));
    return page(<CouncilDeskPage visit={visit} begun={begun} hasClerk={hasClerk} />);
  });

  site.page(`${home}/akkoord`, { allow }, async (visit, trx) =>
    page(<AccordDeskPage visit={visit} accord={await readAccord(deps, trx, visit)} />),
  );

  site.page(`${home}/akkoord/:number`, { allow }, (visit, trx) => {
    const start = { sleutel: newId(), dag: visit.today.toString() };
    return showItem(deps, visit, trx, { values: start });
  });

  site.form(`${home}/akkoord/:number`, { allow: canKeepAccord }, async (visit, { fields }) => {
    const again = (faults: readonly FaultyField[], isAhead: boolean): Promise<Answer> =>
      inMunicipality(deps, visit.municipality.id, (trx) =>
        showItem(deps, visit, trx, { values: typed(fields), faults, isAhead }),
      );
    const read = readFields(progressForm, fields);
    if (!read.ok) return again(read.reason, false);
    const { item } = await inMunicipality(deps, visit.municipality.id, (trx) =>
      readItem(deps, trx, { visit, measured: 'all' }),
    );
    const { sleutel: id, stand: state, dag: onDay, tekst: body } = read.value;
    const told = await tellProgress(deps, visit, { id, programmeId: item.id, state, onDay, body });
    if (!told.ok) return again([], true);
    return redirect(href(visit, `${home}/akkoord/${item.number}?gelukt=1`));
  });
}

type Back = { readonly values: Typed; readonly faults?: readonly FaultyField[]; readonly isAhead?: boolean };

async function showItem(deps: Deps, visit: Visit, trx: Trx, back: Back): Promise<Answer> {
  const about = await readItem(deps, trx, { visit, measured: 'all' });
  const body = (
    <ItemDeskPage
      visit={visit}
      {...about}
      values={back.values}
      faults={back.faults ?? []}
      isAhead={back.isAhead === true}
    />
  );
  return back.faults ? refused(body) : page(body);
}
