// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff, mainRole } from '../../../kernel/actor.ts';
import { type Visit, href } from '../../http/visit.ts';
import { Brand } from '../components/brand/brand.tsx';
import { classes } from '../components/classes.ts';
import { Face } from '../components/face/face.tsx';
import { Hidden } from '../components/text/text.tsx';
import { type WorkplacePart, htmlMessages } from '../messages.ts';
import { DemoBanner, SkipLink, contentId } from './around.tsx';
import { Document } from './document.tsx';
import { Menu } from './workplace-menu.tsx';

export type WorkplacePageProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly current?: WorkplacePart;
  /** Behind an entry of the menu: how much waits there. */
  readonly counts?: Readonly<Partial<Record<WorkplacePart, number>>>;
  /** Where the person's main role is held: "Midden". */
  readonly place?: string;
  /** Up to the edges, for a SplitView; else the content has a column of its own. */
  readonly wide?: boolean;
  /** Asked again by itself after so many seconds, where something goes on meanwhile. */
  readonly refreshSeconds?: number;
  readonly children: ComponentChildren;
};

/** What is looked at with styles of its own. */
const rare: ReadonlySet<WorkplacePart> = new Set([
  'initiatives',
  'projects',
  'grants',
  'visits',
  'coherence',
  'programmes',
  'charter',
  'network',
  'evaluations',
  'council',
  'motions',
  'dossiers',
  'councilSessions',
  'councilImport',
  'overview',
  'routing',
]);

export function WorkplacePage(props: WorkplacePageProps) {
  const { visit, title, current, wide, children } = props;
  const words = htmlMessages(visit);
  const brand = (
    <Brand href={href(visit, '/werkplek')} name={words.workplace} tagline={visit.municipality.name} />
  );
  return (
    <Document
      locale={visit.locale}
      assets={visit.assets}
      title={title}
      siteName={`${words.workplace} ${visit.municipality.name}`}
      room="work"
      isRare={current !== undefined && rare.has(current)}
      noindex
      {...(props.refreshSeconds ? { refreshSeconds: props.refreshSeconds } : {})}
    >
      <SkipLink visit={visit} />
      <div class="meent-work__frame">
        <header class="meent-work__bars">
          <div class="meent-side">
            {brand}
            <Search {...props} />
            <Menu {...props} label={words.work.nav} />
            <Who {...props} />
          </div>
          <div class="meent-topbar">
            {brand}
            <details class="meent-topbar__menu">
              <summary>{words.menu}</summary>
              <div class="meent-topbar__panel">
                <Search {...props} />
                <Menu {...props} label={words.menu} />
                <Who {...props} />
              </div>
            </details>
          </div>
        </header>
        <div class="meent-work__content">
          {visit.isDemo && <DemoBanner visit={visit} />}
          <main
            id={contentId}
            tabindex={-1}
            class={classes('meent-work__main', wide && 'meent-work__main--wide')}
            data-part={current}
          >
            {children}
          </main>
        </div>
      </div>
    </Document>
  );
}

/** On every page, for a name or a word that comes up; the page that it leads to has a field of its own. */
function Search({ visit, current }: Pick<WorkplacePageProps, 'visit' | 'current'>) {
  const words = htmlMessages(visit);
  if (current === 'search') return null;
  return (
    <form
      class="meent-side__search"
      action={href(visit, '/werkplek/zoeken')}
      method="get"
      role="search"
      aria-label={words.work.search}
    >
      <input
        type="search"
        name="zoek"
        aria-label={words.work.search}
        placeholder={words.work.search}
        autocomplete="off"
        maxlength={200}
      />
      <button type="submit">{words.search}</button>
    </form>
  );
}

function Who({ visit, place }: Pick<WorkplacePageProps, 'visit' | 'place'>) {
  const words = htmlMessages(visit);
  if (!isStaff(visit.actor)) return null;
  const held = mainRole(visit.actor);
  const role = [held && words.roles[held.role], place].filter(Boolean).join(' · ');
  return (
    <div class="meent-who">
      <a class="meent-who__person" href={href(visit, '/werkplek/account')}>
        <Face name={visit.actor.name} size="small" />
        <span>
          <Hidden>{words.work.signedInAs} </Hidden>
          <b>{visit.actor.name}</b>
          {role && <small>{role}</small>}
        </span>
      </a>
      <div class="meent-who__ways">
        <a href={href(visit, '/')}>{words.work.publicSite}</a>
        <form action={href(visit, '/uitloggen')} method="post">
          <button type="submit">{words.work.signOut}</button>
        </form>
      </div>
    </div>
  );
}
