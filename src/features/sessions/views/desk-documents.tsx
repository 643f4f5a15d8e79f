// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxField,
  DayText,
  Fieldset,
  Form,
  HiddenField,
  LinkButton,
  Paragraph,
  Row,
  Rows,
  Section,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { canKeepDossiers, dossierMessages, dossierPath } from '../../dossiers/index.ts';
import { recordHref, threadMessages } from '../../thread/index.ts';
import { messages } from '../desk-messages.ts';
import { workPath } from '../links.ts';
import type { Tied } from '../reading.ts';
import { boxOf } from '../tying.ts';
import { type DeskPageProps, mayChange } from './desk-showing.ts';
import { Papers, loosePapers } from './papers.tsx';

/** What lies with the session, as far as this reader may see it. */
export function DocumentsPart(props: DeskPageProps) {
  const { visit, items, documents, papers, tied } = props;
  const loose = loosePapers(papers, items);
  const { page: t } = messages[visit.locale];
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
      {mayChange(props) && <Finder {...props} />}
    </Section>
  );
}

/** Numbers, or words to look for; what may be meant is shown to tick. */
function Finder({ visit, session, tied, again }: DeskPageProps) {
  const { page: t, refusals } = messages[visit.locale];
  const { shown = [], missing = [] } = again?.finding ?? {};
  const fault = faultTexts(visit, again?.faults ?? []);
  const unknown = missing.length > 0 ? t.notFound(missing.join(', ')) : undefined;
  const refusal = again?.refusal === 'not_found' ? refusals.not_found : undefined;
  return (
    <>
      <Form action={href(visit, workPath(session.number, '/stukken'))}>
        {again?.finding && <HiddenField name="gezien" value={again.typed.nummer ?? ''} />}
        <TextField
          visit={visit}
          name="nummer"
          label={t.tie}
          hint={t.tieHint}
          required
          autocomplete="off"
          value={again?.typed.nummer}
          fault={unknown ?? refusal ?? fault('nummer')}
        />
        {shown.length > 0 && (
          <Fieldset legend={t.found}>
            {shown.map((one) => (
              <CheckboxField
                name={boxOf(one)}
                label={one.title}
                hint={`${threadMessages[visit.locale].kinds[one.kind][0]} ${one.number}`}
                checked={Boolean(again?.typed[boxOf(one)])}
              />
            ))}
          </Fieldset>
        )}
        <ButtonRow>
          <Button variant="quiet">{t.tieButton}</Button>
        </ButtonRow>
      </Form>
      {canKeepDossiers(visit.actor) && <Uploads visit={visit} session={session} tied={tied} />}
    </>
  );
}

/** A new document is put in its dossier, and lies with this session at once. */
function Uploads({ visit, session, tied }: Pick<DeskPageProps, 'visit' | 'session' | 'tied'>) {
  const { page: t } = messages[visit.locale];
  const dossiers = tied.filter(({ kind }) => kind === 'dossier');
  if (dossiers.length === 0) return <Paragraph soft>{t.uploadFirst}</Paragraph>;
  return (
    <ButtonRow>
      {dossiers.map(({ number, title }) => (
        <LinkButton
          href={href(visit, `${dossierPath('workplace', number)}/stuk?sessie=${session.number}`)}
          variant="quiet"
          small
        >
          {t.upload(title)}
        </LinkButton>
      ))}
    </ButtonRow>
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
