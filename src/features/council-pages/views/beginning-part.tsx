// SPDX-License-Identifier: EUPL-1.2
import { holdsRole } from '../../../kernel/actor.ts';
import { Doors, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { canKeepCouncil } from '../../council/index.ts';
import { messages } from '../messages.ts';
import type { Begun } from '../store.ts';

type BeginningProps = {
  readonly visit: Visit;
  readonly begun: Begun;
  /** Whether anybody is clerk today. */
  readonly hasClerk: boolean;
};

/** What there is to do first where nothing of the council is kept yet, in a good order; nothing once it is on its way. */
export function BeginningPart({ visit, begun, hasClerk }: BeginningProps) {
  const { beginning: t } = messages[visit.locale].desk;
  if (!canKeepCouncil(visit.actor) || (begun.parties && begun.motions && begun.sessions)) return null;
  const asksForClerk = !hasClerk && holdsRole(visit.actor, 'administrator');
  const steps = [
    ...(asksForClerk ? [{ path: '/werkplek/mensen', say: t.clerk }] : []),
    ...(begun.parties ? [] : [{ path: '/werkplek/raad/fracties', say: t.parties }]),
    ...(begun.motions ? [] : [{ path: '/werkplek/raad/inlezen', say: t.motions }]),
    ...(begun.dossiers ? [] : [{ path: '/werkplek/raad/dossiers/nieuw', say: t.dossiers }]),
    ...(begun.sessions ? [] : [{ path: '/werkplek/raad/sessies/nieuw', say: t.sessions }]),
  ];
  return (
    <Section title={t.title} id="begin">
      <Doors
        label={t.title}
        items={steps.map(({ path, say: [text, about] }) => ({ href: href(visit, path), text, about }))}
      />
    </Section>
  );
}
