// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, download, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { findAttachment, findById, isGivenOut } from '../contributions/index.ts';
import { type PartnerQuestion, readCoordination } from '../coordination/index.ts';
import { type ReadPart, recordRead } from '../read-log/index.ts';
import { readStaffing } from '../teams/index.ts';
import { partnerAnswerForm } from './forms.ts';
import { partnerPath } from './links.ts';
import { findForPartner, takePartnerAnswer } from './partner-answers.ts';
import { readShared } from './shared.ts';
import { ClosedPage, PartnerPage } from './views/partner-page.tsx';

export function partnerRoutes(site: Site, deps: Deps): void {
  site.page('/partner/:token', { allow: anyone }, (visit, trx) => showShared(deps, visit, trx));
  site.page('/partner/:token/bestanden/:id', { allow: anyone }, (visit, trx) => giveFile(deps, visit, trx));
  site.form('/partner/:token', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeAnswer(deps, visit, form),
  );
}

function tokenOf(visit: Visit): string {
  return visit.params.token ?? '';
}

type Again = { readonly typed: Typed; readonly faults: readonly FaultyField[] };

/** Every look is written down before anything is shown (R9). */
async function showShared(deps: Deps, visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const found = await findForPartner(deps, trx, tokenOf(visit));
  const question = found === 'gone' ? undefined : found;
  const contribution = question && (await findById(trx, question.contributionId));
  if (!question || !contribution) return closed(visit, found === 'gone');
  await logLook(deps, trx, { question, part: 'shared' });
  const staffing = await readStaffing(deps, trx);
  const { answers } = await readCoordination(trx, contribution.id);
  const body = (
    <PartnerPage
      visit={visit}
      token={tokenOf(visit)}
      question={question}
      number={contribution.number}
      by={staffing.people.get(question.askedBy)?.name ?? visit.municipality.name}
      shared={await readShared(deps, trx, contribution, question)}
      answers={answers.filter(({ questionId }) => questionId === question.id)}
      formKey={newId()}
      typed={again?.typed ?? {}}
      {...(again ? { faults: again.faults } : {})}
    />
  );
  return again ? refused(body) : page(body);
}

/** 410 tells programs that it will not come back; people read the same as when there never was one. */
function closed(visit: Visit, isGone: boolean): Answer {
  return { kind: 'page', status: isGone ? 410 : 404, body: <ClosedPage visit={visit} /> };
}

type Look = { readonly question: PartnerQuestion; readonly part: ReadPart };

function logLook(deps: Deps, trx: Trx, { question, part }: Look): Promise<void> {
  return recordRead(trx, {
    at: deps.clock.now(),
    topic: 'contributions',
    subjectId: question.contributionId,
    part,
    reader: { kind: 'partner', id: question.id },
    ground: question.ground,
  });
}

/** A file only when it was ticked. */
async function giveFile(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { id } = visit.params;
  const found = await findForPartner(deps, trx, tokenOf(visit));
  const question = found === 'gone' ? undefined : found;
  const isShared = question && isId(id) && question.fileIds.includes(id);
  const file = isShared ? await findAttachment(trx, question.contributionId, id) : undefined;
  const content = file && isGivenOut(file) && (await deps.files.get(file.storageKey));
  if (!question || !content) return closed(visit, found === 'gone');
  await logLook(deps, trx, { question, part: 'shared_file' });
  return download(content, file.name);
}

async function takeAnswer(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const { id: municipalityId } = visit.municipality;
  const found = await inMunicipality(deps, municipalityId, (trx) =>
    findForPartner(deps, trx, tokenOf(visit)),
  );
  if (!found || found === 'gone') return closed(visit, found === 'gone');
  const read = readFields(partnerAnswerForm, fields);
  if (!read.ok) {
    const again = { typed: typed(fields), faults: read.reason };
    return inMunicipality(deps, municipalityId, (trx) => showShared(deps, visit, trx, again));
  }
  const { antwoord: text, formulier: submissionKey } = read.value;
  const given = { questionId: found.id, text, way: 'page', submissionKey } as const;
  const taken = await takePartnerAnswer(deps, visit.municipality, given);
  return taken ? redirect(href(visit, `${partnerPath(tokenOf(visit))}?gelukt=ja`)) : closed(visit, true);
}
