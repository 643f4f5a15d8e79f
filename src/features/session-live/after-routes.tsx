// SPDX-License-Identifier: EUPL-1.2
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readContacts } from '../contributions/index.ts';
import { readIndicators, readParties } from '../council/index.ts';
import { type Session, findSession, readSpeakers } from '../sessions/index.ts';
import { readStaffing } from '../teams/index.ts';
import {
  type AfterRefusal,
  makeIndicator,
  makePledge,
  publish,
  saveAttendance,
  saveReport,
} from './after-actions.ts';
import type { Attendance, Conclusion } from './after-domain.ts';
import { readAttendance, readConclusion, readYields } from './after-store.ts';
import { readDeeds } from './deeds-store.ts';
import { standingAfter } from './domain.ts';
import { draftReport } from './draft.ts';
import {
  groupFields,
  groupNames,
  groupNumber,
  indicatorForm,
  partiesIn,
  pledgeForm,
  reportForm,
} from './forms.ts';
import { afterPath } from './links.ts';
import { messages } from './messages.ts';
import { canReadAlong, canRun } from './policies.ts';
import { readDesk } from './reading.ts';
import { readPledges } from './speaker-mails.ts';
import { type AfterAgain, AfterPage, type AfterProps } from './views/after-page.tsx';
import { ReportPage } from './views/report-page.tsx';

const route = '/werkplek/raad/sessies/:number/na';

/** What comes of a session. */
export function afterRoutes(site: Site, deps: Deps): void {
  site.page(route, { allow: canRun }, async (visit, trx) =>
    page(await afterView(deps, visit, trx, { isSaved: visit.query.gelukt === 'ja' })),
  );

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

  takes(site, deps, 'aanwezig', takeAttendance);
  takes(site, deps, 'verslag', takeReport);
  takes(site, deps, 'openbaar', async (all, visit) => ({ done: await publish(all, visit, numberOf(visit)) }));
  takes(site, deps, 'toezegging', takePledge);
  takes(site, deps, 'indicator', takeIndicator);
}

type Taken = {
  readonly done?: Result<string, AfterRefusal>;
  readonly faults?: readonly FaultyField[];
  readonly form?: AfterAgain['form'];
};
type Take = (deps: Deps, visit: Visit, fields: Fields) => Promise<Taken>;

/** Takes a form, or gives the page back with why not and everything that was typed (R11). */
function takes(site: Site, deps: Deps, verb: string, take: Take): void {
  site.form(`${route}/${verb}`, { allow: canRun }, async (visit, { fields }) => {
    const { done, faults = [], form } = await take(deps, visit, fields);
    if (done?.ok) return redirect(`${href(visit, afterPath(numberOf(visit)))}?gelukt=ja`);
    const about = typed(fields);
    const again = form && { form, typed: about, faults, ...(about.bij ? { of: about.bij } : {}) };
    const showing = { ...(again ? { again } : {}), ...(done ? { refusal: done.reason } : {}) };
    return inMunicipality(deps, visit.municipality.id, async (trx) =>
      refused(await afterView(deps, visit, trx, showing)),
    );
  });
}

const takeAttendance: Take = async (deps, visit, fields) => {
  const read = readAttendanceForm(fields);
  if (!read.ok) return { form: 'attendance', faults: read.reason };
  const done = await saveAttendance(deps, visit, { number: numberOf(visit), all: read.value });
  return { form: 'attendance', done };
};

const takeReport: Take = async (deps, visit, fields) => {
  const read = readFields(reportForm, fields);
  if (!read.ok) return { form: 'report', faults: read.reason };
  const { versie: version, uitkomst, verslag } = read.value;
  const what = { number: numberOf(visit), version, outcome: uitkomst || null, report: verslag || null };
  return { form: 'report', done: await saveReport(deps, visit, what) };
};

