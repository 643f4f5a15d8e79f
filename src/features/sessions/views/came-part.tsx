// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonRow,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { recordHref } from '../../thread/index.ts';
import type { Came } from '../came.ts';
import type { Session } from '../domain.ts';
import { sessionPath } from '../links.ts';
import { messages } from '../messages.ts';
import { isOver } from '../programme.ts';

type Props = { readonly visit: Visit; readonly session: Session; readonly came: Came };

/** What came of a session that was: in a few words, what was promised, what is measured since, and the report or that it follows. */
export function CamePart({ visit, session, came }: Props) {
  const { page: t } = messages[visit.locale];
  const { outcome, report, number } = session;
  if (!isOver(session, visit.now) && outcome === null && report === null) return null;
  return (
    <Section title={t.outcome} id="uitkomst">
      {outcome && (
        <Notice tone="good">
          <p>
            <b>{outcome}</b>
          </p>
        </Notice>
      )}
      <CameRows visit={visit} came={came} />
      {report ? (
        <ButtonRow>
          <LinkButton href={href(visit, sessionPath(number, '/verslag'))} variant="quiet">
            {t.report}
          </LinkButton>
        </ButtonRow>
      ) : (
        <Paragraph>{t.reportFollows}</Paragraph>
      )}
    </Section>
  );
}

function CameRows({ visit, came }: Pick<Props, 'visit' | 'came'>) {
  const { page: t } = messages[visit.locale];
  const { motions, indicators } = came;
  return (
    <>
      {motions.length > 0 && (
        <div class="meent-session-came">
          <Heading level={3} looks={4}>
            {t.promised}
          </Heading>
          <Rows label={t.promised} tight>
            {motions.map((one) => (
              <Row href={recordHref(visit, 'public', one)} title={one.title} meta={one.number} />
            ))}
          </Rows>
        </div>
      )}
      {indicators.length > 0 && (
        <div class="meent-session-came">
          <Heading level={3} looks={4}>
            {t.measured}
          </Heading>
          <Rows label={t.measured} tight>
            {indicators.map(({ id, title, source }) => (
              <Row
                href={href(visit, `/raad/indicatoren#indicator-${id}`)}
                title={title}
                meta={t.sourceIs(source)}
              />
            ))}
          </Rows>
        </div>
      )}
    </>
  );
}
