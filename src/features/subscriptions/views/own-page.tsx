// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  faultItems,
} from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Subscription, stateOf } from '../domain.ts';
import type { TypedChoices } from '../forms.ts';
import { type ConfirmKey, type FollowKey, basePath } from '../links.ts';
import { messages } from '../messages.ts';
import type { Offer } from '../offer.ts';
import { ChoicesFields, ownFaults } from './choices-fields.tsx';

/** Following a link changes nothing: mail programs follow links by themselves. The button does. */
export function ConfirmPage({
  visit,
  id,
  confirmKey,
}: {
  readonly visit: Visit;
  readonly id: string;
  readonly confirmKey: ConfirmKey;
}) {
  const t = messages[visit.locale].confirm;
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <Form action={href(visit, `${basePath}/${id}/bevestigen`)}>
        <HiddenField name="tot" value={confirmKey.until} />
        <HiddenField name="sleutel" value={confirmKey.key} />
        <ButtonRow>
          <Button>{t.button}</Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  );
}

type FollowProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly followKey: FollowKey;
  readonly title: string;
};

/** The same for following one record. */
export function FollowPage({ visit, id, followKey, title }: FollowProps) {
  const t = messages[visit.locale].follow;
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text(title)}</Paragraph>
      <Form action={href(visit, `${basePath}/${id}/volgen`)}>
        <HiddenField name="wat" value={followKey.subjectId} />
        <HiddenField name="tot" value={followKey.until} />
        <HiddenField name="sleutel" value={followKey.key} />
        <ButtonRow>
          <Button>{t.button}</Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  );
}

type Ending = { readonly title: string; readonly text: string; readonly again: string };

/** Nothing more to do here but to begin again. */
export function EndPage({ visit, ending }: { readonly visit: Visit; readonly ending: Ending }) {
  return (
    <PublicPage visit={visit} title={ending.title} noindex>
      <Heading level={1}>{ending.title}</Heading>
      <Paragraph lead>{ending.text}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, basePath)} variant="quiet">
          {ending.again}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

export function goneEnding(visit: Visit): Ending {
  const { goneTitle: title, gone: text, again } = messages[visit.locale].confirm;
  return { title, text, again };
}

export function stoppedEnding(visit: Visit): Ending {
  const { endedTitle: title, ended: text, again } = messages[visit.locale].own;
  return { title, text, again };
}

export type OwnPageProps = {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly subscription: Subscription;
  readonly keys: { readonly own: string; readonly stop: string };
  readonly typed: Pick<TypedChoices, 'areaIds' | 'themeIds' | 'frequency'>;
  readonly faults?: readonly FaultyField[];
  readonly done?: 'confirmed' | 'saved' | 'following';
  /** What one follows, as far as it is on the site. */
  readonly followed: readonly { readonly id: string; readonly title: string }[];
};

export function OwnPage(props: OwnPageProps) {
  const { visit, offer, subscription, keys, typed, faults = [], done } = props;
  const t = messages[visit.locale].own;
  const items = faultItems(visit, faults, { own: ownFaults(visit) });
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      {done && (
        <Notice tone="good" role="status">
          {t[done]}
        </Notice>
      )}
      {stateOf(subscription) === 'bounced' && <Notice tone="danger">{t.bounced}</Notice>}
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <Paragraph lead>{t.lead(subscription.email ?? '')}</Paragraph>
      <StopForm visit={visit} id={subscription.id} stopKey={keys.stop} />
      <div class="meent-subscribe">
        <Form action={href(visit, `${basePath}/${subscription.id}`)}>
          <HiddenField name="sleutel" value={keys.own} />
          <Followed {...props} />
          <ChoicesFields
            visit={visit}
            offer={offer}
            typed={typed}
            faults={faults}
            {...(subscription.isFollowedOnly ? { folded: t.choices } : {})}
          />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </Form>
      </div>
    </PublicPage>
  );
}

/** What one follows by itself, each to let go of. */
function Followed({ visit, subscription, followed }: OwnPageProps) {
  const t = messages[visit.locale].own;
  if (followed.length === 0 && !subscription.isFollowedOnly) return null;
  return (
    <Fieldset legend={t.followed} hint={t.followedHint}>
      {followed.map(({ id, title }) => (
        <CheckboxField name="volgt" id={`volgt-${id}`} value={id} label={title} checked />
      ))}
      <CheckboxField
        name="alleen"
        label={t.onlyFollowed}
        hint={t.onlyFollowedHint}
        checked={subscription.isFollowedOnly}
      />
    </Fieldset>
  );
}

function StopForm({
  visit,
  id,
  stopKey,
}: {
  readonly visit: Visit;
  readonly id: string;
  readonly stopKey: string;
}) {
  const t = messages[visit.locale].own;
  return (
    <>
      <Paragraph>{t.stopText}</Paragraph>
      <Form action={href(visit, `${basePath}/${id}/stoppen?sleutel=${stopKey}`)}>
        <Button variant="quiet">{t.stop}</Button>
      </Form>
    </>
  );
}

type LetGoProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly ownKey: string;
  readonly record: { readonly id: string; readonly title: string };
  /** Nothing else is followed or chosen: letting go of this is stopping. */
  readonly isLast: boolean;
};

/** From the mail about one record: one button lets go of it, and of nothing else. */
export function LetGoPage({ visit, id, ownKey, record, isLast }: LetGoProps) {
  const t = messages[visit.locale].letGo;
  const own = `${basePath}/${id}`;
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text(record.title)}</Paragraph>
      {isLast && <Paragraph>{t.last}</Paragraph>}
      <Form action={href(visit, own)}>
        <HiddenField name="sleutel" value={ownKey} />
        <HiddenField name="los" value={record.id} />
        <ButtonRow>
          <Button>{t.button}</Button>
          {!isLast && (
            <LinkButton variant="subtle" href={href(visit, `${own}?sleutel=${ownKey}`)}>
              {t.others}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </PublicPage>
  );
}

/** For who opens the address that mail programs call by themselves. */
export function StopPage({
  visit,
  id,
  stopKey,
}: {
  readonly visit: Visit;
  readonly id: string;
  readonly stopKey: string;
}) {
  const t = messages[visit.locale].own;
  return (
    <PublicPage visit={visit} title={t.stopTitle} noindex>
      <Heading level={1}>{t.stopTitle}</Heading>
      <StopForm visit={visit} id={id} stopKey={stopKey} />
    </PublicPage>
  );
}
