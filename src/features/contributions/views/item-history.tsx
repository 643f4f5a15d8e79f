// SPDX-License-Identifier: EUPL-1.2
import {
  MomentText,
  type TimelineItem,
  TypedText,
  dayInWords,
  listInWords,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { coordinationMessages, coordinationSteps } from '../../coordination/index.ts';
import { type Contribution, factsOf, possibleMoves } from '../domain.ts';
import { messages as fileMessages } from '../files/messages.ts';
import { messages as meetingMessages } from '../meeting/messages.ts';
import { canDo } from '../policies.ts';
import { messages } from '../messages.ts';
import { twinMessages } from '../twins-messages.ts';
import { type Names, ballName, whoIsIn } from '../wording.ts';
import type { ItemPageProps } from './item-page.tsx';
import { twinHappening } from './twins-part.tsx';

// What was said stands there itself; a reminder is of interest to who got it.
const told: readonly string[] = [
  'note',
  'ask',
  'reply',
  'joiner_reply',
  'answer',
  'submit',
  'appointment_reminded',
  'promise_reminded',
  'partner_asked',
  'partner_answered',
  'partner_handled',
  'colleague_asked',
  'colleague_answered',
];

/** What was done and what was said, in one line of time. */
export function timelineItems(props: ItemPageProps): TimelineItem[] {
  const { visit, names, talk, entries, contact } = props;
  const t = messages[visit.locale];
  const personName = (id: string | null) => names.staffing.people.get(id ?? '')?.name;
  const said = talk.map((message) => ({
    at: message.createdAt,
    who: message.authorPersonId
      ? (personName(message.authorPersonId) ?? '')
      : (message.joinerId ? message.joinerName : contact?.name) || sentenceCase(t.resident),
    what: message.joinerId ? twinMessages[visit.locale].joinerReplied : t.messageKinds[message.kind],
    text: <TypedText text={message.body} />,
    ...(message.kind === 'note' ? { internal: t.item.internal } : {}),
  }));
  const done = entries
    .filter((entry) => !told.includes(entry.verb))
    .map((entry) => ({
      at: entry.at,
      who:
        entry.actorKind === 'resident'
          ? contact?.name || sentenceCase(t.resident)
          : (personName(entry.actorId) ?? visit.municipality.name),
      what: <>{whatHappened(visit, names, entry)}</>,
      ...(entry.reason ? { text: <TypedText text={entry.reason} /> } : {}),
    }));
  return [...said, ...done, ...coordinationOf(props)]
    .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
    .map(({ at, ...item }) => ({ ...item, when: <MomentText visit={visit} moment={at} /> }));
}

function coordinationOf({ visit, names, contribution, contact, coordination }: ItemPageProps) {
  const possible = possibleMoves(factsOf(contribution, contact));
  return coordinationSteps(visit, {
    number: contribution.number,
    coordination,
    whoIs: whoIsIn(names),
    canAnswer: possible.has('answer') && canDo(visit.actor, contribution, 'answer'),
  });
}

function whatHappened(visit: Visit, names: Names, entry: JournalEntry): string {
  const t = messages[visit.locale];
  const { verb, details } = entry;
  if (verb === 'hand_over' && isHolderDetail(details.holder))
    return `${t.verbs.hand_over}: ${ballName(names, details.holder)}`;
  if (verb === 'triage' && isHolderDetail(details.holder))
    return `${t.verbs.triage}: ${ballName(names, details.holder)}`;
  if (verb === 'move_promise' && typeof details.toDay === 'string') {
    return `${t.verbs.move_promise}: ${dayInWords(visit.locale, details.toDay, visit.today)}`;
  }
  if (verb === 'refer' && typeof details.referredTo === 'string')
    return `${t.verbs.refer}: ${details.referredTo} (${toldOf(visit, details)})`;
  if (verb === 'hear_back' && typeof details.referredTo === 'string') {
    const { yes, no } = t.referral;
    return `${t.verbs.hear_back}: ${details.referredTo} (${(details.arrived ? yes : no).toLowerCase()})`;
  }
  const twin = twinHappening(visit, verb, details);
  if (twin) return twin;
  if (verb === 'promise_missed')
    return `${t.promiseVerbs.promise_missed} ${namesIn(names, details.personIds)}`;
  const words = {
    ...t.verbs,
    ...t.promiseVerbs,
    ...meetingMessages[visit.locale].verbs,
    ...twinMessages[visit.locale].plainVerbs,
    ...coordinationMessages[visit.locale].verbs,
    ...fileMessages[visit.locale].verbs,
  };
  return Object.entries(words).find(([name]) => name === verb)?.[1] ?? verb;
}

/** How it was referred, and how the resident heard of it. */
function toldOf(visit: Visit, details: JournalEntry['details']): string {
  const t = messages[visit.locale].referral;
  const way = details.way === 'warm' ? t.did.warm : t.did.number;
  const toldBy = details.toldBy === 'mail' || details.toldBy === 'phone' ? details.toldBy : 'nobody';
  return [way, ...(details.sharesContact ? [t.did.sharesContact] : []), t.did.told[toldBy]].join(', ');
}

function namesIn(names: Names, ids: unknown): string {
  const known = Array.isArray(ids)
    ? ids.flatMap((id) => names.staffing.people.get(String(id))?.name ?? [])
    : [];
  return listInWords(names.locale, known);
}

function isHolderDetail(value: unknown): value is Contribution['holder'] {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}
