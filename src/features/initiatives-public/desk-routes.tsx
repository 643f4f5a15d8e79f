// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { faultText } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readContacts } from '../contributions/index.ts';
import {
  type Initiative,
  canHandle,
  canLookAt,
  canSeeInitiators,
  findInitiative,
} from '../initiatives/index.ts';
import { ownTask, recordRead } from '../read-log/index.ts';
import { findPersonal } from '../redaction/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { DecisionRefusal } from './domain.ts';
import { deskMessages } from './desk-messages.ts';
import { answerForm, decisionForm, policyForm } from './forms.ts';
import { canWritePolicy } from './policies.ts';
import { decideOnPublication, writePolicy } from './publication.ts';
import { findPolicy, findPublishedWords, readDecisions, readQueue } from './publication-store.ts';
import { readPublicInitiators } from './published-store.ts';
import { answerHelp, readLeaders } from './take-part.ts';
import { answerAgain } from './take-part-routes.tsx';
import { readOffers, readWaitingOffers } from './take-part-store.ts';
import { OffersOfPage, PolicyPage, WaitingOffersPage, offersBase } from './views/desk-pages.tsx';
import { ModerationPage, type Open, deskBase } from './views/moderation-page.tsx';
import type { AnswerAgain } from './views/offers-page.tsx';

export function deskRoutes(site: Site, deps: Deps): void {
  site.page(deskBase, { allow: canLookAt }, (visit, trx) => showModeration(deps, visit, trx));
  site.page(`${deskBase}/:number`, { allow: canLookAt }, (visit, trx) =>
    showModeration(deps, visit, trx, { number: visit.params.number ?? '' }),
  );
  site.form(`${deskBase}/:number`, { allow: canLookAt }, (visit, form) => takeDecision(deps, visit, form));
  policyRoutes(site, deps);
  site.page(offersBase, { allow: canLookAt }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    return page(<WaitingOffersPage visit={visit} tree={tree} waiting={await readWaitingOffers(trx)} />);
  });
  site.page(`${offersBase}/:number`, { allow: canLookAt }, (visit, trx) => showOffersOf(deps, visit, trx));
  site.form(`${offersBase}/:number`, { allow: canLookAt }, (visit, form) => takeAnswer(deps, visit, form));
}

type Opening = { readonly number: string; readonly typed?: NonNullable<Open['typed']> };

async function showModeration(deps: Deps, visit: Visit, trx: Trx, opening?: Opening): Promise<Answer> {
  const open = opening && (await readOpen(trx, opening));
  const { bewaard } = visit.query;
  const body = (
    <ModerationPage
      visit={visit}
      tree={await readAreaTree(deps, trx)}
      staffing={await readStaffing(deps, trx)}
      queue={await readQueue(trx)}
      policy={await findPolicy(trx)}
      {...(open ? { open } : {})}
      {...(bewaard === 'ja' ? { saved: 'told' as const } : {})}
      {...(bewaard === 'bel' ? { saved: 'untold' as const } : {})}
    />
  );
  return opening?.typed ? refused(body) : page(body);
}

async function readOpen(trx: Trx, opening: Opening): Promise<Open> {
  const initiative = await findOne(trx, opening.number);
  const leaders = await readLeaders(trx, initiative.id);
  const names = leaders
    // A name that may be public is no finding.
    .filter(({ initiator }) => !initiator.isNamedPublicly)
    .flatMap(({ contact }) => contact?.name ?? []);
  const { title, body, needsNote, plan, result, stopReason } = initiative;
  const texts = [title, body, needsNote, plan, result, stopReason].filter((text) => text !== null);
  return {
    initiative,
    onSite: await findPublishedWords(trx, initiative.id),
    groups: await readPublicInitiators(trx, [initiative.id]),
    findings: texts.flatMap((text) => findPersonal(text, { names })),
    decided: await readDecisions(trx, initiative.id),
    ...(opening.typed ? { typed: opening.typed } : {}),
  };
}

