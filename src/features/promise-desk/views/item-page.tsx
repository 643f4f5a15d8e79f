// SPDX-License-Identifier: EUPL-1.2
import {
  Disclosure,
  ErrorSummary,
  Heading,
  Link,
  Notice,
  Paragraph,
  Section,
  WorkplacePage,
  dayInWords,
  faultItems,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution, Names } from '../../contributions/index.ts';
import { type Deed, DeedList, type Refusal, messages as promiseMessages } from '../../promises/index.ts';
import { messages } from '../messages.ts';
import { canKeep, canPromise } from '../policies.ts';
import { AddForm, DeedForms } from './forms.tsx';

/** What can be done here: promise something, or one of these with a deed. */
export const deedVerbs = ['gedaan', 'mislukt', 'verzetten', 'eigenaar'] as const;
export type DeedVerb = (typeof deedVerbs)[number];

/** A form that came back: which, what is wrong, and what was typed. */
export type Refused = {
  readonly verb: DeedVerb | 'beloofd';
  readonly promiseId?: string;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
};

export type ItemPromisesProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly hasMail: boolean;
  readonly deeds: readonly Deed[];
  readonly formKey: string;
  readonly refused?: Refused;
};

/** All promises of one contribution: the answer, and each deed with what can be done about it. */
export function ItemPromisesPage(props: ItemPromisesProps) {
  const { visit, names, contribution, deeds, refused } = props;
  const t = messages[visit.locale];
  const mayPromise = canPromise(visit.actor, contribution);
  return (
    <WorkplacePage visit={visit} title={t.itemTitle(contribution.number)} current="promises">
      {refused && <ErrorSummary visit={visit} items={refusedItems(visit, refused)} />}
      <p>
        <Link href={href(visit, `/werkplek/bijdragen/${contribution.number}`)}>{t.toItem}</Link>
      </p>
      <Heading level={1}>{t.itemTitle(contribution.number)}</Heading>
      <Paragraph lead>{contribution.subject}</Paragraph>
      <News visit={visit} />
      <Paragraph>
        {contribution.dueOn === null
          ? t.noAnswer
          : t.answerBy(dayInWords(visit.locale, contribution.dueOn, visit.today))}
      </Paragraph>
      {deeds.length === 0 ? (
        <p class="meent-soft">{t.none}</p>
      ) : (
        <DeedList
          visit={visit}
          deeds={deeds}
          nameOf={(id) => names.staffing.people.get(id)?.name ?? ''}
          under={(deed) =>
            deed.settledAt === null && canKeep(visit.actor, contribution, deed) ? (
              <DeedForms {...props} deed={deed} />
            ) : null
          }
        />
      )}
      {mayPromise && (
        <Section>
          <Disclosure
            summary={t.add}
            open={deeds.length === 0 || refused?.verb === 'beloofd'}
            id="form-beloofd"
          >
            <AddForm {...props} />
          </Disclosure>
        </Section>
      )}
    </WorkplacePage>
  );
}

function News({ visit }: { readonly visit: Visit }) {
  const { news } = messages[visit.locale];
  const text = Object.entries(news).find(([name]) => name === visit.query.gelukt)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}

function refusedItems(visit: Visit, { verb, promiseId, faults, refusal }: Refused) {
  const t = messages[visit.locale];
  const suffix = promiseId ? `-${verb}-${promiseId}` : '-beloofd';
  const labels = {
    wat: t.what,
    dag: promiseId ? t.newDay : t.by,
    wie: t.who,
    reden: t.moveReason,
    zin: t.doneNote,
  };
  const items = faultItems(visit, faults, { labels, own: t.faults }).map((item) => ({
    ...item,
    href: `${item.href}${suffix}`,
  }));
  if (!refusal) return items;
  const isDay = refusal === 'no_working_day' || refusal === 'day_passed' || refusal === 'nothing_changes';
  const target = isDay && verb !== 'eigenaar' ? `#dag${suffix}` : `#form${suffix}`;
  return [...items, { href: target, text: promiseMessages[visit.locale].refusals[refusal] }];
}
