// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { Badge, Face, Row, Rows, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { photoAddress, themeName } from '../../teams/index.ts';
import type { Alderman } from '../aldermen.ts';
import { messages } from '../messages.ts';

/** Of each alderman, what is open and late. */
export type OpenOf = ReadonlyMap<Id, { readonly open: number; readonly late: number }>;

type AldermanRowsProps = {
  readonly visit: Visit;
  readonly aldermen: readonly Alderman[];
  readonly openOf: OpenOf;
};

/** Aldermen with what they hold and how much of what they promised is open. */
export function AldermanRows({ visit, aldermen, openOf }: AldermanRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows label={t.aldermen}>
      {aldermen.map((one) => {
        const open = openOf.get(one.person.id) ?? { open: 0, late: 0 };
        const themes = one.themes.map((theme) => themeName(theme, visit.locale)).join(', ');
        return (
          <Row
            emblem={<Face name={one.person.name} photoSrc={photoAddress(one.person)} />}
            href={href(visit, `/raad/wethouders/${one.slug}`)}
            title={one.person.name}
            meta={one.to === null ? themes : officeInWords(visit, one)}
            trailing={
              open.late > 0 ? <Badge tone="late">{t.standing(open)}</Badge> : <span>{t.standing(open)}</span>
            }
          />
        );
      })}
    </Rows>
  );
}

export function officeInWords(visit: Visit, { from, to }: Pick<Alderman, 'from' | 'to'>): string {
  const t = messages[visit.locale];
  const day = fullDay(visit.locale, from);
  return to === null ? t.since(day) : t.fromTo(day, fullDay(visit.locale, to));
}
