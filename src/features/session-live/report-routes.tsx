// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readParties } from '../council/index.ts';
import { readPartyParts } from '../motions/index.ts';
import { type Session, findSession } from '../sessions/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Attendance, Conclusion } from './after-domain.ts';
import { readAttendance, readConclusion } from './after-store.ts';
import { readCame } from './came-of-it.ts';
import { readDeeds } from './deeds-store.ts';
import { standingAfter } from './domain.ts';
import { messages } from './messages.ts';
import { canReadAlong } from './policies.ts';
import { ReportPage } from './views/report-page.tsx';

/** The report, for everyone; before it is public for who works here. */
export function reportRoutes(site: Site, deps: Deps): void {
  site.page('/raad/sessies/:number/verslag', { allow: anyone, kept: true }, async (visit, trx) => {
    const session = await sessionIn(visit, trx);
    const conclusion = await readConclusion(trx, session.id);
    if (!session.publishedAt || !conclusion.publishedAt) throw new NotFound('There is no such report.');
    return page(await reportView(deps, visit, trx, { session, conclusion }));
  });

  site.page('/werkplek/raad/sessies/:number/verslag', { allow: canReadAlong }, async (visit, trx) => {
    const session = await sessionIn(visit, trx);
    const conclusion = await readConclusion(trx, session.id);
    if (!conclusion.report) throw new NotFound('There is no report yet.');
    return page(await reportView(deps, visit, trx, { session, conclusion }));
  });
}

async function sessionIn(visit: Visit, trx: Trx): Promise<Session> {
  const session = await findSession(trx, visit.params.number ?? '');
  if (!session) throw new NotFound('There is no such session.');
  return session;
}

type Concluded = { readonly session: Session; readonly conclusion: Conclusion };

async function reportView(deps: Deps, visit: Visit, trx: Trx, { session, conclusion }: Concluded) {
  const staffing = await readStaffing(deps, trx);
  const [attendance, parties, { pledges, indicators }, deeds] = await Promise.all([
    readAttendance(trx, session.id),
    readParties(trx),
    readCame(trx, session),
    readDeeds(trx, session.id),
  ]);
  const madeTo = await readPartyParts(
    trx,
    pledges.map(({ id }) => id),
  );
  const t = messages[visit.locale].after;
  const other = { aldermen: t.aldermen, residents: t.residents };
  const nameOf = ({ kind, partyId }: Attendance) =>
    kind === 'party' ? (parties.find(({ id }) => id === partyId)?.name ?? '') : other[kind];
  const { openedAt, closedAt } = standingAfter(deeds);
  return (
    <ReportPage
      visit={visit}
      session={session}
      openedAt={openedAt}
      closedAt={closedAt}
      conclusion={conclusion}
      attendance={attendance.map((one) => ({ ...one, name: nameOf(one) })).sort(byKind)}
      pledges={pledges.map((one) => ({
        ...one,
        holder: (one.holderId && staffing.people.get(one.holderId)?.name) || '',
        to: (madeTo.get(one.id) ?? []).filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name),
      }))}
      indicators={indicators}
    />
  );
}

/** Party groups by name, then aldermen, then residents. */
function byKind(
  one: Attendance & { readonly name: string },
  other: Attendance & { readonly name: string },
): number {
  const order = ['party', 'aldermen', 'residents'];
  return order.indexOf(one.kind) - order.indexOf(other.kind) || one.name.localeCompare(other.name, 'nl');
}
