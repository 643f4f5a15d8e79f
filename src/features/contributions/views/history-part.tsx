// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Section, Timeline } from '../../../platform/html/index.ts';
import { messages } from '../messages.ts';
import { timelineItems } from './item-history.tsx';
import type { ItemPageProps } from './item-page.tsx';

/** So many at most stand open; of a longer history the latest few, so that what is to be done is not far below. */
const most = 8;
const latest = 5;

/** What was done and said so far: the oldest first, the beginning of a long one folded away. */
export function History(props: ItemPageProps) {
  const t = messages[props.visit.locale].item;
  const items = timelineItems(props);
  if (items.length === 0) return null;
  const folded = items.length > most ? items.length - latest : 0;
  return (
    <Section title={t.history}>
      {folded > 0 && (
        <Disclosure summary={t.historyBefore(folded)}>
          <Timeline items={items.slice(0, folded)} label={t.historyBefore(folded)} />
        </Disclosure>
      )}
      <Timeline items={items.slice(folded)} label={t.history} />
    </Section>
  );
}
