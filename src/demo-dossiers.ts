// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { type DemoDocument, type DemoPlan, councilPlans, dossiers } from '../demo/lindewoude/dossiers.ts';
import { sheetPdf, sheetSvg } from '../demo/lindewoude/sheets.ts';
import { sessions } from '../demo/lindewoude/sessions.ts';
import { sessionDay } from './demo-sessions.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { addPlan, movePlan } from './features/council-agenda/index.ts';
import { type TakenFile, takeOwnFile } from './features/document-texts/index.ts';
import {
  addDocument,
  addVersion,
  findDossier,
  openDossier,
  withdrawVersion,
} from './features/dossiers/index.ts';
import { readProgrammes } from './features/programmes/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { standingClock, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** What the council deals with: two dossiers with their documents, and what is to come. */
export async function loadDossiers(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  const programmes = await inMunicipality(deps, municipality.id, (trx) => readProgrammes(deps, trx));
  for (const one of dossiers) {
    const [first] = one.documents;
    const opened = before(deps, (first?.daysAgo ?? 0) + 1);
    const details = {
      number: one.number,
      title: one.title,
      summary: one.summary,
      holderIds: [idOf(ids.people, one.holder)],
      areaIds: one.areas.flatMap((slug) => ids.tree.bySlug(slug)?.id ?? []),
      themeIds: one.themes.map((slug) => idOf(ids.themes, slug)),
      programmeIds: programmes.filter(({ title }) => one.programmes.includes(title)).map(({ id }) => id),
    };
    must(await openDossier(opened, doer, { ...details, isPublic: true, submissionKey: newId() }));
    for (const document of one.documents) await putIn(deps, doer, one.number, document);
  }
  for (const plan of councilPlans) await planOne(deps, doer, { plan, ids });
}

function before(deps: Deps, days: number): Deps {
  return { ...deps, clock: standingClock(deps.clock.now().subtract({ hours: 24 * days })) };
}

async function putIn(deps: Deps, doer: Doer, dossierNumber: string, one: DemoDocument): Promise<void> {
  const then = before(deps, one.daysAgo);
  const { kind, title, author, numbers, note, access = 'public', embargoDays, wrongFirst } = one;
  must(
    await addDocument(then, doer, {
      ...{ kind, title, author, numbers, note, access },
      datedOn: today(then.clock).toString(),
      namedIds: [],
      dossierNumber,
      file: await fileOf(deps, doer, wrongFirst ? { ...one, lines: wrongFirst.lines } : one),
      formKey: newId(),
      publication:
        embargoDays !== undefined
          ? { when: 'embargo', until: deps.clock.now().add({ hours: 24 * embargoDays }) }
          : { when: access === 'public' ? 'now' : 'later' },
    }),
  );
  if (!wrongFirst) return;
  const [number] = numbers;
  const next = before(deps, one.daysAgo - 1);
  must(await withdrawVersion(next, doer, { number, version: 1, reason: wrongFirst.reason }));
  const file = await fileOf(deps, doer, one);
  must(await addVersion(next, doer, { number, file, note: null, formKey: newId() }));
}

async function fileOf(deps: Deps, { municipality }: Doer, one: DemoDocument): Promise<TakenFile> {
  const isDrawn = one.kind === 'infographic';
  const content = isDrawn
    ? await sharp(Buffer.from(sheetSvg(one.title, one.lines)))
        .png()
        .toBuffer()
    : sheetPdf(one.title, [`${one.author} · nr. ${one.numbers.join(' / ')}`, ...one.lines]);
  return takeOwnFile(deps, municipality.id, {
    ...(isDrawn ? { kind: 'png', pages: null } : { kind: 'pdf', pages: 1 }),
    name: one.numbers[0],
    content,
  });
}

type Planning = { readonly plan: DemoPlan; readonly ids: DemoIds };

async function planOne(deps: Deps, doer: Doer, { plan, ids }: Planning): Promise<void> {
  const now = deps.clock.now();
  const month = (months: number): string => today(deps.clock).with({ day: 1 }).add({ months }).toString();
  const held = sessions.find(({ title }) => title === plan.session);
  const on = held ? sessionDay(deps.clock, held).with({ day: 1 }).toString() : month(plan.inMonths);
  const to = { on, precision: 'month' as const };
  const { moved, dossier } = plan;
  const found =
    dossier === undefined
      ? undefined
      : await inMunicipality(deps, doer.municipality.id, (trx) => findDossier(trx, dossier));
  const id: Id = newId(now.epochMilliseconds);
  must(
    await addPlan(before(deps, 90), doer, {
      id,
      title: plan.title,
      note: plan.note ?? null,
      holderId: plan.holder === undefined ? null : idOf(ids.people, plan.holder),
      broughtBy: plan.broughtBy ?? null,
      about: found ? { kind: 'dossier', id: found.id } : null,
      sessionId: null,
      isPublic: true,
      when: moved ? { on: month(moved.fromMonths), precision: 'month' } : to,
    }),
  );
  if (moved)
    must(await movePlan(before(deps, moved.daysAgo), doer, { id, version: 1, to, reason: moved.reason }));
}
