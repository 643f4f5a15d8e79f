// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { faultText } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAppointments } from '../appointments/index.ts';
import { readCoordination } from '../coordination/index.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { readDeeds } from '../promises/index.ts';
import { readSatisfaction, satisfactionForm, satisfactionMessages } from '../satisfaction/index.ts';
import { readStaffing } from '../teams/index.ts';
import { readThreadNews, readThreadPart } from '../thread/index.ts';
import { type Refused as RefusedFile, readDrafts, takeUploads, uploadsOf } from '../uploads/index.ts';
import { rateContribution } from './actions/after-closing.ts';
import { replyToContribution } from './actions/talking.ts';
import type { Contribution } from './domain.ts';
import { asPublic } from './public-words.ts';
import { replyForm } from './forms.ts';
import { readAttachments } from './attachments-store.ts';
import { readPublications } from './pictures-store.ts';
import { isPersonalKey, personalPath, recordOf } from './links.ts';
import { readMessages } from './message-store.ts';
import { messages } from './messages.ts';
import { readPublished, readSteps } from './published-store.ts';
import { findContact } from './contact-store.ts';
import { findByNumber } from './store.ts';
import { readOthers, readStepsTogether, readTogether } from './together.ts';
import { FollowPage } from './views/follow-page.tsx';
import { PublicItemPage, PublicListPage } from './views/public-pages.tsx';
import { ThanksPage } from './views/thanks-page.tsx';
import type { Names } from './wording.ts';

const pageLength = 30;

export function publicRoutes(site: Site, deps: Deps): void {
  site.page('/bijdragen', { allow: anyone, kept: true }, (visit, trx) => showList(deps, visit, trx));
  site.page('/bijdragen/:number', { allow: anyone, kept: isForEveryone }, (visit, trx) =>
    showOne(deps, visit, trx),
  );
  site.page('/bijdragen/:number/bedankt', { allow: anyone }, (visit, trx) => showThanks(deps, visit, trx));
  site.form('/bijdragen/:number/aanvullen', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeReply(deps, visit, form),
  );
  site.form('/bijdragen/:number/tevreden', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeRating(deps, visit, form),
  );
}

/** Without a key it is what everyone sees; with one it may be somebody's own, which nothing keeps. */
function isForEveryone({ sleutel }: Visit['query']): boolean {
  return sleutel === undefined;
}

/** Who is who, for saying who has the ball. */
export async function readNames(deps: Deps, visit: Visit, trx: Trx): Promise<Names> {
  return {
    locale: visit.locale,
    day: visit.today,
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    organisations: await readOrganisations(deps, trx),
  };
}

async function showList(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const names = await readNames(deps, visit, trx);
  const kind = contributionKinds.find((one) => one === visit.query.soort);
  const area = areaFrom(names.tree, visit.query.gebied);
  const after = isId(visit.query.na) ? visit.query.na : undefined;
  const found = await readPublished(trx, {
    limit: pageLength + 1,
    ...(kind ? { kind } : {}),
    ...(area ? { areaIds: names.tree.idsBelow(area.id) } : {}),
    ...(after ? { after } : {}),
  });
  const shown = found.slice(0, pageLength);
  const last = found.length > pageLength ? shown.at(-1) : undefined;
  const next =
    last &&
    `${href(visit, '/bijdragen')}?${new URLSearchParams({ ...(kind ? { soort: kind } : {}), ...(area ? { gebied: area.id } : {}), na: last.id })}`;
  return page(
    <PublicListPage visit={visit} names={names} found={shown} kind={kind} areaId={area?.id} next={next} />,
  );
}

/** From an address: a slug, as people share it, or the id of a select field. */
export function areaFrom(tree: AreaTree, text: string | undefined) {
  return text === undefined ? undefined : (tree.bySlug(text) ?? tree.byId(text));
}

/** The contribution of an address, and whether its personal key is in it. */
async function find(
  deps: Deps,
  visit: Visit,
  trx: Trx,
): Promise<{ contribution: Contribution; sleutel: string | undefined }> {
  const contribution = await findByNumber(trx, visit.params.number ?? '');
  if (!contribution) throw new NotFound('There is no such contribution.');
  const { sleutel } = visit.query;
  return {
    contribution,
    sleutel: sleutel && isPersonalKey(deps.secrets, contribution.id, sleutel) ? sleutel : undefined,
  };
}

async function showThanks(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { contribution, sleutel } = await find(deps, visit, trx);
  if (!sleutel) throw new NotFound('The key does not fit.');
  const names = await readNames(deps, visit, trx);
  const contact = await findContact(trx, contribution.contactId);
  return page(
    <ThanksPage
      visit={visit}
      names={names}
      contribution={contribution}
      contact={contact}
      sleutel={sleutel}
    />,
  );
}

/** With its key the submitter's own page; without, what is public of it, or nothing at all. */
async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { contribution, sleutel } = await find(deps, visit, trx);
  if (!sleutel && contribution.publishedAt === null) throw new NotFound('It is not public.');
  return sleutel
    ? followPage(deps, visit, trx, { contribution, sleutel })
    : publicPage(deps, visit, trx, asPublic(contribution));
}

async function publicPage(deps: Deps, visit: Visit, trx: Trx, contribution: Contribution): Promise<Answer> {
  const names = await readNames(deps, visit, trx);
  const answers = (await readMessages(trx, contribution.id))
    .filter((message) => message.isPublic)
    .map((message) => ({ ...message, body: message.publicBody ?? message.body }));
  const steps = (await readSteps(trx, [contribution.id])).get(contribution.id) ?? [];
  return page(
    <PublicItemPage
      visit={visit}
      names={names}
      contribution={contribution}
      steps={steps}
      answers={answers}
      others={await readOthers(trx, contribution)}
      pictures={(await readPublications(trx, [contribution.id])).get(contribution.id) ?? []}
      thread={await readThreadPart(trx, { record: recordOf(contribution), reader: { kind: 'public' } })}
    />,
  );
}

