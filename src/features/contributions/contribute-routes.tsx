// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, data, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import {
  type ProofFault,
  type ProofTask,
  checkProof,
  newChallenge,
  newQuestion,
  readProof,
} from '../proofs/index.ts';
import { type Refused as RefusedFile, readDrafts, takeUploads, uploadsOf } from '../uploads/index.ts';
import { type Placing, placeContribution } from './actions/placing.ts';
import { submitContribution } from './actions/submit.ts';
import { type SubmitForm, submitForm } from './forms.ts';
import { askedOf } from './asked.ts';
import { readSimilar } from './similar-routes.ts';
import { areaFrom } from './public-routes.tsx';
import {
  ContributePage,
  type ContributePageProps,
  pickedUpSentence,
  shownMark,
} from './views/contribute-page.tsx';
import type { Similar } from './views/similar-part.tsx';

export function contributeRoutes(site: Site, deps: Deps): void {
  site.page('/bijdragen/nieuw', { allow: anyone }, (visit, trx) => showForm(deps, visit, trx));
  site.page('/bijdragen/ontvanger', { allow: anyone }, (visit, trx) => showReceiver(deps, visit, trx));
  site.form('/bijdragen/nieuw', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeForm(deps, visit, form),
  );
}

async function newTask(deps: Deps): Promise<ProofTask> {
  return { challenge: await newChallenge(deps), question: newQuestion(deps) };
}

async function showForm(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const area = areaFrom(tree, visit.query.gebied);
  const kind = contributionKinds.find((one) => one === visit.query.soort);
  const values: Typed = {
    sleutel: newId(),
    ...(kind ? { soort: kind } : {}),
    ...(area ? { gebied: area.id } : {}),
    ...(visit.query.lat && visit.query.lon ? { lat: visit.query.lat, lon: visit.query.lon } : {}),
  };
  const placing = await placeContribution(deps, trx, visit.municipality, askedOf(values));
  return page(
    <ContributePage visit={visit} tree={tree} typed={values} task={await newTask(deps)} placing={placing} />,
  );
}

/** For the form's script: who picks it up, as soon as kind or place change. */
async function showReceiver(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const placing = await placeContribution(deps, trx, visit.municipality, askedOf(visit.query));
  return data({
    sentence: pickedUpSentence(visit, placing),
    shown: shownMark(placing),
    areaId: placing.area.id,
  });
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return redirect(href(visit, '/bijdragen'));
  const formKey = isId(values.sleutel) ? values.sleutel : newId();
  return takeFilled(deps, visit, {
    form,
    values: { ...values, sleutel: formKey },
    // Before anything else is judged: what is in order of them waits with the form (R11).
    refusedFiles: await takeUploads(deps, visit.municipality.id, { formKey, ...uploadsOf(form) }),
  });
}

type Filled = {
  readonly form: SentForm;
  readonly values: Typed;
  readonly refusedFiles: readonly RefusedFile[];
};

async function takeFilled(deps: Deps, visit: Visit, { form, values, refusedFiles }: Filled): Promise<Answer> {
  if (values.toon || values.kijk) return formAgain(deps, visit, values, { status: 'shown', refusedFiles });
  const read = readFields(submitForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || refusedFiles.length > 0) {
    return formAgain(deps, visit, values, {
      status: 'refused',
      refusedFiles,
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  }
  const { getoond } = read.value;
  const taken = await submitContribution(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      ...submissionOf(visit, read.value),
      isSeen: (placing) => getoond === shownMark(placing),
      ...(proof ? { proof } : {}),
    },
  );
  if (!taken.ok) {
    const again: Again =
      taken.reason === 'unseen' ? { status: 'unseen' } : { status: 'refused', proofFault: 'used' };
    return formAgain(deps, visit, values, again);
  }
  return redirect(href(visit, `/bijdragen/${taken.value.number}/bedankt?sleutel=${taken.value.key}`));
}

function submissionOf(visit: Visit, form: SubmitForm) {
  const hasContact = form.naam !== '' || form.email !== '' || form.telefoon !== '';
  return {
    kind: form.soort,
    channel: 'web',
    subject: form.onderwerp,
    body: form.tekst,
    locale: visit.locale,
    publicConsent: form.openbaar,
    submissionKey: form.sleutel,
    ...(form.lat !== undefined && form.lon !== undefined ? { point: { lat: form.lat, lon: form.lon } } : {}),
    ...(form.gebied ? { areaId: form.gebied } : {}),
    ...(hasContact
      ? {
          contact: {
            name: form.naam || null,
            email: form.email || null,
            phone: form.telefoon || null,
            prefers: form.voorkeur ?? null,
          },
        }
      : {}),
  } as const;
}

type Again = {
  readonly status: 'shown' | 'refused' | 'unseen';
  readonly faults?: ContributePageProps['faults'];
  readonly proofFault?: ProofFault;
  readonly refusedFiles?: readonly RefusedFile[];
};

/** The form with everything that was typed (R11), and who picks it up as it stands now. */
async function formAgain(
  deps: Deps,
  visit: Visit,
  values: Typed,
  { status, faults, proofFault, refusedFiles = [] }: Again,
): Promise<Answer> {
  type Shown = Pick<ContributePageProps, 'drafts'> & {
    tree: AreaTree;
    placing: Placing;
    similar: readonly Similar[];
  };
  const { tree, placing, similar, drafts } = await inMunicipality(
    deps,
    visit.municipality.id,
    async (trx): Promise<Shown> => ({
      tree: await readAreaTree(deps, trx),
      placing: await placeContribution(deps, trx, visit.municipality, askedOf(values)),
      similar: await readSimilar(deps, visit, trx, values),
      drafts: await readDrafts(trx, values.sleutel ?? ''),
    }),
  );
  const body = (
    <ContributePage
      visit={visit}
      tree={tree}
      typed={values}
      task={await newTask(deps)}
      placing={placing}
      mustConfirm={status === 'unseen'}
      similar={similar}
      drafts={drafts}
      refusedFiles={refusedFiles}
      {...(faults ? { faults } : {})}
      {...(proofFault ? { proofFault } : {})}
    />
  );
  return status === 'shown' && refusedFiles.length === 0 ? page(body) : refused(body);
}
