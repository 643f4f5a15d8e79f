// SPDX-License-Identifier: EUPL-1.2

/** What the history may name: areas with their streets, who works where, themes and organisations. */

export const streets = {
  nesse: ['Dijkstraat', 'Kerkpad'],
  vrijland: ['Merelstraat', 'Sportlaan', 'Vrijlandseplein'],
  oudeveen: ['Turfkade', 'Marktstraat'],
  broekhuizen: ['Dorpsstraat', 'Stationsweg', 'Wilgenhof'],
  sluiswijk: ['Sluiskade', 'Fietstunnelpad', 'Havenstraat'],
  'ter-horst': ['Horsterweg', 'Molenpad'],
  kolkum: ['Kolkweg', 'Brinkstraat'],
  'lage-weide': ['Weidelaan', 'Kruidenpad'],
  'lindewoude-centrum': ['Raadhuisplein', 'Kerkstraat', 'Lindestraat'],
  tienmaat: ['Tienmaatlaan', 'Fabrieksweg'],
  kamperbos: ['Lindelaan', 'Boslaan'],
  'oud-zwanen': ['Zwanenweg', 'Rivierdijk'],
} as const;

export type Area = keyof typeof streets;
export type StreetOf<A extends Area> = (typeof streets)[A][number];

/** Area manager and community worker, in that order. */
export const teams: Record<Area, readonly [string, string]> = {
  nesse: ['marieke-de-boer', 'henk-postma'],
  vrijland: ['marieke-de-boer', 'henk-postma'],
  oudeveen: ['marieke-de-boer', 'henk-postma'],
  broekhuizen: ['joost-hendriks', 'fatma-aydin'],
  sluiswijk: ['joost-hendriks', 'fatma-aydin'],
  'ter-horst': ['joost-hendriks', 'fatma-aydin'],
  kolkum: ['samira-el-idrissi', 'lotte-smeets'],
  'lage-weide': ['samira-el-idrissi', 'lotte-smeets'],
  'lindewoude-centrum': ['pieter-van-dam', 'dewi-santoso'],
  tienmaat: ['yusuf-demir', 'dewi-santoso'],
  kamperbos: ['pieter-van-dam', 'dewi-santoso'],
  'oud-zwanen': ['pieter-van-dam', 'dewi-santoso'],
};

/** The department workers who sign answers themselves; the other organisations answer through the area team. */
export const departmentWorkers: Record<string, Organisation> = {
  'piet-jansen': 'openbare-ruimte',
  'nadia-bouali': 'verkeer',
  'ton-willems': 'toezicht-handhaving',
  'els-van-loon': 'wonen',
};

export const themes = [
  'verkeer',
  'groen',
  'openbare-ruimte',
  'veiligheid',
  'sport',
  'jeugd',
  'zorg',
  'wonen',
  'onderwijs',
  'klimaat',
  'cultuur',
  'financien',
] as const;
export type Theme = (typeof themes)[number];

export const organisations = [
  'openbare-ruimte',
  'verkeer',
  'toezicht-handhaving',
  'wonen',
  'groen',
  'sociaal-domein',
  'politie',
  'woningstichting-de-linde',
  'welzijn-lindewoude',
  'waterschap',
] as const;
export type Organisation = (typeof organisations)[number];
