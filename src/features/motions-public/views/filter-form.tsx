// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Form,
  HiddenField,
  SelectField,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { kinds, motionMessages as words, orders } from '../../motions/index.ts';
import { themeName } from '../../teams/index.ts';
import { base } from '../links.ts';
import { messages } from '../messages.ts';
import { orderWords, viewWords } from './choice.ts';
import type { ListProps } from './list-page.tsx';

/** Words and area at once; the rest for who asks. It keeps how things stand as it was chosen. */
export function FilterForm(props: ListProps) {
  const { visit, tree, choice } = props;
  const { list: t } = messages[visit.locale];
  const field = { visit, required: true } as const;
  const { kind, partyId, holderId, themeId } = choice;
  return (
    <Form action={href(visit, base)} method="get" inline label={t.filters}>
      {choice.view !== 'all' && <HiddenField name="toon" value={viewWords[choice.view]} />}
      <TextField {...field} name="woorden" type="search" label={t.words} value={choice.words} />
      <SelectField
        {...field}
        name="gebied"
        label={t.area}
        value={choice.areaId ?? ''}
        empty={t.anyArea}
        options={tree.all
          .filter((area) => area.id !== tree.root.id)
          .map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
      />
      <SelectField
        {...field}
        name="volgorde"
        label={t.order}
        value={choice.order ? orderWords[choice.order] : ''}
        empty={t.orders[choice.view === 'late' ? 'due' : 'newest']}
        options={orders
          .filter((order) => order !== (choice.view === 'late' ? 'due' : 'newest'))
          .map((order) => ({ value: orderWords[order], label: t.orders[order] }))}
      />
      <Button variant="quiet">{t.show}</Button>
      <Disclosure summary={t.more} open={Boolean(kind ?? partyId ?? holderId ?? themeId)}>
        <MoreFilters {...props} />
      </Disclosure>
    </Form>
  );
}

function MoreFilters({ visit, parties, holders, themes, choice }: ListProps) {
  const { list: t } = messages[visit.locale];
  const field = { visit, required: true } as const;
  return (
    <div class="meent-motions__more">
      <SelectField
        {...field}
        name="soort"
        label={t.kind}
        value={choice.kind ?? ''}
        empty={t.anyKind}
        options={kinds.map((value) => ({ value, label: words[visit.locale].kinds[value] }))}
      />
      <SelectField
        {...field}
        name="fractie"
        label={t.party}
        value={choice.partyId ?? ''}
        empty={t.anyParty}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field}
        name="wethouder"
        label={t.holder}
        value={choice.holderId ?? ''}
        empty={t.anyHolder}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field}
        name="thema"
        label={t.theme}
        value={choice.themeId ?? ''}
        empty={t.anyTheme}
        options={themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }))}
      />
      <Button variant="quiet">{t.show}</Button>
    </div>
  );
}
