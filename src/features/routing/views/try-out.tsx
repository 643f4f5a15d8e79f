// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import { Button, Form, Notice, Paragraph, SelectField, sentenceCase } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { World } from '../deciding.ts';
import { messages } from '../messages.ts';
import type { RoutingPageProps, Tried } from './routing-page.tsx';
import { areaChoices, targetName, themeChoices } from './words.ts';

/** Choose what comes in, and read who gets it and why. Nothing is changed by it. */
export function TryOut({ visit, world, typed, tried }: RoutingPageProps) {
  const m = messages[visit.locale];
  return (
    <div class="meent-try">
      <Paragraph>{m.tryLead}</Paragraph>
      <Form action={`${href(visit, '/werkplek/routing')}#proberen`} method="get" inline label={m.tryTitle}>
        <SelectField
          visit={visit}
          name="soort"
          label={m.labels.kind}
          required
          empty={false}
          value={typed.soort}
          options={contributionKinds.map((kind) => ({ value: kind, label: sentenceCase(m.kinds[kind]) }))}
        />
        <SelectField
          visit={visit}
          name="thema"
          label={m.labels.theme}
          empty={m.themeUnknown}
          value={typed.thema}
          options={themeChoices(world, visit.locale)}
        />
        <SelectField
          visit={visit}
          name="gebied"
          label={m.labels.area}
          required
          empty={false}
          value={typed.gebied}
          options={areaChoices(world, visit.locale)}
        />
        <Button variant="quiet">{m.tryButton}</Button>
      </Form>
      {tried && <Outcome visit={visit} world={world} tried={tried} />}
    </div>
  );
}

type OutcomeProps = { readonly visit: Visit; readonly world: World; readonly tried: Tried };

function Outcome({ visit, world, tried: { subject, decision } }: OutcomeProps) {
  const m = messages[visit.locale];
  const { rule, missed, holder } = decision;
  const asked = rule?.target ?? { kind: 'team', id: subject.areaId };
  const area = asked.kind === 'team' && asked.id !== holder.id ? world.tree.byId(asked.id) : undefined;
  return (
    <>
      <Notice tone="ball" role="status">
        <b>{m.gets(sentenceCase(targetName(world, holder, visit.locale)))}</b>{' '}
        {rule ? m.byRule(missed.length + 1) : m.byNoRule} {area && m.takenOver(areaName(area, visit.locale))}
      </Notice>
      {missed.length > 0 && (
        <>
          <Paragraph>{m.whyNot}:</Paragraph>
          <ol class="meent-rules__why">
            {missed.map((one) => (
              <li>
                {sentenceCase(targetName(world, one.rule.target, visit.locale))}: {m.misses[one.miss]}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
