// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused as refusedPage } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type SubjectKind,
  canCoordinate,
  dueDay,
  portfolioPath,
  readAnswers,
  readGates,
  readRequests,
  readRules,
  subjectKinds,
} from '../portfolio/index.ts';
import { answerSignedIn } from './answering.ts';
import { type OnSubject, askHolders, skipTheme } from './asking.ts';
import { readAround } from './brief.ts';
import type { Refusal } from './domain.ts';
import { askForm, markForm, noteForm, signedInAnswerForm, skipForm, talkForm } from './forms.ts';
import { markConflict, meetCondition, noteTalk, settleConflict } from './settling.ts';
import { findSubject } from './subjects.ts';
import type { DeskForm, Refused } from './views/desk-form.ts';
import { DeskPage } from './views/desk-page.tsx';

/** The page with all of the coordination about one initiative or project, and its forms. */
export function deskRoutes(site: Site, deps: Deps): void {
  for (const kind of subjectKinds) {
    const path = portfolioPath(kind, ':number');
    site.page(path, { allow: staff }, (visit, trx) => show(deps, trx, { visit, kind }));
    for (const { path: rest, form, take } of forms) {
      site.form(`${path}/${rest}`, { allow: staff }, (visit, sent) =>
        takeForm(deps, { visit, kind }, { form, take, sent }),
      );
    }
  }
}

type On = { readonly visit: Visit; readonly kind: SubjectKind };
type Taken = Result<undefined, Refusal | readonly FaultyField[]>;
type Take = (deps: Deps, visit: Visit, on: OnSubject, sent: SentForm) => Promise<Taken>;
type DeskRoute = { readonly path: string; readonly form: DeskForm; readonly take: Take };

const forms: readonly DeskRoute[] = [
  {
    path: 'vragen',
    form: 'vragen',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(askForm, fields);
      if (!read.ok) return read;
      const { bericht: message, uiterlijk: dueOn } = read.value;
      return askHolders(deps, visit, { ...on, message, dueOn });
    },
  },
  {
    path: 'overslaan',
    form: 'overslaan',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(skipForm, fields);
      if (!read.ok) return read;
      return skipTheme(deps, visit, { ...on, themeId: read.value.thema, reason: read.value.reden });
    },
  },
  {
    path: 'antwoord',
    form: 'antwoord',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(signedInAnswerForm, fields);
      if (!read.ok) return read;
      const { antwoord: answer, zin, formulier: submissionKey, persoon: personId } = read.value;
      const given = { answer, words: zin || null, submissionKey };
      return answerSignedIn(deps, visit, { ...on, personId }, given);
    },
  },
  {
    path: ':id/besproken',
    form: 'besproken',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(talkForm, fields);
      if (!read.ok) return read;
      const { uitkomst: answer, afspraak: note, formulier: submissionKey } = read.value;
      return noteTalk(deps, visit, { ...on, requestId: idOf(visit), answer, note, submissionKey });
    },
  },
  {
    path: ':id/vervuld',
    form: 'vervuld',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(noteForm, fields);
      if (!read.ok) return read;
      return meetCondition(deps, visit, { ...on, requestId: idOf(visit), note: read.value.notitie });
    },
  },
  {
    path: 'strijdig',
    form: 'strijdig',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(markForm, fields);
      if (!read.ok) return read;
      return markConflict(deps, visit, { ...on, id: read.value.formulier, note: read.value.notitie });
    },
  },
  {
    path: 'strijdig/:id/opgelost',
    form: 'opgelost',
    take: async (deps, visit, on, { fields }) => {
      const read = readFields(noteForm, fields);
      if (!read.ok) return read;
      return settleConflict(deps, visit, { ...on, id: idOf(visit), note: read.value.notitie });
    },
  },
];

const doneWords: Readonly<Record<DeskForm, string>> = {
  vragen: 'gevraagd',
  overslaan: 'overgeslagen',
  besproken: 'besproken',
  vervuld: 'vervuld',
  strijdig: 'strijdig',
  opgelost: 'opgelost',
  antwoord: 'beantwoord',
};

function idOf({ params }: Visit): string {
  if (!isId(params.id)) throw new NotFound('There is no such request.');
  return params.id;
}

type Sent = Pick<DeskRoute, 'form' | 'take'> & { readonly sent: SentForm };

async function takeForm(deps: Deps, { visit, kind }: On, { form, take, sent }: Sent): Promise<Answer> {
  const number = visit.params.number ?? '';
  const taken = await take(deps, visit, { kind, number }, sent);
  if (taken.ok) return redirect(href(visit, `${portfolioPath(kind, number)}?gelukt=${doneWords[form]}`));
  const { reason } = taken;
  const again = typed(sent.fields);
  const of = form === 'overslaan' ? again.thema : visit.params.id;
  const refused: Refused = {
    form,
    ...(of ? { of } : {}),
    typed: again,
    ...(typeof reason === 'string' ? { faults: [], refusal: reason } : { faults: reason }),
  };
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, trx, { visit, kind }, refused));
}

async function show(deps: Deps, trx: Trx, { visit, kind }: On, refused?: Refused): Promise<Answer> {
  const subject = await findSubject(trx, kind, visit.params.number ?? '');
  if (!subject) throw new NotFound('There is no such initiative or project.');
  const day = dayOf(visit.now);
  const around = await readAround(deps, trx);
  const rules = await readRules(deps, trx);
  const standings = (await readGates(deps, trx, [subject], day)).get(subject.id);
  const requests = await readRequests(trx, [subject.id]);
  const answers = await readAnswers(
    trx,
    requests.map(({ id }) => id),
  );
  const body = (
    <DeskPage
      visit={visit}
      subject={subject}
      around={around}
      rules={rules}
      standings={standings ?? { gate: { standings: [], isOpen: true }, marks: [] }}
      requests={requests}
      answers={answers}
      canCoordinate={canCoordinate(visit.actor, subject)}
      dueOn={dueDay(day, rules.terms)}
      newKey={() => newId()}
      refused={refused}
    />
  );
  return refused ? refusedPage(body) : page(body);
}
