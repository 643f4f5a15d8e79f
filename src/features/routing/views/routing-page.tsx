// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { gaps, themeName } from '../../teams/index.ts';
import { type Decision, type Subject, type World, canHoldIn } from '../deciding.ts';
import { neverWinning, themesWithoutRule } from '../domain.ts';
import { messages } from '../messages.ts';
import { RuleList } from './rule-list.tsx';
import { TryOut } from './try-out.tsx';

export type Tried = { readonly subject: Subject; readonly decision: Decision };

export type RoutingPageProps = {
  readonly visit: Visit;
  readonly world: World;
  readonly typed: Typed;
  readonly tried?: Tried;
  readonly isSaved: boolean;
};

/** Who gets what: the rules in order, what they leave open, and a way to try them out. */
export function RoutingPage(props: RoutingPageProps) {
  const { visit, world, isSaved } = props;
  const m = messages[visit.locale];
  const areaPaths = world.tree.all.map((area) => world.tree.pathTo(area.id).map(({ id }) => id));
  const everything = { kinds: contributionKinds, areaPaths, canHold: canHoldIn(world) };
  return (
    <WorkplacePage visit={visit} title={m.title} current="routing">
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        <Paragraph>
          <LinkButton href={href(visit, '/werkplek/routing/nieuw')}>{m.add}</LinkButton>
        </Paragraph>
      </Prose>
      <Section title={m.list}>
        <RuleList visit={visit} world={world} never={neverWinning(world.rules, everything)} />
      </Section>
      <Section title={m.tryTitle} id="proberen">
        <TryOut {...props} />
      </Section>
      <Section title={m.gapsTitle}>
        <Gaps visit={visit} world={world} />
      </Section>
    </WorkplacePage>
  );
}

function Gaps({ visit, world }: Pick<RoutingPageProps, 'visit' | 'world'>) {
  const m = messages[visit.locale];
  const { rules, tree, staffing, day } = world;
  const open = new Set(
    themesWithoutRule(
      rules,
      staffing.themes.map(({ id }) => id),
      canHoldIn(world),
    ),
  );
  const themes = staffing.themes.filter(({ id }) => open.has(id)).map((one) => themeName(one, visit.locale));
  const unmanaged = gaps(staffing, tree, day);
  const named = (isTaken: boolean): string =>
    unmanaged
      .filter(({ takenOverBy }) => (takenOverBy !== null) === isTaken)
      .map(({ area }) => areaName(area, visit.locale))
      .join(', ');
  const [taken, nobody] = [named(true), named(false)];
  if (themes.length === 0 && taken === '' && nobody === '') return <Paragraph>{m.noGaps}</Paragraph>;
  return (
    <>
      {nobody && <Notice tone="danger">{m.gapsNobody(nobody)}</Notice>}
      {themes.length > 0 && <Paragraph>{m.gapsThemes(themes.join(', '))}</Paragraph>}
      {taken && <Paragraph>{m.gapsAreas(taken)}</Paragraph>}
    </>
  );
}
