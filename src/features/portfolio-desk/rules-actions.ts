// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type Assistant,
  type Level,
  type Rules,
  type Terms,
  canSetRules,
  endAssistant,
  insertAssistant,
  loadRules,
  lockRules,
  saveLevels,
  saveTerms,
} from '../portfolio/index.ts';
import { type Staffing, holdsOn, readStaffing } from '../teams/index.ts';
import type { Refusal } from './domain.ts';

type ActDeps = Pick<Deps, 'db' | 'clock' | 'fresh'>;
type Done = Promise<Result<undefined, Refusal>>;

export type WantedRules = { readonly levels: ReadonlyMap<Id, Level>; readonly terms: Terms };

/** A mark of what the form showed, so that what somebody else changed meanwhile is not overwritten unseen. */
export function markOfRules({ levels, terms }: Pick<Rules, 'levels' | 'terms'>): string {
  const texts = [JSON.stringify(terms), ...[...levels].map((pair) => pair.join(' ')).toSorted()];
  return createHash('sha256').update(texts.join()).digest('base64url').slice(0, 16);
}

/** Levels per theme, term, reminders, and what silence means. What was asked already keeps its term. */
export function changeRules(deps: ActDeps, doer: Doer, wanted: WantedRules, mark: string): Done {
  return asAdministrator(deps, doer, async (trx) => {
    const { termWorkingDays, remindBefore, remindAfter } = wanted.terms;
    if (remindBefore >= termWorkingDays && remindBefore > 0) return no('reminder_too_long');
    await lockRules(trx);
    const before = await loadRules(trx);
    if (markOfRules(before) !== mark) return no('changed');
    await saveLevels(trx, wanted.levels);
    await saveTerms(trx, wanted.terms);
    const details = {
      levels: Object.fromEntries(wanted.levels),
      termWorkingDays,
      remindBefore,
      remindAfter,
      informSilence: wanted.terms.informSilence,
      consultSilence: wanted.terms.consultSilence,
    };
    await tell(deps, trx, { doer, verb: 'rules_changed', details });
    return ok(undefined);
  });
}

export function addAssistant(deps: ActDeps, doer: Doer, assistant: Assistant): Done {
  return asAdministrator(deps, doer, async (trx) => {
    const day = dayOf(deps.clock.now());
    const aldermen = aldermenOf(await readStaffing(deps, trx), day);
    if (!aldermen.includes(assistant.personId)) return no('not_an_alderman');
    if (!(await insertAssistant(trx, assistant, deps.clock.now()))) return no('already_there');
    const details = { personId: assistant.personId };
    await tell(deps, trx, { doer, verb: 'assistant_added', details });
    return ok(undefined);
  });
}

export function removeAssistant(deps: ActDeps, doer: Doer, id: Id): Done {
  return asAdministrator(deps, doer, async (trx) => {
    if (!(await endAssistant(trx, id, deps.clock.now()))) return no('no_such');
    await tell(deps, trx, { doer, verb: 'assistant_removed', details: { assistantId: id } });
    return ok(undefined);
  });
}

/** Who holds a theme, or an area as its alderman, that day. */
export function aldermenOf(staffing: Staffing, day: ReturnType<typeof dayOf>): Id[] {
  const held = [
    ...staffing.portfolios,
    ...staffing.roles.filter(({ role }) => role === 'area_alderman' || role === 'portfolio_holder'),
  ];
  return [...new Set(held.filter((one) => holdsOn(one, day)).map(({ personId }) => personId))];
}

function asAdministrator(deps: ActDeps, doer: Doer, work: (trx: Trx) => Done): Done {
  if (!canSetRules(doer.actor)) throw new Forbidden('Only an administrator sets this.');
  return inMunicipality(deps, doer.municipality.id, work);
}

type Told = {
  readonly doer: Doer;
  readonly verb: string;
  readonly details: Readonly<Record<string, unknown>>;
};

function tell(deps: ActDeps, trx: Trx, { doer, verb, details }: Told): Promise<void> {
  return record(trx, {
    actor: doer.actor,
    at: deps.clock.now(),
    topic: 'portfolio_rules',
    subjectId: doer.municipality.id,
    verb,
    details,
  });
}
