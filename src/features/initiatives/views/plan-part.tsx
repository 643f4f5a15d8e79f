// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Form,
  MomentText,
  Notice,
  Paragraph,
  Quote,
  Section,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Initiative } from '../domain.ts';
import { messages } from '../messages.ts';
import { type InitiativePageProps, itemPath } from './item.ts';

type Planned = Pick<Initiative, 'startsOn' | 'endsOn'>;

/** "vanaf 3 mei 2026, tot en met 10 mei 2026" */
export function PlannedDays({ visit, startsOn, endsOn }: Planned & { readonly visit: Visit }) {
  const t = messages[visit.locale].item;
  const texts = [
    ...(startsOn === null ? [] : [t.plannedFrom(fullDay(visit.locale, startsOn))]),
    ...(endsOn === null ? [] : [t.plannedUntil(fullDay(visit.locale, endsOn))]),
  ];
  return texts.length === 0 ? null : <p class="meent-soft">{texts.join(', ')}</p>;
}

/** How and when, and what an initiator proposes instead. */
export function PlanPart(props: InitiativePageProps & { readonly mayHandle: boolean }) {
  const { visit, initiative } = props;
  const { plan, startsOn, endsOn } = initiative;
  const t = messages[visit.locale].item;
  return (
    <Section title={t.plan} id="planning">
      <PlannedDays visit={visit} startsOn={startsOn} endsOn={endsOn} />
      {plan === null ? <Paragraph soft>{t.noPlan}</Paragraph> : <TypedText text={plan} />}
      {props.mayHandle && <Wishes {...props} />}
    </Section>
  );
}

function Wishes({ visit, initiative, messages: said }: InitiativePageProps) {
  const t = messages[visit.locale].item;
  const open = said.filter(({ kind, settledAt }) => kind === 'plan_wish' && settledAt === null);
  return (
    <>
      {open.map(({ id, body, startsOn, endsOn, createdAt }) => (
        <Notice>
          <p>
            <b>{t.wishes}</b> <MomentText visit={visit} moment={createdAt} />
          </p>
          <Quote>
            <TypedText text={body} />
            <PlannedDays visit={visit} startsOn={startsOn} endsOn={endsOn} />
          </Quote>
          <Form action={href(visit, itemPath(initiative.number, `/planning/${id}`))}>
            <ButtonRow>
              <Button small name="besluit" value="ja">
                {t.wishTake}
              </Button>
              <Button small variant="quiet" name="besluit" value="nee">
                {t.wishLeave}
              </Button>
            </ButtonRow>
          </Form>
        </Notice>
      ))}
    </>
  );
}
