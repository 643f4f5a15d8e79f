// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Facts,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  TextArea,
  timeOfDay,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Item, OwnRefusal, Session, Speaker } from '../domain.ts';
import { sessionPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import type { Turn } from '../programme.ts';
import { messages } from '../speaking-messages.ts';
import { whenOf, whereOf } from './parts.tsx';

export type OwnProps = {
  readonly visit: Visit;
  readonly session: Session;
  readonly speaker: Speaker;
  readonly item: Item | undefined;
  readonly turn: Turn | undefined;
  readonly sleutel: string;
  readonly again?: { readonly typed: Typed; readonly refusal?: OwnRefusal };
};

/** What somebody asked or was asked: how it stands, and what they can still do about it. */
export function OwnPage(props: OwnProps) {
  const { visit, session, speaker, item, again } = props;
  const { own: t, ask } = messages[visit.locale];
  const title = speaker.isInvited ? t.invitedTitle : t.title;
  const facts = [
    { term: t.session, value: session.title },
    { term: words[visit.locale].page.when, value: whenOf(visit, session) },
    { term: words[visit.locale].page.where, value: whereOf(session) },
    { term: t.item, value: item?.title ?? ask.whole },
  ];
  return (
    <PublicPage visit={visit} title={title} noindex isRare>
      <Heading level={1}>{title}</Heading>
      {again?.refusal && (
        <Notice tone="danger" role="alert">
          <p>{t.refusals[again.refusal]}</p>
        </Notice>
      )}
      {visit.query.gelukt === 'ja' && (
        <Notice tone="good" role="status">
          <p>{t.saved}</p>
        </Notice>
      )}
      <Standing {...props} />
      <Facts items={facts} />
      {session.state === 'planned' && <Doing {...props} />}
      {session.publishedAt && (
        <ButtonRow>
          <LinkButton href={href(visit, sessionPath(session.number))} variant="quiet">
            {t.toSession}
          </LinkButton>
        </ButtonRow>
      )}
    </PublicPage>
  );
}

function Standing({ visit, session, speaker, turn }: OwnProps) {
  const { own: t } = messages[visit.locale];
  const { minutesLong } = words[visit.locale];
  if (session.state === 'cancelled')
    return (
      <Notice tone="danger">
        <p>
          <b>{t.off}</b> {session.reason}
        </p>
      </Notice>
    );
  if (session.publishedAt === null && !speaker.isInvited)
    return (
      <Notice>
        <p>{t.offSite}</p>
      </Notice>
    );
  if (session.state === 'held')
    return (
      <>
        <Paragraph lead>{t.over}</Paragraph>
        {session.outcome && (
          <Paragraph>
            {t.outcome}: <b>{session.outcome}</b>
          </Paragraph>
        )}
      </>
    );
  const isAsked = speaker.isInvited && speaker.state === 'registered';
  return (
    <>
      <Paragraph lead>{isAsked ? t.invited : t.states[speaker.state]}</Paragraph>
      {turn && (
        <Paragraph>
          <b>{t.turn(timeOfDay(visit.locale, turn.speaksAt), minutesLong(turn.minutes))}</b>
        </Paragraph>
      )}
      {speaker.state === 'declined' && speaker.reason && (
        <Paragraph>
          {t.why}: {speaker.reason}
        </Paragraph>
      )}
    </>
  );
}

function Doing(props: OwnProps) {
  const { visit, speaker, again } = props;
  const { own: t, ask } = messages[visit.locale];
  if (speaker.state !== 'registered' && speaker.state !== 'confirmed') return null;
  const isAsked = speaker.isInvited && speaker.state === 'registered';
  const typed = again?.typed;
  const isShown = typed ? Boolean(typed.naamopenbaar) : speaker.isNamePublic;
  return (
    <>
      <OwnForm {...props}>
        <TextArea
          visit={visit}
          name="tekst"
          label={t.gist}
          hint={t.gistHint}
          value={typed?.tekst ?? speaker.gist ?? ''}
          rows={5}
          maxLength={2000}
        />
        <CheckboxField name="naamopenbaar" label={ask.showName} hint={ask.showNameHint} checked={isShown} />
        <ButtonRow>
          {isAsked ? (
            <>
              <Button name="doe" value="ja">
                {t.yes}
              </Button>
              <Button name="doe" value="nee" variant="quiet">
                {t.no}
              </Button>
            </>
          ) : (
            <Button name="doe" value="wijzigen">
              {t.save}
            </Button>
          )}
        </ButtonRow>
      </OwnForm>
      {!isAsked && (
        <Disclosure summary={t.withdraw}>
          <p>{t.withdrawText}</p>
          <OwnForm {...props}>
            <ButtonRow>
              <Button name="doe" value="intrekken" variant="danger">
                {t.withdraw}
              </Button>
            </ButtonRow>
          </OwnForm>
        </Disclosure>
      )}
    </>
  );
}

function OwnForm({
  visit,
  session,
  speaker,
  sleutel,
  children,
}: OwnProps & { readonly children: ComponentChildren }) {
  return (
    <Form action={href(visit, sessionPath(session.number, `/spreker/${speaker.id}`))}>
      <HiddenField name="sleutel" value={sleutel} />
      {children}
    </Form>
  );
}
