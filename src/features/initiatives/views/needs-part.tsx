// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Form,
  Paragraph,
  Section,
  TextField,
  TypedText,
  faultText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Need } from '../domain.ts';
import { messages } from '../messages.ts';
import { type InitiativePageProps, itemPath, ownFaults } from './item.ts';

type NeedsProps = InitiativePageProps & { readonly mayHandle: boolean };

/** What they need, and what of it was arranged by whom. */
export function NeedsPart(props: NeedsProps) {
  const { visit, initiative } = props;
  const t = messages[visit.locale].item;
  return (
    <Section title={t.needs} id="nodig">
      {initiative.needs.length === 0 && <Paragraph soft>{t.noNeeds}</Paragraph>}
      <ul class="meent-needs">
        {initiative.needs.map((need) => (
          <OneNeed {...props} need={need} />
        ))}
      </ul>
      {initiative.needsNote !== null && <TypedText text={initiative.needsNote} />}
    </Section>
  );
}

function OneNeed({ visit, initiative, met, mayHandle, refused, need }: NeedsProps & { readonly need: Need }) {
  const t = messages[visit.locale];
  const found = met.find((one) => one.need === need);
  const isBack = refused?.form === 'behoefte' && visit.params.need === need;
  const action = href(visit, itemPath(initiative.number, `/behoefte/${need}`));
  return (
    <li class="meent-needs__one">
      <p>
        <b>{t.needs[need]}</b>{' '}
        <span class="meent-soft">{found ? t.item.needMet(found.metBy) : t.item.needOpen}</span>
      </p>
      {mayHandle && (
        <Disclosure open={isBack} summary={found ? t.item.needReopen : t.item.needSave}>
          <Form action={action} label={t.item.needByFor(t.needs[need])}>
            {!found && (
              <TextField
                visit={visit}
                id={`door-${need}`}
                name="door"
                label={t.item.needBy}
                hint={t.item.needByHint}
                required
                fault={
                  isBack
                    ? faultText(visit, refused.faults, { field: 'door', own: ownFaults(visit) })
                    : undefined
                }
              />
            )}
            {found ? (
              <Button small name="toch" value="open">
                {t.item.needReopen}
              </Button>
            ) : (
              <Button small>{t.item.needSave}</Button>
            )}
          </Form>
        </Disclosure>
      )}
    </li>
  );
}