type Follow = {
  readonly contribution: Contribution;
  readonly sleutel: string;
  readonly typedReply?: string;
  readonly replyFault?: string;
  readonly formKey?: string;
  readonly refusedFiles?: readonly RefusedFile[];
  readonly rating?: { readonly typed: Typed; readonly fault: string };
};

async function followPage(deps: Deps, visit: Visit, trx: Trx, follow: Follow): Promise<Answer> {
  const { contribution, sleutel, typedReply, replyFault, rating, refusedFiles = [] } = follow;
  const names = await readNames(deps, visit, trx);
  const talk = (await readMessages(trx, contribution.id)).filter(
    // What somebody who joined wrote is for the team (R7).
    ({ kind, joinerId }) => kind !== 'note' && !joinerId,
  );
  const together = await readTogether(deps, trx, contribution);
  const steps = await readStepsTogether(trx, contribution, together.root ?? contribution);
  const body = (
    <FollowPage
      visit={visit}
      names={names}
      contribution={contribution}
      steps={steps}
      talk={talk}
      coordination={await readCoordination(trx, contribution.id)}
      appointments={await readAppointments(trx, contribution.id)}
      sleutel={sleutel}
      formKey={follow.formKey ?? newId()}
      deeds={await readDeeds(trx, contribution.id)}
      satisfaction={await readSatisfaction(trx, contribution.id)}
      thread={await readThreadPart(trx, { record: recordOf(contribution), reader: { kind: 'public' } })}
      afterwards={await readThreadNews(trx, contribution.id)}
      together={together}
      files={(await readAttachments(trx, contribution.id)).filter((file) => file.isForResident)}
      drafts={follow.formKey ? await readDrafts(trx, follow.formKey) : []}
      refusedFiles={refusedFiles}
      isAdded={visit.query.toegevoegd === 'ja'}
      {...ratedOf(visit)}
      {...(rating ? { rating } : {})}
      {...(typedReply === undefined ? {} : { typedReply })}
      {...(replyFault === undefined ? {} : { replyFault })}
    />
  );
  const isFine = replyFault === undefined && !rating && refusedFiles.length === 0;
  return isFine ? page(body) : refused(body);
}

function ratedOf(visit: Visit): { rated?: 'taken' | 'too_late' | 'merged' } {
  if (visit.query.tevreden === 'ja') return { rated: 'taken' };
  if (visit.query.tevreden === 'samen') return { rated: 'merged' };
  return visit.query.tevreden === 'te-laat' ? { rated: 'too_late' } : {};
}

async function takeRating(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const { contribution, sleutel } = await findOwn(deps, visit, values.sleutel);
  const read = readFields(satisfactionForm, form.fields);
  if (!read.ok) {
    const rating = { typed: values, fault: satisfactionMessages[visit.locale].choose };
    return inMunicipality(deps, visit.municipality.id, (trx) =>
      followPage(deps, visit, trx, { contribution, sleutel, rating }),
    );
  }
  const { geholpen: helped, beter: better, afgerond: closedAt } = read.value;
  const { number } = contribution;
  const rated = await rateContribution(deps, visit.municipality, { number, helped, better, closedAt });
  // Sent twice, the first answer holds: that is no mistake of the sender.
  const isTaken = rated.ok || rated.reason === 'nothing_changes';
  const word = isTaken ? 'ja' : rated.reason === 'is_merged' ? 'samen' : 'te-laat';
  return redirect(href(visit, `${personalPath(number, sleutel)}&tevreden=${word}`));
}

/** The contribution of an address, for who has its key. */
async function findOwn(
  deps: Deps,
  visit: Visit,
  sleutel = '',
): Promise<{ contribution: Contribution; sleutel: string }> {
  const contribution = await inMunicipality(deps, visit.municipality.id, (trx) =>
    findByNumber(trx, visit.params.number ?? ''),
  );
  if (!contribution || !isPersonalKey(deps.secrets, contribution.id, sleutel))
    throw new NotFound('The key does not fit.');
  return { contribution, sleutel };
}

function replyFaultOf(visit: Visit, faults: readonly FaultyField[]): string {
  const { emptyText } = messages[visit.locale].follow;
  return faultText(visit, faults, { field: 'tekst', own: { tekst: { required: emptyText } } }) ?? emptyText;
}

async function takeReply(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const { contribution, sleutel } = await findOwn(deps, visit, values.sleutel);
  const { number } = contribution;
  const formKey = isId(values.formulier) ? values.formulier : newId();
  const refusedFiles = await takeUploads(deps, visit.municipality.id, { formKey, ...uploadsOf(form) });
  const read = readFields(replyForm, form.fields);
  if (!read.ok || refusedFiles.length > 0) {
    return inMunicipality(deps, visit.municipality.id, (trx) =>
      followPage(deps, visit, trx, {
        contribution,
        sleutel,
        typedReply: values.tekst ?? '',
        formKey,
        refusedFiles,
        ...(read.ok ? {} : { replyFault: replyFaultOf(visit, read.reason) }),
      }),
    );
  }
  const taken = await replyToContribution(deps, visit.municipality, {
    number,
    text: read.value.tekst,
    submissionKey: read.value.formulier,
  });
  // Better an error than a page that says it was added (R11).
  if (!taken.ok) throw new Error(`The reply was not taken: ${taken.reason}.`);
  return redirect(href(visit, `${personalPath(number, sleutel)}&toegevoegd=ja`));
}
