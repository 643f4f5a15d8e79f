// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { type FaultyField, type Fields, readFields } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { leaveClosed } from './actions/after-closing.ts';
import {
  handOverContribution,
  moveContributionPromise,
  publishContribution,
  triageContribution,
  unpublishContribution,
} from './actions/handling.ts';
import {
  answerContribution,
  askResident,
  closeContribution,
  noteOnContribution,
  reopenContribution,
} from './actions/talking.ts';
import type { Contribution, Holder, Refusal } from './domain.ts';
import {
  answerForm,
  closeForm,
  handOverForm,
  noteForm,
  promiseForm,
  publishForm,
  reopenForm,
  textForm,
  triageForm,
} from './forms.ts';
import { referralMovers } from './referral-movers.ts';
import { paths } from './views/item-form.ts';

export type MoveVerb = keyof typeof paths;

export function isMoveVerb(text: string): text is MoveVerb {
  return text in paths;
}

type Outcome = Result<Contribution, { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal }>;
type Mover = (deps: Deps, visit: Visit, fields: Fields) => Promise<Outcome>;

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

function outcome(result: Result<Contribution, Refusal>): Outcome {
  return result.ok ? ok(result.value) : { ok: false, reason: { faults: [], refusal: result.reason } };
}

function faulty(faults: readonly FaultyField[]): Outcome {
  return { ok: false, reason: { faults } };
}

export const movers: Readonly<Record<MoveVerb, Mover>> = {
  ...referralMovers,
  triage: async (deps, visit, fields) => {
    const read = readFields(triageForm, fields);
    if (!read.ok) return faulty(read.reason);
    const { versie, soort, gebied, thema, oppakken, houden } = read.value;
    const wish = {
      number: numberOf(visit),
      version: versie,
      kind: soort,
      areaId: gebied,
      takes: oppakken,
      keeps: houden,
      ...(thema ? { themeId: thema } : {}),
    };
    return outcome(await triageContribution(deps, visit, wish));
  },
  hand_over: async (deps, visit, fields) => {
    const read = readFields(handOverForm, fields);
    if (!read.ok) return faulty(read.reason);
    const holder = holderFrom(read.value.aan);
    if (!holder) return faulty([{ field: 'aan', fault: 'not_a_choice' }]);
    return outcome(
      await handOverContribution(deps, visit, {
        number: numberOf(visit),
        version: read.value.versie,
        holder,
        reason: read.value.reden,
      }),
    );
  },
  note: async (deps, visit, fields) => {
    const read = readFields(noteForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await noteOnContribution(deps, visit, {
        number: numberOf(visit),
        text: read.value.tekst,
        submissionKey: read.value.formulier,
        alsoTell: read.value.ook ? [read.value.ook] : [],
      }),
    );
  },
  ask: async (deps, visit, fields) => {
    const read = readFields(textForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await askResident(deps, visit, {
        number: numberOf(visit),
        text: read.value.tekst,
        submissionKey: read.value.formulier,
      }),
    );
  },
  answer: async (deps, visit, fields) => {
    const read = readFields(answerForm, fields);
    if (!read.ok) return faulty(read.reason);
    const { tekst, formulier, afronden, openbaar } = read.value;
    return outcome(
      await answerContribution(deps, visit, {
        number: numberOf(visit),
        text: tekst,
        submissionKey: formulier,
        close: afronden,
        isPublic: openbaar,
      }),
    );
  },
  close: async (deps, visit, fields) => {
    const read = readFields(closeForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await closeContribution(deps, visit, {
        number: numberOf(visit),
        version: read.value.versie,
        reason: read.value.reden,
      }),
    );
  },
  reopen: async (deps, visit, fields) => {
    const read = readFields(reopenForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(
      await reopenContribution(deps, visit, { number: numberOf(visit), reason: read.value.reden }),
    );
  },
  leave_closed: async (deps, visit, fields) => {
    const read = readFields(reopenForm, fields);
    if (!read.ok) return faulty(read.reason);
    return outcome(await leaveClosed(deps, visit, { number: numberOf(visit), reason: read.value.reden }));
  },
  publish: async (deps, visit, fields) => {
    const read = readFields(publishForm, fields);
    if (!read.ok) return faulty(read.reason);
    const { onderwerp: subject, tekst: text } = read.value;
    if ((subject === '') !== (text === ''))
      return faulty([{ field: subject === '' ? 'onderwerp' : 'tekst', fault: 'required' }]);
    const words = text === '' ? undefined : { subject, text };
    return outcome(await publishContribution(deps, visit, numberOf(visit), words));
  },
  unpublish: async (deps, visit) => outcome(await unpublishContribution(deps, visit, numberOf(visit))),
  move_promise: async (deps, visit, fields) => {
    const read = readFields(promiseForm, fields);
    if (!read.ok) return faulty(read.reason);
    const wish = {
      number: numberOf(visit),
      version: read.value.versie,
      dueOn: read.value.dag,
      reason: read.value.reden,
    };
    return outcome(await moveContributionPromise(deps, visit, wish));
  },
};

function holderFrom(text: string): Holder | undefined {
  const [kind, id] = text.split(':');
  if (!isId(id)) return undefined;
  return kind === 'team' || kind === 'person' || kind === 'organisation' ? { kind, id } : undefined;
}
