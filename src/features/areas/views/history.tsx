// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { areaKinds } from '../../../kernel/municipality.ts';
import { isStaff } from '../../../kernel/actor.ts';
import { MomentText, Section, Timeline, type TimelineItem, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { isHistoryVerb } from '../history-domain.ts';
import { messages } from '../messages.ts';
import { areaWord } from '../words.ts';

type HistoryProps = { readonly visit: Visit; readonly history: readonly JournalEntry[] };

/** What happened to an area, newest first: who did it, when and what changed. */
export function History({ visit, history }: HistoryProps) {
  const m = messages[visit.locale];
  const items = history.toReversed().flatMap((entry): TimelineItem[] => {
    if (!isHistoryVerb(entry.verb)) return [];
    const text = [aboutEntry(visit, entry), entry.reason && `${m.history.reason}: ${entry.reason}`]
      .filter(Boolean)
      .join(' ');
    return [
      {
        who: nameOfDoer(visit, entry),
        what: m.history.verbs[entry.verb],
        when: <MomentText visit={visit} moment={entry.at} />,
        ...(text === '' ? {} : { text }),
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <Section title={m.area.history} id="geschiedenis">
      <Timeline items={items} label={m.area.history} />
    </Section>
  );
}

/** Names of people belong to the feature teams, which stands on this one; so only who is reading sees a name: the own. */
function nameOfDoer({ actor, locale }: Visit, entry: JournalEntry): string {
  const m = messages[locale].history;
  if (entry.actorKind === 'system') return m.system;
  return isStaff(actor) && actor.personId === entry.actorId ? actor.name : m.administrator;
}

const changeDetails = z.object({
  changes: z.array(z.object({ field: z.string(), from: z.string().optional(), to: z.string().optional() })),
});
const boundaryDetails = z.object({ validFrom: z.string(), source: z.string() });
const countDetails = z.object({
  file: z.string(),
  added: z.number(),
  redrawn: z.number().optional(),
  renamed: z.number().optional(),
});
const pairDetails = z.object({ from: z.string().optional(), to: z.string() });

function aboutEntry(visit: Visit, { verb, details }: JournalEntry): string {
  const m = messages[visit.locale].history;
  const changed = changeDetails.safeParse(details);
  if (changed.success) return changed.data.changes.map((change) => changeInWords(visit, change)).join(' ');
  const counted = countDetails.safeParse(details);
  if (counted.success) {
    const { file, added, redrawn = 0, renamed = 0 } = counted.data;
    return verb === 'imported' ? `${m.file(file)} ${m.counts(added, redrawn, renamed)}` : m.file(file);
  }
  const drawn = boundaryDetails.safeParse(details);
  if (drawn.success) return m.since(fullDay(visit.locale, drawn.data.validFrom), drawn.data.source);
  if (typeof details.validTo === 'string') return m.until(fullDay(visit.locale, details.validTo));
  const pair = pairDetails.safeParse(details);
  if (!pair.success) return '';
  const { from, to } = pair.data;
  return from === undefined ? m.to(to) : m.fromTo(messages[visit.locale].labels.name, from, to);
}

type Change = { readonly field: string; readonly from?: string; readonly to?: string };

function changeInWords(visit: Visit, { field, from, to }: Change): string {
  const m = messages[visit.locale];
  const labels: Readonly<Record<string, string>> = m.labels;
  const label = labels[field] ?? field;
  if (from === undefined || to === undefined) return m.history.text(label);
  const value = (text: string): string => {
    const kind = field === 'kind' ? areaKinds.find((one) => one === text) : undefined;
    return kind ? areaWord(visit.municipality, { kind }, visit.locale) : text;
  };
  return m.history.fromTo(label, value(from), value(to));
}
