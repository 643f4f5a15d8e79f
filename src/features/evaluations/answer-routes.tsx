// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { openQuestions, saveAnswers } from './answer-actions.ts';
import type { Refusal } from './domain.ts';
import { finishForm } from './forms.ts';
import { answerPath } from './links.ts';
import { AnswerPage, ClosedPage } from './views/answer-page.tsx';

const route = '/evaluaties/antwoord/:token';

export function answerRoutes(site: Site, deps: Deps): void {
  site.page(route, { allow: anyone }, (visit, trx) => show(deps, visit, trx));

  site.form(route, { allow: anyone, perMinute: 20 }, async (visit, { fields }) => {
    const token = tokenOf(visit);
    const read = readFields(finishForm, fields);
    const isFinished = read.ok && read.value.doe === 'klaar';
    const mayQuote = read.ok && read.value.citeren;
    const saved = await saveAnswers(deps, visit.municipality, { token, fields, mayQuote, isFinished });
    if (saved.ok) {
      const what = isFinished ? 'klaar' : 'bewaard';
      return redirect(href(visit, `${answerPath(token)}?gelukt=${what}`));
    }
    const back = saved.reason === 'gone' ? undefined : { typed: typed(fields), refusal: saved.reason };
    return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
  });
}

function tokenOf(visit: Visit): string {
  return visit.params.token ?? '';
}

type Back = { readonly typed: Typed; readonly refusal: Refusal };

async function show(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const found = await openQuestions(deps, trx, tokenOf(visit));
  // 410 tells programs that it will not come back; people read the same as when there never was one.
  if (!found || found === 'gone')
    return { kind: 'page', status: found ? 410 : 404, body: <ClosedPage visit={visit} /> };
  const body = <AnswerPage visit={visit} token={tokenOf(visit)} {...found} {...back} />;
  return back ? refused(body) : page(body);
}
