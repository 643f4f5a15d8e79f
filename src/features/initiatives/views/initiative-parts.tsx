// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../../kernel/actor.ts';
import { Heading, LinkButton, Paragraph, Section } from '../../../platform/html/index.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { scopeOf } from '../../contributions/index.ts';
import { WeighingPart, readWeighings, roleMessages } from '../../government-role/index.ts';
import { GrantPart, grantMessages, readGrantPart } from '../../grants/index.ts';
import { ServesSection, readServes } from '../../programmes/index.ts';
import { PortfolioPart, portfolioMessages, readGate } from '../../portfolio/index.ts';
import { readStaffing } from '../../teams/index.ts';
import { makeThreadRail } from '../../thread/index.ts';
import { type Initiative, isGoingOn } from '../domain.ts';
import { canHandle } from '../policies.ts';
import { subjectOf } from '../subject.ts';

/** What a part of another feature is made from. */
export type PartContext = {
  readonly deps: Deps;
  readonly trx: Trx;
  readonly visit: Visit;
  readonly initiative: Initiative;
};

type Slot = {
  readonly where: 'main' | 'rail';
  /** Gives nothing when there is nothing to show. */
  readonly make: (on: PartContext) => Promise<ComponentChildren>;
};

/** What other features show of an initiative on its page, in this order. Each feature adds its line. */
const slots: readonly Slot[] = [
  { where: 'main', make: makeRolePart },
  { where: 'rail', make: makeThreadPart },
  { where: 'rail', make: makePortfolioPart },
  { where: 'rail', make: makeGrantPart },
  { where: 'rail', make: makeServesPart },
];

export type InitiativeParts = { readonly main: ComponentChildren; readonly rail: ComponentChildren };

export async function makeParts(on: PartContext): Promise<InitiativeParts> {
  const made = await Promise.all(slots.map(async ({ where, make }) => ({ where, part: await make(on) })));
  const at = (place: Slot['where']) => made.filter(({ where }) => where === place).map(({ part }) => part);
  return { main: at('main'), rail: at('rail') };
}

/** In the narrow column beside the page. */
export function RailPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

async function makeRolePart({ deps, trx, visit, initiative }: PartContext): Promise<ComponentChildren> {
  const [latest] = await readWeighings(trx, [initiative.id]);
  const { people } = await readStaffing(deps, trx);
  const t = roleMessages[visit.locale];
  return (
    <Section title={t.title} id="rol">
      {latest ? (
        <WeighingPart visit={visit} weighing={latest} nameOf={(id) => people.get(id)?.name ?? ''} />
      ) : (
        <Paragraph soft>{t.none}</Paragraph>
      )}
      {canHandle(visit.actor, initiative) && (
        <LinkButton
          variant="quiet"
          small
          href={href(visit, `/werkplek/initiatieven/${initiative.number}/rol`)}
        >
          {latest ? t.again : t.weigh}
        </LinkButton>
      )}
    </Section>
  );
}

async function makePortfolioPart({ deps, trx, visit, initiative }: PartContext): Promise<ComponentChildren> {
  const staffing = await readStaffing(deps, trx);
  const gate = await readGate(deps, trx, subjectOf(initiative), visit.today);
  return (
    <RailPart title={portfolioMessages[visit.locale].title}>
      <PortfolioPart
        visit={visit}
        kind="initiative"
        number={initiative.number}
        gate={gate}
        staffing={staffing}
      />
    </RailPart>
  );
}

async function makeGrantPart({ trx, visit, initiative }: PartContext): Promise<ComponentChildren> {
  const requests = await readGrantPart(trx, initiative.id);
  const canAsk = isGoingOn(initiative) && canHandle(visit.actor, initiative);
  if (requests.length === 0 && !canAsk) return null;
  return (
    <RailPart title={grantMessages[visit.locale].part.title}>
      <GrantPart visit={visit} initiativeNumber={initiative.number} requests={requests} canAsk={canAsk} />
    </RailPart>
  );
}

async function makeServesPart({ deps, trx, visit, initiative }: PartContext): Promise<ComponentChildren> {
  const programmes = await readServes(deps, trx, { kind: 'initiative', id: initiative.id });
  const choosePath = `/werkplek/initiatieven/${initiative.number}/opgaven`;
  const choosing = canHandle(visit.actor, initiative) ? { choosePath } : {};
  return <ServesSection visit={visit} programmes={programmes} {...choosing} />;
}

async function makeThreadPart({ trx, visit, initiative }: PartContext): Promise<ComponentChildren> {
  const record = { ...initiative, kind: 'initiative' } as const;
  return isStaff(visit.actor) ? makeThreadRail(trx, visit, record, scopeOf(visit.actor)) : null;
}
