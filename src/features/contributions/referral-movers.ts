// SPDX-License-Identifier: EUPL-1.2
import { type Result, no } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { type FaultyField, type Fields, readFields } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { hearBackOnReferral, referContribution } from './actions/referring.ts';
import type { Contribution, Refusal } from './domain.ts';
import { hearBackForm, referForm } from './forms.ts';

type Outcome = Result<Contribution, { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal }>;

/** The two forms about referring, as the other forms of an item: read, move, say what came of it. */
export const referralMovers = {
  refer: async (deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> => {
    const read = readFields(referForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { formulier, naar, hoe, akkoord, gegevens, gebeld, woorden } = read.value;
    return told(
      await referContribution(deps, visit, {
        number: visit.params.number ?? '',
        entryId: naar,
        way: hoe,
        consent: akkoord,
        sharesContact: gegevens,
        isToldByPhone: gebeld,
        words: woorden,
        submissionKey: formulier,
      }),
    );
  },
  hear_back: async (deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> => {
    const read = readFields(hearBackForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { verwijzing, aangekomen } = read.value;
    const number = visit.params.number ?? '';
    const heard = { number, referralId: verwijzing, arrived: aangekomen === 'ja' };
    return told(await hearBackOnReferral(deps, visit, heard));
  },
};

function told(result: Result<Contribution, Refusal>): Outcome {
  return result.ok ? result : no({ faults: [], refusal: result.reason });
}
