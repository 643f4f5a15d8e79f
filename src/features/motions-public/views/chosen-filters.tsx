// SPDX-License-Identifier: EUPL-1.2
import { Hidden, Link } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { motionMessages as words } from '../../motions/index.ts';
import { themeName } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import { type Choice, listAddress } from './choice.ts';
import type { ListProps } from './list-page.tsx';

/** What the list is narrowed to, each to be taken away by itself, and all at once. */
export function ChosenFilters(props: ListProps) {
  const { visit, choice } = props;
  const { list: t } = messages[visit.locale];
  const chosen = chosenOf(props);
  if (chosen.length === 0) return null;
  const to = (without: Partial<Choice>) => href(visit, listAddress({ ...choice, ...without }));
  return (
    <ul class="meent-motions__chosen" aria-label={t.chosen}>
      {chosen.map(({ label, text, without }) => (
        <li>
          <a class="meent-motions__chip" href={to(without)}>
            <Hidden>{t.drop(`${label}: ${text}`)}</Hidden>
            <span aria-hidden="true">
              <span class="meent-soft">{label}</span> {text} ×
            </span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link href={href(visit, listAddress({ view: choice.view, words: '' }))}>{t.clear}</Link>
        </li>
      )}
    </ul>
  );
}

type Chosen = { readonly label: string; readonly text: string; readonly without: Partial<Choice> };

function chosenOf({ visit, tree, choice, parties, people, themes }: ListProps): Chosen[] {
  const { locale } = visit;
  const { list: t } = messages[locale];
  const area = choice.areaId && tree.byId(choice.areaId);
  const theme = themes.find(({ id }) => id === choice.themeId);
  const all: readonly (Omit<Chosen, 'text'> & { readonly text: string | undefined })[] = [
    { label: t.words, text: choice.words || undefined, without: { words: '' } },
    { label: t.area, text: area && areaName(area, locale), without: { areaId: undefined } },
    { label: t.kind, text: choice.kind && words[locale].kinds[choice.kind], without: { kind: undefined } },
    {
      label: t.party,
      text: choice.partyId && (parties.find(({ id }) => id === choice.partyId)?.name ?? t.unknown),
      without: { partyId: undefined },
    },
    {
      label: t.holder,
      text: choice.holderId && (people.get(choice.holderId)?.name ?? t.unknown),
      without: { holderId: undefined },
    },
    {
      label: t.theme,
      text: choice.themeId && (theme ? themeName(theme, locale) : t.unknown),
      without: { themeId: undefined },
    },
  ];
  return all.flatMap(({ text, ...one }) => (text ? [{ ...one, text }] : []));
}
