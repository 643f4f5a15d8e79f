// SPDX-License-Identifier: EUPL-1.2
import { Link, Paragraph, Section, Table } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { satisfactionMessages } from '../../satisfaction/index.ts';
import { repliesOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Overview } from '../reading.ts';
import { behindHref } from './addresses.ts';

/** The answers to the two questions after closing, of what the filters choose. */
export function Satisfied({ visit, overview }: { readonly visit: Visit; readonly overview: Overview }) {
  const t = messages[visit.locale].satisfied;
  const { total, months, query } = overview;
  const where = { months, areaId: query.gebied, theme: query.thema };
  const replies = repliesOf(total);
  const answers = satisfactionMessages[visit.locale].helped;
  if (replies === 0)
    return (
      <Section title={t.title}>
        <Paragraph>{t.none}</Paragraph>
      </Section>
    );
  return (
    <Section title={t.title}>
      <p>
        <Link href={behindHref(visit, { what: 'rated', ...where })}>{t.line(replies)}</Link>
        {total.suggested > 0 && (
          <>
            {' '}
            <Link href={behindHref(visit, { what: 'suggested', ...where })}>
              {t.suggested(total.suggested)}
            </Link>
          </>
        )}
      </p>
      <Table
        caption={t.said}
        hideCaption
        columns={[{ label: t.said }, { label: t.count, numeric: true }]}
        rows={[
          [answers.yes, total.helped],
          [answers.partly, total.partly],
          [answers.no, total.unhelped],
        ]}
      />
    </Section>
  );
}
