// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { Drawing } from '../../../platform/html/components/drawing/drawing.tsx';
import {
  Badge,
  Facts,
  Link,
  listInWords,
  Thread,
  type ThreadItem,
  nearDay,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type State, movesFrom } from '../domain.ts';
import type { Reachable } from '../initiators-store.ts';
import { messages } from '../messages.ts';
import { canLookAt, canSeeInitiators } from '../policies.ts';
import { type InitiativePageProps, itemPath } from './item.ts';
import { RailPart } from './initiative-parts.tsx';

type RailProps = InitiativePageProps & { readonly mayHandle: boolean };

/** Beside an initiative: where it stands, who takes it, whom they turn to, where it is. */
export function InitiativeRail(props: RailProps) {
  const { visit, parts, guide } = props;
  const t = messages[visit.locale].item;
  return (
    <>
      <RailPart title={t.where}>
        <Thread visit={visit} items={stepsOf(props)} label={t.where} />
      </RailPart>
      <RailPart title={t.initiators}>
        <Initiators {...props} />
      </RailPart>
      <RailPart title={t.guide}>
        <p>{guide ? guide.name : <span class="meent-soft">{t.guideNone}</span>}</p>
      </RailPart>
      {parts.rail}
      <Place {...props} />
      <RailPart title={t.about}>
        <Themes {...props} />
      </RailPart>
    </>
  );
}

/** The area on the drawing of the municipality, with a dot where it is when that is known. */
function Place({ visit, initiative, tree, map }: RailProps) {
  const t = messages[visit.locale].item;
  const { lat, lon, title } = initiative;
  const point = lat === null || lon === null ? undefined : { lat, lon };
  if (!map && !point) return null;
  const names = initiative.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  return (
    <RailPart title={t.place}>
      {map && (
        <div class="meent-rail-map">
          <Drawing
            layout={map.layout}
            title={t.placeTitle(listInWords(visit.locale, names))}
            highlight={map.lit}
            dots={point ? [{ ...point, title, href: '' }] : []}
            mini
          />
        </div>
      )}
      {point && (
        <Link href={href(visit, `/?zoek=${point.lon.toFixed(5)},${point.lat.toFixed(5)}`)}>
          {t.placeOpen}
        </Link>
      )}
    </RailPart>
  );
}

/** Each state it was in with its day, the one it is in, and the way that lies ahead. */
function stepsOf({ visit, initiative, entries }: InitiativePageProps): ThreadItem[] {
  const t = messages[visit.locale];
  const day = (moment: InitiativePageProps['entries'][number]['at']) =>
    nearDay(visit.locale, dayOf(moment).toString(), visit.today);
  const been = entries.flatMap(({ at, details }) => {
    const state = Object.entries(t.states).find(([name]) => name === details.to);
    return state ? [{ when: day(at), text: state[1], state: 'done' as const }] : [];
  });
  const all = [{ when: day(initiative.createdAt), text: t.states.proposed, state: 'done' as const }, ...been];
  const past: ThreadItem[] = all.map((item, index) =>
    index === all.length - 1 ? { ...item, state: 'now' as const } : item,
  );
  return [...past, ...aheadOf(visit, initiative.state)];
}

/** The way on, as long as nobody stops it. */
function aheadOf(visit: Visit, from: State): ThreadItem[] {
  const t = messages[visit.locale];
  const items: ThreadItem[] = [];
  let [move] = movesFrom(from).filter(({ verb }) => verb !== 'stop' && verb !== 'resume');
  while (move) {
    items.push({ when: t.item.later, text: t.states[move.to], state: 'todo' });
    [move] = movesFrom(move.to).filter(({ verb }) => verb !== 'stop');
  }
  return items;
}

function Initiators({ visit, initiative, initiators, offers, mayHandle }: RailProps) {
  const t = messages[visit.locale].item;
  const now = initiators.filter(({ endedAt }) => endedAt === null);
  const mayKnow = canSeeInitiators(visit.actor, initiative);
  return (
    <>
      {now.length === 0 && <p class="meent-soft">{t.noInitiators}</p>}
      {now.length > 0 && !mayKnow && <p class="meent-soft">{t.initiatorsHidden}</p>}
      {mayKnow && (
        <ul class="meent-plain-list">
          {now.map((one) => (
            <li>
              <Initiator visit={visit} one={one} />
            </li>
          ))}
        </ul>
      )}
      {mayHandle && (
        <Link href={href(visit, itemPath(initiative.number, '/initiatiefnemers'))}>{t.initiatorsEdit}</Link>
      )}
      {offers.all > 0 && mayKnow && canLookAt(visit.actor) && (
        <p>
          <Link href={href(visit, `/werkplek/initiatieven/aanbod/${initiative.number}`)}>{t.offers}</Link>{' '}
          {offers.waiting > 0 && (
            <Badge tone="due">{messages[visit.locale].list.doorWaits(String(offers.waiting))}</Badge>
          )}
        </p>
      )}
    </>
  );
}

/** Who it is and how to reach them. */
export function Initiator({ visit, one }: { readonly visit: Visit; readonly one: Reachable }) {
  const t = messages[visit.locale].item;
  const { name, groupName, isContact, phone, email } = one;
  return (
    <>
      <b>{name ?? t.unnamed}</b>
      {isContact && <span class="meent-soft"> ({t.first})</span>}
      {groupName !== null && (
        <>
          <br />
          {groupName}
        </>
      )}
      {phone && (
        <>
          <br />
          <Link href={phoneHref(phone)}>{phone}</Link>
        </>
      )}
      {email && (
        <>
          <br />
          <Link href={`mailto:${email}`}>{email}</Link>
        </>
      )}
    </>
  );
}

/** Whether it is on the site, with the way to there, or to who decides on it. */
function Shown({
  visit,
  initiative,
  isPublic,
}: InitiativePageProps & { readonly isPublic: 'yes' | 'wanted' | 'no' }) {
  const t = messages[visit.locale].item;
  const { number } = initiative;
  if (isPublic === 'yes')
    return <Link href={href(visit, `/initiatieven/${number}`)}>{t.publicStates.yes}</Link>;
  if (isPublic === 'no' || !canLookAt(visit.actor)) return <>{t.publicStates[isPublic]}</>;
  return (
    <>
      {t.publicStates.wanted}{' '}
      <Link href={href(visit, `/werkplek/initiatieven/publicatie/${number}`)}>{t.publicLook}</Link>
    </>
  );
}

function Themes(props: InitiativePageProps) {
  const { visit, initiative, staffing } = props;
  const t = messages[visit.locale].item;
  const names = initiative.themeIds.flatMap(
    (id) => staffing.themes.find((theme) => theme.id === id)?.name[visit.locale] ?? [],
  );
  const { publishedAt, wantsPublic } = initiative;
  const isPublic = publishedAt !== null ? 'yes' : wantsPublic ? 'wanted' : 'no';
  return (
    <Facts
      items={[
        { term: t.themes, value: names.length > 0 ? names.join(', ') : t.noThemes },
        { term: t.public, value: <Shown {...props} isPublic={isPublic} /> },
      ]}
    />
  );
}
