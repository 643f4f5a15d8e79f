// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Refusal,
  type Version,
  comment,
  commentForm,
  isOpen,
  readCharter,
  readVersions,
} from '../charter/index.ts';
import {
  type ProofFault,
  checkProof,
  newChallenge,
  newQuestion,
  readProof,
  spendProof,
} from '../proofs/index.ts';
import { publicVersion } from './showing.ts';
import { CommentPage, ThanksPage } from './views/comment-page.tsx';

const path = '/rollen/:nummer/reageren';

/** Says what one thinks of a draft, while that can be done. */
export function commentRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: anyone }, async (visit, trx) => {
    const version = publicVersion(await readVersions(deps, trx), visit);
    if (!isOpen(version, visit.today)) return redirect(href(visit, `/rollen/${version.number}`));
    const { tasks } = await readCharter(trx, version);
    const again = { visit, version, tasks, typed: {}, formKey: newId() };
    return page(<CommentPage {...again} task={await newTask(deps)} />);
  });

  site.form(path, { allow: anyone, perMinute: 10 }, (visit, form) => takeComment(deps, visit, form));

  site.page(`${path}/bedankt`, { allow: anyone, kept: true }, async (visit, trx) =>
    page(<ThanksPage visit={visit} version={publicVersion(await readVersions(deps, trx), visit)} />),
  );
}

async function takeComment(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const version = await inMunicipality(deps, visit.municipality.id, async (trx) =>
    publicVersion(await readVersions(deps, trx), visit),
  );
  const thanks = redirect(href(visit, `/rollen/${version.number}/reageren/bedankt`));
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return thanks;
  const read = readFields(commentForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof) {
    return formAgain(deps, visit, form, {
      version,
      ...(read.ok ? {} : { refused: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  }
  const { formulier, over, wie, namens, naam, email, reactie } = read.value;
  const given = {
    id: formulier,
    taskId: isId(over) ? over : undefined,
    by: wie,
    organisation: wie === 'resident' ? '' : namens,
    name: naam,
    email,
    locale: visit.locale,
    body: reactie,
    spend: (trx: Trx) => spendProof(deps, trx, proof),
  };
  const doer = { municipality: visit.municipality, actor: resident };
  const outcome = await comment(deps, doer, version.id, given);
  return outcome.ok ? thanks : formAgain(deps, visit, form, { version, refused: outcome.reason });
}

type Again = {
  readonly version: Version;
  readonly refused?: Refusal | readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

/** The form with everything that was typed (R11). */
async function formAgain(deps: Deps, visit: Visit, form: SentForm, again: Again): Promise<Answer> {
  const values = typed(form.fields);
  const { tasks } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    readCharter(trx, again.version),
  );
  const formKey = isId(values.formulier) ? values.formulier : newId();
  return refused(
    <CommentPage
      visit={visit}
      tasks={tasks}
      typed={values}
      formKey={formKey}
      task={await newTask(deps)}
      {...again}
    />,
  );
}

async function newTask(deps: Deps) {
  return { challenge: await newChallenge(deps), question: newQuestion(deps) };
}
