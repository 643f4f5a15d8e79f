// SPDX-License-Identifier: EUPL-1.2
import { Notice, Paragraph, listInWords } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { kinds, motionMessages, outcomes } from '../../motions/index.ts';
import { themeName } from '../../teams/index.ts';
import { fieldOf, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';
import { partyLabels } from './party-fields.tsx';

/** What somebody else changed of a motion while this form was open. */
export type Meanwhile = {
  readonly who: string | undefined;
  /** The moment, in words. */
  readonly when: string;
  readonly taken: readonly string[];
  readonly clashes: ReadonlyMap<string, string>;
};

type Props = { readonly visit: Visit; readonly around: Around };

/** Says who, what was taken over, and what one has to choose oneself: nothing of either is lost. */
export function MeanwhileNotice(props: Props & { readonly meanwhile: Meanwhile }) {
  const { visit, meanwhile } = props;
  const { who, when, taken, clashes } = meanwhile;
  const t = messages[visit.locale];
  const names = taken.map((name) => labelOf(props, name));
  return (
    <Notice tone="danger" role="alert" id="vak">
      <Paragraph>
        <b>{t.meanwhile(who ?? t.somebody, when)}</b>
      </Paragraph>
      {names.length > 0 && <Paragraph>{t.takenOver(listInWords(visit.locale, names))}</Paragraph>}
      {clashes.size > 0 && (
        <>
          <Paragraph>{t.bothChanged}</Paragraph>
          <ul>
            {[...clashes].map(([name, now]) => (
              <li>
                <a class="nl-link" href={`#${name}`}>
                  {labelOf(props, name)}
                </a>
                {'. '}
                {nowText(props, name, now)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Paragraph>{t.thenSave}</Paragraph>
    </Notice>
  );
}

/** "Er staat nu: donderdag"; what is chosen from a list by its name. */
export function nowText({ visit, around }: Props, name: string, value: string): string {
  const t = messages[visit.locale];
  if (value === '') return t.nowEmpty;
  const words = motionMessages[visit.locale];
  const kind = name === 'soort' ? kinds.find((one) => one === value) : undefined;
  const outcome = name === 'uitslag' ? outcomes.find((one) => one === value) : undefined;
  const named =
    (kind && words.kinds[kind]) ??
    (outcome && words.outcomes[outcome]) ??
    (name === 'openbaar' ? t.open[value === 'ja' ? 'ja' : 'nee'].label : undefined) ??
    around.staffing.people.get(value)?.name ??
    around.organisations.find(({ id }) => id === value)?.name ??
    around.parties.find(({ id }) => id === value)?.name;
  return t.nowIs(named ?? value);
}

function labelOf({ visit, around }: Props, name: string): string {
  const t = messages[visit.locale];
  const areas = around.tree.all.map((area): [string, string] => [
    fieldOf(prefixes.area, area.id),
    `${t.areas}: ${areaName(area, visit.locale)}`,
  ]);
  const themes = around.staffing.themes.map((theme): [string, string] => [
    fieldOf(prefixes.theme, theme.id),
    `${t.themes}: ${themeName(theme, visit.locale)}`,
  ]);
  const labels: Readonly<Record<string, string>> = {
    ...t.labels,
    ...partyLabels(visit, around.parties),
    ...Object.fromEntries([...areas, ...themes]),
  };
  return labels[name] ?? name;
}
