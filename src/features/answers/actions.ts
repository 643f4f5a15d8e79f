// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type Refusal, type TemplateDetails, markOf, unknownFields } from './domain.ts';
import { canManageTemplates } from './policies.ts';
import { insertTemplate, lockTemplate, updateTemplate, updateTemplateEnd } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;
type Outcome = Result<Id, Refusal>;

/** Adds a template; sent twice with the same id it is one. Refused when it names a field that there is not. */
export async function addTemplate(deps: Needs, doer: Doer, template: TemplateDetails): Promise<Outcome> {
  return change(deps, doer, async (trx, tell) => {
    if (unknownFields(template.body).length > 0) return no('unknown_field');
    await checkTheme(deps, trx, template.themeId);
    if (await insertTemplate(trx, template, deps.clock.now())) await tell(template.id, 'template_added');
    return ok(template.id);
  });
}

/** `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export async function changeTemplate(
  deps: Needs,
  doer: Doer,
  template: TemplateDetails,
  mark: string,
): Promise<Outcome> {
  return change(deps, doer, async (trx, tell) => {
    if (unknownFields(template.body).length > 0) return no('unknown_field');
    await checkTheme(deps, trx, template.themeId);
    const before = await lockTemplate(trx, template.id);
    if (!before) throw new NotFound('There is no such template.');
    if (markOf(before) === markOf(template)) return ok(template.id);
    if (markOf(before) !== mark) return no('changed');
    await updateTemplate(trx, template);
    await tell(template.id, 'template_changed');
    return ok(template.id);
  });
}

/** Ends a template, or takes it up again. What was written with it stays. */
export async function endTemplate(
  deps: Needs,
  doer: Doer,
  { id, isEnded }: { readonly id: Id; readonly isEnded: boolean },
): Promise<Outcome> {
  return change(deps, doer, async (trx, tell) => {
    const before = await lockTemplate(trx, id);
    if (!before) throw new NotFound('There is no such template.');
    if ((before.endedAt !== null) === isEnded) return ok(id);
    await updateTemplateEnd(trx, id, isEnded ? deps.clock.now() : null);
    await tell(id, isEnded ? 'template_ended' : 'template_revived');
    return ok(id);
  });
}

async function checkTheme(deps: Needs, trx: Trx, themeId: Id | null): Promise<void> {
  if (themeId === null) return;
  const { themes } = await readStaffing(deps, trx);
  if (!themes.some(({ id }) => id === themeId)) throw new NotFound('There is no such theme.');
}

type Tell = (subjectId: Id, verb: string) => Promise<void>;

function change(deps: Needs, doer: Doer, work: (trx: Trx, tell: Tell) => Promise<Outcome>): Promise<Outcome> {
  const { actor } = doer;
  if (!canManageTemplates(actor)) throw new Forbidden('Only who answers residents changes templates.');
  return inMunicipality(deps, doer.municipality.id, (trx) =>
    work(trx, (subjectId, verb) =>
      record(trx, { actor, at: deps.clock.now(), topic: 'answers', subjectId, verb }),
    ),
  );
}
