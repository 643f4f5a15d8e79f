// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Button,
  ButtonRow,
  Form,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
  type Tone,
  momentInWords,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contact } from '../../contributions/index.ts';
import { messages } from '../desk-messages.ts';
import type { Speaker, SpeakerState } from '../domain.ts';
import { workPath } from '../links.ts';
import { canPrepare } from '../policies.ts';
import { type Turn, mattersTo, turnsOf } from '../programme.ts';
import type { SpeakersProps } from './desk-showing.ts';

const tones: Readonly<Record<SpeakerState, Tone>> = {
  registered: 'due',
  confirmed: 'good',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** Who asked, was invited and is to speak, in order; only for the clerk's office, who may know who they are. */
export function SpeakersPart(props: SpeakersProps) {
  const { visit, session, items, speakers } = props;
  if (!canPrepare(visit.actor)) return null;
  const { page: t } = messages[visit.locale];
  const turns = turnsOf(session, items, speakers);
  // Who waits for an answer comes first, also above thirty others.
  const waiting = speakers.filter(({ state }) => state === 'registered');
  const others = speakers.filter(({ state }) => state !== 'confirmed' && state !== 'registered');
  const isPlanned = session.state === 'planned';
  return (
    <Section title={t.speakers} id="sprekers">
      {isPlanned && (
        <Paragraph soft>
          {session.isOpenFloor
            ? t.openFloor
            : session.speakUntil
              ? t.askUntil(momentInWords(visit.locale, session.speakUntil, visit.today))
              : t.noAsking}
        </Paragraph>
      )}
      {isPlanned && <ToTell {...props} turns={turns} />}
      {speakers.length === 0 && <Paragraph soft>{t.noSpeakers}</Paragraph>}
      {speakers.length > 0 && (
        <Rows label={t.speakers} tight>
          {waiting.map((speaker) => (
            <SpeakerRow {...props} speaker={speaker} />
          ))}
          {turns.map((turn, place) => (
            <TurnRow {...props} turn={turn} turns={turns} place={place} />
          ))}
          {others.map((speaker) => (
            <SpeakerRow {...props} speaker={speaker} />
          ))}
        </Rows>
      )}
      {isPlanned && (
        <ButtonRow>
          <LinkButton
            href={href(visit, workPath(session.number, '/sprekers/uitnodigen'))}
            variant="quiet"
            small
          >
            {t.invite}
          </LinkButton>
          <LinkButton
            href={href(visit, workPath(session.number, '/sprekers/inschrijven'))}
            variant="quiet"
            small
          >
            {t.caller}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}

function ToTell({ visit, session, turns }: SpeakersProps & { readonly turns: readonly Turn[] }) {
  const { page: t } = messages[visit.locale];
  const count = turns.filter(mattersTo).length;
  if (count === 0) return null;
  return (
    <Notice tone="ball">
      <p>{t.tellTimes(count)}</p>
      <Form action={href(visit, workPath(session.number, '/sprekers/vertellen'))}>
        <Button small>{t.tellButton}</Button>
      </Form>
    </Notice>
  );
}

type TurnRowProps = SpeakersProps & {
  readonly turn: Turn;
  readonly turns: readonly Turn[];
  readonly place: number;
};

function TurnRow(props: TurnRowProps) {
  const { visit, turn, turns, place, session } = props;
  const { page: t } = messages[visit.locale];
  const { speaker, speaksAt, minutes } = turn;
  const isBeside = (other: Turn | undefined) => other?.speaker.itemId === speaker.itemId;
  return (
    <SpeakerRow {...props} speaker={speaker}>
      <p class="meent-session-said">{t.aboutTime(timeOfDay(visit.locale, speaksAt), minutes)}</p>
      {session.state === 'planned' && (
        <div class="meent-session-tools">
          {isBeside(turns[place - 1]) && <Step {...props} direction="omhoog" />}
          {isBeside(turns[place + 1]) && <Step {...props} direction="omlaag" />}
        </div>
      )}
    </SpeakerRow>
  );
}

function Step({
  visit,
  session,
  turn,
  place,
  contacts,
  direction,
}: TurnRowProps & { readonly direction: 'omhoog' | 'omlaag' }) {
  const { page: t } = messages[visit.locale];
  const who = nameIn(visit, turn.speaker, contacts);
  const isUp = direction === 'omhoog';
  return (
    <form
      action={href(visit, workPath(session.number, `/sprekers/${turn.speaker.id}/verplaatsen`))}
      method="post"
      aria-label={isUp ? t.upOf(who) : t.downOf(who)}
    >
      <HiddenField name="plek" value={String(place)} />
      <Button name="naar" value={direction} variant="subtle" small>
        {isUp ? t.up : t.down}
      </Button>
    </form>
  );
}

type SpeakerRowProps = SpeakersProps & {
  readonly speaker: Speaker;
  readonly children?: ComponentChildren;
};

function SpeakerRow({ visit, session, items, speaker, contacts, children }: SpeakerRowProps) {
  const { page: t, speaker: words } = messages[visit.locale];
  const contact = speaker.contactId === null ? undefined : contacts.get(speaker.contactId);
  const item = items.find(({ id }) => id === speaker.itemId)?.title ?? words.whole;
  const isWaiting = speaker.isInvited && speaker.state === 'registered';
  const isAlive = speaker.state === 'registered' || speaker.state === 'confirmed';
  return (
    <Row
      href={href(visit, workPath(session.number, `/sprekers/${speaker.id}`))}
      title={nameIn(visit, speaker, contacts)}
      meta={[speaker.organisation, item].filter(Boolean).join(' · ')}
      trailing={
        <Badge tone={isWaiting ? 'info' : tones[speaker.state]}>
          {isWaiting ? t.invitedWaits : t.states[speaker.state]}
        </Badge>
      }
    >
      {children}
      {isAlive && contact && !contact.email && (
        <p class="meent-session-said">
          <Badge tone="due">{t.unreachable}</Badge> {contact.phone}
        </p>
      )}
    </Row>
  );
}

export function nameIn(visit: Visit, { contactId }: Speaker, contacts: ReadonlyMap<string, Contact>): string {
  const name = contactId === null ? undefined : contacts.get(contactId)?.name;
  return name ?? messages[visit.locale].page.someone;
}
