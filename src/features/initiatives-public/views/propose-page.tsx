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
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  TextArea,
  TextField,
  faultItems,
  faultTexts,
  listInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { PlaceFields, ReachFields } from '../../contributions/index.ts';
import { messages as words, needs } from '../../initiatives/index.ts';
import { ProofField, type ProofFault, type ProofTask } from '../../proofs/index.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import type { Published } from '../domain.ts';
import { base } from '../links.ts';
import { messages } from '../messages.ts';
import type { PickedUp } from '../picking-up.ts';
import { InitiativeRows } from './list-page.tsx';
import { TrapField } from './parts.tsx';
import { proofItems } from './take-part-pages.tsx';

export type ProposeProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly typed: Typed;
  readonly ticked: { readonly themes: readonly string[]; readonly needs: readonly string[] };
  readonly task: ProofTask;
  readonly team: PickedUp;
  /** What others do that looks like it, to join instead. */
  readonly similar: readonly Published[];
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

export function ProposePage(props: ProposeProps) {
  const { visit, faults = [], proofFault, similar } = props;
  const { propose: t, list, help } = messages[visit.locale];
  const items = [...faultItems(visit, faults, { own: t.faults }), ...proofItems(visit, proofFault)];
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      current="initiatives"
      noindex={items.length > 0}
      breadcrumbs={[{ text: list.title, href: href(visit, base) }, { text: t.title }]}
    >
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Form action={href(visit, `${base}/nieuw`)}>
          {/* Enter in a field presses the first button of a form: that must be one that sends nothing. */}
          <button type="submit" name="toon" value="ja" class="meent-away" tabIndex={-1} aria-hidden="true">
            {t.showTeam}
          </button>
          <What {...props} />
          <Place {...props} />
          <Wanted {...props} />
          <Who {...props} />
          <TrapField label={help.notAPerson} />
          <ProofField visit={visit} task={props.task} fault={proofFault} />
          <HiddenField name="sleutel" value={props.typed.sleutel ?? ''} />
          <HiddenField name="getoond" value={similar.map(({ number }) => number).join(' ')} />
          {similar.length > 0 && <Similar {...props} />}
          <Sending {...props} />
        </Form>
      </div>
    </PublicPage>
  );
}

function What({ visit, typed, themes, ticked, faults = [] }: ProposeProps) {
  const { propose: t } = messages[visit.locale];
  const fault = faultTexts(visit, faults, t.faults);
  return (
    <>
      <TextField
        visit={visit}
        name="titel"
        label={t.what}
        hint={t.whatHint}
        value={typed.titel}
        required
        fault={fault('titel')}
      />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        hint={t.textHint}
        value={typed.tekst}
        rows={7}
        maxLength={5000}
        required
        fault={fault('tekst')}
      />
      {themes.length > 0 && (
        <Fieldset legend={t.themes}>
          <div class="meent-take-part__boxes">
            {themes.map((theme) => (
              <CheckboxField
                name="thema"
                id={`thema-${theme.id}`}
                value={theme.id}
                label={themeName(theme, visit.locale)}
                checked={ticked.themes.includes(theme.id)}
              />
            ))}
          </div>
        </Fieldset>
      )}
    </>
  );
}

function Place({ visit, typed, tree, faults = [] }: ProposeProps) {
  const { propose: words } = messages[visit.locale];
  return (
    <PlaceFields visit={visit} words={words} typed={typed} tree={tree} fault={faultTexts(visit, faults)} />
  );
}

function Wanted({ visit, typed, ticked, faults = [] }: ProposeProps) {
  const { propose: t } = messages[visit.locale];
  return (
    <>
      <Fieldset legend={t.needs} hint={t.needsHint}>
        <div class="meent-take-part__boxes">
          {needs.map((need) => (
            <CheckboxField
              name="nodig"
              id={`nodig-${need}`}
              value={need}
              label={words[visit.locale].needs[need]}
              checked={ticked.needs.includes(need)}
            />
          ))}
        </div>
      </Fieldset>
      <TextField
        visit={visit}
        name="nodigtekst"
        label={t.needsNote}
        value={typed.nodigtekst}
        fault={faultTexts(visit, faults)('nodigtekst')}
      />
    </>
  );
}

function Who({ visit, typed, faults = [] }: ProposeProps) {
  const { propose: t } = messages[visit.locale];
  const fault = faultTexts(visit, faults, t.faults);
  return (
    <>
      <ReachFields visit={visit} legend={t.who} hint={t.whoHint} typed={typed} fault={fault} isNameRequired>
        <TextField
          visit={visit}
          name="groep"
          label={t.group}
          hint={t.groupHint}
          value={typed.groep}
          autocomplete="organization"
          fault={fault('groep')}
        />
      </ReachFields>
      <CheckboxField
        name="openbaar"
        label={t.wantsPublic}
        hint={
          <>
            {t.wantsPublicHint} <Link href={href(visit, `${base}/afspraken`)}>{t.agreements}</Link>
          </>
        }
        checked={Boolean(typed.openbaar)}
      />
      <CheckboxField name="naamopenbaar" label={t.namePublic} checked={Boolean(typed.naamopenbaar)} />
    </>
  );
}

function Similar({ visit, tree, similar }: ProposeProps) {
  const { propose: t } = messages[visit.locale];
  return (
    <section class="meent-take-part__similar" aria-labelledby="lijkt-erop" id="gelijk">
      <Heading level={2} looks={3} id="lijkt-erop">
        {t.similar}
      </Heading>
      <p>{t.similarLead}</p>
      <InitiativeRows visit={visit} tree={tree} found={similar} />
    </section>
  );
}

function Sending({ visit, team, similar }: ProposeProps) {
  const { propose: t } = messages[visit.locale];
  return (
    <>
      <section aria-labelledby="wie-pakt-dit-op" class="meent-picked-up">
        <Heading level={2} looks={3} id="wie-pakt-dit-op">
          {t.pickedUp}
        </Heading>
        <p>{pickedUpSentence(visit, team)}</p>
        <Button name="toon" value="ja" variant="quiet" small>
          {t.showTeam}
        </Button>
      </section>
      <ButtonRow>
        <Button>{similar.length > 0 ? t.anyway : t.send}</Button>
      </ButtonRow>
    </>
  );
}

export function pickedUpSentence(visit: Pick<Visit, 'locale'>, { area, people }: PickedUp): string {
  const { propose: t } = messages[visit.locale];
  const name = areaName(area, visit.locale);
  if (people.length === 0) return t.pickedUpTeam(name);
  return t.pickedUpBy(
    listInWords(
      visit.locale,
      people.map((person) => person.name),
    ),
    name,
  );
}

type ThanksProps = {
  readonly visit: Visit;
  readonly number: string;
  readonly ownPath: string;
  readonly hasMail: boolean;
  readonly wantsPublic: boolean;
  readonly team: PickedUp;
};

export function ProposedPage({ visit, number, ownPath, hasMail, wantsPublic, team }: ThanksProps) {
  const { propose: t } = messages[visit.locale];
  return (
    <PublicPage visit={visit} title={t.thanksTitle} noindex>
      <Heading level={1}>{t.thanksTitle}</Heading>
      <Paragraph lead>
        {t.thanks(number)} {pickedUpSentence(visit, team)}
      </Paragraph>
      {wantsPublic && (
        <Notice tone="neutral">
          <p>{t.waits}</p>
        </Notice>
      )}
      <Paragraph>{hasMail ? t.thanksMail : t.thanksNoMail}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, ownPath)} variant="quiet">
          {t.ownPage}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}
