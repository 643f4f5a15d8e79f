// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readContacts } from '../contributions/index.ts';
import { readMailsAbout } from '../notifications/index.ts';
import { numberIn, sessionIn } from './asked-for.ts';
import { deskAgain } from './desk-routes.tsx';
import { askForm, decisionForm, invitationForm, speakerStepForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { canPrepare } from './policies.ts';
import {
  decideOnSpeaker,
  inviteSpeaker,
  noteSpeaker,
  stepSpeaker,
  tellSpeakersTimes,
} from './speaker-actions.ts';
import { findSpeaker, readAgain } from './speakers-store.ts';
import { readItems } from './store.ts';
import { CallerPage } from './views/caller-page.tsx';
import {
  InvitePage,
  type InvitePageProps,
  SpeakerPage,
  type SpeakerPageProps,
} from './views/speaker-page.tsx';

const all = `${desk}/:number/sprekers`;
const allow = canPrepare;
const mostMails = 20;

/** What the clerk does with who wants to speak. */
export function speakerRoutes(site: Site, deps: Deps): void {
  site.page(`${all}/uitnodigen`, { allow }, (visit, trx) => showInvite(visit, trx));
  site.form(`${all}/uitnodigen`, { allow }, (visit, { fields }) => takeInvite(deps, visit, fields));

  site.page(`${all}/inschrijven`, { allow }, (visit, trx) => showCaller(visit, trx));
  site.form(`${all}/inschrijven`, { allow }, (visit, { fields }) => takeCaller(deps, visit, fields));

  site.form(`${all}/vertellen`, { allow }, async (visit, { fields }) => {
    const done = await tellSpeakersTimes(deps, visit, { number: numberIn(visit) });
    if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
    return taken(visit, 'verteld');
  });

  site.page(`${all}/:id`, { allow }, (visit, trx) => showSpeaker(visit, trx));
  site.form(`${all}/:id`, { allow }, (visit, { fields }) => takeDecision(deps, visit, fields));

  site.form(`${all}/:id/verplaatsen`, { allow }, async (visit, { fields }) => {
    const read = readFields(speakerStepForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { naar, plek: from } = read.value;
    const direction = naar === 'omhoog' ? 'up' : 'down';
    const step = { number: numberIn(visit), id: idIn(visit), direction, from } as const;
    const done = await stepSpeaker(deps, visit, step);
    if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
    return taken(visit, 'bewaard');
  });
}

function taken(visit: Visit, what: string): Answer {
  return redirect(href(visit, workPath(numberIn(visit), `?gelukt=${what}#sprekers`)));
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('Nobody here has this id.');
  return visit.params.id;
}

async function showInvite(visit: Visit, trx: Trx, again?: InvitePageProps['again']): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const items = await readItems(trx, session.id);
  const shown = { sleutel: newId(), ...again?.typed };
  const props = { visit, session, items, typed: shown, ...(again ? { again } : {}) };
  const body = <InvitePage {...props} />;
  return again ? refused(body) : page(body);
}

async function takeInvite(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const again = (more: Pick<NonNullable<InvitePageProps['again']>, 'faults' | 'refusal'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showInvite(visit, trx, { typed: typed(fields), ...more }),
    );
  const read = readFields(invitationForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { sleutel: key, onderdeel, naam: name, email, organisatie } = read.value;
  const done = await inviteSpeaker(deps, visit, {
    number: numberIn(visit),
    itemId: onderdeel ?? null,
    name,
    email,
    organisation: organisatie || null,
    locale: 'nl',
    key,
  });
  if (!done.ok) return again({ faults: [], refusal: done.reason });
  return taken(visit, 'uitgenodigd');
}

async function showCaller(visit: Visit, trx: Trx, again?: InvitePageProps['again']): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const items = await readItems(trx, session.id);
  const shown = { sleutel: newId(), ...again?.typed };
  const body = <CallerPage {...{ visit, session, items, typed: shown, ...(again ? { again } : {}) }} />;
  return again ? refused(body) : page(body);
}

async function takeCaller(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const again = (more: Pick<NonNullable<InvitePageProps['again']>, 'faults' | 'refusal'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showCaller(visit, trx, { typed: typed(fields), ...more }),
    );
  const read = readFields(askForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { sleutel: key, onderdeel, naam: name, email, telefoon, organisatie, tekst: gist } = read.value;
  const done = await noteSpeaker(deps, visit, {
    number: numberIn(visit),
    itemId: onderdeel ?? null,
    name,
    email: email || null,
    phone: telefoon || null,
    organisation: organisatie || null,
    gist,
    isNamePublic: read.value.naamopenbaar,
    locale: 'nl',
    key,
  });
  if (!done.ok) return again({ faults: [], refusal: done.reason });
  return taken(visit, 'ingeschreven');
}

async function showSpeaker(visit: Visit, trx: Trx, again?: SpeakerPageProps['again']): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const [items, speaker] = await Promise.all([readItems(trx, session.id), findSpeaker(trx, idIn(visit))]);
  if (!speaker || speaker.sessionId !== session.id) throw new NotFound('There is no such speaker.');
  const contacts = await readContacts(trx, [speaker.contactId]);
  const contact = speaker.contactId === null ? undefined : contacts.get(speaker.contactId);
  const [cameAgain, mails] = await Promise.all([
    readAgain(trx, speaker.id),
    readMailsAbout(trx, speaker.id, mostMails),
  ]);
  const props = { visit, session, items, speaker, contact, cameAgain, mails, ...(again ? { again } : {}) };
  const body = <SpeakerPage {...props} />;
  return again ? refused(body) : page(body);
}

async function takeDecision(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const again = (more: Pick<NonNullable<SpeakerPageProps['again']>, 'faults' | 'refusal'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showSpeaker(visit, trx, { typed: typed(fields), ...more }),
    );
  const read = readFields(decisionForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { besluit, onderdeel, minuten, reden: reason } = read.value;
  const about = { number: numberIn(visit), id: idIn(visit) };
  const done = await decideOnSpeaker(
    deps,
    visit,
    besluit === 'afwijzen'
      ? { ...about, kind: 'decline', reason }
      : { ...about, kind: 'confirm', itemId: onderdeel ?? null, minutes: minuten ?? null },
  );
  if (!done.ok) return again({ faults: [], refusal: done.reason });
  return taken(visit, 'besloten');
}
