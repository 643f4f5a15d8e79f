// SPDX-License-Identifier: EUPL-1.2
import { insertParty } from '../features/council/index.ts';
import {
  addParts,
  findMotion,
  moveMotion,
  noteMotion,
  readUpdates,
  tellHowItStands,
} from '../features/motions/index.ts';
import { system } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import type { ApiTown } from './api-town.ts';

/** A settled motion with all that can stand with one, a pledge of which nothing is known yet, and a motion that is not on the site. */
export async function askOfCouncil({ deps, doer: { municipality }, midden }: ApiTown): Promise<void> {
  const doer = { municipality, actor: system };
  const within = <T>(work: Parameters<typeof inMunicipality<T>>[2]) =>
    inMunicipality(deps, municipality.id, work);
  const partyId = newId();
  await within((trx) => insertParty(trx, { id: partyId, name: 'PvdA', seats: 5 }));
  const nothing = {
    ...{ explanation: null, agendaItem: null, submitters: null, decidedOn: '2026-01-15', result: null },
    ...{ themeIds: [], areaIds: [], holderId: null, organisationId: null, responsibleId: null, dueOn: null },
  };
  const asked = {
    title: 'Versterking gebiedsgericht werken',
    request: 'Zeg wat de rollen zijn.',
    ...nothing,
  };
  const motion = { ...asked, kind: 'motion', result: 'adopted', decidedOn: '2026-01-20' } as const;
  const parties = [{ partyId, isSubmitter: true, inFavour: 5, against: 0 }];
  const open = { parties, submissionKey: newId(), isPublic: true };
  const areaIds = [midden];
  await noteMotion(deps, doer, { ...motion, ...open, number: 'M-31', areaIds });
  const hidden = { ...motion, ...open, submissionKey: newId(), isPublic: false };
  await noteMotion(deps, doer, { ...hidden, number: 'M-32' });
  await noteMotion(deps, doer, { ...asked, ...open, kind: 'pledge', submissionKey: newId() });
  const telling = { number: 'M-31', onDay: '2026-02-01', body: 'In april klaar.', submissionKey: newId() };
  await tellHowItStands(deps, doer, telling);
  const found = await within((trx) => findMotion(trx, 'M-31'));
  const [wrong] = await within((trx) => readUpdates(trx, found?.id ?? ''));
  const right = { ...telling, body: 'In mei klaar.', correctsId: wrong?.id, submissionKey: newId() };
  await tellHowItStands(deps, doer, right);
  const plan = { ownerId: null, organisationId: null, dueOn: '2026-05-01' };
  await addParts(deps, doer, { number: 'M-31', title: 'Gesprek', ...plan, areaIds, submissionKey: newId() });
  const { version = 0 } = (await within((trx) => findMotion(trx, 'M-31'))) ?? {};
  const end = { proof: 'De nota ligt er.', agreedOn: '2026-03-01', openParts: 'done' } as const;
  await moveMotion(deps, doer, { number: 'M-31', version, verb: 'settle', ...end });
}
