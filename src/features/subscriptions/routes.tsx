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
import { type ProofFault, checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import { askSubscription } from './actions.ts';
import { feedRoutes } from './feed-routes.tsx';
import { type TypedChoices, askForm, typedChoices } from './forms.ts';
import { basePath } from './links.ts';
import { readOffer } from './offer.ts';
import { ownRoutes } from './own-routes.tsx';
import { AskPage, ThanksPage } from './views/ask-page.tsx';
import { workplaceRoutes } from './workplace-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page(basePath, { allow: anyone }, (visit, trx) => showForm(deps, visit, trx));
  site.page(`${basePath}/bedankt`, { allow: anyone, kept: true }, (visit) =>
    Promise.resolve(page(<ThanksPage visit={visit} />)),
  );
  site.form(basePath, { allow: anyone, perMinute: 10 }, (visit, form) => takeForm(deps, visit, form));
  feedRoutes(site, deps);
  ownRoutes(site, deps);
  workplaceRoutes(site, deps);
}

async function showForm(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const offer = await readOffer(deps, trx);
  const area = offer.tree.bySlug(visit.query.gebied ?? '');
  const chosen: TypedChoices = {
    areaIds: area && area !== offer.tree.root ? [area.id] : [],
    themeIds: [],
    frequency: 'weekly',
    email: '',
    formKey: newId(),
  };
  return page(<AskPage visit={visit} offer={offer} typed={chosen} task={await newTask(deps)} />);
}

async function newTask(deps: Deps) {
  return { challenge: await newChallenge(deps), question: newQuestion(deps) };
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const thanks = redirect(href(visit, `${basePath}/bedankt`));
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return thanks;
  const read = readFields(askForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok) {
    return formAgain(deps, visit, typedChoices(form.fields), {
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  }
  const { gebied, thema, hoevaak, email, formulier } = read.value;
  const taken = await askSubscription(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      areaIds: gebied,
      themeIds: thema,
      frequency: hoevaak,
      email,
      locale: visit.locale,
      formKey: formulier,
      ...(proof ? { proof } : {}),
    },
  );
  if (!taken.ok) return formAgain(deps, visit, typedChoices(form.fields), { proofFault: 'used' });
  return thanks;
}

type Again = { readonly faults?: readonly FaultyField[]; readonly proofFault?: ProofFault };

/** The form with everything that was typed (R11). */
async function formAgain(deps: Deps, visit: Visit, values: TypedChoices, again: Again): Promise<Answer> {
  const offer = await inMunicipality(deps, visit.municipality.id, (trx) => readOffer(deps, trx));
  const kept = isId(values.formKey) ? values : { ...values, formKey: newId() };
  return refused(<AskPage visit={visit} offer={offer} typed={kept} task={await newTask(deps)} {...again} />);
}
