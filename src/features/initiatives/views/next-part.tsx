// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  Link,
  Paragraph,
  Section,
  TextArea,
  TypedText,
  faultText,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Asked, type Initiative, type Move, missingFor, movesFrom } from '../domain.ts';
import { messages } from '../messages.ts';
import { type InitiativePageProps, itemPath } from './item.ts';

/** Where one does what is asked before a move. */
const whereAsked: Readonly<Record<Exclude<Asked, 'reason'>, string>> = {
  initiator: '/initiatiefnemers',
  theme: '/gegevens#themas',
  role: '/rol',
  coordinated: '/afstemming',
  plan: '/gegevens#plan',
  result: '/resultaat',
};

type NextProps = InitiativePageProps & { readonly mayHandle: boolean };

/** What can be done now, and of what cannot what is still asked, with where one does that. Nothing is hidden. */
export function NextPart(props: NextProps) {
  const { visit, initiative, mayHandle } = props;
  const t = messages[visit.locale];
  const { state, stopReason } = initiative;
  const moves = movesFrom(state);
  return (
    <Section title={t.next} id="wat-nu">
      {state === 'stopped' && stopReason !== null && (
        <>
          <Paragraph soft>{t.item.stoppedBecause}</Paragraph>
          <TypedText text={stopReason} />
        </>
      )}
      {moves.length === 0 && <Paragraph>{t.item.nothingNext}</Paragraph>}
      {!mayHandle && moves.length > 0 && <Paragraph soft>{t.item.onlyTeam}</Paragraph>}
      {moves.map((move) =>
        move.asks.includes('reason') ? (
          mayHandle && <MoveWithReason {...props} move={move} />
        ) : (
          <PlainMove {...props} move={move} />
        ),
      )}
    </Section>
  );
}

type MoveProps = NextProps & { readonly move: Move };

function PlainMove({ visit, initiative, facts, move, mayHandle }: MoveProps) {
  const t = messages[visit.locale];
  const missing = missingFor(facts, move);
  return (
    <div class="meent-move" id={`form-${move.verb}`}>
      <p class="meent-move__text">
        <b>{t.verbs[move.verb]}.</b> {t.verbSentences[move.verb]}
      </p>
      {missing.length > 0 && <StillAsked visit={visit} initiative={initiative} missing={missing} />}
      {missing.length === 0 && mayHandle && (
        <Form action={href(visit, itemPath(initiative.number, `/stap/${move.verb}`))}>
          <HiddenField name="versie" value={String(initiative.version)} />
          <Button>{t.verbs[move.verb]}</Button>
        </Form>
      )}
    </div>
  );
}

type AskedProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly missing: readonly Asked[];
};

function StillAsked({ visit, initiative, missing }: AskedProps) {
  const t = messages[visit.locale];
  return (
    <>
      <p class="meent-move__asked">{t.item.stillAsked}</p>
      <ul class="meent-move__list">
        {missing.map((one) => (
          <li>
            {one === 'reason' ? (
              t.asked[one]
            ) : (
              <Link href={href(visit, itemPath(initiative.number, whereAsked[one]))}>{t.asked[one]}</Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function MoveWithReason({ visit, initiative, move, refused }: MoveProps) {
  const t = messages[visit.locale];
  const back = refused?.form === move.verb ? refused : undefined;
  const fault =
    back?.refusal === 'reason' ? t.refusals.reason : faultText(visit, back?.faults ?? [], { field: 'reden' });
  return (
    <Disclosure summary={t.verbs[move.verb]} open={back !== undefined} id={`form-${move.verb}`}>
      <Paragraph>{t.verbSentences[move.verb]}</Paragraph>
      <Form action={href(visit, itemPath(initiative.number, `/stap/${move.verb}`))}>
        <HiddenField name="versie" value={String(initiative.version)} />
        <TextArea
          visit={visit}
          id={`reden-${move.verb}`}
          name="reden"
          label={t.item.reason}
          hint={t.item.reasonHint}
          rows={3}
          required
          value={back?.typed.reden}
          fault={fault}
        />
        <ButtonRow>
          <Button variant={move.verb === 'stop' ? 'danger' : 'primary'}>{t.verbs[move.verb]}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
