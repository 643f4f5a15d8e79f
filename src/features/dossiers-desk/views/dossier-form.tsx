// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Prose,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type Around, dossierPath, dossiersPath } from '../../dossiers/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { themeName } from '../../teams/index.ts';
import { boxes } from '../forms.ts';
import { messages } from '../messages.ts';
import { type Back, BoxGroup, faultsOf } from './form-parts.tsx';

export type DossierFormProps = Around & {
  readonly visit: Visit;
  readonly programmes: readonly Programme[];
  /** Of the dossier that is changed; none for a new one. */
  readonly number?: string;
  readonly back: Back;
};

/** Opening a dossier, or changing one. */
export function DossierFormPage(props: DossierFormProps) {
  const { visit, number, back } = props;
  const t = messages[visit.locale];
  const title = number === undefined ? t.add : t.change;
  const home = dossiersPath('workplace');
  const from = number === undefined ? home : dossierPath('workplace', number);
  const faults = faultsOf(visit, back);
  const field = (name: 'nummer' | 'titel' | 'samenvatting') => ({
    visit,
    name,
    label: t.labels[name],
    value: back.typed[name],
    fault: faults.of(name),
  });
  return (
    <WorkplacePage visit={visit} title={title} current="dossiers">
      <Prose>
        <ErrorSummary visit={visit} items={faults.items} />
        <Heading level={1}>{title}</Heading>
        <Form action={href(visit, number === undefined ? `${home}/nieuw` : `${from}/wijzigen`)}>
          <HiddenField name="sleutel" value={back.typed.sleutel ?? ''} />
          <HiddenField name="versie" value={back.typed.versie ?? ''} />
          <TextField {...field('nummer')} required hint={t.hints.nummer} width="medium" autocomplete="off" />
          <TextField {...field('titel')} required autocomplete="off" />
          <TextArea {...field('samenvatting')} hint={t.hints.samenvatting} rows={6} />
          <Boxes {...props} />
          {number === undefined && (
            <CheckboxField
              name="openbaar"
              label={t.isPublic}
              hint={t.isPublicHint}
              checked={Boolean(back.typed.openbaar)}
            />
          )}
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={href(visit, from)}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

function Boxes({ visit, tree, staffing, holders, programmes, back }: DossierFormProps) {
  const { locale } = visit;
  const t = messages[locale];
  const { typed } = back;
  return (
    <>
      <BoxGroup
        legend={t.holders}
        hint={t.hints.holders}
        prefix={boxes.holder}
        typed={typed}
        options={holders}
      />
      <BoxGroup
        legend={t.programmes}
        prefix={boxes.programme}
        typed={typed}
        options={programmes.map(({ id, title }) => ({ id, name: title }))}
      />
      <BoxGroup
        legend={t.themes}
        prefix={boxes.theme}
        typed={typed}
        options={staffing.themes.map((theme) => ({ id: theme.id, name: themeName(theme, locale) }))}
      />
      <Disclosure summary={t.areas}>
        <BoxGroup
          legend={t.areas}
          prefix={boxes.area}
          typed={typed}
          options={tree.all
            .filter(({ id }) => id !== tree.root.id)
            .map((area) => ({ id: area.id, name: areaName(area, locale) }))}
        />
      </Disclosure>
    </>
  );
}
