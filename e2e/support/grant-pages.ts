// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, link } from './page-links.ts';

const manager = 'Joost Hendriks';
const administrator = 'Ingrid Mulder';
const requestPath = /^\/werkplek\/buurtbonnen\/V-[\d-]+$/;

/** Money for initiatives, and who works with whom. */
export const grantPages: readonly VisitedPage[] = [
  { route: '/werkplek/buurtbonnen', address: '/werkplek/buurtbonnen', as: manager, isMain: true },
  {
    route: '/werkplek/buurtbonnen/:number',
    showing: 'to decide',
    address: link('/werkplek/buurtbonnen', requestPath),
    as: manager,
    isMain: true,
  },
  {
    route: '/werkplek/initiatieven/:number/buurtbon',
    address: (visitor) =>
      visitor.linkBelow(
        '/werkplek/initiatieven',
        /^\/werkplek\/initiatieven\/I-[\d-]+$/,
        /^\/werkplek\/initiatieven\/I-[\d-]+\/buurtbon$/,
      ),
    as: administrator,
  },
  { route: '/werkplek/budgetten', address: '/werkplek/budgetten', as: administrator },
  { route: '/werkplek/budgetten/nieuw', address: '/werkplek/budgetten/nieuw', as: administrator },
  {
    route: '/werkplek/budgetten/:id',
    address: link('/werkplek/budgetten', new RegExp(`^/werkplek/budgetten/${id}$`)),
    as: administrator,
  },
  { route: '/werkplek/netwerk', address: '/werkplek/netwerk', as: manager },
  { route: '/werkplek/netwerk/:slug', address: '/werkplek/netwerk/midden', as: manager, isMain: true },
  {
    route: '/werkplek/netwerk/:slug',
    showing: 'nobody',
    address: '/werkplek/netwerk/west?op=2024-01-01',
    as: manager,
  },
  {
    route: '/werkplek/netwerk/verband/:id',
    address: link('/werkplek/netwerk/midden', new RegExp(`^/werkplek/netwerk/verband/${id}$`)),
    as: manager,
  },
];
