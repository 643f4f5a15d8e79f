// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  DayText,
  Disclosure,
  Form,
  Hidden,
  HiddenField,
  Link,
  Row,
  Rows,
  Section,
  TextField,
  fullDay,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { DocumentField, mayBeGiven } from '../../document-texts/index.ts';
import {
  type Version,
  type Withdrawal,
  canKeepDossiers,
  documentPath,
  fileInWords,
  filePath,
} from '../../dossiers/index.ts';
import { messages } from '../messages.ts';
import type { DocumentDeskProps } from './document-page.tsx';
import { faultsOf } from './form-parts.tsx';

const room = 'workplace';
/** So many stand there at once; what is older one asks for. */
const mostShown = 4;

/** What its file is and was, with what was withdrawn; the newest first. */
export function VersionsPart(props: DocumentDeskProps) {
  const { visit, document, versions } = props;
  const t = messages[visit.locale];
  const lines = [
    ...versions.map((one) => ({ version: one.version, row: <VersionRow {...props} one={one} /> })),
    ...document.withdrawals.map((one) => ({
      version: one.version,
      row: <WithdrawnRow {...props} one={one} />,
    })),
  ].toSorted((one, other) => other.version - one.version);
  const older = lines.slice(mostShown);
  return (
    <Section title={t.versions} id="versies">
      {lines.length > 0 && (
        <Rows label={t.versions} tight>
          {lines.slice(0, mostShown).map(({ row }) => row)}
        </Rows>
      )}
      {older.length > 0 && (
        <Disclosure summary={t.olderVersions(older.length)}>
          <Rows label={t.olderVersions(older.length)} tight>
            {older.map(({ row }) => row)}
          </Rows>
        </Disclosure>
      )}
      {canKeepDossiers(visit.actor) && <NewVersion {...props} />}
    </Section>
  );
}

/** The form for the next file. It stands open where there is none yet. */
function NewVersion({ visit, document, versions, formKey, most, back = { typed: {} } }: DocumentDeskProps) {
  const t = messages[visit.locale];
  const faults = faultsOf(visit, back);
  const isNext = versions.length > 0;
  const isOpen = !isNext || Boolean(back.file) || faults.of('bestand') !== undefined;
  const label = isNext ? t.addVersion : t.addFile;
  return (
    <Disclosure summary={label} open={isOpen}>
      <Form action={href(visit, `${documentPath(room, document.number)}/versie`)} multipart>
        <HiddenField name="formulier" value={formKey} />
        {isNext && (
          <>
            <p class="meent-soft">{t.addVersionHint}</p>
            <TextField
              visit={visit}
              name="wijziging"
              label={t.labels.wijziging}
              value={back.typed.wijziging ?? ''}
              fault={faults.of('wijziging')}
            />
          </>
        )}
        <DocumentField
          required
          visit={visit}
          back={back.file ?? {}}
          most={most}
          fault={faults.of('bestand')}
        />
        <Button variant="quiet">{label}</Button>
      </Form>
    </Disclosure>
  );
}

type RowProps<T> = Pick<DocumentDeskProps, 'visit' | 'document' | 'staffing'> & { readonly one: T };

function VersionRow({ visit, document, staffing, one }: RowProps<Version>) {
  const t = messages[visit.locale];
  const who = one.madeBy === null ? undefined : staffing.people.get(one.madeBy)?.name;
  const isOpen = mayBeGiven(one);
  const home = documentPath(room, document.number);
  return (
    <Row
      {...(isOpen ? { href: href(visit, filePath(room, document.number, one.version)) } : {})}
      title={`${t.version(one.version)}: ${one.name}`}
      meta={
        <>
          {fileInWords(visit, one)} · <DayText visit={visit} day={dayOf(one.madeAt)} />
          {who !== undefined && ` · ${who}`}
          {one.note !== null && ` · ${one.note}`}
        </>
      }
      trailing={
        <>
          {one.scan === 'waiting' && <Badge tone="due">{t.waiting}</Badge>}
          {one.scan === 'infected' && <Badge tone="late">{t.infected}</Badge>}
          {document.file?.version === one.version && <Badge tone="good">{t.current}</Badge>}
        </>
      }
    >
      <div class="meent-dossier-version">
        <details class="meent-dossier-checksum">
          <summary>{t.checksum}</summary>
          <code>{one.sha256}</code>
        </details>
        {canKeepDossiers(visit.actor) && (
          <Link href={href(visit, `${home}/versie/${String(one.version)}/intrekken`)}>
            {t.withdraw.link}
            <Hidden>: {t.version(one.version)}</Hidden>
          </Link>
        )}
      </div>
    </Row>
  );
}

/** What stays of a version that was withdrawn: when it came and of whom, when it went, of whom and why. */
function WithdrawnRow({ visit, staffing, one }: RowProps<Withdrawal>) {
  const t = messages[visit.locale];
  const nameOf = (id: Withdrawal['by']): string | undefined =>
    id === null ? undefined : staffing.people.get(id)?.name;
  const made = nameOf(one.madeBy);
  return (
    <Row
      waiting
      title={t.version(one.version)}
      meta={
        <>
          <DayText visit={visit} day={one.madeOn} />
          {made !== undefined && ` · ${made}`}
        </>
      }
      trailing={<Badge tone="neutral">{t.withdrawn}</Badge>}
    >
      <p class="meent-dossier-withdrawn">
        {t.withdraw.line(fullDay(visit.locale, one.on), nameOf(one.by), one.reason)}
      </p>
    </Row>
  );
}
