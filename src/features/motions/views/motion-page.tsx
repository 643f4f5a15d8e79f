// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Columns,
  DayText,
  Heading,
  Link,
  Notice,
  Paragraph,
  PublicPage,
  Quote,
  Section,
  Table,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { Facts } from '../../../platform/html/components/facts/facts.tsx';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import { type Person, type Theme, themeName } from '../../teams/index.ts';
import { type Action, type Motion, type PartyPart, type ReadUpdate, isLate } from '../domain.ts';
import { messages } from '../messages.ts';
import { Standing } from './list-page.tsx';

export type MotionProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly motion: Motion;
  readonly parties: readonly PartyPart[];
  readonly updates: readonly ReadUpdate[];
  readonly actions: readonly Action[];
  readonly holder: Person | undefined;
  readonly organisation: Organisation | undefined;
};

/** One motion or pledge for everyone: what was asked, and how it stands. */
export function MotionPage(props: MotionProps) {
  const { visit, motion } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={`${motion.number} ${motion.title}`}
      breadcrumbs={[{ href: href(visit, '/raad/moties'), text: t.title }]}
    >
      <p class="meent-soft">
        {t.kinds[motion.kind]} {motion.number}
      </p>
      <Heading level={1}>{motion.title}</Heading>
      <p class="meent-motion-standing">
        <Standing visit={visit} motion={motion} /> {standsInWords(visit, motion)}
      </p>
      <Columns>
        <div>
          <Section title={motion.kind === 'pledge' ? t.promised : t.asked}>
            <Quote>
              <TypedText text={motion.request} />
            </Quote>
          </Section>
          <UpdatesPart {...props} />
          <ActionsPart {...props} />
          {motion.explanation && (
            <Section title={t.explanation}>
              <TypedText text={motion.explanation} />
            </Section>
          )}
        </div>
        <MotionFacts {...props} />
      </Columns>
      <VotesPart {...props} />
    </PublicPage>
  );
}

function standsInWords(visit: Visit, motion: Motion): string {
  const t = messages[visit.locale];
  const day = (text: string) => fullDay(visit.locale, text);
  if (motion.settledOn) return t.settledOn(day(motion.settledOn));
  if (motion.dueOn && isLate(motion, visit.today)) return t.lateSince(day(motion.dueOn));
  if (motion.dueOn) return t.dueOn(day(motion.dueOn));
  return motion.updatedOn ? t.updatedOn(day(motion.updatedOn)) : '';
}

function UpdatesPart({ visit, motion, updates }: MotionProps) {
  const t = messages[visit.locale];
  return (
    <Section title={t.standing} id="stand">
      {motion.proof && motion.settledOn && (
        <Notice tone="good">
          <b>{t.proof}</b>
          <TypedText text={motion.proof} />
        </Notice>
      )}
      {updates.length === 0 && <Paragraph soft>{t.noUpdates}</Paragraph>}
      <ol class="meent-motion-updates">
        {updates.map((update) => (
          <li
            id={`stand-${update.id}`}
            class={update.correctedBy ? 'meent-motion-updates__wrong' : undefined}
          >
            <h3 class="meent-motion-updates__day">
              <DayText visit={visit} day={update.onDay} />
              {update.correctsId && <span class="meent-soft"> · {t.correction}</span>}
            </h3>
            {update.correctedBy && (
              <Paragraph soft>
                <Link href={`#stand-${update.correctedBy}`}>{t.corrected}</Link>
              </Paragraph>
            )}
            <TypedText text={update.body} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Twelve villages are twelve cells, each with where it stands. */
function ActionsPart({ visit, tree, actions }: MotionProps) {
  const t = messages[visit.locale];
  const going = actions.filter(({ state }) => state !== 'dropped');
  if (actions.length === 0) return null;
  const done = going.filter(({ state }) => state === 'done').length;
  return (
    <Section title={t.parts} id="onderdelen" aside={t.partsDone(done, going.length)}>
      <ul class="meent-motion-parts">
        {actions.map((action) => {
          const area = action.areaId === null ? undefined : tree.byId(action.areaId);
          return (
            <li class={`meent-motion-parts__cell meent-motion-parts__cell--${action.state}`}>
              {area && <Emblem path={area.emblem} tint={area.tint} size={28} box={48} />}
              <b>{area ? areaName(area, visit.locale) : action.title}</b>
              {area && <span>{action.title}</span>}
              <span class="meent-motion-parts__state">
                {t.actionStates[action.state]}
                {action.doneOn ? ` · ${fullDay(visit.locale, action.doneOn)}` : ''}
                {!action.doneOn && action.dueOn ? ` · ${t.dueOn(fullDay(visit.locale, action.dueOn))}` : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function MotionFacts({ visit, tree, themes, motion, parties, holder, organisation }: MotionProps) {
  const { locale } = visit;
  const t = messages[locale];
  const day = (text: string) => fullDay(locale, text);
  const by = parties.filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name);
  const submitted = [by.join(', '), motion.submitters ?? ''].filter((text) => text !== '').join(' – ');
  const areas = motion.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const about = themes.filter(({ id }) => motion.themeIds.includes(id));
  const decided = [motion.result && t.outcomes[motion.result], motion.decidedOn && day(motion.decidedOn)];
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.facts.number, value: motion.number },
    { term: t.facts.decided, value: decided.filter(Boolean).join(', ') },
    { term: t.facts.parties, value: submitted },
    { term: t.facts.agendaItem, value: motion.agendaItem ?? '' },
    { term: t.facts.holder, value: holder?.name ?? '' },
    { term: t.facts.organisation, value: organisation?.name ?? '' },
    { term: t.facts.due, value: motion.dueOn ? day(motion.dueOn) : '' },
    { term: t.facts.agreed, value: motion.agreedOn ? day(motion.agreedOn) : '' },
    { term: t.facts.areas, value: areas.map((area) => areaName(area, locale)).join(', ') },
    { term: t.facts.themes, value: about.map((theme) => themeName(theme, locale)).join(', ') },
  ];
  return <Facts items={items.filter(({ value }) => value !== '')} />;
}

function VotesPart({ visit, parties }: MotionProps) {
  const t = messages[visit.locale];
  const voted = parties.filter(({ inFavour }) => inFavour !== null);
  if (voted.length === 0) return null;
  const sum = (of: (part: PartyPart) => number | null) =>
    voted.reduce((all, part) => all + (of(part) ?? 0), 0);
  return (
    <Section title={t.votes}>
      <Table
        caption={t.votes}
        hideCaption
        columns={[
          { label: t.party },
          { label: t.inFavour, numeric: true },
          { label: t.against, numeric: true },
        ]}
        rows={[
          ...voted.map(({ name, inFavour, against }) => [name, inFavour, against]),
          [t.total, sum(({ inFavour }) => inFavour), sum(({ against }) => against)],
        ]}
      />
    </Section>
  );
}
