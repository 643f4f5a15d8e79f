// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Form,
  HiddenField,
  LinkButton,
  MomentField,
  Paragraph,
  Section,
  TextArea,
  faultTexts,
  momentInWords,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import { sessionPath, workPath } from '../links.ts';
import { isExpected, isReachable } from '../telling.ts';
import { type DeskPageProps, mayChange } from './desk-showing.ts';

/** Whether everyone sees it, or from when. */
export function PublishPart(props: DeskPageProps) {
  const { visit, session } = props;
  const { page: t } = messages[visit.locale];
  const at = (moment: NonNullable<typeof session.publishedAt>) =>
    momentInWords(visit.locale, moment, visit.today);
  return (
    <Section title={t.publish} id="publiceren">
      {session.publishedAt ? (
        <>
          <Paragraph>{t.isPublic(at(session.publishedAt))}</Paragraph>
          <ButtonRow>
            <LinkButton href={href(visit, sessionPath(session.number))} variant="quiet" small>
              {t.asEveryone}
            </LinkButton>
          </ButtonRow>
        </>
      ) : (
        <>
          <Paragraph>{session.embargoUntil ? t.isEmbargo(at(session.embargoUntil)) : t.isDraft}</Paragraph>
          {mayChange(props) && <PublishForm {...props} />}
        </>
      )}
    </Section>
  );
}

function PublishForm({ visit, session, again }: DeskPageProps) {
  const { page: t, refusals } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const late = again?.refusal === 'embargo_past' ? refusals.embargo_past : fault('moment');
  return (
    <Form action={href(visit, workPath(session.number, '/publiceren'))}>
      <HiddenField name="versie" value={String(session.version)} />
      <ButtonRow>
        <Button name="doe" value="nu">
          {t.publishNow}
        </Button>
        {session.embargoUntil && (
          <Button name="doe" value="intrekken" variant="quiet">
            {t.lift}
          </Button>
        )}
      </ButtonRow>
      <MomentField
        visit={visit}
        name="moment"
        label={t.publishLater}
        required
        value={again?.typed.moment}
        fault={late}
      />
      <ButtonRow>
        <Button name="doe" value="later" variant="quiet">
          {t.publishLaterButton}
        </Button>
      </ButtonRow>
    </Form>
  );
}

/** What ends it, or takes it away again: below everything else. */
export function EndParts(props: DeskPageProps) {
  if (!mayChange(props)) return null;
  return (
    <div class="meent-session-ends">
      {props.session.publishedAt && <WithdrawPart {...props} />}
      <CancelPart {...props} />
    </div>
  );
}

/** Off the site again, when it was put there by mistake. */
function WithdrawPart({ visit, session, speakers, contacts, again }: DeskPageProps) {
  const { page: t, refusals } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  const expected = speakers.filter(isExpected);
  const uncalled = expected
    .filter((one) => !isReachable(one, contacts))
    .map(({ contactId }) => (contactId === null ? undefined : contacts.get(contactId)?.name) ?? t.someone);
  const isNotCalled = again?.refusal === 'not_called';
  return (
    <Disclosure summary={t.withdraw} open={isNotCalled || fault('waarom') !== undefined}>
      <p>{expected.length === 0 ? t.withdrawText : t.withdrawSpeakers(expected.length)}</p>
      <Form action={href(visit, workPath(session.number, '/intrekken'))}>
        <HiddenField name="versie" value={String(session.version)} />
        <TextArea
          visit={visit}
          name="waarom"
          label={t.withdrawReason}
          hint={expected.length === 0 ? t.withdrawHint : t.withdrawHintSpeakers}
          rows={3}
          required
          value={again?.typed.waarom}
          fault={fault('waarom')}
        />
        {uncalled.length > 0 && (
          <CheckboxField
            name="gebeld"
            label={t.called(uncalled)}
            hint={t.calledHint}
            checked={Boolean(again?.typed.gebeld)}
            fault={isNotCalled ? refusals.not_called : undefined}
          />
        )}
        <ButtonRow>
          <Button variant="danger">{t.withdrawButton}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function CancelPart({ visit, session, again }: DeskPageProps) {
  const { page: t } = messages[visit.locale];
  const fault = faultTexts(visit, again?.faults ?? []);
  return (
    <Disclosure summary={t.cancel} open={fault('reden') !== undefined}>
      <Form action={href(visit, workPath(session.number, '/afzeggen'))}>
        <HiddenField name="versie" value={String(session.version)} />
        <TextArea
          visit={visit}
          name="reden"
          label={t.cancelReason}
          hint={t.cancelHint}
          rows={3}
          required
          value={again?.typed.reden}
          fault={fault('reden')}
        />
        <ButtonRow>
          <Button variant="danger">{t.cancelButton}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
