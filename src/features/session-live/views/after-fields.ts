// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, faultItems, faultTexts, nowText } from '../../../platform/html/index.ts';
import { notesIn } from '../domain.ts';
import { groupFields, noteField, otherGroups } from '../forms-after.ts';
import { messages } from '../messages.ts';
import type { AfterProps } from './after-page.tsx';

export type Group = { readonly id: string; readonly name: string };

/** Every group of which is written down who was there. */
export function groupsOf({ visit, desk }: Pick<AfterProps, 'visit' | 'desk'>): Group[] {
  const t = messages[visit.locale].after;
  return [
    ...desk.parties.map(({ id, name }) => ({ id, name })),
    { id: otherGroups.aldermen, name: t.aldermen },
    { id: otherGroups.residents, name: t.residents },
  ];
}

/** What every field is called, in a summary of what is wrong and of what another changed. */
export function labelsOf(props: AfterProps): Readonly<Record<string, string>> {
  const { visit, desk } = props;
  const t = messages[visit.locale].after;
  const groups = groupsOf(props).flatMap(({ id, name }): [string, string][] => [
    [groupFields.names(id), t.names(name)],
    [groupFields.number(id), t.number(name)],
  ]);
  const perNote = {
    titel: t.pledgeTitle,
    tekst: t.pledgeText,
    wethouder: t.holder,
    aan: t.toParty,
    klaar: t.due,
    bron: t.source,
    streven: t.aim,
  };
  const notes = notesIn(desk.snapshot.deeds).flatMap(({ id }) =>
    Object.entries(perNote).map(([name, label]): [string, string] => [noteField(name, id), label]),
  );
  return { ...Object.fromEntries([...groups, ...notes]), uitkomst: t.outcome, verslag: t.report };
}

export function faultItemsOf(props: AfterProps): readonly FaultItem[] {
  return faultItems(props.visit, props.again?.faults ?? [], { labels: labelsOf(props) });
}

/** A field as it was typed or stands, with what is wrong with it and what another made of it meanwhile. */
export function fieldOf(props: AfterProps, name: string, hint?: string) {
  const { visit, again, stored, draft, isRedrafted } = props;
  const first = name === 'verslag' && isRedrafted ? draft : stored[name];
  const clash = name === 'verslag' ? undefined : again?.meanwhile?.clashes.get(name);
  const fault = faultTexts(visit, again?.faults ?? [])(name);
  const shown = clash === undefined ? hint : nowText(visit, clash);
  return {
    visit,
    name,
    value: again?.typed[name] ?? first ?? '',
    ...(shown === undefined ? {} : { hint: shown }),
    ...(fault === undefined ? {} : { fault }),
  };
}
