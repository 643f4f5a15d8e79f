// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../../kernel/clock.ts';
import {
  Button,
  DayText,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  ItemColumns,
  Link,
  MomentField,
  Notice,
  WorkplacePage,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { KeptRead } from '../../document-texts/index.ts';
import {
  type CouncilDocument,
  type Version,
  AroundPart,
  DocumentMain,
  StandingBadge,
  canKeepDossiers,
  documentPath,
  dossierMessages,
  dossierPath,
  standingOf,
} from '../../dossiers/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import { type Back, faultsOf } from './form-parts.tsx';
import { ReadsPart } from './reads-part.tsx';
import { VersionsPart } from './versions-part.tsx';

const room = 'workplace';

export type DocumentDeskProps = {
  readonly visit: Visit;
  readonly document: CouncilDocument;
  readonly around: readonly CouncilDocument[];
  readonly versions: readonly Version[];
  /** Of what is or was confidential, for who keeps it. */
  readonly reads: readonly KeptRead[];
  /** How many months those stay. */
  readonly keptMonths: number;
  readonly staffing: Staffing;
  /** Bytes that a file may have. */
  readonly most: number;
  readonly formKey: string;
  readonly rail: ComponentChildren;
  readonly back?: Back;
};

/** One document for who works here: what it is and was, and who may read it. */
export function DocumentDeskPage(props: DocumentDeskProps) {
  const { visit, document, around, rail, back = { typed: {} } } = props;
  const t = messages[visit.locale];
  const words = dossierMessages[visit.locale];
  const faults = faultsOf(visit, back);
  const { dossier } = document;
  const done = t.done[visit.query.gelukt ?? ''];
  return (
    <WorkplacePage visit={visit} title={document.title} current="dossiers">
      <ErrorSummary visit={visit} items={faults.items} />
      {done !== undefined && (
        <Notice tone="good" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p class="meent-soft">
        {dossier && (
          <>
            <Link href={href(visit, dossierPath(room, dossier.number))}>{dossier.title}</Link> ·{' '}
          </>
        )}
        {words.kinds[document.kind]} · <DayText visit={visit} day={document.datedOn} />{' '}
        <StandingBadge visit={visit} document={document} />
      </p>
      <Heading level={1}>{document.title}</Heading>
      <ItemColumns
        main={
          <>
            <DocumentMain visit={visit} room={room} document={document} />
            <VersionsPart {...props} back={back} />
            <ReadsPart {...props} />
            <AroundPart visit={visit} room={room} document={document} around={around} />
          </>
        }
        rail={
          <>
            <ReadersPart {...props} back={back} />
            {rail}
          </>
        }
      />
    </WorkplacePage>
  );
}

/** Who may read it, and when everyone may. */
function ReadersPart(props: DocumentDeskProps & { readonly back: Back }) {
  const { visit, document, staffing } = props;
  const t = messages[visit.locale];
  const words = dossierMessages[visit.locale];
  const standing = standingOf(document);
  const says = {
    published: t.documentOnSite,
    embargoed: document.embargoUntil
      ? words.embargo(momentInWords(visit.locale, document.embargoUntil, visit.today))
      : t.documentOffSite,
    not_published: t.documentOffSite,
    internal: t.documentInternal,
    confidential: t.documentConfidential,
  };
  const named = document.namedIds.flatMap((id) => staffing.people.get(id)?.name ?? []);
  return (
    <section class="meent-rail-part" id="lezers">
      <Heading level={2} looks={4}>
        {t.labels.toegang}
      </Heading>
      <p>{says[standing]}</p>
      {standing === 'confidential' && named.length > 0 && (
        <p>
          {t.namedNow}: {named.join(', ')}
        </p>
      )}
      {standing === 'published' && (
        <p>
          <Link href={href(visit, documentPath('public', document.number))}>{t.onSite}</Link>
        </p>
      )}
      {canKeepDossiers(visit.actor) && (
        <>
          {document.access === 'public' && <PublishForm {...props} />}
          <p>
            <Link href={href(visit, `${documentPath(room, document.number)}/wijzigen`)}>{t.changeLink}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function PublishForm({ visit, document, back }: DocumentDeskProps & { readonly back: Back }) {
  const t = messages[visit.locale];
  const faults = faultsOf(visit, back);
  const standing = standingOf(document);
  const until = document.embargoUntil ? localOf(document.embargoUntil) : '';
  return (
    <Form action={href(visit, `${documentPath(room, document.number)}/openbaar`)} label={t.published}>
      <HiddenField name="versie" value={String(document.version)} />
      {standing !== 'published' && (
        <>
          <p>
            <Button name="wat" value="now" small>
              {t.publish.now}
            </Button>
          </p>
          <Disclosure summary={t.publication.embargo} open={faults.of('moment') !== undefined}>
            <MomentField
              visit={visit}
              name="moment"
              label={t.labels.moment}
              value={back.typed.moment ?? until}
              min={localOf(visit.now)}
              fault={faults.of('moment')}
              required
            />
            <Button name="wat" value="embargo" variant="quiet" small>
              {t.publish.embargo}
            </Button>
          </Disclosure>
        </>
      )}
      {standing !== 'not_published' && (
        <p>
          <Button name="wat" value="withdraw" variant="quiet" small>
            {standing === 'embargoed' ? t.publish.lift : t.publish.withdraw}
          </Button>
        </p>
      )}
    </Form>
  );
}

function localOf(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
