// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Contribution,
  canRead,
  findByNumber,
  findContact,
  readAttachments,
  readNames,
} from '../contributions/index.ts';
import { type Coordination, coordinationPath, noteSeen, readCoordination } from '../coordination/index.ts';
import { readReads } from '../read-log/index.ts';
import { answerColleague, askColleague, remindColleague } from './colleague-actions.ts';
import { type Refusal, tickedIds, usualTerm } from './domain.ts';
import {
  askColleagueForm,
  askPartnerForm,
  colleagueAnswerForm,
  extendForm,
  fileBox,
  messageBox,
  sharesIn,
  typedAgain,
} from './forms.ts';
import {
  askPartner,
  extendPartner,
  handlePartner,
  remindPartner,
  withdrawPartner,
} from './partner-actions.ts';
import { partnerRoutes } from './partner-routes.tsx';
import { canSeeReads } from './policies.ts';
import { sharableMessages } from './shared.ts';
import type { DeskForm, Refused } from './views/desk-form.ts';
import { DeskPage } from './views/desk-page.tsx';
import { ReadsPage } from './views/reads-page.tsx';

const allow = staff;
const base = '/werkplek/bijdragen/:number/afstemming';
const pageLength = 50;

export function routes(site: Site, deps: Deps): void {
  site.page(base, { allow }, (visit, trx) => showDesk(deps, visit, trx));
  site.page('/werkplek/bijdragen/:number/inzage', { allow }, (visit, trx) => showReads(deps, visit, trx));
  for (const deed of deeds) {
    site.form(`${base}${deed.path}`, { allow }, async (visit, { fields }) => {
      const questionId = visit.params.id;
      if (deed.path.includes(':id') && !isId(questionId)) throw new NotFound('There is no such question.');
      const on = { number: visit.params.number ?? '', questionId: questionId ?? '' };
      const outcome = await deed.take(deps, visit, { ...on, fields });
      return answerTo(deps, visit, { deed, outcome, fields, ...(questionId ? { questionId } : {}) });
    });
  }
  partnerRoutes(site, deps);
}

async function readable(visit: Visit, trx: Trx): Promise<Contribution> {
  const contribution = await findByNumber(trx, visit.params.number ?? '');
  if (!contribution || !canRead(visit.actor, contribution))
    throw new NotFound('There is no such contribution.');
  return contribution;
}

