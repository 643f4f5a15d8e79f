// SPDX-License-Identifier: EUPL-1.2
import { Button, DateField, Disclosure, Form, Link, Notice, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AskedDay } from '../asked-day.ts';
import { messages } from '../messages.ts';

type AskedDayProps = {
  readonly visit: Visit;
  readonly asked: AskedDay;
  /** Without language and query. */
  readonly path: string;
};

/** Says on a page about another day that it is, with the way back. Nothing on a page about today. */
export function AskedDayNotice({ visit, asked, path }: AskedDayProps) {
  const { asOf } = messages[visit.locale];
  if (asked.isRefused) {
    return (
      <Notice tone="ball" role="status">
        <p>{asOf.refused}</p>
      </Notice>
    );
  }
  if (asked.isToday) return null;
  const day = fullDay(visit.locale, asked.day);
  return (
    <Notice tone="ball" role="status">
      <p>
        {asked.isPast ? asOf.noticePast(day) : asOf.notice(day)}{' '}
        <Link href={href(visit, path)}>{asOf.back}</Link>
      </p>
    </Notice>
  );
}

/** For who wants to know who it was before, or will be. */
export function OtherDay({ visit, asked, path }: AskedDayProps) {
  const { asOf } = messages[visit.locale];
  return (
    <div class="meent-other-day">
      <Disclosure summary={asOf.other} open={!asked.isToday || asked.isRefused}>
        <Form action={href(visit, path)} method="get" inline>
          <DateField visit={visit} name="op" label={asOf.label} value={asked.day.toString()} required />
          <Button variant="quiet">{asOf.button}</Button>
        </Form>
      </Disclosure>
    </div>
  );
}
