// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Notice, Paragraph, ScreenPage } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Party } from '../../council/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type NoteKind, type Phase, phases } from '../domain.ts';
import { afterPath, eventsPath, livePath, screenPath, workPath } from '../links.ts';
import type { Refusal } from '../live-actions.ts';
import { messages } from '../messages.ts';
import type { ChairSnapshot } from '../snapshot.ts';
import { ChairLink } from './chair-link.tsx';
import { NoteForms } from './chair-note-forms.tsx';
import { NoteList } from './chair-notes.tsx';
import { NowPart } from './chair-now.tsx';

export type ChairProps = {
  readonly visit: Visit;
  readonly snapshot: ChairSnapshot;
  /** Where its forms go: another address for a chair without an account. */
  readonly base: string;
  readonly parties: readonly Party[];
  readonly aldermen: readonly { readonly id: Id; readonly name: string }[];
  /** The clerk's office, which can do more than run it. */
  readonly isClerk: boolean;
  readonly refusal?: Refusal;
  readonly done?: 'taken' | 'link';
  readonly again?: Again;
};

/** A form that came back, with what was typed. */
export type Again = {
  readonly form: NoteKind | 'answer' | 'put_right' | 'link';
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
};

/** From here a session is run: on a tablet, with thumbs, by keyboard, and without JavaScript. */
export function ChairPage(props: ChairProps) {
  const { visit, snapshot, base, isClerk, refusal, done } = props;
  const { session } = snapshot;
  const t = messages[visit.locale];
  const events = session.publishedAt ? href(visit, eventsPath(session.number)) : undefined;
  return (
    <ScreenPage visit={visit} title={t.chair.title(session.title)}>
      <meent-chair
        class="meent-chair"
        data-events={events}
        data-base={base}
        data-offline={t.chair.offline}
        data-waiting={t.chair.waiting}
        data-not-taken={t.chair.notTaken}
        data-let-go={t.chair.letGo}
      >
        <Head {...props} />
        <div data-part="said" aria-live="polite">
          {refusal && (
            <Notice tone="danger" role="alert">
              {t.refusals[refusal]}
            </Notice>
          )}
          {done && (
            <Notice tone="good" role="status">
              {done === 'link' ? t.chair.linkSent : t.chair.taken}
            </Notice>
          )}
        </div>
        <div data-queue />
        <div class="meent-chair-columns">
          <div data-part="now">
            <NowPart {...props} />
          </div>
          <div class="meent-chair-side">
            <NoteForms {...props} />
            <div data-part="notes">
              <NoteList {...props} />
            </div>
          </div>
        </div>
        {isClerk && <ChairLink {...props} />}
      </meent-chair>
    </ScreenPage>
  );
}

/** Which session, how far it is, and where else one can look. */
function Head({ visit, snapshot, isClerk }: ChairProps) {
  const { session, standing } = snapshot;
  const t = messages[visit.locale];
  return (
    <header class="meent-chair-head">
      <div>
        <Heading level={1} looks={3}>
          {session.title}
        </Heading>
        <p class="meent-soft" data-part="phase">
          {session.number} · {session.place} ·{' '}
          <b {...phaseWords(t.chair.states)}>{t.chair.states[standing.phase]}</b>
        </p>
      </div>
      <nav class="meent-chair-ways" aria-label={session.number} data-part="ways">
        {isClerk && <Link href={href(visit, workPath(session.number))}>{t.chair.back}</Link>}
        {session.publishedAt && (
          <>
            <Link href={href(visit, screenPath(session.number))}>{t.chair.publicScreen}</Link>
            <Link href={href(visit, livePath(session.number))}>{t.chair.publicPhone}</Link>
          </>
        )}
        {isClerk && standing.phase === 'closed' && (
          <Link href={href(visit, afterPath(session.number))}>{t.chair.conclude}</Link>
        )}
      </nav>
    </header>
  );
}

/** For the screen without a connection: what each phase is called. */
function phaseWords(states: Readonly<Record<Phase, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(phases.map((phase) => [`data-is-${phase}`, states[phase]]));
}

/** What a link leads to that does not hold any more. */
export function GonePage({ visit }: { readonly visit: Visit }) {
  const t = messages[visit.locale].chair;
  return (
    <ScreenPage visit={visit} title={t.gone}>
      <div class="meent-chair">
        <Heading level={1}>{t.gone}</Heading>
        <Paragraph>{t.goneText}</Paragraph>
      </div>
    </ScreenPage>
  );
}
