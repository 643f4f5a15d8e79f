// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Facts, Heading, Link, TypedText, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Person, type Theme, themeName } from '../../teams/index.ts';
import type { Programme } from '../domain.ts';
import { messages } from '../messages.ts';

export type ProgrammeFactsProps = {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly holders: readonly Person[];
  readonly themes: readonly Theme[];
  /** Leads from who answers for it to everything they promised; for everyone. */
  readonly linksHolders?: boolean;
};

/** What a programme is about, its aims, who answers for it and from when to when. */
export function ProgrammeFacts({
  visit,
  programme,
  holders,
  themes,
  linksHolders = false,
}: ProgrammeFactsProps) {
  const t = messages[visit.locale];
  const about = themes.filter(({ id }) => programme.themeIds.includes(id));
  const items = [
    { term: t.holder, value: holders.length === 0 ? t.nobody : namesOf(visit, holders, linksHolders) },
    { term: t.period, value: periodInWords(visit, programme) },
    ...(about.length > 0
      ? [{ term: t.themes, value: about.map((theme) => themeName(theme, visit.locale)).join(', ') }]
      : []),
  ];
  return (
    <>
      <TypedText text={programme.body} />
      {programme.aims.length > 0 && (
        <>
          <Heading level={2} looks={3}>
            {t.aims}
          </Heading>
          <ul>
            {programme.aims.map((aim) => (
              <li>{aim}</li>
            ))}
          </ul>
        </>
      )}
      <Facts items={items} />
    </>
  );
}

function namesOf(visit: Visit, holders: readonly Person[], areLinks: boolean): ComponentChildren {
  if (!areLinks) return holders.map(({ name }) => name).join(', ');
  return holders.map(({ id, name }, at) => (
    <>
      {at > 0 && ', '}
      <Link href={href(visit, `/raad/wethouders/${id}`)}>{name}</Link>
    </>
  ));
}

export function periodInWords(visit: Visit, { startsOn, endsOn }: Programme): string {
  const t = messages[visit.locale];
  const from = fullDay(visit.locale, startsOn);
  return endsOn === null ? t.since(from) : t.fromTo(from, fullDay(visit.locale, endsOn));
}
