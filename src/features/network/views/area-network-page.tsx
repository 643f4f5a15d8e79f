// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  DateField,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  SelectField,
  WorkplacePage,
  fullDay,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import type { DayText, Tie } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Group, type Network, groups } from '../network.ts';
import type { PictureOf } from '../picture/types.ts';
import { NetworkPicture } from './network-picture.tsx';
import { NewTieForm, type TieBack, tieFaults } from './tie-form.tsx';
import { TieRows } from './tie-rows.tsx';
import type { Names } from './tie-words.ts';

export type AreaNetworkProps = {
  readonly visit: Visit;
  readonly area: Area;
  readonly names: Names;
  readonly day: DayText;
  readonly isDayRefused: boolean;
  readonly group?: Group;
  readonly ties: readonly Tie[];
  readonly network: Network;
  readonly picture: PictureOf;
  /** Works for this area, and has no tie here. */
  readonly idle: readonly Organisation[];
  readonly canKeep: boolean;
  readonly formKey: string;
  readonly back?: TieBack;
};

/** Who works with whom in an area: as a picture, as a list, and what is missing. */
export function AreaNetworkPage(props: AreaNetworkProps) {
  const { visit, area, ties, canKeep, back, day } = props;
  const t = messages[visit.locale];
  const name = areaName(area, visit.locale);
  const isToday = day === visit.today.toString();
  return (
    <WorkplacePage visit={visit} title={t.of(name)} current="network">
      <ErrorSummary visit={visit} items={tieFaults(visit, back)} />
      <Breadcrumbs
        visit={visit}
        items={[{ text: t.title, href: href(visit, '/werkplek/netwerk') }, { text: name }]}
      />
      <Heading level={1}>{t.of(name)}</Heading>
      {visit.query.gelukt && !back && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      <DayNotice {...props} isToday={isToday} />
      {canKeep && isToday && ties.length > 0 && (
        <p>
          <LinkButton variant="quiet" href="#toevoegen">
            {t.add}
          </LinkButton>
        </p>
      )}
      {ties.length === 0 ? (
        <EmptyState title={t.none}>{canKeep && <Paragraph>{t.noneText}</Paragraph>}</EmptyState>
      ) : (
        <Section title={t.picture}>
          <NetworkPicture
            of={props.picture}
            label={t.pictureLabel(name, props.network.parties.length)}
            partyHref={(id) => href(visit, `/werkplek/organisaties/${id}`)}
          />
        </Section>
      )}
      <Gaps {...props} />
      {ties.length > 0 && <TieList {...props} isToday={isToday} />}
      {canKeep && isToday && (
        <Section title={t.add} id="toevoegen">
          <NewTieForm
            visit={visit}
            action={`/werkplek/netwerk/${area.slug}`}
            all={[...props.names.all.values()]}
            formKey={props.formKey}
            {...(back ? { back } : {})}
          />
        </Section>
      )}
      <Disclosure summary={t.asOf} open={!isToday}>
        <Form action={href(visit, `/werkplek/netwerk/${area.slug}`)} method="get" inline>
          <DateField visit={visit} name="op" label={t.asOf} value={day} required />
          <Button variant="quiet">{t.asOfShow}</Button>
        </Form>
      </Disclosure>
    </WorkplacePage>
  );
}

type WithToday = AreaNetworkProps & { readonly isToday: boolean };

function DayNotice({ visit, area, day, isDayRefused, isToday }: WithToday) {
  const t = messages[visit.locale];
  if (isDayRefused)
    return (
      <Notice tone="ball" role="status">
        {t.wrongDay}
      </Notice>
    );
  if (isToday) return null;
  return (
    <Notice tone="ball" role="status">
      <p>
        {t.past(fullDay(visit.locale, day))}{' '}
        <Link href={href(visit, `/werkplek/netwerk/${area.slug}`)}>{t.toToday}</Link>
      </p>
    </Notice>
  );
}

/** Who is not in the picture, and who works here without anybody having said with whom. */
function Gaps({ visit, network, idle }: AreaNetworkProps) {
  const t = messages[visit.locale];
  const list = (items: readonly string[]): string => listInWords(visit.locale, items);
  return (
    <>
      <Paragraph>{network.missing.length > 0 ? t.gaps(network.missing, list) : t.complete}</Paragraph>
      {idle.length > 0 && (
        <Paragraph>
          {t.working}{' '}
          {idle.map(({ id, name }, index) => (
            <>
              {index > 0 && ', '}
              <Link href={href(visit, `/werkplek/organisaties/${id}`)}>{name}</Link>
            </>
          ))}
        </Paragraph>
      )}
    </>
  );
}

function TieList({ visit, area, names, network, ties, group, day, isToday }: WithToday) {
  const t = messages[visit.locale];
  const shown = group
    ? ties.filter(({ partyId, otherId }) =>
        network.parties.some(
          (party) => party.group === group && (party.id === partyId || party.id === otherId),
        ),
      )
    : ties;
  const present = groups.filter(
    (one) => one === group || network.parties.some((party) => party.group === one),
  );
  return (
    <Section title={t.list} id="lijst">
      <Form action={href(visit, `/werkplek/netwerk/${area.slug}#lijst`)} method="get" inline>
        {!isToday && <HiddenField name="op" value={day} />}
        <SelectField
          visit={visit}
          name="soort"
          label={t.filter}
          required
          value={group ?? ''}
          empty={t.all}
          width="medium"
          options={present.map((value) => ({ value, label: t.groups[value] }))}
        />
        <Button variant="quiet">{t.show}</Button>
      </Form>
      {shown.length === 0 ? (
        <Paragraph soft>{t.noneOfGroup}</Paragraph>
      ) : (
        <TieRows
          visit={visit}
          names={names}
          areaId={area.id}
          parties={network.parties}
          ties={shown}
          isToday={isToday}
        />
      )}
    </Section>
  );
}
