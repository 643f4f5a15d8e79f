// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Programme, stageOn } from '../domain.ts';
import { messages } from '../messages.ts';

type ServesPartProps = {
  readonly visit: Visit;
  readonly programmes: readonly Programme[];
  /** The page where they are chosen; without it one only reads. */
  readonly choosePath?: string;
};

/** Beside a record: the programmes that it serves (draagt bij aan), each a link, and the way to choose others. */
export function ServesPart({ visit, programmes, choosePath }: ServesPartProps) {
  const t = messages[visit.locale];
  return (
    <>
      {programmes.length === 0 ? (
        <p class="meent-soft">{t.servesNone}</p>
      ) : (
        <ul class="meent-plain-list">
          {programmes.map((one) => (
            <li>
              <Link href={href(visit, `/werkplek/opgaven/${one.number}`)}>{one.title}</Link>
              {stageOn(one, visit.today) === 'ended' && <small>{t.tiedEnded}</small>}
            </li>
          ))}
        </ul>
      )}
      {choosePath !== undefined && (
        <p>
          <Link href={href(visit, choosePath)}>{t.choose}</Link>
        </p>
      )}
    </>
  );
}

/** The same as a part of a page's side, under its own heading. */
export function ServesSection(props: ServesPartProps) {
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {messages[props.visit.locale].serves}
      </Heading>
      <ServesPart {...props} />
    </section>
  );
}
