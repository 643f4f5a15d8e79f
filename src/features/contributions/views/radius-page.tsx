// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  Notice,
  Paragraph,
  Prose,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Theme } from '../../teams/index.ts';
import { radiusBounds } from '../twins.ts';
import { twinMessages } from '../twins-messages.ts';

type RadiusPageProps = {
  readonly visit: Visit;
  readonly themes: readonly Theme[];
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly isSaved?: boolean;
};

export function RadiusPage(props: RadiusPageProps) {
  const { visit, themes, typed, faults = [], isSaved } = props;
  const t = twinMessages[visit.locale].radii;
  const { least, most } = radiusBounds;
  const wrong = { not_a_number: t.fault(least, most), required: t.required };
  const names = [
    ['gewoon', t.usual] as const,
    ...themes.map((one) => [`thema-${one.id}`, one.name[visit.locale]] as const),
  ];
  const own = Object.fromEntries(names.map(([name]) => [name, wrong]));
  const labels = Object.fromEntries(names);
  const fault = faultTexts(visit, faults, own);
  const items = faultItems(visit, faults, { own, labels });
  const field = (name: string) => ({
    visit,
    name,
    label: labels[name] ?? name,
    value: typed[name],
    fault: fault(name),
    width: 'short' as const,
    inputmode: 'numeric' as const,
  });
  return (
    <WorkplacePage visit={visit} title={t.title} current="settings">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        {isSaved && (
          <Notice tone="good" role="status">
            {t.saved}
          </Notice>
        )}
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        <Form action={href(visit, '/werkplek/gelijke-bijdragen')}>
          <TextField {...field('gewoon')} hint={t.unit(least, most)} required />
          {themes.length > 0 && (
            <Fieldset legend={t.perTheme} hint={t.perThemeHint}>
              {themes.map((one) => (
                <TextField {...field(`thema-${one.id}`)} />
              ))}
            </Fieldset>
          )}
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}
