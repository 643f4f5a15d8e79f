// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { roles } from '../../../kernel/actor.ts';
import { Heading, MomentText, Timeline, type TimelineItem, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import type { Person } from '../domain.ts';
import { isHistoryVerb } from '../history-domain.ts';
import { messages } from '../messages.ts';
import { type Setting, periodInWords, roleInWords } from './words.ts';

type HistoryProps = {
  readonly visit: Visit;
  readonly setting: Setting;
  readonly person: Person;
  readonly history: readonly JournalEntry[];
};

/** What happened to somebody's roles, newest first: who did it, when and why. */
export function History({ visit, setting, history }: HistoryProps) {
  const m = messages[visit.locale];
  const items = history.toReversed().flatMap((entry): TimelineItem[] => {
    if (!isHistoryVerb(entry.verb)) return [];
    const about = aboutEntry(visit, setting, entry);
    return [
      {
        who: nameOfDoer(visit, setting, entry),
        what: about ? `${m.history.verbs[entry.verb]}: ${about}` : m.history.verbs[entry.verb],
        when: <MomentText visit={visit} moment={entry.at} />,
        text: entry.reason ? `${m.history.reason}: ${entry.reason}` : undefined,
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <>
      <Heading level={2}>{m.person.history}</Heading>
      <Timeline items={items} label={m.person.history} />
    </>
  );
}

function nameOfDoer(visit: Visit, { staffing }: Setting, entry: JournalEntry): string {
  const m = messages[visit.locale].person;
  if (entry.actorKind === 'system') return m.system;
  return staffing.people.get(entry.actorId ?? '')?.name ?? m.former;
}

const someDetails = z.object({
  role: z.enum(roles).optional(),
  areaId: z.string().nullish(),
  organisationId: z.string().nullish(),
  themeId: z.string().optional(),
  deputyId: z.string().optional(),
  from: z.string().optional(),
  to: z.string().nullish(),
  lastDay: z.string().optional(),
  fields: z.array(z.string()).optional(),
});

/** What the details of an entry say, with today's names of areas, themes and people. */
function aboutEntry(visit: Visit, setting: Setting, entry: JournalEntry): string {
  const read = someDetails.safeParse(entry.details);
  if (!read.success) return '';
  const m = messages[visit.locale];
  const {
    role,
    areaId = null,
    organisationId = null,
    themeId,
    deputyId,
    from,
    to = null,
    lastDay,
    fields,
  } = read.data;
  const theme = setting.staffing.themes.find(({ id }) => id === themeId);
  const deputy = setting.staffing.people.get(deputyId ?? '');
  const labels: Readonly<Record<string, string>> = m.labels;
  return [
    role && roleInWords(visit, setting, { role, areaId, organisationId }),
    theme?.name[visit.locale],
    deputy && m.history.deputy(deputy.name),
    from && periodInWords(visit, { from, to }),
    lastDay && m.history.lastDay(fullDay(visit.locale, lastDay)),
    fields?.map((field) => labels[field] ?? field).join(', '),
  ]
    .filter(Boolean)
    .join(', ');
}
