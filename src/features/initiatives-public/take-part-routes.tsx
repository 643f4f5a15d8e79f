// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone, countedCookie } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readContacts } from '../contributions/index.ts';
import { ownIn } from '../initiatives/index.ts';
import {
  type ProofFault,
  type ProofTask,
  checkProof,
  newChallenge,
  newQuestion,
  readProof,
} from '../proofs/index.ts';
import { canTakePart, isExchanged } from './domain.ts';
import { answerForm, offerForm } from './forms.ts';
import {
  base,
  isBrowserText,
  isOfferKey,
  newBrowserText,
  offerPath,
  offersPath,
  pathOf,
  supportCookieSeconds,
  supportMark,
  thanksPath,
} from './links.ts';
import { messages } from './messages.ts';
import { findShown } from './public-routes.tsx';
import { answerHelp, offerHelp, readLeaders, supportInitiative, withdrawSupport } from './take-part.ts';
import { hasSupport, readOffers } from './take-part-store.ts';
import { type AnswerAgain, OffersPage } from './views/offers-page.tsx';
import {
  EndedPage,
  HelpPage,
  type HelpProps,
  HelpThanksPage,
  SupportPage,
} from './views/take-part-pages.tsx';

const one = `${base}/:number`;

export function takePartRoutes(site: Site, deps: Deps): void {
  site.page(`${one}/steunen`, { allow: anyone }, (visit, trx) => showSupport(deps, visit, trx));
  site.form(`${one}/steunen`, { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeSupport(deps, visit, form),
  );
  site.form(`${one}/steunen/intrekken`, { allow: anyone, perMinute: 20 }, (visit) => endSupport(deps, visit));
  site.page(`${one}/meehelpen`, { allow: anyone }, (visit, trx) => showHelp(deps, visit, trx, {}));
  site.form(`${one}/meehelpen`, { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeHelp(deps, visit, form),
  );
  site.page(`${one}/meehelpen/bedankt`, { allow: anyone }, async (visit, trx) => {
    const shown = await findShown(visit, trx);
    const leaders = await readLeaders(trx, shown.id);
    const isForInitiators = leaders.some(({ contact }) => contact?.email);
    const { aanbod: offerId = '', sleutel = '' } = visit.query;
    const own = isOfferKey(deps.secrets, offerId, sleutel)
      ? offerPath(deps.secrets, { number: shown.number, offerId })
      : undefined;
    return page(<HelpThanksPage visit={visit} one={shown} isForInitiators={isForInitiators} own={own} />);
  });
  site.page(`${one}/van-u/:initiator/aanbod`, { allow: anyone }, (visit, trx) =>
    showOffers(deps, visit, trx, { sleutel: visit.query.sleutel ?? '' }),
  );
  site.form(`${one}/van-u/:initiator/aanbod`, { allow: anyone, perMinute: 60 }, (visit, form) =>
    takeAnswer(deps, visit, form),
  );
}

export async function newTask(deps: Deps): Promise<ProofTask> {
  return { challenge: await newChallenge(deps), question: newQuestion(deps) };
}

async function showSupport(deps: Deps, visit: Visit, trx: Trx, proofFault?: ProofFault): Promise<Answer> {
  const shown = await findShown(visit, trx);
  if (!canTakePart(shown)) return page(<EndedPage visit={visit} one={shown} />);
  const { countedAs } = visit;
  const isSupporting =
    isBrowserText(countedAs) &&
    (await hasSupport(trx, shown.id, supportMark(deps.secrets, shown.id, countedAs)));
  const task = await newTask(deps);
  const body = (
    <SupportPage visit={visit} one={shown} task={task} proofFault={proofFault} isSupporting={isSupporting} />
  );
  return proofFault ? refused(body) : page(body);
}

async function takeSupport(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const number = visit.params.number ?? '';
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return redirect(href(visit, pathOf(number)));
  const again = (fault?: ProofFault) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showSupport(deps, visit, trx, fault));
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!checked.ok || !proof) return again(checked.ok ? 'missing' : checked.reason);
  const browserText = isBrowserText(visit.countedAs) ? visit.countedAs : newBrowserText();
  const markOf = (id: Id) => supportMark(deps.secrets, id, browserText);
  const doer = { municipality: visit.municipality, actor: resident };
  const taken = await supportInitiative(deps, doer, { number, markOf, proof });
  if (!taken.ok) return again(taken.reason === 'ended' ? undefined : 'used');
  const name = countedCookie(deps.publicUrl.startsWith('https:'));
  const cookie = { name, value: browserText, maxAgeSeconds: supportCookieSeconds };
  return redirect(href(visit, `${pathOf(number)}?steun=ja`), [cookie]);
}

