// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Form,
  Link,
  SelectField,
  listInWords,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName, areaWordMany } from '../../areas/index.ts';
import { everyPart, scopesOf } from '../columns.ts';
import { messages } from '../messages.ts';
import { kindNamed, kindWords, standingNamed, standingWords } from '../query.ts';
import { type Shown, homeOf } from './paths.ts';

/** Which areas, what and since when: in the address, so that a choice can be sent to somebody. */
export function FiltersPart({ visit, room, tree, query }: Shown) {
  const t = messages[visit.locale];
  const home = href(visit, homeOf[room]);
  const isChosen = Object.values(query).some((value) => value !== undefined);
  const wordsOf = (areas: readonly { readonly kind: Parameters<typeof areaWordMany>[1]['kind'] }[]) =>
    listInWords(visit.locale, [
      ...new Set(areas.map((area) => areaWordMany(visit.municipality, area, visit.locale))),
    ]);
  const scopes = scopesOf(tree).map(({ name, within, areas }) => ({
    value: name,
    label:
      name === '' || name === everyPart
        ? t.everyPart(wordsOf(areas))
        : t.insideArea(areaName(within, visit.locale)),
  }));
  return (
    <Disclosure summary={t.filters} open={isChosen}>
      <Form action={home} method="get" inline label={t.filters}>
        {scopes.length > 1 && (
          <SelectField
            visit={visit}
            name="binnen"
            label={t.within}
            value={query.binnen}
            empty={false}
            required
            options={scopes}
          />
        )}
        <SelectField
          visit={visit}
          name="soort"
          label={t.kind}
          value={query.soort}
          empty={t.allKinds}
          required
          options={kindWords.map((value) => ({ value, label: t.kinds[kindNamed(value)] }))}
        />
        <SelectField
          visit={visit}
          name="stand"
          label={t.standing}
          value={query.stand}
          empty={t.standings.current}
          required
          options={standingWords.map((value) => ({ value, label: t.standings[standingNamed(value)] }))}
        />
        <DateField visit={visit} name="vanaf" label={t.from} value={query.vanaf} required />
        <DateField visit={visit} name="tot" label={t.until} value={query.tot} required />
        <ButtonRow>
          <Button small>{t.show}</Button>
          {isChosen && <Link href={home}>{t.all}</Link>}
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
