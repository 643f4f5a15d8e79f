// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Id } from '../../kernel/ids.ts';
import {
  type Fields,
  type Typed,
  choice,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { type Owner, stepVerbs } from '../action-points/index.ts';
import { boxOf, tickedIn } from '../programmes/index.ts';
import type { ProjectWish } from './choices.ts';
import { type Project, verbs } from './domain.ts';

const version = optionalNumber(0, 1_000_000).pipe(z.number('wrong'));

const details = {
  titel: requiredText(200),
  doel: requiredText(3000),
  waarom: optionalText(3000),
  gebied: requiredId(),
  trekker: optionalId(),
  opbouwwerker: optionalId(),
  budget: optionalText(1000),
  openbaar: choice(['nee', 'ja']),
  samenvatting: optionalText(2000),
};
export const newProjectForm = z.object({ sleutel: requiredId(), bijdrage: optionalText(40), ...details });
export const projectForm = z.object({ versie: version, ...details });

export const moveForm = z.object({
  stap: choice(verbs),
  versie: version,
  reden: optionalText(1000),
  resultaat: optionalText(5000),
});

const ownerKinds = { p: 'person', o: 'organisation' } as const;
/** The owner in one choice list: people and organisations, each with a letter before its id. */
const owner = requiredText(60).pipe(
  z
    .string()
    .regex(/^[po]-[0-9a-f-]{36}$/, 'not_a_choice')
    .transform((text): Owner => {
      const kind = text.startsWith('p') ? ownerKinds.p : ownerKinds.o;
      return { kind, id: text.slice(2) };
    })
    .pipe(z.object({ kind: z.enum(['person', 'organisation']), id: z.uuid('not_a_choice') })),
);

export const actionForm = z.object({
  sleutel: requiredId(),
  wat: requiredText(300),
  wie: owner,
  dag: requiredDay(),
});
export const stepForm = z.object({
  stap: choice(stepVerbs),
  dag: optionalDay(),
  reden: optionalText(500),
});
export const signalForm = z.object({ bijdrage: requiredText(40) });

export function ownerValue({ kind, id }: Owner): string {
  return `${kind === 'person' ? 'p' : 'o'}-${id}`;
}

/** The boxes of a form of a project, each thing with a box of its own. */
export const boxes = { area: 'gebied', theme: 'thema', partner: 'partner' } as const;

type Read = z.output<z.ZodObject<typeof details>>;

export function wishOf(read: Read, fields: Fields): ProjectWish {
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return {
    title: read.titel,
    aim: read.doel,
    why: orNull(read.waarom),
    areaIds: [read.gebied, ...tickedIn(fields, boxes.area)],
    themeIds: tickedIn(fields, boxes.theme),
    organisationIds: tickedIn(fields, boxes.partner),
    leadId: read.trekker ?? null,
    workerId: read.opbouwwerker ?? null,
    budget: orNull(read.budget),
    isPublic: read.openbaar === 'ja',
    publicSummary: orNull(read.samenvatting),
  };
}

/** A project as its form shows it. */
export function typedOf(project: Project): Typed {
  const [first, ...more] = project.areaIds;
  const ticked = (prefix: string, ids: readonly Id[]): [string, string][] =>
    ids.map((id) => [boxOf(prefix, id), 'on']);
  return {
    titel: project.title,
    doel: project.aim,
    waarom: project.why ?? '',
    gebied: first,
    trekker: project.leadId ?? '',
    opbouwwerker: project.workerId ?? '',
    budget: project.budget ?? '',
    openbaar: project.publishedAt ? 'ja' : 'nee',
    samenvatting: project.publicSummary ?? '',
    versie: String(project.version),
    ...Object.fromEntries([
      ...ticked(boxes.area, more),
      ...ticked(boxes.theme, project.themeIds),
      ...ticked(boxes.partner, project.organisationIds),
    ]),
  };
}
