// SPDX-License-Identifier: EUPL-1.2
import { Link, Row, Rows, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Action, motionMessages as words, partStands } from '../../motions/index.ts';
import type { AskedHere } from '../around-area.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { deadline } from './motion-row.tsx';
import { Standing } from './standing.tsx';

type AreaPartProps = { readonly visit: Visit; readonly area: Area; readonly asked: AskedHere };

/** A few of what the council asked in an area, within its page; nothing where it asked nothing. */
export function AskedHerePart({ visit, area, asked }: AreaPartProps) {
  const { area: t } = messages[visit.locale];
  if (asked.length === 0) return null;
  return (
    <Section
      title={t.title}
      id="raad"
      aside={
        <Link href={href(visit, `${base}?gebied=${area.slug}`)}>{t.more(areaName(area, visit.locale))}</Link>
      }
    >
      <Rows label={t.title}>
        {asked.map(({ motion, parts }) => (
          <Row
            href={href(visit, pathOf(motion.number))}
            title={`${motion.number} ${motion.title}`}
            meta={[words[visit.locale].kinds[motion.kind], deadline(visit, motion)]
              .filter(Boolean)
              .join(' · ')}
            trailing={<Standing visit={visit} motion={motion} />}
          >
            {parts.length > 0 && <p class="meent-row__meta">{hereInWords(visit, parts)}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** Where it stands here: of one part how, of more how many are done. */
function hereInWords(visit: Visit, parts: readonly Action[]): string {
  const { area: t, page } = messages[visit.locale];
  const [only, ...others] = parts;
  if (only && others.length === 0) return t.here(partStands(visit, only));
  const going = parts.filter(({ state }) => state !== 'dropped');
  return t.here(page.partsDone(going.filter(({ state }) => state === 'done').length, going.length));
}
