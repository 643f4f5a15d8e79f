// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import { canBeJoined, joinContribution } from './actions/joining.ts';
import type { Contribution } from './domain.ts';
import { readHeardFiles } from './files/heard-files.ts';
import { asPublic } from './public-words.ts';
import { findJoiner, readHeard } from './joiners-store.ts';
import { isJoinerKey, joinerKey, joinerPath } from './links.ts';
import { readNames } from './public-routes.tsx';
import { findContact } from './contact-store.ts';
import { findByNumber } from './store.ts';
import { readStepsTogether, rootOf } from './together.ts';
import { joinForm } from './twins-forms.ts';
import {
  JoinPage,
  type JoinPageProps,
  JoinedPage,
  type JoinedProps,
  JoinedThanksPage,
} from './views/join-pages.tsx';

/** Joining what somebody else brought, and the own page of who joined. */
export function joinerRoutes(site: Site, deps: Deps): void {
  const own = '/bijdragen/:number/aangesloten/:joiner';
  site.page('/bijdragen/:number/aansluiten', { allow: anyone }, (visit, trx) =>
    showForm(deps, visit, trx, {}),
  );
  site.form('/bijdragen/:number/aansluiten', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeForm(deps, visit, form),
  );
  site.page(own, { allow: anyone }, async (visit, trx) =>
    page(<JoinedPage {...await readJoined(deps, visit, trx)} />),
  );
  site.page(`${own}/bedankt`, { allow: anyone }, async (visit, trx) =>
    page(<JoinedThanksPage {...await readJoined(deps, visit, trx)} />),
  );
}

type Again = Partial<Pick<JoinPageProps, 'typed' | 'faults' | 'proofFault' | 'isTakenAlong' | 'isClosed'>>;

/** The form, empty or with everything that was typed (R11). */
async function showForm(deps: Deps, visit: Visit, trx: Trx, again: Again): Promise<Answer> {
  const contribution = await findPublic(visit, trx);
  const typedSoFar = again.typed ?? {};
  const values = isId(typedSoFar.sleutel) ? typedSoFar : { ...typedSoFar, sleutel: newId() };
  const isClosed = !(await canBeJoined(trx, contribution));
  const task = { challenge: await newChallenge(deps), question: newQuestion(deps) };
  const more = isClosed ? { isClosed } : {};
  const body = (
    <JoinPage visit={visit} contribution={contribution} task={task} {...again} {...more} typed={values} />
  );
  return again.faults || again.proofFault || again.isClosed ? refused(body) : page(body);
}

async function findPublic(visit: Visit, trx: Trx): Promise<Contribution> {
  const contribution = await findByNumber(trx, visit.params.number ?? '');
  if (!contribution || contribution.publishedAt === null) throw new NotFound('It is not public.');
  return asPublic(contribution);
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const number = visit.params.number ?? '';
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return redirect(href(visit, '/bijdragen'));
  const showAgain = (again: Again): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) => showForm(deps, visit, trx, again));
  if (values.meenemen) return showAgain({ typed: takenAlong(values), isTakenAlong: true });
  const read = readFields(joinForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok) {
    return showAgain({
      typed: values,
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  }
  const { tekst, naam, email, telefoon, sleutel } = read.value;
  const hasContact = naam !== '' || email !== '' || telefoon !== '';
  const contact = { name: naam || null, email: email || null, phone: telefoon || null, prefers: null };
  const joined = await joinContribution(deps, visit.municipality, {
    number,
    locale: visit.locale,
    text: tekst,
    submissionKey: sleutel,
    ...(hasContact ? { contact } : {}),
    ...(proof ? { proof } : {}),
  });
  if (!joined.ok) {
    return showAgain({
      typed: values,
      ...(joined.reason === 'closed' ? { isClosed: true } : { proofFault: 'used' }),
    });
  }
  const key = joinerKey(deps.secrets, joined.value.id);
  return redirect(href(visit, `${joinerPath(number, joined.value.id, '/bedankt')}?sleutel=${key}`));
}

/** What was typed in the form for something new goes along: nobody types it twice. */
function takenAlong({ onderwerp = '', tekst = '', naam = '', email = '', telefoon = '' }: Typed): Typed {
  const words = [onderwerp, tekst].filter((part) => part.trim() !== '').join('\n');
  return { tekst: words.slice(0, 5000), naam, email, telefoon };
}

/** With the key of who joined: what is theirs to see. */
async function readJoined(deps: Deps, visit: Visit, trx: Trx): Promise<JoinedProps> {
  const { joiner: id = '', number = '' } = visit.params;
  const sleutel = visit.query.sleutel ?? '';
  if (!isId(id) || !isJoinerKey(deps.secrets, id, sleutel)) throw new NotFound('The key does not fit.');
  const joiner = await findJoiner(trx, id);
  const contribution = await findByNumber(trx, number);
  if (!joiner || !contribution || joiner.contributionId !== contribution.id)
    throw new NotFound('Nobody joined this.');
  const root = await rootOf(trx, contribution);
  const heard = await heardBy(trx, contribution, joiner);
  const steps = await readStepsTogether(trx, contribution, root);
  return {
    visit,
    names: await readNames(deps, visit, trx),
    joiner,
    contribution: asPublic(contribution),
    root: asPublic(root),
    steps: steps.filter((step) => step.verb !== 'ask' && step.verb !== 'reply'),
    heard,
    files: await readHeardFiles(trx, heard, joiner.createdAt),
    sleutel,
    email: (await findContact(trx, joiner.contactId))?.email ?? null,
  };
}

/** An answer from before they joined was not meant for them, unless it may stand on the site and the contribution does. */
async function heardBy(
  trx: Trx,
  contribution: Contribution,
  joiner: { createdAt: Contribution['createdAt'] },
) {
  const heard = await readHeard(trx, contribution.id, joiner.createdAt);
  const from = joiner.createdAt.epochMilliseconds;
  return heard.filter(
    (message) => message.createdAt.epochMilliseconds >= from || contribution.publishedAt !== null,
  );
}
