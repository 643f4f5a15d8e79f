// SPDX-License-Identifier: EUPL-1.2
import { moneyInWords, moneyToType } from '../../../kernel/money.ts';
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  Disclosure,
  Form,
  Notice,
  Paragraph,
  RadioField,
  Section,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { grantMessages, leftOf, payWays, verbsFrom } from '../../grants/index.ts';
import { messages } from '../messages.ts';
import { canDecide } from '../policies.ts';
import { type RequestPageProps, freeFieldOf } from './request-props.ts';
import { formParts } from './words.tsx';

/** What is to do now, by the table of moves and by who reads. */
export function Deeds(props: RequestPageProps) {
  const { request, canHandle, budget, visit } = props;
  const verbs = verbsFrom(request.state);
  const mayDecide = canDecide(visit.actor, budget);
  return (
    <>
      {verbs.includes('grant') && (mayDecide ? <Decide {...props} /> : <NotYours {...props} />)}
      {verbs.includes('pay') && canHandle && <Pay {...props} />}
      {verbs.includes('account') && canHandle && <AccountFor {...props} />}
      {verbs.includes('withdraw') && canHandle && <Withdraw {...props} />}
    </>
  );
}

function partsOf({ visit, back }: RequestPageProps, form: keyof typeof freeFieldOf) {
  return formParts(visit, back?.form === form ? back : undefined, freeFieldOf[form]);
}

function pathOf({ visit, request }: RequestPageProps, form: keyof typeof freeFieldOf): string {
  return href(visit, `/werkplek/buurtbonnen/${request.number}/${form}`);
}

function NotYours({ visit, budget }: RequestPageProps) {
  const t = messages[visit.locale].request;
  return <Paragraph soft>{t.notYours(grantMessages[visit.locale].deciders[budget.decider])}</Paragraph>;
}

/** What is left stands above the buttons; when that is less than was asked, it is what the field proposes. */
function Decide(props: RequestPageProps) {
  const { visit, request, budget } = props;
  const t = messages[visit.locale];
  const { field } = partsOf(props, 'besluit');
  const left = leftOf(budget);
  const money = (cents: number): string => moneyInWords(visit.locale, cents);
  const isEnough = left >= request.askedCents;
  return (
    <Section title={t.request.decideTitle} id="besluit">
      <Notice tone={isEnough ? undefined : 'ball'}>
        {isEnough
          ? t.request.left(money(left), money(left - request.askedCents))
          : t.request.tooLittle(money(left))}
      </Notice>
      <Form action={pathOf(props, 'besluit')}>
        <TextField
          {...field('bedrag', moneyToType(visit.locale, Math.min(left, request.askedCents)))}
          label={t.request.grantAmount}
          required
          hint={t.moneyHint}
          inputmode="decimal"
          width="medium"
          autocomplete="off"
        />
        <TextArea {...field('uitleg')} rows={3} hint={t.request.noteHint} />
        <ButtonRow>
          <Button name="keuze" value="toekennen">
            {t.request.grant}
          </Button>
          <Button name="keuze" value="afwijzen" variant="quiet">
            {t.request.refuse}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function Pay(props: RequestPageProps) {
  const { visit, request } = props;
  const t = messages[visit.locale];
  const { field } = partsOf(props, 'betaald');
  const { ways } = grantMessages[visit.locale];
  return (
    <Section title={t.request.payTitle}>
      <Paragraph>{t.request.payText}</Paragraph>
      <Form action={pathOf(props, 'betaald')}>
        <DateField {...field('dag', visit.today.toString())} required max={visit.today.toString()} />
        <RadioField
          {...field('wijze', request.wantedWay)}
          required
          options={payWays.map((value) => ({ value, label: ways[value] }))}
        />
        <Button>{t.request.pay}</Button>
      </Form>
    </Section>
  );
}

function AccountFor(props: RequestPageProps) {
  const { visit, back } = props;
  const t = messages[visit.locale];
  const { field } = partsOf(props, 'verantwoord');
  return (
    <Section title={t.request.accountTitle}>
      <Form action={pathOf(props, 'verantwoord')}>
        <CheckboxField name="bon" label={t.request.receiptBox} checked={Boolean(back?.typed.bon)} />
        <CheckboxField name="foto" label={t.request.pictureBox} checked={Boolean(back?.typed.foto)} />
        <TextField
          {...field('terug')}
          hint={t.request.returnedHint}
          inputmode="decimal"
          width="medium"
          autocomplete="off"
        />
        <Button>{t.request.account}</Button>
      </Form>
    </Section>
  );
}

function Withdraw(props: RequestPageProps) {
  const { visit, back } = props;
  const t = messages[visit.locale].request;
  const { field } = partsOf(props, 'intrekken');
  return (
    <Disclosure summary={t.withdrawTitle} open={back?.form === 'intrekken'}>
      <Paragraph>{t.withdrawText}</Paragraph>
      <Form action={pathOf(props, 'intrekken')}>
        <TextArea {...field('reden')} label={t.reasonLabel} required rows={2} />
        <Button variant="quiet">{t.withdraw}</Button>
      </Form>
    </Disclosure>
  );
}
