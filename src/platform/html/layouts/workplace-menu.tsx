// SPDX-License-Identifier: EUPL-1.2
import { type Role, holdsRole } from '../../../kernel/actor.ts';
import { type Visit, href } from '../../http/visit.ts';
import { type WorkplacePart, htmlMessages } from '../messages.ts';

type MenuEntry = {
  readonly part: WorkplacePart;
  readonly path: string;
  readonly only?: readonly Role[];
  /** The pages that this entry leads to and that have none of their own. */
  readonly within?: readonly WorkplacePart[];
};

type MenuGroup = {
  readonly name: 'work' | 'area' | 'lookUp' | 'council' | 'oversee' | 'manage';
  readonly entries: readonly MenuEntry[];
};

const managers: readonly Role[] = ['administrator', 'area_manager'];
const announcing: readonly Role[] = ['administrator', 'area_manager', 'community_worker'];
const granting: readonly Role[] = ['administrator', 'area_manager', 'community_worker', 'area_alderman'];
const administrators: readonly Role[] = ['administrator'];

/**
 * In the order of a day: what one does, what goes on in the areas, what one looks up, oversees and takes care of. What one does is always there; of
 * the other groups one is unfolded, and what is set up once and changed now and then stands on one page: so the menu fits on a screen for everyone.
 */
const menu: readonly MenuGroup[] = [
  {
    name: 'work',
    entries: [
      { part: 'today', path: '/werkplek' },
      { part: 'contributions', path: '/werkplek/bijdragen' },
      { part: 'entry', path: '/werkplek/nieuw' },
      { part: 'promises', path: '/werkplek/beloften' },
      { part: 'inbox', path: '/werkplek/post-in', only: managers },
    ],
  },
  {
    name: 'area',
    entries: [
      { part: 'initiatives', path: '/werkplek/initiatieven' },
      { part: 'projects', path: '/werkplek/projecten' },
      { part: 'portfolio', path: '/werkplek/afstemming' },
      { part: 'grants', path: '/werkplek/buurtbonnen', only: granting },
      { part: 'talks', path: '/werkplek/gesprekken' },
      { part: 'visits', path: '/werkplek/bezoeken' },
      { part: 'agenda', path: '/werkplek/agenda', only: announcing },
    ],
  },
  {
    name: 'lookUp',
    entries: [
      { part: 'contacts', path: '/werkplek/contacten' },
      { part: 'organisations', path: '/werkplek/organisaties' },
      { part: 'network', path: '/werkplek/netwerk' },
      { part: 'referrals', path: '/werkplek/verwijswijzer' },
    ],
  },
  {
    name: 'council',
    entries: [
      { part: 'council', path: '/werkplek/raad' },
      { part: 'motions', path: '/werkplek/raad/moties', within: ['councilImport'] },
      { part: 'dossiers', path: '/werkplek/raad/dossiers' },
      { part: 'councilSessions', path: '/werkplek/raad/sessies' },
    ],
  },
  {
    name: 'oversee',
    entries: [
      { part: 'overview', path: '/werkplek/overzicht' },
      { part: 'coherence', path: '/werkplek/samenhang', within: ['programmes'] },
      { part: 'evaluations', path: '/werkplek/evaluaties' },
      { part: 'charter', path: '/werkplek/rollen' },
    ],
  },
  {
    name: 'manage',
    entries: [
      { part: 'templates', path: '/werkplek/sjablonen', only: managers },
      { part: 'post', path: '/werkplek/post', only: managers },
      { part: 'privacy', path: '/werkplek/privacy', only: administrators },
      {
        part: 'setUp',
        path: '/werkplek/inrichten',
        only: administrators,
        within: ['areas', 'people', 'teams', 'routing', 'settings', 'subscriptions', 'logbook'],
      },
    ],
  },
];

type MenuProps = {
  readonly visit: Visit;
  readonly current?: WorkplacePart;
  /** Behind an entry: how much waits there. */
  readonly counts?: Readonly<Partial<Record<WorkplacePart, number>>>;
  readonly label: string;
};

/** Stands there twice, of which a reader meets one: beside the page on a desk, behind a button on a phone. */
export function Menu({ visit, current, counts, label }: MenuProps) {
  const words = htmlMessages(visit).work;
  const groups = menu
    .map(({ name, entries }) => ({ name, entries: entries.filter((entry) => isFor(visit, entry)) }))
    .filter(({ entries }) => entries.length > 0);
  const unfolded = unfoldedFor(visit, current);
  return (
    <nav class="meent-side__nav" aria-label={label}>
      {groups.map(({ name, entries }) => {
        const list = <Entries {...{ visit, entries, current, counts }} />;
        if (name === 'work') return list;
        // Of those with one name the browser unfolds one at a time.
        return (
          <details name={label} open={name === unfolded}>
            <summary class="meent-side__group">{words.groups[name]}</summary>
            {list}
          </details>
        );
      })}
    </nav>
  );
}

type EntriesProps = Omit<MenuProps, 'label'> & { readonly entries: readonly MenuEntry[] };

function Entries({ visit, entries, current, counts }: EntriesProps) {
  const words = htmlMessages(visit).work;
  return (
    <ul>
      {entries.map((entry) => (
        <li>
          <a href={href(visit, entry.path)} aria-current={whereIs(entry, current)}>
            {words[entry.part]}
            {counts?.[entry.part] !== undefined && (
              <span class="meent-side__count">{counts[entry.part]}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The group where one is; from the first group, the one where most of one's work is. */
function unfoldedFor({ actor }: Visit, current: WorkplacePart | undefined): MenuGroup['name'] {
  const around = menu.find(({ entries }) => entries.some((entry) => whereIs(entry, current)));
  if (around && around.name !== 'work') return around.name;
  return holdsRole(actor, 'clerk') ? 'council' : 'area';
}

function whereIs(
  { part, within }: MenuEntry,
  current: WorkplacePart | undefined,
): 'page' | 'true' | undefined {
  if (current === undefined) return undefined;
  if (part === current) return 'page';
  return within?.includes(current) ? 'true' : undefined;
}

function isFor({ actor }: Visit, { only }: MenuEntry): boolean {
  return !only || only.some((role) => holdsRole(actor, role));
}
