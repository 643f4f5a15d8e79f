// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Link,
  LinkButton,
  MomentText,
  Notice,
  Pager,
  Paragraph,
  Row,
  Rows,
  SelectField,
  TextField,
  WorkplacePage,
  sentenceCase,
} from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import type { LoggedEntry, SealedUpTo } from '../journal/index.ts';
import type { LogQuery } from './forms.ts';
import { messages, topicWords } from './messages.ts';
import type { LogNames, LogPart } from './reading.ts';
import { subjectOf, verbWords, whoDid } from './wording.ts';

export type LogbookPageProps = {
  readonly visit: Visit;
  readonly query: LogQuery;
  readonly part: LogPart;
  /** Where the next page begins; none when this is the last. */
  readonly next?: string;
  readonly sealed?: SealedUpTo;
};

const path = '/werkplek/logboek';

export function LogbookPage({ visit, query, part, next, sealed }: LogbookPageProps) {
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="logbook">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Sealing visit={visit} {...(sealed ? { sealed } : {})} />
      <Filters visit={visit} query={query} names={part.names} />
      {part.entries.length === 0 ? (
        <EmptyState title={isFiltered(query) ? t.emptyFiltered : t.empty}>
          {isFiltered(query) && <Link href={href(visit, path)}>{t.reset}</Link>}
        </EmptyState>
      ) : (
        <Rows tight label={t.list}>
          {part.entries.map((entry) => (
            <EntryRow visit={visit} names={part.names} entry={entry} />
          ))}
        </Rows>
      )}
      <Pager visit={visit} {...(next ? { next: address(visit, path, { ...query, na: next }) } : {})} />
      <ButtonRow>
        {part.entries.length > 0 && (
          <LinkButton variant="quiet" small href={address(visit, `${path}.csv`, { ...query, na: undefined })}>
            {t.export}
          </LinkButton>
        )}
        {query.na && <Link href={address(visit, path, { ...query, na: undefined })}>{t.newest}</Link>}
      </ButtonRow>
    </WorkplacePage>
  );
}

function Sealing({ visit, sealed }: { readonly visit: Visit; readonly sealed?: SealedUpTo }) {
  const t = messages[visit.locale].sealing;
  if (!sealed) return <Notice>{t.none}</Notice>;
  const { sequence, waitingSince, hash } = sealed;
  return (
    <Notice>
      {waitingSince ? (
        <>
          {t.upTo(sequence)} <MomentText visit={visit} moment={waitingSince} />.
        </>
      ) : (
        t.all(sequence)
      )}{' '}
      {t.why}{' '}
      <span class="meent-soft">
        {t.hash}: <code title={hash}>{hash.slice(0, 12)}</code>
      </span>
    </Notice>
  );
}

type EntryRowProps = { readonly visit: Visit; readonly names: LogNames; readonly entry: LoggedEntry };

function EntryRow({ visit, names, entry }: EntryRowProps) {
  const { locale } = visit;
  const t = messages[locale];
  const subject = entry.subjectId === entry.actorId ? undefined : subjectOf(locale, names, entry);
  const seal = entry.seal === null ? t.unsealed : t.seal(entry.seal);
  return (
    <Row
      title={
        <>
          {sentenceCase(whoDid(locale, names, entry))} {verbWords(locale, entry)}
          {subject && (
            <>
              {' · '}
              {subject.path ? <Link href={href(visit, subject.path)}>{subject.name}</Link> : subject.name}
            </>
          )}
        </>
      }
      meta={
        <>
          <MomentText visit={visit} moment={entry.at} /> · {seal}
        </>
      }
    >
      {entry.reason && <p class="meent-row__meta">{t.reason(entry.reason)}</p>}
    </Row>
  );
}

type FiltersProps = { readonly visit: Visit; readonly query: LogQuery; readonly names: LogNames };

function Filters({ visit, query, names }: FiltersProps) {
  const t = messages[visit.locale];
  const people = [...names.staffing.people.values()]
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
  const what = Object.entries(topicWords(visit.locale)).map(([topic, words]) => ({
    label: words.name,
    options: [
      { value: topic, label: t.allOf(words.name) },
      ...Object.entries(words.verbs).map(([verb, text]) => ({
        value: `${topic}.${verb}`,
        label: t.oneOf(words.name, text),
      })),
    ],
  }));
  const common = { visit, required: true } as const;
  return (
    <Disclosure summary={t.filters} open={isFiltered(query)}>
      <Form action={href(visit, path)} method="get" label={t.filters}>
        <SelectField
          {...common}
          name="wie"
          label={t.person}
          empty={t.anyone}
          value={query.wie}
          options={people}
        />
        <SelectField {...common} name="wat" label={t.what} empty={t.any} value={query.wat} options={what} />
        <TextField {...common} name="over" label={t.about} hint={t.aboutHint} value={query.over} />
        <DateField {...common} name="van" label={t.from} value={query.van} />
        <DateField {...common} name="tot" label={t.to} value={query.tot} />
        <ButtonRow>
          <Button small>{t.show}</Button>
          <Link href={href(visit, path)}>{t.reset}</Link>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function isFiltered({ wie, wat, van, tot, over }: LogQuery): boolean {
  return Boolean(wie ?? wat ?? van ?? tot ?? over);
}

function address(visit: Visit, to: string, query: LogQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, value);
  return href(visit, parameters.size > 0 ? `${to}?${parameters.toString()}` : to);
}
