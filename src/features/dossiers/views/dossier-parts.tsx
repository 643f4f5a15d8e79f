// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Button,
  EmptyState,
  Facts,
  Form,
  Link,
  Paragraph,
  Row,
  Rows,
  SelectField,
  TextField,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { stateWord } from '../choice.ts';
import { states } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, dossierPath, dossiersPath } from '../paths.ts';
import type { Listing, Told } from '../reading.ts';
import { AreaLinks, HolderLinks } from './who-and-where.tsx';

export type ListProps = Listing & { readonly visit: Visit; readonly room: Room };

export function DossierFilter({ visit, room, tree, staffing, holders, choice }: ListProps) {
  const t = messages[visit.locale];
  const common = { visit, required: true } as const;
  return (
    <Form action={href(visit, dossiersPath(room))} method="get" inline label={t.filters}>
      <TextField {...common} name="woorden" label={t.words} value={choice.words} />
      <SelectField
        {...common}
        name="stand"
        label={t.state}
        value={choice.state ? stateWord(choice.state) : ''}
        empty={t.anyState}
        options={states.map((state) => ({ value: stateWord(state), label: t.states[state] }))}
      />
      <SelectField
        {...common}
        name="wethouder"
        label={t.holder}
        value={choice.holderId ?? ''}
        empty={t.anyHolder}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...common}
        name="thema"
        label={t.theme}
        value={choice.themeId ?? ''}
        empty={t.anyTheme}
        options={staffing.themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }))}
      />
      <SelectField
        {...common}
        name="gebied"
        label={t.area}
        value={choice.areaId ?? ''}
        empty={t.anyArea}
        options={tree.all
          .filter((area) => area.id !== tree.root.id)
          .map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
      />
      <Button variant="quiet">{t.show}</Button>
    </Form>
  );
}

export function DossierRows({ visit, room, staffing, dossiers, choice }: ListProps) {
  const t = messages[visit.locale];
  if (dossiers.length === 0) {
    const isChosen = Object.values(choice).some(Boolean);
    return (
      <EmptyState title={isChosen ? t.none : t.noneYet}>
        <Paragraph>{isChosen ? t.noneText : t.noneYetText[room]}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <Rows label={t.title} tight={room === 'workplace'}>
      {dossiers.map((dossier) => {
        const holders = dossier.holderIds.flatMap((id) => staffing.people.get(id)?.name ?? []);
        const told =
          dossier.lastOn === null
            ? t.noDocuments
            : `${t.count(dossier.count)}, ${t.last(fullDay(visit.locale, dossier.lastOn))}`;
        return (
          <Row
            href={href(visit, dossierPath(room, dossier.number))}
            title={dossier.title}
            meta={[t.caseNumber(dossier.number), ...holders].join(' · ')}
            trailing={
              <>
                {room === 'workplace' && !dossier.publishedAt && (
                  <>
                    <Badge tone="due">{t.standings.not_published}</Badge>{' '}
                  </>
                )}
                <Badge tone={dossier.state === 'concluded' ? 'good' : 'neutral'}>
                  {t.states[dossier.state]}
                </Badge>
              </>
            }
          >
            <p class="meent-row__meta">
              {told}
              {dossier.lastTitle !== null && (
                <>
                  : <b class="meent-dossier-last">{dossier.lastTitle}</b>
                </>
              )}
            </p>
          </Row>
        );
      })}
    </Rows>
  );
}

export type FactsProps = Told & { readonly visit: Visit; readonly room: Room };

/** What there is to know of a dossier beside its story. */
export function DossierFacts(props: FactsProps) {
  const { visit, room, dossier, tree, staffing, programmes } = props;
  const { locale } = visit;
  const t = messages[locale];
  const people = dossier.holderIds.flatMap((id) => staffing.people.get(id) ?? []);
  const areas = dossier.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const themes = staffing.themes.filter(({ id }) => dossier.themeIds.includes(id));
  const root = room === 'public' ? '' : '/werkplek';
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.facts.number, value: dossier.number },
    {
      term: t.facts.holders,
      value: people.length > 0 && <HolderLinks visit={visit} room={room} holders={people} />,
    },
    {
      term: t.facts.programmes,
      value: programmes.length > 0 && (
        <ul class="meent-plain-list">
          {programmes.map((one) => (
            <li>
              <Link href={href(visit, `${root}/opgaven/${one.number}`)}>{one.title}</Link>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t.facts.areas,
      value: areas.length > 0 && <AreaLinks visit={visit} room={room} areas={areas} />,
    },
    { term: t.facts.themes, value: themes.map((theme) => themeName(theme, locale)).join(', ') },
  ];
  return <Facts items={items.filter(({ value }) => value !== '' && value !== false)} />;
}
