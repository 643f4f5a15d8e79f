// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  MomentText,
  Notice,
  Paragraph,
  Section,
  Table,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  listInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { type Subscription, frequencies, stateOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Offer } from '../offer.ts';
import type { AreaCount } from '../store.ts';
import { ownFaults } from './choices-fields.tsx';

export const workPath = '/werkplek/abonnementen';

export type WorkPageProps = {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly counts: readonly AreaCount[];
  readonly total: number;
  readonly isStopped?: boolean;
  readonly search?: {
    readonly email: string;
    readonly faults?: readonly FaultyField[];
    /** What was found: null when nothing was. */
    readonly found?: Subscription | null;
  };
};

/** Counts, never addresses: only the one that is asked for. */
export function WorkPage(props: WorkPageProps) {
  const { visit, total, search, isStopped } = props;
  const t = messages[visit.locale].work;
  const items = faultItems(visit, search?.faults ?? [], { own: ownFaults(visit) });
  return (
    <WorkplacePage visit={visit} title={t.title} current="subscriptions">
      <Heading level={1}>{t.title}</Heading>
      {isStopped && (
        <Notice tone="good" role="status">
          {t.stopped}
        </Notice>
      )}
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      {total === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.empty}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph lead>{t.total(total)}</Paragraph>
          <Paragraph soft>{t.lead}</Paragraph>
          <CountTable {...props} />
        </>
      )}
      <Finding {...props} />
    </WorkplacePage>
  );
}

function CountTable({ visit, offer, counts }: WorkPageProps) {
  const t = messages[visit.locale];
  const of = (areaId: string | null) => counts.filter((one) => one.areaId === areaId);
  const shown = offer.tree.all.filter((area) => area !== offer.tree.root && of(area.id).length > 0);
  const rowOf = (name: string, found: readonly AreaCount[]) => [
    name,
    ...frequencies.map((frequency) => found.find((one) => one.frequency === frequency)?.count ?? 0),
    found.reduce((sum, one) => sum + one.count, 0),
  ];
  return (
    <Table
      caption={t.work.table}
      columns={[
        { label: t.work.area },
        ...frequencies.map((frequency) => ({ label: t.frequencies[frequency].label, numeric: true })),
        { label: t.work.sum, numeric: true },
      ]}
      rows={[
        rowOf(t.work.whole, of(null)),
        ...shown.map((area) => rowOf(areaName(area, visit.locale), of(area.id))),
      ]}
    />
  );
}

function Finding({ visit, offer, search }: WorkPageProps) {
  const t = messages[visit.locale].work;
  const fault = faultTexts(visit, search?.faults ?? [], ownFaults(visit));
  return (
    <Section title={t.findTitle} id="zoeken">
      <Paragraph>{t.findText}</Paragraph>
      <Form action={href(visit, workPath)}>
        <TextField
          visit={visit}
          name="email"
          type="email"
          label={t.email}
          value={search?.email ?? ''}
          autocomplete="off"
          required
          fault={fault('email')}
        />
        <Button variant="quiet">{t.find}</Button>
      </Form>
      {search?.found === null && <Notice role="status">{t.notFound}</Notice>}
      {search?.found && <Found visit={visit} offer={offer} found={search.found} />}
    </Section>
  );
}

function Found({
  visit,
  offer,
  found,
}: Pick<WorkPageProps, 'visit' | 'offer'> & { readonly found: Subscription }) {
  const { work: t, states, frequencies: often } = messages[visit.locale];
  const areas = found.areaIds.flatMap((id) => offer.tree.byId(id) ?? []);
  const themes = offer.themes.filter((theme) => found.themeIds.includes(theme.id));
  const named = (names: readonly string[], none: string) =>
    names.length === 0 ? none : listInWords(visit.locale, names);
  return (
    <section aria-labelledby="gevonden">
      <Heading level={3} id="gevonden">
        {t.found}
      </Heading>
      <Facts
        items={[
          { term: t.address, value: found.email ?? '' },
          { term: t.state, value: <Badge>{states[stateOf(found)]}</Badge> },
          { term: t.frequency, value: often[found.frequency].short },
          {
            term: t.areas,
            value: named(
              areas.map((area) => areaName(area, visit.locale)),
              t.whole,
            ),
          },
          {
            term: t.themes,
            value: named(
              themes.map((theme) => themeName(theme, visit.locale)),
              t.allThemes,
            ),
          },
          { term: t.since, value: <MomentText visit={visit} moment={found.confirmedAt ?? found.askedAt} /> },
        ]}
      />
      <Paragraph>{t.stopText}</Paragraph>
      <Form action={href(visit, `${workPath}/stoppen`)}>
        <HiddenField name="abonnement" value={found.id} />
        <Button variant="quiet">{t.stop}</Button>
      </Form>
    </section>
  );
}
