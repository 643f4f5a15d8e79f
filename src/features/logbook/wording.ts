// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { areaName } from '../areas/index.ts';
import type { LoggedEntry } from '../journal/index.ts';
import { themeName } from '../teams/index.ts';
import { messages, topicWords } from './messages.ts';
import type { LogNames } from './reading.ts';

/** Who did it. Of residents only that it was one. */
export function whoDid(locale: Locale, names: LogNames, entry: LoggedEntry): string {
  const t = messages[locale];
  if (entry.actorKind !== 'staff') return t.actors[entry.actorKind];
  return names.staffing.people.get(entry.actorId ?? '')?.name ?? t.formerPerson;
}

export function verbWords(locale: Locale, { topic, verb }: Pick<LoggedEntry, 'topic' | 'verb'>): string {
  return topicWords(locale)[topic]?.verbs[verb] ?? verb;
}

export function topicName(locale: Locale, topic: string): string {
  return topicWords(locale)[topic]?.name ?? topic;
}

/** The record that an entry is about: what it is called, and where it can be seen. */
export type Subject = { readonly name: string; readonly path?: string };

/** @returns nothing when the topic says it all, such as that settings were changed. */
export function subjectOf(locale: Locale, names: LogNames, entry: LoggedEntry): Subject | undefined {
  const { subjectId: id } = entry;
  const number = names.numbers.get(id);
  if (number) return { name: number, path: `/werkplek/bijdragen/${number}` };
  const person = names.staffing.people.get(id);
  if (person) return { name: person.name, path: `/werkplek/mensen/${id}` };
  const area = names.tree.byId(id);
  if (area) return { name: areaName(area, locale), path: `/werkplek/gebieden/${id}` };
  const organisation = names.organisations.find((one) => one.id === id);
  if (organisation) return { name: organisation.name, path: `/werkplek/organisaties/${id}` };
  const theme = names.staffing.themes.find((one) => one.id === id);
  if (theme) return { name: themeName(theme, locale), path: `/werkplek/themas/${id}` };
  if (entry.topic === 'notifications')
    return { name: topicName(locale, entry.topic), path: `/werkplek/post/${id}` };
  return entry.topic === 'municipality'
    ? { name: topicName(locale, entry.topic), path: '/werkplek/instellingen' }
    : undefined;
}
