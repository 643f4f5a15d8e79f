// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  ErrorSummary,
  Form,
  Heading,
  ItemColumns,
  Link,
  LinkButton,
  Notice,
  Section,
  TypedText,
  WorkplacePage,
  faultItems,
  nearDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { Initiative } from '../domain.ts';
import { messages } from '../messages.ts';
import { canHandle } from '../policies.ts';
import { InitiativeRail } from './initiative-rail.tsx';
import { stateTones } from './initiatives-page.tsx';
import { type InitiativePageProps, type Refused, itemPath, ownFaults } from './item.ts';
import { NeedsPart } from './needs-part.tsx';
import { NextPart } from './next-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { ResultPart } from './result-part.tsx';
import { TalkPart } from './talk-part.tsx';

/** Everything about one initiative on one screen: what waits first, then what they want, our role, what is needed, how it goes. */
export function InitiativePage(props: InitiativePageProps) {
  const { visit, initiative, parts, refused } = props;
  const t = messages[visit.locale];
  const { number, title, body } = initiative;
  const mayHandle = canHandle(visit.actor, initiative);
  return (
    <WorkplacePage visit={visit} title={`${number} · ${title}`} current="initiatives">
      <p>
        <Link href={href(visit, '/werkplek/initiatieven')}>{t.item.back}</Link>
      </p>
      <Head {...props} />
      {refused && <RefusedSummary visit={visit} refused={refused} />}
      <Done visit={visit} />
      {mayHandle && <Waiting visit={visit} initiative={initiative} />}
      <ItemColumns
        main={
          <>
            <NextPart {...props} mayHandle={mayHandle} />
            <Section title={t.body}>
              <TypedText text={body} />
              {mayHandle && (
                <LinkButton variant="quiet" small href={href(visit, itemPath(number, '/gegevens'))}>
                  {t.item.edit}
                </LinkButton>
              )}
            </Section>
            {parts.main}
            <NeedsPart {...props} mayHandle={mayHandle} />
            <PlanPart {...props} mayHandle={mayHandle} />
            <ResultPart {...props} mayHandle={mayHandle} />
            <TalkPart {...props} mayHandle={mayHandle} />
          </>
        }
        rail={<InitiativeRail {...props} mayHandle={mayHandle} />}
      />
    </WorkplacePage>
  );
}

function Head({ visit, initiative, tree }: InitiativePageProps) {
  const t = messages[visit.locale];
  const areas = initiative.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  return (
    <div class="meent-item-head">
      <p class="meent-soft meent-item-head__meta">
        {initiative.number} · {areas.join(', ')} ·{' '}
        <Badge tone={stateTones[initiative.state]}>{t.states[initiative.state]}</Badge>
      </p>
      <Heading level={1} looks={2}>
        {initiative.title}
      </Heading>
    </div>
  );
}

function RefusedSummary({ visit, refused }: { readonly visit: Visit; readonly refused: Refused }) {
  const t = messages[visit.locale];
  const { form, refusal, faults } = refused;
  const items = faultItems(visit, faults, { own: ownFaults(visit) }).map((item) => ({
    ...item,
    href: form === 'behoefte' ? `#door-${visit.params.need ?? ''}` : `${item.href}-${form}`,
  }));
  const all = refusal ? [...items, { href: `#form-${form}`, text: t.refusals[refusal] }] : items;
  return <ErrorSummary visit={visit} items={all} />;
}

function Done({ visit }: { readonly visit: Visit }) {
  const { done } = messages[visit.locale].item;
  const text = Object.entries(done).find(([name]) => name === visit.query.gelukt)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}

/** The initiators wait: said first, with a way to say that nothing more is needed. */
function Waiting({ visit, initiative }: { readonly visit: Visit; readonly initiative: Initiative }) {
  const { waitsSince, number, state } = initiative;
  const t = messages[visit.locale].item;
  if (waitsSince === null || state === 'proposed') return null;
  return (
    <Notice tone="ball">
      <p>{t.waits(nearDay(visit.locale, dayOf(waitsSince).toString(), visit.today))}</p>
      <Form action={href(visit, itemPath(number, '/gezien'))}>
        <Button small variant="quiet">
          {t.seen}
        </Button>
      </Form>
    </Notice>
  );
}
