// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, link } from './page-links.ts';

const manager = 'Joost Hendriks';
const administrator = 'Ingrid Mulder';

/** One of a list for everyone, or a page below it; and the same for who works there. */
const initiative = (list: string, rest = '') => link(list, /^\/initiatieven\/I-[\d-]+$/, rest);
const ours = (list: string, rest = '') => link(list, /^\/werkplek\/initiatieven\/I-/, rest);

/** What residents do themselves, for everyone. */
export const publicInitiativePages: readonly VisitedPage[] = [
  { route: '/initiatieven', address: '/initiatieven', isMain: true },
  { route: '/initiatieven', showing: 'nothing', address: '/initiatieven?zoek=nergens' },
  { route: '/initiatieven', showing: 'an area', address: '/initiatieven?gebied=midden&nodig=hands' },
  { route: '/initiatieven/nieuw', address: '/initiatieven/nieuw', isMain: true },
  { route: '/initiatieven/afspraken', address: '/initiatieven/afspraken' },
  { route: '/initiatieven/:number', address: initiative('/initiatieven'), isMain: true },
  { route: '/initiatieven/:number', showing: 'a result', address: initiative('/initiatieven?stand=gelukt') },
  { route: '/initiatieven/:number/steunen', address: initiative('/initiatieven?stand=bezig', '/steunen') },
  {
    route: '/initiatieven/:number/meehelpen',
    address: initiative('/initiatieven?stand=bezig', '/meehelpen'),
  },
  {
    route: '/initiatieven/:number/meehelpen/bedankt',
    address: initiative('/initiatieven?stand=bezig', '/meehelpen/bedankt'),
  },
  { route: '/initiatieven/:number/volgen', address: initiative('/initiatieven', '/volgen') },
];

/** The same for who works there. */
export const initiativePages: readonly VisitedPage[] = [
  { route: '/werkplek/initiatieven', address: '/werkplek/initiatieven', as: manager, isMain: true },
  {
    route: '/werkplek/initiatieven',
    showing: 'nothing',
    address: '/werkplek/initiatieven?toon=lopend&zoek=nergens',
    as: manager,
  },
  { route: '/werkplek/initiatieven/nieuw', address: '/werkplek/initiatieven/nieuw', as: manager },
  {
    route: '/werkplek/initiatieven/:number',
    address: ours('/werkplek/initiatieven?toon=wacht'),
    as: manager,
    isMain: true,
  },
  {
    route: '/werkplek/initiatieven/:number',
    showing: 'realised',
    address: ours('/werkplek/initiatieven?toon=gelukt'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/gegevens',
    address: ours('/werkplek/initiatieven', '/gegevens'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/rol',
    address: ours('/werkplek/initiatieven', '/rol'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/initiatiefnemers',
    address: ours('/werkplek/initiatieven', '/initiatiefnemers'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/resultaat',
    address: ours('/werkplek/initiatieven', '/resultaat'),
    as: manager,
  },
];
/** Where it is looked at before, and where offered help waits. */
export const initiativeDeskPages: readonly VisitedPage[] = [
  {
    route: '/werkplek/initiatieven/publicatie',
    address: '/werkplek/initiatieven/publicatie',
    as: administrator,
    isMain: true,
  },
  {
    route: '/werkplek/initiatieven/publicatie/:number',
    address: link('/werkplek/initiatieven/publicatie', /^\/werkplek\/initiatieven\/publicatie\/I-/),
    as: administrator,
    isMain: true,
  },
  {
    route: '/werkplek/initiatieven/publicatie/afspraken',
    address: '/werkplek/initiatieven/publicatie/afspraken',
    as: administrator,
  },
  { route: '/werkplek/initiatieven/aanbod', address: '/werkplek/initiatieven/aanbod', as: administrator },
  {
    route: '/werkplek/initiatieven/aanbod/:number',
    address: link('/werkplek/initiatieven/aanbod', /^\/werkplek\/initiatieven\/aanbod\/I-/),
    as: administrator,
  },
];
