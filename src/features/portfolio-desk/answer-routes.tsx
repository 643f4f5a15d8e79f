// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { namesOf, readRequests } from '../portfolio/index.ts';
import { answerByLink, changeable, findAsked, requestsOf } from './answering.ts';
import { briefOf, readAround } from './brief.ts';
import type { Refusal } from './domain.ts';
import { answerForm, chosen } from './forms.ts';
import { answerPath } from './links.ts';
import { AnswerPage, GonePage } from './views/answer-page.tsx';

const path = '/afstemming/:token';

/** Behind the buttons of the mail: looking changes nothing (mail programs open links by themselves), one tap answers. */
export function answerRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: anyone }, (visit, trx) => show(deps, visit, trx));
  site.form(path, { allow: anyone, perMinute: 20 }, async (visit, { fields }) => {
    const read = readFields(answerForm, fields);
    if (!read.ok) return again(deps, visit, { typed: typed(fields), faults: read.reason });
    const { antwoord: answer, zin, formulier: submissionKey } = read.value;
    const given = { answer, words: zin || null, submissionKey };
    const taken = await answerByLink(deps, visit.municipality, tokenOf(visit), given);
    if (taken.ok) return redirect(href(visit, `${answerPath(tokenOf(visit))}?gelukt=ja`));
    return again(deps, visit, { typed: typed(fields), faults: [], refusal: taken.reason });
  });
}

type Back = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

function tokenOf(visit: Visit): string {
  return visit.params.token ?? '';
}

function again(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const asked = await findAsked(deps, trx, tokenOf(visit));
  if (!asked) return gone(visit);
  const { subject, personId, readerName } = asked;
  const around = await readAround(deps, trx);
  const on = { staffing: around.staffing, today: visit.today };
  const requests = requestsOf(await readRequests(trx, [subject.id]), personId, on);
  const open = changeable(subject, requests);
  const request = open[0] ?? requests[0];
  if (!request) return gone(visit);
  const [areaId] = subject.areaIds;
  const body = (
    <AnswerPage
      visit={visit}
      token={tokenOf(visit)}
      title={subject.title}
      area={areaId === undefined ? undefined : around.tree.byId(areaId)}
      request={request}
      brief={briefOf(around, subject, requests, visit)}
      by={namesOf(visit, around.staffing, [request.askedBy])}
      alderman={namesOf(visit, around.staffing, [personId])}
      readerName={readerName}
      isOpen={open.length > 0}
      chosen={chosen.parse(visit.query).keuze}
      formKey={newId()}
      {...back}
    />
  );
  return back ? refused(body) : page(body);
}

function gone(visit: Visit): Answer {
  return { kind: 'page', status: 404, body: <GonePage visit={visit} /> };
}
