// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import { askFollowing } from '../subscriptions/index.ts';
import { followForm } from './forms.ts';
import { base } from './links.ts';
import { findShown } from './reading.ts';
import { FollowPage, type FollowProps } from './views/follow-page.tsx';

const path = `${base}/:number/volgen`;

export function followRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: anyone }, (visit, trx) => showForm(deps, visit, trx, {}));
  site.form(path, { allow: anyone, perMinute: 10 }, (visit, form) => takeForm(deps, visit, form));
}

type Again = Partial<Pick<FollowProps, 'faults' | 'proofFault'>> & { readonly values?: Typed };

async function showForm(deps: Deps, visit: Visit, trx: Trx, { values, ...again }: Again): Promise<Answer> {
  const motion = await findShown(visit, trx);
  const formKey = isId(values?.formulier) ? values.formulier : newId();
  const task = { challenge: await newChallenge(deps), question: newQuestion(deps) };
  const email = values?.email ?? '';
  const body = (
    <FollowPage visit={visit} motion={motion} email={email} formKey={formKey} task={task} {...again} />
  );
  return values ? refused(body) : page(body);
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const values = typed(form.fields);
  const thanks = redirect(href(visit, '/op-de-hoogte/bedankt'));
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return thanks;
  const again = (more: Again) =>
    inMunicipality(deps, visit.municipality.id, (trx) => showForm(deps, visit, trx, { values, ...more }));
  const read = readFields(followForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof)
    return again({
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const motion = await inMunicipality(deps, visit.municipality.id, (trx) => findShown(visit, trx));
  const asked = await askFollowing(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      email: read.value.email,
      locale: visit.locale,
      subjectId: motion.id,
      title: `${motion.number} ${motion.title}`,
      formKey: read.value.formulier,
      proof,
    },
  );
  return asked.ok ? thanks : again({ proofFault: 'used' });
}