async function endSupport(deps: Deps, visit: Visit): Promise<Answer> {
  const number = visit.params.number ?? '';
  const { countedAs } = visit;
  if (isBrowserText(countedAs)) {
    const doer = { municipality: visit.municipality, actor: resident };
    await withdrawSupport(deps, doer, { number, markOf: (id) => supportMark(deps.secrets, id, countedAs) });
  }
  return redirect(href(visit, `${pathOf(number)}?steun=nee`));
}

type Again = Partial<Pick<HelpProps, 'typed' | 'kinds' | 'faults' | 'proofFault'>>;

/** The form, empty or with everything that was typed (R11). */
async function showHelp(deps: Deps, visit: Visit, trx: Trx, again: Again): Promise<Answer> {
  const shown = await findShown(visit, trx);
  if (!canTakePart(shown)) {
    const body = <EndedPage visit={visit} one={shown} />;
    return again.typed ? refused(body) : page(body);
  }
  const values: Typed = {
    ...again.typed,
    sleutel: isId(again.typed?.sleutel) ? again.typed.sleutel : newId(),
  };
  const body = (
    <HelpPage visit={visit} one={shown} task={await newTask(deps)} kinds={[]} {...again} typed={values} />
  );
  return again.typed ? refused(body) : page(body);
}

/** All values of a repeated field. */
export function allOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

async function takeHelp(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const number = visit.params.number ?? '';
  if (values.website) return redirect(href(visit, pathOf(number, '/meehelpen/bedankt')));
  const kept = { typed: values, kinds: allOf(form.fields, 'waarmee') };
  const again = (more: Again) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showHelp(deps, visit, trx, { ...kept, ...more }));
  const read = readFields(offerForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof)
    return again({
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const { waarmee, tekst, wanneer, naam, email, telefoon, delen, sleutel } = read.value;
  const offered = await offerHelp(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      number,
      kinds: waarmee,
      body: tekst,
      available: wanneer,
      contact: { name: naam, email: email || null, phone: telefoon || null, prefers: null },
      sharesContact: delen,
      locale: visit.locale,
      key: sleutel,
      proof,
    },
  );
  if (offered.ok) return redirect(href(visit, thanksPath(deps.secrets, { number, offerId: sleutel })));
  return again(offered.reason === 'ended' ? {} : { proofFault: 'used' });
}

type Asked = { readonly sleutel: string; readonly again?: AnswerAgain };

async function showOffers(deps: Deps, visit: Visit, trx: Trx, { sleutel, again }: Asked): Promise<Answer> {
  const { initiative, me } = await ownIn(deps, visit, trx, sleutel);
  const offers = await readOffers(trx, initiative.id);
  // Of others than those who agreed, nothing is even read.
  const contacts = await readContacts(
    trx,
    offers.filter(isExchanged).map(({ contactId }) => contactId),
  );
  const body = (
    <OffersPage
      visit={visit}
      initiative={initiative}
      offers={offers}
      contacts={contacts}
      initiatorId={me.id}
      sleutel={sleutel}
      isTaken={visit.query.gelukt === 'ja'}
      {...(again ? { again } : {})}
    />
  );
  return again ? refused(body) : page(body);
}

/** What was filled in to answer one offer, to show again. */
export function answerAgain(visit: Visit, values: Typed, fault?: 'answered' | 'sentence'): AnswerAgain {
  const { offers: t } = messages[visit.locale];
  return {
    offerId: values.aanbod ?? '',
    kind: values.antwoord ?? '',
    text: values.zin ?? '',
    isShared: Boolean(values.delen),
    fault: fault ? t.refusals[fault] : t.choose,
  };
}

async function takeAnswer(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const { sleutel = '' } = values;
  const { initiative, me } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    ownIn(deps, visit, trx, sleutel),
  );
  const showAgain = (again: AnswerAgain) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showOffers(deps, visit, trx, { sleutel, again }));
  const read = readFields(answerForm, form.fields);
  if (!read.ok) return showAgain(answerAgain(visit, values));
  const { aanbod, antwoord, zin, delen } = read.value;
  const answered = await answerHelp(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      number: initiative.number,
      offerId: aanbod,
      kind: antwoord,
      text: zin,
      sharesBack: delen,
      initiatorId: me.id,
    },
  );
  if (!answered.ok) return showAgain(answerAgain(visit, values, answered.reason));
  const own = { number: initiative.number, initiatorId: me.id };
  return redirect(href(visit, `${offersPath(own, sleutel)}&gelukt=ja`));
}
