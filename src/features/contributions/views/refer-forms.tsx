// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Form,
  HiddenField,
  Link,
  Notice,
  RadioField,
  SelectField,
  TextArea,
  dayInWords,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { fittingFirst } from '../../referrals/index.ts';
import { messages } from '../messages.ts';
import { referralWays, unheard } from '../referral-domain.ts';
import { actionOf, back, type FormsProps } from './item-form.ts';
import type { ItemPageProps } from './item-page.tsx';

/** To somebody outside: passed on with consent, or with name and number. */
export function ReferForm(props: FormsProps) {
  const { visit, contribution, contact, directory, formKey } = props;
  const t = messages[visit.locale].referral;
  const form = back(props, 'refer');
  const entries = fittingFirst(directory, contribution.themeId);
  const isOnlyByPhone = Boolean(contact?.phone) && !contact?.email;
  const cannotReach = !contact?.phone && !contact?.email;
  return (
    <Form action={actionOf(props, 'refer')}>
      <HiddenField name="formulier" value={form.typed.formulier ?? formKey} />
      <SelectField
        visit={visit}
        id={form.id('naar')}
        name="naar"
        label={t.to}
        hint={<Link href={href(visit, '/werkplek/verwijswijzer')}>{t.directory}</Link>}
        required
        value={form.typed.naar ?? ''}
        options={entries.map(({ id, name }) => ({ value: id, label: name }))}
        fault={form.fault('naar')}
      />
      <RadioField
        visit={visit}
        id={form.id('hoe')}
        name="hoe"
        label={t.how}
        required
        value={form.typed.hoe}
        options={referralWays.map((way) => ({ value: way, label: t.ways[way], hint: t.wayHints[way] }))}
        fault={form.fault('hoe')}
      />
      <Consent {...props} />
      <TextArea
        visit={visit}
        id={form.id('woorden')}
        name="woorden"
        label={t.words}
        hint={t.wordsHint}
        rows={3}
        value={form.typed.woorden}
        fault={form.fault('woorden')}
      />
      {isOnlyByPhone && (
        <CheckboxField
          id={form.id('gebeld')}
          name="gebeld"
          value="ja"
          label={t.toldByPhone(contact?.phone ?? '')}
          hint={t.toldByPhoneHint}
          checked={Boolean(form.typed.gebeld)}
        />
      )}
      {cannotReach && <Notice>{t.cannotReach}</Notice>}
      <ButtonRow>
        <Button small>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Nothing goes to somebody else without it, and who it is from only when that was agreed as well. */
function Consent(props: FormsProps) {
  const { visit, contact } = props;
  const t = messages[visit.locale].referral;
  const form = back(props, 'refer');
  return (
    <>
      <CheckboxField
        id={form.id('akkoord')}
        name="akkoord"
        value="ja"
        label={t.consent}
        hint={t.consentHint}
        checked={Boolean(form.typed.akkoord)}
      />
      {(contact?.email ?? contact?.phone) && (
        <CheckboxField
          id={form.id('gegevens')}
          name="gegevens"
          value="ja"
          label={t.sharesContact}
          hint={t.sharesContactHint}
          checked={Boolean(form.typed.gegevens)}
        />
      )}
    </>
  );
}

/** Did it arrive? Asked from the day on which it should have, and possible from the first. */
export function HearBack(props: ItemPageProps) {
  const { visit, referrals, directory } = props;
  const t = messages[visit.locale].referral;
  const open = unheard(referrals);
  if (!open) return null;
  const name = directory.find(({ id }) => id === open.entryId)?.name ?? '';
  const day = dayInWords(visit.locale, open.askOn ?? '', visit.today);
  return (
    <Notice tone={open.askOn !== null && open.askOn <= visit.today.toString() ? 'ball' : 'neutral'}>
      <p id="form-hear_back">
        <b>{t.arrivedAt(name)}</b> {t.askFrom(day)}
      </p>
      <Form action={actionOf(props, 'hear_back')} label={t.arrivedAt(name)}>
        <HiddenField name="verwijzing" value={open.id} />
        <ButtonRow>
          <Button small variant="quiet" name="aangekomen" value="ja">
            {t.yes}
          </Button>
          <Button small variant="quiet" name="aangekomen" value="nee">
            {t.no}
          </Button>
        </ButtonRow>
      </Form>
      <p class="meent-soft">{t.noHint}</p>
    </Notice>
  );
}
