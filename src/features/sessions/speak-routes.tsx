// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import type { OwnRefusal } from './domain.ts';
import { askForm, ownForm } from './forms.ts';
import { home, isSpeakerKey, speakerKey, speakerPath } from './links.ts';
import { askingOf, turnsOf } from './programme.ts';
import { publicSession } from './public-routes.tsx';
import { type OwnWish, askToSpeak, changeOwn } from './speaking.ts';
import { findSpeaker, readSpeakers } from './speakers-store.ts';
import { findSessionById, readItems } from './store.ts';
import { OwnPage } from './views/own-page.tsx';
import { AskClosedPage, AskPage, type AskProps, AskThanksPage } from './views/speak-pages.tsx';

const ask = `${home}/:number/inspreken`;
const own = `${home}/:number/spreker/:id`;

export function speakRoutes(site: Site, deps: Deps): void {
  site.page(ask, { allow: anyone }, (visit, trx) => showAsk(deps, visit, trx));
  site.form(ask, { allow: anyone, perMinute: 20 }, (visit, form) => takeAsk(deps, visit, form));
  site.page(own, { allow: anyone }, (visit, trx) =>
    showOwn(deps, visit, trx, { sleutel: visit.query.sleutel ?? '' }),
  );
  site.form(own, { allow: anyone, perMinute: 20 }, (visit, form) => takeOwn(deps, visit, form));
}

type AskAgain = { readonly typed: Typed } & Pick<AskProps, 'faults' | 'proofFault'>;

/** The form, empty or with everything that was typed (R11); closed it says what one still can do. */
async function showAsk(deps: Deps, visit: Visit, trx: Trx, again?: AskAgain): Promise<Answer> {
  const session = await publicSession(visit, trx);
  if (askingOf(session, visit.now) !== 'open') {
    const closed = (
      <AskClosedPage visit={visit} session={session} {...(again ? { typed: again.typed } : {})} />
    );
    return again ? refused(closed) : page(closed);
  }
  const items = await readItems(trx, session.id);
  const sleutel = isId(again?.typed.sleutel) ? again.typed.sleutel : newId();
  const task = { challenge: await newChallenge(deps), question: newQuestion(deps) };
  const body = (
    <AskPage
      visit={visit}
      session={session}
      items={items}
      task={task}
      {...again}
      typed={{ ...again?.typed, sleutel }}
    />
  );
  return again ? refused(body) : page(body);
}

async function takeAsk(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const values = typed(fields);
  const number = visit.params.number ?? '';
  const again = (more: Omit<AskAgain, 'typed'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showAsk(deps, visit, trx, { typed: values, ...more }),
    );
  const read = readFields(askForm, fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof)
    return again({
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const { sleutel, onderdeel, organisatie, tekst, naam, email, telefoon, naamopenbaar } = read.value;
  const asked = await askToSpeak(deps, visit.municipality, {
    number,
    itemId: onderdeel ?? null,
    organisation: organisatie || null,
    gist: tekst,
    contact: { name: naam, email: email || null, phone: telefoon || null, prefers: null },
    isNamePublic: naamopenbaar,
    locale: visit.locale,
    key: sleutel,
    proof,
  });
  if (asked.ok) return thank(deps, visit, { typed: values, id: email ? undefined : asked.value.id });
  return again(asked.reason === 'proof_used' ? { proofFault: 'used' } : {});
}

type Sent = { readonly typed: Typed; readonly id: Id | undefined };

/** Answered at once, not led on to a page of its own: what was sent stands in no address. Sent again it is the same. */
function thank(deps: Deps, visit: Visit, { typed: values, id }: Sent): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const session = await publicSession(visit, trx);
    const items = await readItems(trx, session.id);
    const own = id && href(visit, speakerPath(session.number, id, speakerKey(deps.secrets, id)));
    return page(<AskThanksPage {...{ visit, session, items, own }} typed={values} />);
  });
}

type Own = {
  readonly sleutel: string;
  readonly again?: { readonly typed: Typed; readonly refusal?: OwnRefusal };
};

/** Only with the key from the mail; without it there is nothing here. */
function ownId(deps: Deps, visit: Visit, sleutel: string): Id {
  const { id } = visit.params;
  if (!isId(id) || !isSpeakerKey(deps.secrets, id, sleutel)) throw new NotFound('There is no such request.');
  return id;
}

async function showOwn(deps: Deps, visit: Visit, trx: Trx, { sleutel, again }: Own): Promise<Answer> {
  const speaker = await findSpeaker(trx, ownId(deps, visit, sleutel));
  const session = speaker && (await findSessionById(trx, speaker.sessionId));
  if (!session || session.number !== visit.params.number) throw new NotFound('There is no such request.');
  const [items, speakers] = await Promise.all([readItems(trx, session.id), readSpeakers(trx, session.id)]);
  const body = (
    <OwnPage
      visit={visit}
      session={session}
      speaker={speaker}
      item={items.find(({ id }) => id === speaker.itemId)}
      turn={turnsOf(session, items, speakers).find((turn) => turn.speaker.id === speaker.id)}
      sleutel={sleutel}
      {...(again ? { again } : {})}
    />
  );
  return again ? refused(body) : page(body);
}

async function takeOwn(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const values = typed(fields);
  const sleutel = values.sleutel ?? '';
  const id = ownId(deps, visit, sleutel);
  const again = (refusal?: OwnRefusal) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showOwn(deps, visit, trx, { sleutel, again: { typed: values, ...(refusal ? { refusal } : {}) } }),
    );
  const read = readFields(ownForm, fields);
  if (!read.ok) return again();
  const { doe, tekst: gist, naamopenbaar: isNamePublic } = read.value;
  const words = { gist, isNamePublic };
  const wishes: Readonly<Record<typeof doe, OwnWish>> = {
    wijzigen: { kind: 'change', ...words },
    ja: { kind: 'accept', ...words },
    nee: { kind: 'decline' },
    intrekken: { kind: 'withdraw' },
  };
  const done = await changeOwn(deps, visit.municipality, { id, wish: wishes[doe] });
  if (!done.ok) return again(done.reason);
  const path = speakerPath(visit.params.number ?? '', id, sleutel);
  return redirect(href(visit, `${path}&gelukt=ja`));
}