const takePledge: Take = async (deps, visit, fields) => {
  const read = readFields(pledgeForm, fields);
  if (!read.ok) return { form: 'pledge', faults: read.reason };
  const { sleutel: key, bij: deedId, titel: title, tekst: text, wethouder, klaar } = read.value;
  const what = { key, deedId, title, text, holderId: wethouder ?? null, dueOn: klaar ?? null };
  return { form: 'pledge', done: await makePledge(deps, visit, { number: numberOf(visit), ...what }) };
};

const takeIndicator: Take = async (deps, visit, fields) => {
  const read = readFields(indicatorForm, fields);
  if (!read.ok) return { form: 'indicator', faults: read.reason };
  const { sleutel: key, bij: deedId, titel: title, bron: source, streven } = read.value;
  const what = { key, deedId, title, source, aim: streven || null };
  return { form: 'indicator', done: await makeIndicator(deps, visit, { number: numberOf(visit), ...what }) };
};

/** Groups of which nothing was filled in are not written down. */
function readAttendanceForm(fields: Fields): Result<Attendance[], FaultyField[]> {
  const groups = [
    ...partiesIn(fields).map((id) => ({ id, kind: 'party' as const, partyId: id })),
    { id: 'wethouders', kind: 'aldermen' as const, partyId: null },
    { id: 'inwoners', kind: 'residents' as const, partyId: null },
  ];
  const faults: FaultyField[] = [];
  const all = groups.flatMap(({ id, kind, partyId }) => {
    const names = groupNames.safeParse(fields[groupFields.names(id)] ?? '');
    const number = groupNumber.safeParse(fields[groupFields.number(id)] ?? '');
    if (!names.success) faults.push({ field: groupFields.names(id), fault: 'too_long' });
    if (!number.success) faults.push({ field: groupFields.number(id), fault: 'not_a_number' });
    if (!names.success || !number.success) return [];
    const one = { kind, partyId, names: names.data || null, number: number.data ?? null };
    return one.names === null && one.number === null ? [] : [one];
  });
  return faults.length > 0 ? { ok: false, reason: faults } : { ok: true, value: all };
}

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

async function sessionIn(visit: Visit, trx: Trx): Promise<Session> {
  const session = await findSession(trx, numberOf(visit));
  if (!session) throw new NotFound('There is no such session.');
  return session;
}

type Showing = Pick<AfterProps, 'again' | 'refusal' | 'isSaved'>;

async function afterView(deps: Deps, visit: Visit, trx: Trx, showing: Showing) {
  const session = await sessionIn(visit, trx);
  const desk = await readDesk(deps, trx, session);
  const [attendance, yields, conclusion, speakers] = await Promise.all([
    readAttendance(trx, session.id),
    readYields(trx, session.id),
    readConclusion(trx, session.id),
    countReachable(trx, session),
  ]);
  const isRedrafted = visit.query.opstellen === 'ja' || conclusion.report === null;
  const report = isRedrafted ? draftReport(desk) : (conclusion.report ?? '');
  const found = { desk, attendance, yields, conclusion, speakers, report };
  return <AfterPage visit={visit} {...found} {...showing} />;
}

async function countReachable(trx: Trx, session: Session): Promise<number> {
  const speakers = (await readSpeakers(trx, session.id)).filter(({ state }) => state === 'confirmed');
  const contacts = await readContacts(
    trx,
    speakers.map(({ contactId }) => contactId),
  );
  return [...contacts.values()].filter(({ email }) => email).length;
}

type Concluded = { readonly session: Session; readonly conclusion: Conclusion };

async function reportView(deps: Deps, visit: Visit, trx: Trx, { session, conclusion }: Concluded) {
  const staffing = await readStaffing(deps, trx);
  const [attendance, parties, pledges, indicators, deeds] = await Promise.all([
    readAttendance(trx, session.id),
    readParties(trx),
    readPledges(trx, session),
    readIndicators(trx, session.id),
    readDeeds(trx, session.id),
  ]);
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
      }))}
      indicators={indicators.filter(({ endedAt, publishedAt }) => endedAt === null && publishedAt !== null)}
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
