// SPDX-License-Identifier: EUPL-1.2
import { type DemoPerson, type VisitedPage, initiative, link } from './page-links.ts';

const administrator: DemoPerson = 'Ingrid Mulder';

/** What everyone sees of initiatives, and how to take part. */
export const initiativePages: readonly VisitedPage[] = [
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
