// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, download, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Refusal, contributeMail, putMailOn, setMailAside } from './actions.ts';
import type { Inbound } from './domain.ts';
import { asideForm, contributeForm, putOnForm, readInboxQuery, statesOf } from './forms.ts';
import { readMailboxes } from './mailbox-store.ts';
import { canSeeInbox } from './policies.ts';
import { findInbound, listInbound } from './store.ts';
import { type Opened, openMail, wordsOf } from './taking.ts';
import { InboxPage } from './views/inbox-page.tsx';
import { InboundPage, type RefusedForm, type Step } from './views/inbound-page.tsx';

const allow = canSeeInbox;
const pageSize = 50;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/post-in', { allow }, async (visit, trx) => {
    const query = readInboxQuery(visit.query);
    const { view, olderThan } = query;
    const wanted = { states: statesOf[view], limit: pageSize + 1, ...(olderThan ? { olderThan } : {}) };
    const [found, mailboxes] = await Promise.all([listInbound(trx, wanted), readMailboxes(trx)]);
    const isRead = deps.mailbox !== undefined;
    return page(<InboxPage {...{ visit, query, found, pageSize, mailboxes, isRead }} />);
  });

  site.page('/werkplek/post-in/:id', { allow }, (visit, trx) => showMail(deps, visit, trx));

  site.page('/werkplek/post-in/:id/bron', { allow }, async (visit, trx) => {
    const mail = await mailIn(visit, trx);
    const raw = await deps.files.get(mail.rawKey);
    if (!raw) throw new NotFound('The bytes of this mail are not there.');
    return download(raw, `${mail.id}.eml`);
  });

  site.form('/werkplek/post-in/:id/bijdrage', { allow }, (visit, form) => {
    const read = readFields(contributeForm, form.fields);
    return decide(deps, visit, { form, step: 'contribute', read }, ({ onderwerp, tekst }) =>
      contributeMail(deps, visit, { id: idIn(visit), subject: onderwerp, text: tekst }),
    );
  });

  site.form('/werkplek/post-in/:id/erbij', { allow }, (visit, form) => {
    const read = readFields(putOnForm, form.fields);
    return decide(deps, visit, { form, step: 'putOn', read }, ({ nummer, reactie }) =>
      putMailOn(deps, visit, { id: idIn(visit), number: nummer, text: reactie }),
    );
  });

  site.form('/werkplek/post-in/:id/terzijde', { allow }, (visit, form) => {
    const read = readFields(asideForm, form.fields);
    return decide(deps, visit, { form, step: 'aside', read }, ({ reden }) =>
      setMailAside(deps, visit, { id: idIn(visit), reason: reden }),
    );
  });
}

type Deciding<T> = {
  readonly form: SentForm;
  readonly step: Step;
  readonly read: Result<T, readonly FaultyField[]>;
};

/** Every form of a mail: do it and go on with the mail, or show it again with everything that was typed. */
async function decide<T>(
  deps: Deps,
  visit: Visit,
  { form, step, read }: Deciding<T>,
  act: (value: T) => Promise<Result<unknown, Refusal>>,
): Promise<Answer> {
  const outcome = read.ok ? await act(read.value) : undefined;
  if (outcome?.ok) return redirect(href(visit, `/werkplek/post-in/${idIn(visit)}?gedaan=${step}`));
  const back: RefusedForm = {
    step,
    typed: typed(form.fields),
    faults: read.ok ? [] : read.reason,
    ...(outcome ? { refusal: outcome.reason } : {}),
  };
  return inMunicipality(deps, visit.municipality.id, (trx) => showMail(deps, visit, trx, back));
}

async function showMail(deps: Deps, visit: Visit, trx: Trx, back?: RefusedForm): Promise<Answer> {
  const mail = await mailIn(visit, trx);
  const gone: Opened = { raw: undefined, mail: undefined, key: '' };
  const opened = await openMail(deps, mail).catch(() => gone);
  const body = (
    <InboundPage
      visit={visit}
      mail={mail}
      opened={opened}
      words={wordsOf(opened.mail, false)}
      isDone={visit.query.gedaan !== undefined}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

async function mailIn(visit: Visit, trx: Trx): Promise<Inbound> {
  const mail = await findInbound(trx, idIn(visit));
  if (!mail) throw new NotFound('There is no such mail.');
  return mail;
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('There is no such mail.');
  return visit.params.id;
}
