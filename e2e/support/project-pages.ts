// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, item, link } from './page-links.ts';

const manager = 'Joost Hendriks';
const administrator = 'Ingrid Mulder';

const project = (rest = '') => link('/werkplek/projecten', /^\/werkplek\/projecten\/P-[\d-]+$/, rest);
const programme = (rest = '') => link('/werkplek/opgaven', /^\/werkplek\/opgaven\/O-[\d-]+$/, rest);

/** Projects, programmes and their coherence, for everyone. */
export const publicProjectPages: readonly VisitedPage[] = [
  { route: '/samenhang', address: '/samenhang', isMain: true },
  { route: '/samenhang', showing: 'all parts', address: '/samenhang?binnen=alles' },
  { route: '/samenhang/achter', address: '/samenhang/achter?gebied=midden' },
  { route: '/opgaven', address: '/opgaven' },
  { route: '/opgaven/:number', address: link('/opgaven', /^\/opgaven\/O-/) },
  { route: '/projecten', address: '/projecten' },
  { route: '/projecten/:number', address: link('/projecten', /^\/projecten\/P-/) },
];

/** The same in the workplace. */
export const projectPages: readonly VisitedPage[] = [
  { route: '/werkplek/projecten', address: '/werkplek/projecten', as: manager, isMain: true },
  {
    route: '/werkplek/projecten',
    showing: 'stopped',
    address: '/werkplek/projecten?toon=gestopt',
    as: manager,
  },
  { route: '/werkplek/projecten/nieuw', address: '/werkplek/projecten/nieuw', as: manager },
  { route: '/werkplek/projecten/:number', address: project(), as: administrator, isMain: true },
  { route: '/werkplek/projecten/:number/wijzigen', address: project('/wijzigen'), as: administrator },
  { route: '/werkplek/projecten/:number/opgaven', address: project('/opgaven'), as: administrator },
  {
    route: '/werkplek/bijdragen/:number/opgaven',
    address: async (visitor) => `${await item('/werkplek/bijdragen')(visitor)}/opgaven`,
    as: manager,
  },
  { route: '/werkplek/opgaven', address: '/werkplek/opgaven', as: administrator },
  { route: '/werkplek/opgaven/nieuw', address: '/werkplek/opgaven/nieuw', as: administrator },
  { route: '/werkplek/opgaven/:number', address: programme(), as: manager },
  { route: '/werkplek/opgaven/:number/wijzigen', address: programme('/wijzigen'), as: administrator },
  { route: '/werkplek/samenhang', address: '/werkplek/samenhang', as: manager, isMain: true },
  {
    route: '/werkplek/samenhang',
    showing: 'all parts',
    address: '/werkplek/samenhang?binnen=alles&stand=loopt',
    as: administrator,
  },
  { route: '/werkplek/samenhang/achter', address: '/werkplek/samenhang/achter?gebied=midden', as: manager },
];
