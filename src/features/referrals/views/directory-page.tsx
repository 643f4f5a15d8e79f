// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  SelectField,
  WorkplacePage,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Entry, isActive } from '../domain.ts';
import { messages } from '../messages.ts';
import { canManageDirectory } from '../policies.ts';

type DirectoryProps = {
  readonly visit: Visit;
  readonly all: readonly Entry[];
  readonly themes: readonly Theme[];
  readonly themeId: Id | undefined;
  readonly isSaved: boolean;
};

/** Who outside is there for what, to read aloud on the phone. */
export function DirectoryPage(props: DirectoryProps) {
  const { visit, all, themeId, isSaved } = props;
  const m = messages[visit.locale];
  const shown = all.filter((entry) => themeId === undefined || entry.themeIds.includes(themeId));
  const active = shown.filter(isActive);
  const ended = shown.filter((entry) => !isActive(entry));
  return (
    <WorkplacePage visit={visit} title={m.title} current="referrals">
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        {canManageDirectory(visit.actor) && (
          <Paragraph>
            <LinkButton href={href(visit, '/werkplek/verwijswijzer/nieuw')}>{m.add}</LinkButton>
          </Paragraph>
        )}
      </Prose>
      <Section>
        <Filter {...props} />
        {active.length === 0 && <Paragraph soft>{themeId === undefined ? m.none : m.noneOnTheme}</Paragraph>}
        {active.length > 0 && <Entries visit={visit} entries={active} />}
      </Section>
      {ended.length > 0 && canManageDirectory(visit.actor) && (
        <Disclosure summary={m.ended(ended.length)}>
          <Entries visit={visit} entries={ended} />
        </Disclosure>
      )}
    </WorkplacePage>
  );
}

function Filter({ visit, all, themes, themeId }: DirectoryProps) {
  const m = messages[visit.locale];
  const used = themes.filter(({ id }) => all.some(({ themeIds }) => themeIds.includes(id)));
  if (used.length === 0) return null;
  return (
    <Form action={href(visit, '/werkplek/verwijswijzer')} method="get" inline label={m.theme}>
      <SelectField
        visit={visit}
        name="thema"
        label={m.theme}
        required
        empty={m.allThemes}
        value={themeId}
        options={used.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }))}
      />
      <Button variant="quiet">{m.show}</Button>
    </Form>
  );
}

type EntriesProps = Pick<DirectoryProps, 'visit'> & { readonly entries: readonly Entry[] };

function Entries({ visit, entries }: EntriesProps) {
  const m = messages[visit.locale];
  const canManage = canManageDirectory(visit.actor);
  return (
    <Rows label={m.title}>
      {entries.map((entry) => (
        <Row
          title={entry.name}
          href={canManage ? href(visit, `/werkplek/verwijswijzer/${entry.id}`) : undefined}
          waiting={!isActive(entry)}
        >
          <p class="meent-entry__purpose">{entry.purpose}</p>
          <Ways entry={entry} />
          {entry.hours && <div class="meent-row__meta">{entry.hours}</div>}
        </Row>
      ))}
    </Rows>
  );
}

function Ways({ entry: { phone, email, website } }: { readonly entry: Entry }) {
  const ways = [
    phone && <Link href={phoneHref(phone)}>{phone}</Link>,
    email && <Link href={`mailto:${email}`}>{email}</Link>,
    website && <Link href={website}>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</Link>,
  ].filter(Boolean);
  return (
    <div class="meent-row__meta">
      {ways.map((way, index) => (
        <>
          {index > 0 && ' · '}
          {way}
        </>
      ))}
    </div>
  );
}
