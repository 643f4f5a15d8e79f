// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Link,
  LinkButton,
  MomentText,
  Notice,
  Paragraph,
  PublicPage,
  Section,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import {
  ThreadBody,
  type ThreadBodyProps,
  ThreadHead,
  recordHref,
  threadHref,
  threadMessages,
  threadPath,
} from '../../thread/index.ts';
import type { HandMade } from '../actions.ts';
import { messages } from '../messages.ts';

type Shown = Omit<ThreadBodyProps, 'room'>;

/** The red thread for everyone. */
export function PublicThreadPage(props: Shown) {
  const { visit, record } = props;
  const t = messages[visit.locale];
  const crumbs = [
    { text: record.title, href: recordHref(visit, 'public', record) },
    { text: threadMessages[visit.locale].title },
  ];
  return (
    <PublicPage visit={visit} title={t.titleOf(record.title)} breadcrumbs={crumbs}>
      <ThreadHead visit={visit} record={record} />
      <Paragraph lead>{t.publicLead}</Paragraph>
      <ThreadBody {...props} room="public" />
    </PublicPage>
  );
}

export type WorkThreadProps = Shown & {
  readonly handMade: readonly HandMade[];
  readonly canTie: boolean;
  readonly nameOf: (personId: string) => string;
  readonly done?: 'tied' | 'untied';
  /** The tie of which the reason was left empty. */
  readonly refusedTie?: string;
};

/** The same for who works here, with what can be done about it. */
export function WorkThreadPage(props: WorkThreadProps) {
  const { visit, record, canTie, done, refusedTie } = props;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.titleOf(record.title)}>
      <ThreadHead visit={visit} record={record} />
      {done && (
        <Notice tone="good" role="status">
          {t[done]}
        </Notice>
      )}
      {refusedTie && (
        <ErrorSummary visit={visit} items={[{ href: `#waarom-${refusedTie}`, text: t.noWhy }]} />
      )}
      <ButtonRow>
        {canTie && (
          <LinkButton href={`${threadHref(visit, 'workplace', record)}/verbinden`}>
            {threadMessages[visit.locale].tie}
          </LinkButton>
        )}
        <LinkButton href={recordHref(visit, 'workplace', record)} variant="quiet">
          {t.back}
        </LinkButton>
        {record.isPublic && (
          <LinkButton href={threadHref(visit, 'public', record)} variant="quiet">
            {t.publicPage}
          </LinkButton>
        )}
      </ButtonRow>
      <ThreadBody {...props} room="workplace" />
      <HandMadeTies {...props} />
    </WorkplacePage>
  );
}

function HandMadeTies(props: WorkThreadProps) {
  const { visit, handMade } = props;
  const t = messages[visit.locale];
  if (handMade.length === 0) return null;
  return (
    <Section title={t.byHand}>
      <Paragraph>{t.byHandLead}</Paragraph>
      <ul class="meent-plain-list meent-draad-ties">
        {handMade.map((tie) => (
          <li>
            <TieLine {...props} tie={tie} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TieLine({
  visit,
  record,
  tie,
  canTie,
  nameOf,
  refusedTie,
}: WorkThreadProps & { readonly tie: HandMade }) {
  const t = messages[visit.locale];
  const reason = threadMessages[visit.locale].reasons[tie.reason];
  const { other } = tie;
  const words = tie.fromId === other.id ? t.wasFirst(reason, other.title) : t.cameOf(reason, other.title);
  const isRefused = refusedTie === tie.id;
  return (
    <>
      <Link href={recordHref(visit, 'workplace', other)}>{words}</Link>
      <small>
        {tie.madeBy && <>{nameOf(tie.madeBy)} · </>}
        <MomentText visit={visit} moment={tie.madeAt} style="short" />
        {tie.note && <> · {tie.note}</>}
      </small>
      {canTie && (
        <Disclosure summary={t.untie} open={isRefused}>
          <Form action={href(visit, `${threadPath('workplace', record)}/verbanden/${tie.id}/weghalen`)}>
            <TextField
              visit={visit}
              name="waarom"
              id={`waarom-${tie.id}`}
              label={t.why}
              hint={t.whyHint}
              required
              {...(isRefused ? { fault: t.noWhy } : {})}
            />
            <ButtonRow>
              <Button variant="quiet">{t.untie}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