async function findOne(trx: Trx, number: string): Promise<Initiative> {
  const initiative = await findInitiative(trx, number);
  if (!initiative) throw new NotFound('There is no such initiative.');
  return initiative;
}

async function takeDecision(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const number = visit.params.number ?? '';
  const t = deskMessages[visit.locale];
  const again = (reason: DecisionRefusal | undefined) => {
    const fault = reason ? t.refusals[reason] : t.chooseOne;
    const kept = { decision: values.besluit ?? '', reason: values.reden ?? '', fault };
    return inMunicipality(deps, visit.municipality.id, (trx) =>
      showModeration(deps, visit, trx, { number, typed: kept }),
    );
  };
  const read = readFields(decisionForm, form.fields);
  if (!read.ok) return again(undefined);
  const { versie, besluit, reden } = read.value;
  const wish = { number, version: versie, decision: besluit, reason: reden };
  const decided = await decideOnPublication(deps, visit, wish);
  if (!decided.ok) return again(decided.reason);
  const isTold = decided.value.leaders === 0 || decided.value.told > 0;
  return redirect(href(visit, `${deskBase}?bewaard=${isTold ? 'ja' : 'bel'}`));
}

function policyRoutes(site: Site, deps: Deps): void {
  const path = `${deskBase}/afspraken`;
  site.page(path, { allow: canWritePolicy }, async (visit, trx) => {
    const text = (await findPolicy(trx))?.body ?? deskMessages[visit.locale].policyFirst;
    const isSaved = visit.query.gelukt === 'ja';
    return page(<PolicyPage visit={visit} text={text} formKey={newId()} isSaved={isSaved} />);
  });
  site.form(path, { allow: canWritePolicy }, async (visit, form) => {
    const read = readFields(policyForm, form.fields);
    if (!read.ok) {
      const values = typed(form.fields);
      const formKey = isId(values.sleutel) ? values.sleutel : newId();
      const fault = faultText(visit, read.reason, { field: 'tekst' }) ?? '';
      const text = values.tekst ?? '';
      return refused(
        <PolicyPage visit={visit} text={text} formKey={formKey} isSaved={false} fault={fault} />,
      );
    }
    await writePolicy(deps, visit, { id: read.value.sleutel, body: read.value.tekst });
    return redirect(href(visit, `${path}?gelukt=ja`));
  });
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('This is for who works here.');
  return visit.actor;
}

async function showOffersOf(deps: Deps, visit: Visit, trx: Trx, again?: AnswerAgain): Promise<Answer> {
  const actor = staffOf(visit);
  const initiative = await findOne(trx, visit.params.number ?? '');
  if (!canSeeInitiators(actor, initiative)) throw new Forbidden('This is for the team of its areas.');
  const offers = await readOffers(trx, initiative.id);
  const contacts = await readContacts(
    trx,
    offers.map(({ contactId }) => contactId),
  );
  if (offers.length > 0)
    await recordRead(trx, {
      at: deps.clock.now(),
      topic: 'initiatives',
      subjectId: initiative.id,
      part: 'contact',
      reader: { kind: 'staff', id: actor.personId },
      ground: ownTask,
    });
  const body = (
    <OffersOfPage
      visit={visit}
      initiative={initiative}
      offers={offers}
      contacts={contacts}
      mayAnswer={canHandle(actor, initiative)}
      {...(again ? { again } : {})}
    />
  );
  return again ? refused(body) : page(body);
}

async function takeAnswer(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const number = visit.params.number ?? '';
  const showAgain = (again: AnswerAgain) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showOffersOf(deps, visit, trx, again));
  const read = readFields(answerForm, form.fields);
  if (!read.ok) return showAgain(answerAgain(visit, values));
  const { aanbod, antwoord, zin } = read.value;
  const wish = { number, offerId: aanbod, kind: antwoord, text: zin, sharesBack: false };
  const answered = await answerHelp(deps, visit, wish);
  if (!answered.ok) return showAgain(answerAgain(visit, values, answered.reason));
  return redirect(href(visit, `${offersBase}/${number}`));
}
