// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../../platform/deps.ts';
import { page } from '../../../platform/http/answer.ts';
import type { Site } from '../../../platform/http/site.ts';
import { readDay } from '../forms.ts';
import { canManageTeams } from '../policies.ts';
import { TeamsPage } from '../views/teams-page.tsx';
import { readSetting } from './reading.ts';

export function teamsRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/teams', { allow: canManageTeams }, async (visit, trx) => {
    const setting = await readSetting(deps, trx);
    const asked = readDay(visit.query.op);
    const isDayWrong = Boolean(visit.query.op) && !asked;
    return page(
      <TeamsPage visit={visit} setting={setting} day={asked ?? visit.today} isDayWrong={isDayWrong} />,
    );
  });
}
