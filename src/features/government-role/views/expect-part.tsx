// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Weighing } from '../domain.ts';
import { messages } from '../messages.ts';

export type ExpectPartProps = {
  readonly visit: Pick<Visit, 'locale'>;
  readonly weighing: Pick<Weighing, 'step' | 'promised' | 'requested'>;
  readonly headingLevel?: 2 | 3;
};

/** To the initiators and everyone: what they may expect of the municipality and what is asked of them, in plain words. */
export function ExpectPart({ visit, weighing, headingLevel = 2 }: ExpectPartProps) {
  const t = messages[visit.locale];
  const { expects, asks } = t.steps[weighing.step];
  const own = (text: string | null) => (text === null ? [] : [text]);
  return (
    <div class="meent-expect">
      <List title={t.expectsTitle} level={headingLevel} items={[...expects, ...own(weighing.promised)]} />
      <List title={t.asksTitle} level={headingLevel} items={[...asks, ...own(weighing.requested)]} />
    </div>
  );
}

type ListProps = { readonly title: string; readonly level: 2 | 3; readonly items: readonly string[] };

function List({ title, level, items }: ListProps) {
  return (
    <section class="meent-expect__part">
      <Heading level={level} looks={3}>
        {title}
      </Heading>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
}
