// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading, Link, MomentText, Thread, phoneHref } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages as meetingMessages } from '../meeting/messages.ts';
import { AppointmentsPart } from '../meeting/parts.tsx';
import { CoordinationPart, coordinationMessages } from '../../coordination/index.ts';
import { ServesPart, programmeMessages } from '../../programmes/index.ts';
import { ThreadRail } from '../../thread/index.ts';
import { DeedList } from '../../promises/index.ts';
import { recordOf } from '../links.ts';
import { messages } from '../messages.ts';
import { canDo } from '../policies.ts';
import type { ItemPageProps } from './item-page.tsx';
import { storyItems } from './story.tsx';
import { LikelyPart } from './twins-part.tsx';
import { whoIsIn } from '../wording.ts';
import { itemHref } from './worklist-page.tsx';

/** Beside an item: its thread, who it is from and where, who is asked, what is promised, what lies near. */
export function ItemRail(props: ItemPageProps) {
  const { visit, names, contribution, steps } = props;
  const t = messages[visit.locale];
  return (
    <>
      <RailPart title={t.follow.whereIsIt}>
        <Thread visit={visit} items={storyItems(visit, names, { ...contribution, steps, to: 'others' })} />
      </RailPart>
      <ThreadRail visit={visit} thread={props.thread} record={recordOf(contribution)} />
      <RailPart title={t.item.person}>
        <Person {...props} />
      </RailPart>
      <RailPart title={t.item.earlier}>
        <Earlier {...props} />
      </RailPart>
      {contribution.lat !== null && contribution.lon !== null && (
        <RailPart title={t.item.place}>
          <PlaceLink visit={visit} lat={contribution.lat} lon={contribution.lon} />
        </RailPart>
      )}
      <RailPart title={coordinationMessages[visit.locale].title}>
        <CoordinationPart
          visit={visit}
          number={contribution.number}
          coordination={props.coordination}
          whoIs={whoIsIn(names)}
        />
      </RailPart>
      <RailPart title={t.item.promises}>
        <Promised {...props} />
      </RailPart>
      <RailPart title={programmeMessages[visit.locale].serves}>
        <Serves {...props} />
      </RailPart>
      <RailPart title={meetingMessages[visit.locale].part}>
        <AppointmentsPart {...props} canMake={canDo(visit.actor, contribution, 'ask')} />
      </RailPart>
      <LikelyPart {...props} />
      {props.nearby.length > 0 && (
        <RailPart title={t.item.nearby}>
          <Near {...props} />
        </RailPart>
      )}
    </>
  );
}

function RailPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Serves({ visit, contribution, serves }: ItemPageProps) {
  const choosePath = `/werkplek/bijdragen/${contribution.number}/opgaven`;
  const may = canDo(visit.actor, contribution, 'triage');
  return <ServesPart visit={visit} programmes={serves} {...(may ? { choosePath } : {})} />;
}

function Promised({ visit, names, contribution, deeds }: ItemPageProps) {
  const t = messages[visit.locale].item;
  return (
    <>
      {deeds.length === 0 ? (
        <p class="meent-soft">{t.promisesNone}</p>
      ) : (
        <DeedList visit={visit} deeds={deeds} nameOf={(id) => names.staffing.people.get(id)?.name ?? ''} />
      )}
      <Link href={href(visit, `/werkplek/bijdragen/${contribution.number}/beloften`)}>{t.promisesLink}</Link>
    </>
  );
}

function Person({ visit, contact }: ItemPageProps) {
  const t = messages[visit.locale];
  if (!contact?.name && !contact?.email && !contact?.phone)
    return <p class="meent-soft">{t.item.cannotReach}</p>;
  return (
    <ul class="meent-plain-list">
      <li>
        <Link href={href(visit, `/werkplek/contacten/${contact.id}`)}>{contact.name || t.anonymous}</Link>
      </li>
      {contact.phone && (
        <li>
          <Link href={phoneHref(contact.phone)}>{contact.phone}</Link>
        </li>
      )}
      {contact.email && (
        <li>
          <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
        </li>
      )}
    </ul>
  );
}

function Earlier({ visit, earlier, list }: ItemPageProps) {
  const t = messages[visit.locale];
  if (earlier.length === 0) return <p class="meent-soft">{t.item.earlierNone}</p>;
  return (
    <ul class="meent-plain-list">
      {earlier.map((one) => (
        <li>
          <Link href={itemHref(visit, one.number, list.query)}>{one.subject}</Link>
          <small>
            <MomentText visit={visit} moment={one.createdAt} style="short" /> · {t.states[one.state]}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Near({ visit, nearby, list }: ItemPageProps) {
  const t = messages[visit.locale];
  return (
    <ul class="meent-plain-list">
      {nearby.map((one) => (
        <li>
          <Link href={itemHref(visit, one.number, list.query)}>{one.subject}</Link>
          <small>
            {t.item.meters(one.meters)} · {t.states[one.state]}
          </small>
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({
  visit,
  lat,
  lon,
}: {
  readonly visit: Visit;
  readonly lat: number;
  readonly lon: number;
}) {
  return (
    <Link href={href(visit, `/?zoek=${lon.toFixed(5)},${lat.toFixed(5)}`)}>
      {lat.toFixed(5)}, {lon.toFixed(5)}
    </Link>
  );
}
