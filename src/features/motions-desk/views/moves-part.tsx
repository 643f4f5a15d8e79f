// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Form,
  HiddenField,
  Link,
  Paragraph,
  RadioField,
  Section,
  TextArea,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Verb, canKeepMotions, moves } from '../../motions/index.ts';
import { home } from '../choice.ts';
import { partsEnds } from '../forms.ts';
import { messages } from '../messages.ts';
import { DayField } from './fields.tsx';
import type { MotionPageProps } from './motion-page.tsx';
import { formState } from './page-form.ts';
import { PointingField } from './pointing-field.tsx';

const hints = { settle: 'settleHint', lapse: 'lapseHint', reopen: 'reopenHint' } as const;

/** What the clerk can do with it now, from the table of moves; a move that asks for nothing is one button. */
export function MovesPart(props: MotionPageProps) {
  const { visit, motion, back } = props;
  const t = messages[visit.locale];
  const able = moves.filter(({ from }) => from.includes(motion.state));
  if (!canKeepMotions(visit.actor) || able.length === 0) return null;
  return (
    <Section title={t.next} id="wat-nu">
      {able.map(({ verb, asks }) => {
        const form = formState(visit, `stap-${verb}`, back);
        if (asks.length > 0)
          return (
            <Disclosure summary={t.moves[verb]} id={form.id('vak')} open={form.isBack}>
              <MoveForm {...props} verb={verb} asks={asks} />
            </Disclosure>
          );
        return <MoveForm {...props} verb={verb} asks={asks} />;
      })}
    </Section>
  );
}

type MoveProps = MotionPageProps & { readonly verb: Verb; readonly asks: readonly string[] };

function MoveForm(props: MoveProps) {
  const { visit, motion, back, verb, asks } = props;
  const t = messages[visit.locale];
  const form = formState(visit, `stap-${verb}`, back);
  const field = (name: 'bewijs' | 'akkoord' | 'reden') => ({
    visit,
    name,
    id: form.id(name),
    label: t.labels[name],
    value: form.value(name),
    fault: form.fault(name),
    required: name !== 'bewijs',
  });
  return (
    <Form action={href(visit, `${home}/${motion.number}/stap`)}>
      <HiddenField name="stap" value={verb} />
      <HiddenField name="versie" value={String(motion.version)} />
      {verb !== 'take_up' && <Paragraph soft>{t[hints[verb]]}</Paragraph>}
      {asks.includes('proof') && (
        <>
          <TextArea {...field('bewijs')} hint={t.proofHint} rows={3} />
          <PointingField
            visit={visit}
            typed={form.back?.typed ?? {}}
            pointing={form.back?.pointing}
            isSearched={form.back?.isSearched}
            fault={form.fault('zoek')}
            id={form.id}
          />
        </>
      )}
      {asks.includes('agreement') && <DayField {...field('akkoord')} max={visit.today.toString()} />}
      {verb === 'settle' && <OpenParts {...props} />}
      {asks.includes('reason') && <TextArea {...field('reden')} rows={2} />}
      <Button small variant="quiet">
        {t.moves[verb]}
      </Button>
    </Form>
  );
}

/** Parts that are not done are not passed over: they are done as well, they lapse, or somebody goes back to them. */
function OpenParts({ visit, parts, back }: MotionPageProps) {
  const t = messages[visit.locale];
  const open = parts.filter(({ state }) => state === 'open' || state === 'in_progress').length;
  if (open === 0) return null;
  const form = formState(visit, 'stap-settle', back);
  return (
    <>
      <RadioField
        visit={visit}
        name="open"
        id={form.id('open')}
        label={t.openParts(open)}
        options={partsEnds.map((value) => ({ value, label: t.partsEnds[value] }))}
        value={form.value('open')}
        fault={form.fault('open')}
        required
      />
      <p class="motion-desk-back">
        <Link href="#onderdelen">{t.toParts}</Link>
      </p>
    </>
  );
}
