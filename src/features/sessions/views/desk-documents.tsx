// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  DayText,
  Form,
  HiddenField,
  Paragraph,
  Row,
  Rows,
  Section,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { dossierMessages } from '../../dossiers/index.ts';
import { recordHref } from '../../thread/index.ts';
import { messages } from '../desk-messages.ts';
import { workPath } from '../links.ts';
import type { Tied } from '../reading.ts';
import { type DeskPageProps, mayChange } from './desk-showing.ts';
import { Papers, loosePapers } from './papers.tsx';

/** What lies with the session, as far as this reader may see it. */
export function DocumentsPart(props: DeskPageProps) {
  const { visit, session, items, documents, papers, tied, again } = props;
  const loose = loosePapers(papers, items);
  const { page: t, refusals } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const isUnknown = again?.refusal === 'not_found';
  return (
    <Section title={t.documents} id="stukken">
      {documents.length + tied.length + loose.length === 0 && <Paragraph soft>{t.noDocuments}</Paragraph>}
      {documents.length + tied.length > 0 && (
        <Rows label={t.documents} tight>
          {tied.map((one) => (
            <TiedRow {...props} one={one}>
              {one.number}
              {!one.isPublic && ` · ${t.internal}`}
            </TiedRow>
          ))}
          {documents.map((one) => (
            <TiedRow {...props} one={{ ...one, kind: 'document' }}>
              {dossierMessages[visit.locale].kinds[one.kind]} {one.number} ·{' '}
              <DayText visit={visit} day={one.datedOn} />
              {!one.publishedAt && ` · ${t.internal}`}
            </TiedRow>
          ))}
        </Rows>
      )}
      <Papers visit={visit} papers={loose} />
      {mayChange(props) && (
        <Form action={href(visit, workPath(session.number, '/stukken'))} inline>
          <HiddenField name="versie" value={String(session.version)} />
          <TextField
            visit={visit}
            name="nummer"
            label={t.tie}
            required
            width="medium"
            autocomplete="off"
            value={again?.typed.nummer}
            fault={isUnknown ? refusals.not_found : fault('nummer')}
          />
          <Button variant="quiet">{t.tieButton}</Button>
        </Form>
      )}
    </Section>
  );
}

type TiedRowProps = DeskPageProps & {
  readonly one: Pick<Tied, 'id' | 'kind' | 'number' | 'title'>;
  readonly children: ComponentChildren;
};

function TiedRow(props: TiedRowProps) {
  const { visit, session, one, children } = props;
  const { page: t } = messages[visit.locale];
  return (
    <Row
      href={recordHref(visit, 'workplace', one)}
      title={one.title}
      meta={children}
      {...(mayChange(props)
        ? {
            trailing: (
              <form
                action={href(visit, workPath(session.number, `/stukken/${one.id}/los`))}
                method="post"
                aria-label={t.untieOf(one.title)}
              >
                <HiddenField name="versie" value={String(session.version)} />
                <HiddenField name="soort" value={one.kind} />
                <Button variant="subtle" small>
                  {t.untie}
                </Button>
              </form>
            ),
          }
        : {})}
    />
  );
}
