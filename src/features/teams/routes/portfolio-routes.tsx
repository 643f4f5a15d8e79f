// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { page, refused } from '../../../platform/http/answer.ts';
import { readFields, typed } from '../../../platform/http/fields.ts';
import type { Site } from '../../../platform/http/site.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { endForm, portfolioForm, portfolioFrom } from '../forms.ts';
import { endPortfolio, givePortfolio, withdrawPortfolio } from '../period-actions.ts';
import { canManageTeams } from '../policies.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { EndPortfolioPage, NewPortfolioPage } from '../views/period-forms.tsx';
import type { Setting } from '../views/words.ts';
import { idIn, periodOf, personOf, readSetting, readSettingNow, toPerson } from './reading.ts';

const allow = canManageTeams;

export function portfolioRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/mensen/:id/portefeuille/nieuw', { allow }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const empty = { typed: { from: visit.today.toString() }, faults: noFaults, formKey: newId() };
    return page(
      <NewPortfolioPage visit={visit} setting={setting} person={personOf(visit, setting)} {...empty} />,
    );
  });

  site.form('/werkplek/mensen/:id/portefeuille/nieuw', { allow }, async (visit, { fields }) => {
    const personId = idIn(visit, 'id');
    const read = readFields(portfolioForm, fields);
    const outcome = read.ok ? await givePortfolio(deps, visit, portfolioFrom(personId, read.value)) : read;
    if (outcome.ok) return toPerson(visit, personId);
    const setting = await readSettingNow(deps, visit);
    const again = { visit, setting, person: personOf(visit, setting), typed: typed(fields) };
    const formKey = again.typed.key ?? newId();
    return refused(
      <NewPortfolioPage {...again} formKey={formKey} faults={faultsOf(visit, outcome.reason)} />,
    );
  });

  site.page('/werkplek/mensen/:id/portefeuille/:period', { allow }, async (visit, trx) => {
    const shown = portfolioIn(visit, await readSetting(deps, trx));
    return page(<EndPortfolioPage {...shown} typed={{ to: shown.portfolio.to ?? '' }} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/portefeuille/:period', { allow }, async (visit, { fields }) => {
    const shown = portfolioIn(visit, await readSettingNow(deps, visit));
    const read = readFields(endForm, fields);
    const outcome = read.ok
      ? await endPortfolio(deps, visit, { id: shown.portfolio.id, ...read.value })
      : read;
    if (outcome.ok) return toPerson(visit, shown.person.id);
    return refused(
      <EndPortfolioPage {...shown} typed={typed(fields)} faults={faultsOf(visit, outcome.reason)} />,
    );
  });

  site.form('/werkplek/mensen/:id/portefeuille/:period/intrekken', { allow }, async (visit) => {
    const { person, portfolio } = portfolioIn(visit, await readSettingNow(deps, visit));
    await withdrawPortfolio(deps, visit, { id: portfolio.id });
    return toPerson(visit, person.id);
  });
}

function portfolioIn(visit: Visit, setting: Setting) {
  return {
    visit,
    setting,
    person: personOf(visit, setting),
    portfolio: periodOf(visit, setting.staffing.portfolios),
  };
}
