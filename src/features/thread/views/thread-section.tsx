// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, MomentText, Row, Rows, Section } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { ThreadNews } from '../news-store.ts';
import { ThreadPart, type ThreadPartProps, recordHref } from './thread-part.tsx';

type SectionProps = Omit<ThreadPartProps, 'room'> & {
  /** For who brought it: what happened afterwards. */
  readonly news?: readonly ThreadNews[];
};

/** On a page for residents: the red thread, when there is one. */
export function ThreadSection({ news = [], ...props }: SectionProps) {
  const { visit, thread } = props;
  if (thread.upstream.all.length + thread.downstream.all.length === 0) return null;
  return (
    <Section title={messages[visit.locale].title}>
      <ThreadPart {...props} room="public" />
      {news.length > 0 && <Afterwards visit={visit} news={news} />}
    </Section>
  );
}

function Afterwards({ visit, news }: { readonly visit: Visit; readonly news: readonly ThreadNews[] }) {
  const t = messages[visit.locale];
  return (
    <>
      <Heading level={3}>{t.afterwards}</Heading>
      <Rows label={t.afterwards}>
        {news.map(({ what, at, record, cited }) => (
          <Row
            href={recordHref(visit, 'public', record)}
            title={record.title}
            meta={
              <>
                {what[visit.locale]} · <MomentText visit={visit} moment={at} style="words" />
              </>
            }
          >
            {cited.length > 0 && <ShownBy visit={visit} cited={cited} />}
          </Row>
        ))}
      </Rows>
    </>
  );
}

function ShownBy({ visit, cited }: Pick<ThreadNews, 'cited'> & { readonly visit: Visit }) {
  return (
    <div class="meent-row__meta">
      {messages[visit.locale].shownBy}{' '}
      {cited.map((one, place) => (
        <>
          {place > 0 && ', '}
          <Link href={recordHref(visit, 'public', one)}>{one.title}</Link>
        </>
      ))}
    </div>
  );
}
