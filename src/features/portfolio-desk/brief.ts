// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, listInWords } from '../../platform/html/index.ts';
import { type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { roleMessages } from '../government-role/index.ts';
import { messages as initiativeMessages } from '../initiatives/index.ts';
import { type PortfolioRequest, namesOf, themeCalled } from '../portfolio/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import { messages } from './messages.ts';
import type { DeskSubject } from './subjects.ts';

export type BriefLine = { readonly term: string; readonly value: string };

export type Around = { readonly staffing: Staffing; readonly tree: AreaTree };

export async function readAround(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Around> {
  return { staffing: await readStaffing(deps, trx), tree: await readAreaTree(deps, trx) };
}

type Asked = Pick<PortfolioRequest, 'themeId' | 'level' | 'dueOn' | 'askedBy'>;

const mostOfText = 700;

/**
 * All that an alderman needs to answer, in the same lines for the mail, the page behind its buttons and the preview. Nothing of
 * who the residents are.
 */
export function briefOf(
  { staffing, tree }: Around,
  subject: DeskSubject,
  asked: readonly Asked[],
  at: { readonly locale: Locale; readonly today: Temporal.PlainDate },
): BriefLine[] {
  const { locale } = at;
  const m = messages[locale].brief;
  const [first] = asked;
  const themes = asked.map(({ themeId }) => themeCalled(at, staffing, themeId));
  const needs = subject.needs.map((need) => initiativeMessages[locale].needs[need].toLowerCase());
  const needed = [listInWords(locale, needs), subject.needsNote ?? ''].filter(Boolean).join('\n');
  const isAsked = asked.some(({ level }) => level === 'consult');
  const areas = subject.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, locale));
  return [
    { term: m.what, value: shortened(subject.body) },
    { term: m.where, value: listInWords(locale, areas) },
    ...(needed ? [{ term: m.needed, value: needed }] : []),
    ...(subject.role ? [{ term: m.role, value: roleInWords(subject.role, locale) }] : []),
    ...(subject.startsOn ? [{ term: m.when, value: fullDay(locale, subject.startsOn) }] : []),
    ...(first
      ? [
          { term: m.who, value: namesOf(at, staffing, [first.askedBy]) },
          { term: m.theme, value: listInWords(locale, themes) },
          { term: m.asked, value: isAsked ? m.consult : m.inform },
          { term: m.until, value: fullDay(locale, first.dueOn) },
        ]
      : []),
  ];
}

function roleInWords(role: NonNullable<DeskSubject['role']>, locale: Locale): string {
  const { name, short } = roleMessages[locale].steps[role];
  return `${name}. ${short}`;
}

function shortened(text: string): string {
  if (text.length <= mostOfText) return text;
  return `${text.slice(0, text.lastIndexOf(' ', mostOfText))} …`;
}
