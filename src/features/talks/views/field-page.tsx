// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../../kernel/actor.ts';
import { type FaultItem, ErrorSummary, FieldPage, Heading, Notice } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { NoteForm, type NoteFormProps } from './note-form.tsx';

export type VeldPageProps = NoteFormProps & {
  readonly actor: StaffActor;
  readonly faults: readonly FaultItem[];
  readonly isSaved?: boolean;
};

export const iconSizes = [192, 512] as const;

export function VeldPage(props: VeldPageProps) {
  const { visit, actor, faults, isSaved } = props;
  const t = messages[visit.locale];
  return (
    <FieldPage
      visit={visit}
      title={t.note.title}
      app={{
        manifest: href(visit, '/veld/manifest.webmanifest'),
        icon: '/veld/icoon-192.png',
        name: t.appName(visit.municipality.name),
      }}
    >
      <meent-field
        data-person={actor.personId}
        data-send={href(visit, '/veld/gesprekken')}
        data-scope={href(visit, '/veld')}
        data-worker="/veld-sw.js"
        data-words={JSON.stringify({ ...t.words, ...t.refusals, ...t.note.faults.tekst })}
      >
        <div class="meent-field-head">
          <Heading level={1}>{t.note.title}</Heading>
          <p class="meent-field-state" data-part="network"></p>
        </div>
        <div data-part="app">
          <ErrorSummary visit={visit} items={faults} />
          {isSaved && (
            <Notice tone="good" role="status">
              {t.note.saved}
            </Notice>
          )}
          <p role="status" class="meent-field-said" data-part="said"></p>
          <p class="meent-field-wrong" role="alert" data-part="wrong"></p>
          <NoteForm {...props} />
          <OnPhone {...props} />
        </div>
        <Locked {...props} />
      </meent-field>
    </FieldPage>
  );
}

/** What the phone holds. The script fills it; without scripts the phone holds nothing. */
function OnPhone({ visit, actor }: VeldPageProps) {
  const t = messages[visit.locale].phone;
  return (
    <div data-part="phone" hidden>
      <section class="meent-field-part" aria-labelledby="op-toestel">
        <h2 class="nl-heading nl-heading--level-3" id="op-toestel">
          {t.onPhone}
        </h2>
        <p data-part="nothing" hidden>
          {t.nothing}
        </p>
        <ul class="meent-field-notes" data-part="notes"></ul>
        <NoteRow visit={visit} />
        <p data-part="others" hidden></p>
        <p data-part="trouble" class="meent-field-wrong"></p>
        <div class="meent-buttons">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            data-do="send"
            data-part="send"
            hidden
          >
            {t.send}
          </button>
          <a
            class="utrecht-button utrecht-button--primary-action meent-link-button"
            href={`${href(visit, '/inloggen')}?naar=${encodeURIComponent(href(visit, '/veld'))}`}
            data-part="sign-in"
            hidden
          >
            {t.signIn}
          </a>
        </div>
      </section>
      <section class="meent-field-part" data-part="sent" hidden aria-labelledby="verstuurd">
        <h2 class="nl-heading nl-heading--level-3" id="verstuurd">
          {t.sent}
        </h2>
        <p class="meent-soft">{t.sentHint}</p>
        <ul class="meent-field-notes" data-part="sent-list"></ul>
      </section>
      <LockSettings visit={visit} actor={actor} />
    </div>
  );
}

/** A line of the list, for the script to copy. */
function NoteRow({ visit }: Pick<VeldPageProps, 'visit'>) {
  const t = messages[visit.locale].phone;
  return (
    <template data-part="note-row">
      <li>
        <b data-part="first-words"></b>
        <small data-part="note-state"></small>
        <span class="meent-buttons" data-part="note-ways" hidden>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" data-do="change">
            {t.change}
          </button>
          <button
            type="button"
            class="utrecht-button utrecht-button--subtle"
            data-do="remove"
            data-sure={t.removeSure}
          >
            {t.remove}
          </button>
        </span>
      </li>
    </template>
  );
}

type OfPerson = Pick<VeldPageProps, 'visit' | 'actor'>;

function LockSettings({ visit }: OfPerson) {
  const t = messages[visit.locale].phone;
  return (
    <>
      <details class="meent-disclosure meent-field-part" data-part="no-code" hidden>
        <summary>{t.lockSetTitle}</summary>
        <div class="meent-disclosure__content">
          <form data-form="set-code" class="meent-form" novalidate>
            <p>{t.lockSetText}</p>
            <p>
              <b>{t.lockWarning}</b>
            </p>
            <CodeField id="code-nieuw" label={t.code} name="code" kind="new-password" />
            <CodeField id="code-weer" label={t.codeAgain} name="again" kind="new-password" />
            <p role="alert" class="meent-field-wrong" data-part="fault"></p>
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {t.setLock}
            </button>
          </form>
        </div>
      </details>
      <div class="meent-field-part meent-buttons" data-part="has-code" hidden>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" data-do="lock">
          {t.lockNow}
        </button>
        <button type="button" class="utrecht-button utrecht-button--subtle" data-do="code-off">
          {t.takeLockOff}
        </button>
      </div>
    </>
  );
}

function Locked({ visit, actor }: OfPerson) {
  const t = messages[visit.locale].phone;
  return (
    <div data-part="locked" hidden>
      <h2 class="nl-heading nl-heading--level-2">{t.lockTitle}</h2>
      <p>{t.lockedText(actor.name)}</p>
      <form data-form="unlock" class="meent-form" novalidate>
        <CodeField id="code-open" label={t.codeNow} name="code" kind="current-password" />
        <p role="alert" class="meent-field-wrong" data-part="fault"></p>
        <div class="meent-field-save">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {t.unlock}
          </button>
        </div>
      </form>
      <details class="meent-disclosure meent-field-part">
        <summary>{t.forgot}</summary>
        <div class="meent-disclosure__content">
          <p>{t.forgotText}</p>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            data-do="wipe"
            data-sure={t.removeSure}
          >
            {t.wipe}
          </button>
        </div>
      </details>
    </div>
  );
}

type CodeProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: 'new-password' | 'current-password';
};

function CodeField({ id, name, label, kind }: CodeProps) {
  return (
    <div class="utrecht-form-field utrecht-form-field--distanced">
      <label class="utrecht-form-label utrecht-form-field__label" for={id}>
        {label}
      </label>
      <div class="utrecht-form-field__input">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="password"
          inputMode="numeric"
          autocomplete={kind}
          id={id}
          name={name}
        />
      </div>
    </div>
  );
}
