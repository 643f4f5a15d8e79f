// SPDX-License-Identifier: EUPL-1.2
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Meanwhile, momentInWords } from '../../platform/html/index.ts';
import type { Typed } from '../../platform/http/fields.ts';
import { type Merged, merge } from '../../platform/http/merging.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readEntries } from '../journal/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Session } from './domain.ts';

type Sides = { readonly basis: string; readonly mine: Typed; readonly theirs: Typed };

/** What two made of one form; nothing when the other changed nothing that is in it. The next time both count from what is shown. */
export function mergedWith({ basis, mine, theirs }: Sides): Merged | undefined {
  const merged = merge({ basis, mine, theirs });
  if (merged.taken.length === 0 && merged.clashes.size === 0) return undefined;
  const { versie = '', basis: now = '' } = theirs;
  return { ...merged, typed: { ...merged.typed, versie, basis: now } };
}

/** Who changed something of a session last, and when. */
export function whoChanged(
  deps: Deps,
  visit: Visit,
  session: Session,
): Promise<Pick<Meanwhile, 'who' | 'when'>> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const { people } = await readStaffing(deps, trx);
    const last = (await readEntries(trx, session.id)).at(-1);
    const when = momentInWords(visit.locale, last?.at ?? session.updatedAt, visit.today);
    return { who: people.get(last?.actorId ?? '')?.name, when };
  });
}
