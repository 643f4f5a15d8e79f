// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Pager,
  Paragraph,
  Row,
  Rows,
  SelectField,
  Tabs,
  TextField,
  WorkplacePage,
  nearDay,
  shortDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { canKeepMotions, isLate, isOff, kinds, motionMessages } from '../../motions/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { type Choice, type View, home, listPath, viewWord, views } from '../choice.ts';
import { nextStep } from '../domain.ts';
import type { Line } from '../list-store.ts';
import { messages } from '../messages.ts';

export type ListPageProps = {
  readonly visit: Visit;
  readonly staffing: Staffing;
  readonly choice: Choice;
  readonly lines: readonly Line[];
  readonly counts: Readonly<Partial<Record<View, number>>>;
  readonly next: string | undefined;
};

/** All that the council asked and aldermen promised, with on each line what is to be done next. */
export function ListPage(props: ListPageProps) {
  const { visit, choice, lines, counts, next } = props;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="motions">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {canKeepMotions(visit.actor) && (
        <ButtonRow>
          <LinkButton href={href(visit, `${home}/nieuw`)}>{t.add}</LinkButton>
          <LinkButton variant="subtle" href={href(visit, '/werkplek/raad/inlezen')}>
            {t.readIn}
          </LinkButton>
        </ButtonRow>
      )}
      <Tabs
        label={t.title}
        items={views.map((view) => ({
          href: href(visit, listPath({ ...choice, view })),
          text: t.views[view],
          ...(counts[view] ? { count: t.many(counts[view]) } : {}),
          current: view === choice.view,
        }))}
      />
      <Narrowing {...props} />
      {lines.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <Rows label={t.views[choice.view]} tight>
          {lines.map((line) => (
            <MotionRow {...props} line={line} />
          ))}
        </Rows>
      )}
      <Pager visit={visit} {...(next === undefined ? {} : { next })} />
    </WorkplacePage>
  );
}

function Narrowing({ visit, choice }: ListPageProps) {
  const t = messages[visit.locale];
  return (
    <Form action={href(visit, home)} method="get" inline label={t.show}>
      {choice.view !== 'open' && <HiddenField name="toon" value={viewWord(choice.view)} />}
      <TextField visit={visit} name="woorden" label={t.words} value={choice.words} type="search" required />
      <SelectField
        visit={visit}
        name="soort"
        label={t.kind}
        empty={t.anyKind}
        value={choice.kind ?? ''}
        options={kinds.map((kind) => ({ value: kind, label: t.kindsMany[kind] }))}
        required
      />
      <Button variant="quiet">{t.show}</Button>
    </Form>
  );
}

function Nothing({ visit, choice }: ListPageProps) {
  const t = messages[visit.locale];
  const isNarrowed = choice.words !== '' || choice.kind !== undefined;
  return (
    <EmptyState title={isNarrowed ? t.noneFound : t.none[choice.view]}>
      <Paragraph>{isNarrowed ? t.noneFoundText : t.noneText[choice.view]}</Paragraph>
    </EmptyState>
  );
}

function MotionRow({ visit, staffing, line }: ListPageProps & { readonly line: Line }) {
  const t = messages[visit.locale];
  const { locale, today } = visit;
  const doer = line.responsibleId === null ? undefined : staffing.people.get(line.responsibleId)?.name;
  const isOver = line.state === 'settled' || line.state === 'lapsed';
  const step = nextStep(line, today);
  const meta = [
    `${motionMessages[locale].kinds[line.kind]} ${line.number}`,
    ...(isOver ? [] : [doer ?? t.nobodyYet]),
    ...(line.parts > 0 ? [t.partsDone(line.partsDone, line.parts)] : []),
    ...(line.updatedOn === null || isOver ? [] : [t.lastTold(shortDay(locale, line.updatedOn, today))]),
    ...(line.publishedAt === null ? [t.notOnSite] : []),
  ];
  return (
    <Row
      title={line.title}
      href={href(visit, `${home}/${line.number}`)}
      meta={meta.join(' · ')}
      trailing={<When visit={visit} line={line} />}
    >
      {step && <p class="motion-desk-next">{t.steps[step]}</p>}
    </Row>
  );
}

function When({ visit, line }: { readonly visit: Visit; readonly line: Line }) {
  const t = messages[visit.locale];
  const { locale, today } = visit;
  const words = motionMessages[locale];
  if (line.settledOn !== null)
    return <Badge tone="good">{t.settledOn(shortDay(locale, line.settledOn, today))}</Badge>;
  if (line.state === 'lapsed')
    return <Badge>{isOff(line.result) ? words.outcomes[line.result] : words.states.lapsed}</Badge>;
  if (line.dueOn === null) return <Badge>{words.states[line.state]}</Badge>;
  if (isLate(line, today))
    return <Badge tone="late">{t.lateSince(shortDay(locale, line.dueOn, today))}</Badge>;
  const isSoon = line.dueOn <= today.add({ days: 14 }).toString();
  return <Badge tone={isSoon ? 'due' : 'neutral'}>{t.due(nearDay(locale, line.dueOn, today))}</Badge>;
}
