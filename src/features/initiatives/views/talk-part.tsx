// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  MomentText,
  Paragraph,
  RadioField,
  Section,
  TextArea,
  Timeline,
  type TimelineItem,
  TypedText,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Message, staffKinds } from '../domain.ts';
import { messages } from '../messages.ts';
import { canSeeInitiators } from '../policies.ts';
import { type InitiativePageProps, itemPath, ownFaults } from './item.ts';

type TalkProps = InitiativePageProps & { readonly mayHandle: boolean };

/** What was said, the newest first, with the form to add something: for whom is chosen at writing. */
export function TalkPart(props: TalkProps) {
  const { visit, messages: said, mayHandle } = props;
  const t = messages[visit.locale].item;
  return (
    <Section title={t.talk} id="berichten">
      {mayHandle && <SayForm {...props} />}
      {said.length === 0 ? (
        <Paragraph soft>{t.noTalk}</Paragraph>
      ) : (
        <Timeline label={t.talk} items={said.map((message) => itemOf(props, message))} />
      )}
    </Section>
  );
}

/** Who an initiator is, only for who may know (R9). */
function itemOf(props: InitiativePageProps, message: Message): TimelineItem {
  const { visit, initiative, staffing, initiators } = props;
  const t = messages[visit.locale].item;
  const { kind, personId, initiatorId, body, createdAt, settledAt, isTaken } = message;
  const own = initiators.find(({ id }) => id === initiatorId);
  const name = canSeeInitiators(visit.actor, initiative) ? own?.name : undefined;
  const who = personId === null ? (name ?? t.who.initiator) : (staffing.people.get(personId)?.name ?? '');
  const outcome = settledAt !== null && (isTaken ? t.wishTaken : t.wishLeft);
  return {
    who,
    what: t.kinds[kind],
    when: <MomentText visit={visit} moment={createdAt} style="short" />,
    text: (
      <>
        <TypedText text={body} />
        {outcome && <p class="meent-soft">{outcome}</p>}
      </>
    ),
    ...(kind === 'note' ? { internal: t.internal } : {}),
  };
}

function SayForm({ visit, initiative, formKey, refused }: TalkProps) {
  const t = messages[visit.locale];
  const back = refused?.form === 'bericht' ? refused : undefined;
  const faulty = faultTexts(visit, back?.faults ?? [], ownFaults(visit));
  return (
    <Disclosure summary={t.item.say} open={back !== undefined} id="form-bericht">
      <Form action={href(visit, itemPath(initiative.number, '/bericht'))}>
        <HiddenField name="formulier" value={back?.typed.formulier ?? formKey} />
        <RadioField
          visit={visit}
          id="voor-bericht"
          name="voor"
          label={t.item.for}
          required
          value={back?.typed.voor ?? 'note'}
          options={staffKinds.map((kind) => ({ value: kind, ...t.staffKinds[kind] }))}
          fault={faulty('voor')}
        />
        <TextArea
          visit={visit}
          id="bericht-bericht"
          name="bericht"
          label={t.item.message}
          rows={4}
          required
          value={back?.typed.bericht}
          fault={faulty('bericht')}
        />
        <ButtonRow>
          <Button>{t.item.send}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
