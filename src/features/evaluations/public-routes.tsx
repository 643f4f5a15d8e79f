// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { readAreaTree } from '../areas/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import { readChoices, readExperiences } from './report-store.ts';
import { findEvaluation, readEvaluations } from './store.ts';
import { ReportPage, ReportsPage } from './views/public-pages.tsx';

export function publicRoutes(site: Site, deps: Deps): void {
  site.page('/evaluaties', { allow: anyone, kept: true }, async (visit, trx) =>
    page(<ReportsPage visit={visit} evaluations={await readEvaluations(trx, { isPublished: true })} />),
  );

  site.page('/evaluaties/:number', { allow: anyone, kept: true }, async (visit, trx) => {
    const evaluation = await findEvaluation(trx, visit.params.number ?? '');
    // What is not out does not exist for who looks from outside (R7).
    if (!evaluation?.report) throw new NotFound('There is no such report.');
    const [tree, choices, experiences] = [
      await readAreaTree(deps, trx),
      await readChoices(trx, evaluation.id),
      await readExperiences(trx, evaluation.id),
    ];
    const about = { visit, tree, evaluation, report: evaluation.report, choices };
    const thread = await makeThreadSection(trx, visit, { ...evaluation, kind: 'evaluation' });
    const shown = experiences.filter(({ isShown }) => isShown);
    return page(<ReportPage {...about} experiences={shown} thread={thread} />);
  });
}
