// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { Disclosure, Notice, Paragraph, Prose, Section, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Gap, type Staffing, absencesOn, ballOf, gaps, isTeamRole, holdsOn } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Setting, listed } from './words.ts';

type GapsProps = { readonly visit: Visit; readonly setting: Setting; readonly day: Temporal.PlainDate };

/** What needs somebody, the worst first; areas that a larger one covers by design are said in a line per area above. */
export function Gaps({ visit, setting, day }: GapsProps) {
  const m = messages[visit.locale].teams;
  const found = gaps(setting.staffing, setting.tree, day);
  const pressing = found.filter((gap) => !gap.takenOverBy || gap.lastManagedOn);
  const uncovered = uncoveredAbsences(setting.staffing, day);
  return (
    <Section title={m.gaps} id="gaten">
      <Prose>
        {pressing.length === 0 && uncovered.length === 0 && <Notice tone="good">{m.noGaps}</Notice>}
        {pressing.map((gap) => (
          <PressingGap visit={visit} gap={gap} />
        ))}
        {uncovered.map(({ name, to }) => (
          <Notice tone="danger">{m.uncoveredAbsence(name, fullDay(visit.locale, to))}</Notice>
        ))}
        <Covered visit={visit} found={found.filter((gap) => !pressing.includes(gap))} />
      </Prose>
    </Section>
  );
}

function PressingGap({ visit, gap }: { readonly visit: Visit; readonly gap: Gap<Area> }) {
  const m = messages[visit.locale].teams;
  const name = areaName(gap.area, visit.locale);
  if (!gap.takenOverBy) {
    return (
      <Notice tone="danger">
        <strong>{m.nobodyTitle(name)}.</strong> {gap.area.parentId === null ? m.nobodyRoot : m.nobodyText}
      </Notice>
    );
  }
  const since = gap.lastManagedOn ? Temporal.PlainDate.from(gap.lastManagedOn).add({ days: 1 }) : undefined;
  return (
    <Notice tone="ball">
      <strong>{m.lostTitle(name)}.</strong>{' '}
      {since && m.lostText(fullDay(visit.locale, since), areaName(gap.takenOverBy, visit.locale))}
    </Notice>
  );
}

function Covered({ visit, found }: { readonly visit: Visit; readonly found: readonly Gap<Area>[] }) {
  const m = messages[visit.locale].teams;
  if (found.length === 0) return null;
  const byAbove = Map.groupBy(found, (gap) => gap.takenOverBy);
  return (
    <Disclosure summary={`${m.coveredTitle} (${found.length})`}>
      {[...byAbove].map(([above, covered]) => {
        const names = covered.map(({ area }) => areaName(area, visit.locale));
        return (
          above && <Paragraph>{m.covered(listed(visit, names), areaName(above, visit.locale))}</Paragraph>
        );
      })}
    </Disclosure>
  );
}

/** Members of a team who are away while everybody who would stand in is away too. */
function uncoveredAbsences(staffing: Staffing, day: Temporal.PlainDate): { name: string; to: string }[] {
  const members = new Set(
    staffing.roles.filter((role) => isTeamRole(role.role) && holdsOn(role, day)).map((role) => role.personId),
  );
  return [...members].flatMap((id) => {
    const [absence] = absencesOn(staffing, id, day);
    const person = ballOf(staffing, id, day);
    return absence && person.id === id ? [{ name: person.name, to: absence.to }] : [];
  });
}
