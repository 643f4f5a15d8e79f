// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  Link,
  Pager,
  Paragraph,
  SelectField,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type FoundDocuments, isBare, queryAddress } from '../finding.ts';
import { messages } from '../messages.ts';
import { DocumentRows, type DocumentRowsProps } from './document-rows.tsx';

type DocumentResultsProps = Pick<DocumentRowsProps, 'visit' | 'below'> & {
  readonly found: FoundDocuments;
  /** The page on which they stand. */
  readonly path: string;
};

/** From so many on it helps to choose. */
const many = 6;

/** One page of documents that were found, with what to choose by and the way to the next. */
export function DocumentResults({ visit, found, path, below }: DocumentResultsProps) {
  const t = messages[visit.locale];
  const { query, hits, hasNext, isCut } = found;
  const to = (page: number) => href(visit, queryAddress(path, { ...query, page }));
  const isExact = query.question.phrases.length > 0 && query.year === undefined;
  return (
    <>
      {(hits.length >= many || !isBare(query)) && <Filters visit={visit} found={found} path={path} />}
      {hits.length > 0 && (
        <DocumentRows
          visit={visit}
          hits={hits}
          label={query.page === 1 ? t.found : t.foundOn(query.page)}
          below={below}
        />
      )}
      {hits.length === 0 && <Paragraph>{query.page > 1 ? t.noneFurther : t.noneChosen}</Paragraph>}
      {isCut && <Paragraph soft>{t.cut}</Paragraph>}
      {isExact && !hasNext && !isCut && <Paragraph soft>{t.exactly}</Paragraph>}
      <Pager
        visit={visit}
        {...(query.page > 1 ? { previous: to(query.page - 1) } : {})}
        {...(hasNext ? { next: to(query.page + 1) } : {})}
      />
    </>
  );
}

type FiltersProps = { readonly visit: Visit; readonly found: FoundDocuments; readonly path: string };

function Filters({ visit, found: { query, oldestYear }, path }: FiltersProps) {
  const t = messages[visit.locale];
  const { kind, year, text } = query;
  const first = Math.min(oldestYear ?? visit.today.year, year ?? visit.today.year);
  const years = Array.from({ length: Math.max(1, visit.today.year + 1 - first) }, (_, back) =>
    String(visit.today.year - back),
  );
  return (
    <Disclosure summary={t.choose} open={kind !== undefined || year !== undefined}>
      <Form action={href(visit, path)} method="get" label={t.choose}>
        <HiddenField name="zoek" value={text} />
        <SelectField
          visit={visit}
          required
          empty={t.anyKind}
          name="stuk"
          label={t.kind}
          value={kind}
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label: sentenceCase(label) }))}
        />
        <SelectField
          visit={visit}
          required
          empty={t.anyYear}
          name="jaar"
          label={t.year}
          value={year === undefined ? undefined : String(year)}
          options={years.map((value) => ({ value, label: value }))}
        />
        <ButtonRow>
          <Button small>{t.show}</Button>
          <Link href={href(visit, queryAddress(path, { text, page: 1 }))}>{t.reset}</Link>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
