// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  DayText,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  Pager,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  SelectField,
  Tabs,
  TextField,
  fullDay,
} from '../../../platform/html/index.ts';
import type { ComponentChildren } from 'preact';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Party } from '../../council/index.ts';
import type { Person } from '../../teams/index.ts';
import { type PartyPart, type Update, isLate, kinds } from '../domain.ts';
import type { Counts, Listed } from '../list-store.ts';
import { messages } from '../messages.ts';
import { type Choice, listAddress, views } from './choice.ts';

export type ListProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly parties: readonly Party[];
  readonly holders: readonly Person[];
  readonly choice: Choice;
  readonly counts: Counts;
  readonly motions: readonly Listed[];
  readonly submitters: ReadonlyMap<string, readonly PartyPart[]>;
  readonly latest: ReadonlyMap<string, Update>;
  readonly next?: string | undefined;
};

/** What the council asked and what was promised, with how it stands: for everyone. */
export function MotionsPage(props: ListProps) {
  const { visit, choice, counts, next } = props;
  const t = messages[visit.locale];
  const names = { all: t.all, open: t.open, late: t.late, settled: t.settled };
  return (
    <PublicPage visit={visit} title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Tabs
        label={t.views}
        items={views.map((view) => ({
          href: href(visit, listAddress({ ...choice, view })),
          text: names[view],
          current: choice.view === view,
          ...(view === 'all' ? {} : { count: counts[view] }),
        }))}
      />
      <FilterForm {...props} />
      <MotionRows {...props} />
      <Pager visit={visit} next={next} />
      <Paragraph soft>
        {t.save}{' '}
        {(['csv', 'xlsx', 'json'] as const).map((format, place) => (
          <>
            {place > 0 && ' · '}
            <Link href={href(visit, listAddress(choice, `/raad/moties.${format}`))}>
              {format.toUpperCase()}
            </Link>
          </>
        ))}
        {' · '}
        <Link href={href(visit, '/raad/moties.atom')}>{t.feed}</Link>
      </Paragraph>
    </PublicPage>
  );
}

function FilterForm({ visit, tree, parties, holders, choice }: ListProps) {
  const t = messages[visit.locale];
  const common = { visit, required: true } as const;
  return (
    <Form action={href(visit, '/raad/moties')} method="get" inline label={t.filters}>
      {choice.view !== 'all' && <HiddenField name="toon" value={choice.view} />}
      <TextField {...common} name="woorden" label={t.words} value={choice.words} />
      <SelectField
        {...common}
        name="soort"
        label={t.kind}
        value={choice.kind ?? ''}
        empty={t.anyKind}
        options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <SelectField
        {...common}
        name="fractie"
        label={t.party}
        value={choice.partyId ?? ''}
        empty={t.anyParty}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...common}
        name="wethouder"
        label={t.holder}
        value={choice.holderId ?? ''}
        empty={t.anyHolder}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...common}
        name="gebied"
        label={t.area}
        value={choice.areaId ?? ''}
        empty={t.anyArea}
        options={tree.all
          .filter((area) => area.id !== tree.root.id)
          .map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
      />
      <Button variant="quiet">{t.show}</Button>
    </Form>
  );
}

function MotionRows({ visit, motions, submitters, latest }: ListProps) {
  const t = messages[visit.locale];
  if (motions.length === 0)
    return (
      <EmptyState title={t.none}>
        <Paragraph>{t.noneText}</Paragraph>
      </EmptyState>
    );
  return (
    <Rows label={t.title}>
      {motions.map((motion) => {
        const by = (submitters.get(motion.id) ?? []).filter(({ isSubmitter }) => isSubmitter);
        const update = latest.get(motion.id);
        return (
          <Row
            href={href(visit, `/raad/moties/${motion.number}`)}
            title={`${motion.number} ${motion.title}`}
            meta={joined([
              t.kinds[motion.kind],
              by.map(({ name }) => name).join(', '),
              motion.decidedOn && fullDay(visit.locale, motion.decidedOn),
            ])}
            trailing={<Standing visit={visit} motion={motion} />}
          >
            {update && (
              <p class="meent-motion-latest">
                <b>
                  <DayText visit={visit} day={update.onDay} />
                </b>{' '}
                {excerpt(update.body)}
              </p>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}

/** In one word how it stands, and by when. */
export function Standing({
  visit,
  motion,
}: {
  readonly visit: Visit;
  readonly motion: Listed | Parameters<typeof isLate>[0];
}) {
  const t = messages[visit.locale];
  if (isLate(motion, visit.today)) return <Badge tone="late">{t.late}</Badge>;
  if (motion.state === 'settled') return <Badge tone="good">{t.states.settled}</Badge>;
  return <Badge>{t.states[motion.state]}</Badge>;
}

function joined(parts: readonly (string | null | undefined)[]): ComponentChildren {
  return parts.filter(Boolean).join(' · ');
}

const excerptLength = 180;

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= excerptLength ? line : `${line.slice(0, line.lastIndexOf(' ', excerptLength))} …`;
}
