// SPDX-License-Identifier: EUPL-1.2
import { Facts, Heading, TypedText, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Person, type Theme, themeName } from '../../teams/index.ts';
import type { Programme } from '../domain.ts';
import { messages } from '../messages.ts';

export type ProgrammeFactsProps = {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly holders: readonly Person[];
  readonly themes: readonly Theme[];
};

/** What a programme is about, its aims, who answers for it and from when to when. */
export function ProgrammeFacts({ visit, programme, holders, themes }: ProgrammeFactsProps) {
  const t = messages[visit.locale];
  const about = themes.filter(({ id }) => programme.themeIds.includes(id));
  const items = [
    { term: t.holder, value: holders.map(({ name }) => name).join(', ') || t.nobody },
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

export function periodInWords(visit: Visit, { startsOn, endsOn }: Programme): string {
  const t = messages[visit.locale];
  const from = fullDay(visit.locale, startsOn);
  return endsOn === null ? t.since(from) : t.fromTo(from, fullDay(visit.locale, endsOn));
}