async function showDesk(deps: Deps, visit: Visit, trx: Trx, back?: Refused): Promise<Answer> {
  const contribution = await readable(visit, trx);
  const coordination = await readCoordination(trx, contribution.id);
  if (isStaff(visit.actor)) {
    const { personId } = visit.actor;
    await noteSeen(trx, { contributionId: contribution.id, personId, at: deps.clock.now() });
  }
  const body = (
    <DeskPage
      visit={visit}
      names={await readNames(deps, visit, trx)}
      contribution={contribution}
      contact={await findContact(trx, contribution.contactId)}
      coordination={coordination}
      talk={await sharableMessages(trx, contribution.id)}
      files={await readAttachments(trx, contribution.id)}
      start={startOf(visit, coordination)}
      formKey={newId()}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

/** The text and the place are usually needed; of the resident nothing. Or all as it was asked before. */
function startOf(visit: Visit, { partners }: Coordination): Typed {
  const again = partners.find(({ id }) => id === visit.query.opnieuw);
  const tot = usualTerm(visit.today);
  return again ? { ...typedAgain(again), tot } : { tekst: 'on', plek: 'on', tot };
}

async function showReads(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const contribution = await readable(visit, trx);
  if (!canSeeReads(visit.actor, contribution)) throw new NotFound('This is not for you to see.');
  const before = isId(visit.query.na) ? { before: visit.query.na } : {};
  const reads = await readReads(trx, [contribution.id], { limit: pageLength + 1, ...before });
  const next = reads.length > pageLength ? reads[pageLength - 1]?.id : undefined;
  const { partners } = await readCoordination(trx, contribution.id);
  return page(
    <ReadsPage
      visit={visit}
      names={await readNames(deps, visit, trx)}
      number={contribution.number}
      partners={partners}
      reads={reads.slice(0, pageLength)}
      {...(next ? { next } : {})}
    />,
  );
}

type Fault = { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal };
type Outcome = Result<undefined, Fault>;
type Sent = { readonly number: string; readonly questionId: string; readonly fields: Fields };
type Deed = {
  readonly path: string;
  readonly form: DeskForm;
  /** What the page says afterwards. */
  readonly done: string;
  readonly take: (deps: Deps, visit: Visit, sent: Sent) => Promise<Outcome>;
};

function outcomeOf(result: Result<undefined, Refusal>): Outcome {
  return result.ok ? result : no({ faults: [], refusal: result.reason });
}

/** Every form of the page: where it is sent, and what it does. */
const deeds: readonly Deed[] = [
  { path: '/partner', form: 'partner', done: 'gevraagd', take: takePartnerQuestion },
  {
    path: '/partner/:id/herinneren',
    form: 'herinneren',
    done: 'herinnerd',
    take: async (deps, visit, sent) => outcomeOf(await remindPartner(deps, visit, sent)),
  },
  {
    path: '/partner/:id/verlengen',
    form: 'verlengen',
    done: 'verlengd',
    take: async (deps, visit, { fields, ...on }) => {
      const read = readFields(extendForm, fields);
      if (!read.ok) return no({ faults: read.reason });
      return outcomeOf(await extendPartner(deps, visit, { ...on, visibleUntil: read.value.tot }));
    },
  },
  {
    path: '/partner/:id/intrekken',
    form: 'herinneren',
    done: 'ingetrokken',
    take: async (deps, visit, sent) => outcomeOf(await withdrawPartner(deps, visit, sent)),
  },
  {
    path: '/partner/:id/gezien',
    form: 'herinneren',
    done: 'gezien',
    take: async (deps, visit, sent) => outcomeOf(await handlePartner(deps, visit, sent)),
  },
  {
    path: '/collega',
    form: 'collega',
    done: 'gevraagd',
    take: async (deps, visit, { fields, number }) => {
      const read = readFields(askColleagueForm, fields);
      if (!read.ok) return no({ faults: read.reason });
      const { wie: personId, vraag: question, formulier: submissionKey } = read.value;
      return outcomeOf(await askColleague(deps, visit, { number, personId, question, submissionKey }));
    },
  },
  {
    path: '/collega/:id/antwoorden',
    form: 'antwoorden',
    done: 'beantwoord',
    take: async (deps, visit, { fields, ...on }) => {
      const read = readFields(colleagueAnswerForm, fields);
      if (!read.ok) return no({ faults: read.reason });
      return outcomeOf(await answerColleague(deps, visit, { ...on, answer: read.value.antwoord }));
    },
  },
  {
    path: '/collega/:id/herinneren',
    form: 'herinneren',
    done: 'herinnerd',
    take: async (deps, visit, sent) => outcomeOf(await remindColleague(deps, visit, sent)),
  },
];

async function takePartnerQuestion(deps: Deps, visit: Visit, { number, fields }: Sent): Promise<Outcome> {
  const read = readFields(askPartnerForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const { aan: to, vraag: question, grond: ground, uitleg: groundNote, tot, formulier } = read.value;
  const asked = await askPartner(deps, visit, {
    number,
    to,
    question,
    ground,
    groundNote,
    visibleUntil: tot,
    submissionKey: formulier,
    shares: sharesIn(read.value),
    messageIds: tickedIds(fields, messageBox),
    fileIds: tickedIds(fields, fileBox),
  });
  return outcomeOf(asked);
}

type Took = {
  readonly deed: Deed;
  readonly outcome: Outcome;
  readonly fields: Fields;
  readonly questionId?: string;
};

/** On with the page when it was done, or the page again with everything that was typed. */
function answerTo(deps: Deps, visit: Visit, { deed, outcome, fields, questionId }: Took): Promise<Answer> {
  const address = coordinationPath(visit.params.number ?? '');
  if (outcome.ok) return Promise.resolve(redirect(href(visit, `${address}?gelukt=${deed.done}`)));
  const back: Refused = {
    form: deed.form,
    typed: typed(fields),
    ...(questionId ? { questionId } : {}),
    ...outcome.reason,
  };
  return inMunicipality(deps, visit.municipality.id, (trx) => showDesk(deps, visit, trx, back));
}
