// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import { askFollowing } from './following.ts';
import { followForm } from './forms.ts';
import { basePath } from './links.ts';
import { FollowPage, type FollowProps } from './views/follow-page.tsx';

/** A single public record that one can hear of by mail. Its page is at `path`, its feed below that. */
export type Followable = {
  readonly id: Id;
  /** What it is called, here and in the mails. */
  readonly title: string;
  /** How it is called in short. */
  readonly name: string;
  readonly path: string;
  readonly list: { readonly path: string; readonly title: string };
  /** Of what one hears, in a sentence. */
  readonly lead: string;
  readonly feedText: string;
};

/** Gives the record that an address is about. Throws NotFound when there is none that everyone may see. */
type Find = (visit: Visit, trx: Trx) => Promise<Followable>;

/** The page below a record where one asks to follow it. */
export function followRoute(site: Site, deps: Deps, path: string, find: Find): void {
  site.page(path, { allow: anyone }, (visit, trx) => showForm(deps, visit, trx, { find }));
  site.form(path, { allow: anyone, perMinute: 10 }, (visit, form) => takeForm(deps, visit, form, find));
}

type Again = Partial<Pick<FollowProps, 'faults' | 'proofFault'>> & { readonly values?: Typed };

async function showForm(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { find, values, ...again }: Again & { readonly find: Find },
): Promise<Answer> {
  const one = await find(visit, trx);
  const formKey = isId(values?.formulier) ? values.formulier : newId();
  const task = { challenge: await newChallenge(deps), question: newQuestion(deps) };
  const email = values?.email ?? '';
  const body = <FollowPage visit={visit} one={one} email={email} formKey={formKey} task={task} {...again} />;
  return values ? refused(body) : page(body);
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm, find: Find): Promise<Answer> {
  const values = typed(form.fields);
  const thanks = redirect(href(visit, `${basePath}/bedankt`));
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return thanks;
  const again = (more: Again) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showForm(deps, visit, trx, { find, values, ...more }),
    );
  const read = readFields(followForm, form.fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof)
    return again({
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const one = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
  const asked = await askFollowing(
    deps,
    { municipality: visit.municipality, actor: resident },
    {
      email: read.value.email,
      locale: visit.locale,
      subjectId: one.id,
      title: one.title,
      formKey: read.value.formulier,
      proof,
    },
  );
  return asked.ok ? thanks : again({ proofFault: 'used' });
}
