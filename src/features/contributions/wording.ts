// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../kernel/locale.ts';
import { dayInWords, listInWords, sentenceCase } from '../../platform/html/index.ts';
import { type AreaTree, areaName } from '../areas/index.ts';
import type { WhoIs } from '../coordination/index.ts';
import type { Organisation } from '../organisations/index.ts';
import { type Staffing, ballOf, ownRoleHolders } from '../teams/index.ts';
import type { Placing } from './actions/placing.ts';
import type { Contribution, Holder } from './domain.ts';
import { messages } from './messages.ts';

/** What is needed to say who somebody is: read once a page, all kept in memory. */
export type Names = {
  readonly locale: Locale;
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
  readonly day: Temporal.PlainDate;
};

/** Who has the ball, as people say it (R2): a team with its area managers, a person or the deputy, a department. */
export function ballName(names: Names, holder: Holder): string {
  const t = messages[names.locale];
  if (holder.kind === 'organisation')
    return names.organisations.find((one) => one.id === holder.id)?.name ?? '';
  if (holder.kind === 'person') return ballOf(names.staffing, holder.id, names.day).name;
  const area = names.tree.byId(holder.id) ?? names.tree.root;
  const people = ballPeople(names, holder).map((person) => person.name);
  return people.length > 0 ? listInWords(names.locale, people) : t.team(areaName(area, names.locale));
}

/** What people and organisations are called. */
export function whoIsIn({ staffing, organisations }: Pick<Names, 'staffing' | 'organisations'>): WhoIs {
  return {
    person: (id) => staffing.people.get(id)?.name ?? '',
    organisation: (id) => organisations.find((one) => one.id === id)?.name ?? '',
  };
}

/** The people who have the ball; none for an organisation or an area without managers. */
export function ballPeople(names: Pick<Names, 'staffing' | 'day'>, holder: Holder) {
  if (holder.kind === 'organisation') return [];
  if (holder.kind === 'person') return [ballOf(names.staffing, holder.id, names.day)];
  return ownRoleHolders(names.staffing, holder.id, 'area_manager', names.day).map((person) =>
    ballOf(names.staffing, person.id, names.day),
  );
}

/** "Joost Hendriks van Midden" before sending, in mails and on the thank-you page. */
export function pickedUpBy(
  locale: Locale,
  placing: Pick<Placing, 'people' | 'holdingArea' | 'organisation'>,
): string {
  if (placing.organisation) return placing.organisation.name;
  const people = placing.people.map((person) => person.name);
  return people.length > 0
    ? listInWords(locale, people)
    : sentenceCase(messages[locale].team(areaName(placing.holdingArea, locale)));
}

/** Where it is, in one sentence that a resident understands. */
export function statusSentence(names: Names, contribution: Contribution): string {
  const t = messages[names.locale].status;
  const who = sentenceCase(ballName(names, contribution.holder));
  if (contribution.state === 'closed') return contribution.answeredAt ? t.closedAnswered : t.closedReason;
  if (contribution.state === 'answered') return t.answered;
  if (contribution.state === 'asked') return t.asked(who);
  if (contribution.dueOn === null) return t.noDue(who);
  const due = dayInWords(names.locale, contribution.dueOn, names.day);
  if (contribution.dueOn < names.day.toString()) return t.late(who, due);
  if (contribution.state === 'received') return t.received(who, due);
  return contribution.holder.kind === 'organisation' ? t.withOther(who, due) : t.inProgress(who, due);
}
