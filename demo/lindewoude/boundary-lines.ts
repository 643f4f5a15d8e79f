// SPDX-License-Identifier: EUPL-1.2

import type { LineStyle, Point } from './line-styles.ts';

type AreaRow = {
  code: string;
  slug: string;
  name: string;
  kind: 'district' | 'village';
  region: string;
};

export const areaRows: readonly AreaRow[] = [
  { code: 'LW01', slug: 'nesse', name: 'Nesse', kind: 'village', region: 'noord' },
  { code: 'LW02', slug: 'vrijland', name: 'Vrijland', kind: 'district', region: 'noord' },
  { code: 'LW03', slug: 'oudeveen', name: 'Oudeveen', kind: 'village', region: 'noord' },
  { code: 'LW04', slug: 'broekhuizen', name: 'Broekhuizen', kind: 'village', region: 'midden' },
  { code: 'LW05', slug: 'sluiswijk', name: 'Sluiswijk', kind: 'district', region: 'midden' },
  { code: 'LW06', slug: 'ter-horst', name: 'Ter Horst', kind: 'village', region: 'midden' },
  { code: 'LW07', slug: 'kolkum', name: 'Kolkum', kind: 'village', region: 'west' },
  { code: 'LW08', slug: 'lage-weide', name: 'Lage Weide', kind: 'district', region: 'west' },
  {
    code: 'LW09',
    slug: 'lindewoude-centrum',
    name: 'Lindewoude-Centrum',
    kind: 'district',
    region: 'zuidoost',
  },
  { code: 'LW10', slug: 'tienmaat', name: 'Tienmaat', kind: 'district', region: 'zuidoost' },
  { code: 'LW11', slug: 'kamperbos', name: 'Kamperbos', kind: 'district', region: 'zuidoost' },
  { code: 'LW12', slug: 'oud-zwanen', name: 'Oud Zwanen', kind: 'village', region: 'zuidoost' },
];

export const regionRows: readonly { code: string; slug: string; name: string }[] = [
  { code: 'LWN', slug: 'noord', name: 'Noord' },
  { code: 'LWM', slug: 'midden', name: 'Midden' },
  { code: 'LWW', slug: 'west', name: 'West' },
  { code: 'LWZ', slug: 'zuidoost', name: 'Zuidoost' },
];

/**
 * The drawing of Lindewoude before its lines get their bends: junctions, and lines between them, in kilometres east and
 * north of the south-west corner. Each line is drawn once and belongs to both its neighbours: that keeps the partition seamless.
 */
const junctions = {
  // On the municipal border, clockwise from the west.
  west: [1.95, 7.75],
  north: [6.75, 11.1],
  northEast: [12.75, 8.75],
  east: [13.3, 5.2],
  south: [8.95, 0.75],
  southWest: [5.6, 0.85],
  kolk: [3.0, 1.75],
  // Inside, from north to south.
  veen: [6.9, 9.55],
  merel: [9.9, 8.5],
  nesserbrug: [3.75, 7.4],
  stationsbrug: [5.9, 7.85],
  sluis: [6.6, 6.9],
  horsterbrug: [9.6, 7.05],
  horsterpoort: [9.9, 5.9],
  gasthuis: [9.35, 5.15],
  zwanenbos: [12.15, 5.25],
  stationspoort: [6.6, 5.15],
  weidepoort: [6.3, 4.25],
  kolkbrug: [3.45, 4.5],
  zwanenpoort: [9.5, 3.35],
  bospoort: [8.85, 2.95],
  lindepoort: [6.15, 2.85],
} as const satisfies Record<string, Point>;

export type Junction = keyof typeof junctions;

export type BoundaryLine = {
  from: Junction;
  to: Junction;
  style: LineStyle;
  via?: readonly Point[];
  /** The areas on both sides; one area where the line is the municipal border. */
  between: readonly [string] | readonly [string, string];
};

export function junctionPoint(junction: Junction): Point {
  return junctions[junction];
}

const border: readonly BoundaryLine[] = [
  {
    from: 'west',
    to: 'north',
    style: 'ditch',
    via: [
      [1.35, 8.9],
      [1.75, 9.05],
      [1.0, 11.35],
      [2.5, 11.75],
      [2.6, 11.35],
      [4.75, 11.9],
      [4.95, 11.15],
    ],
    between: ['nesse'],
  },
  {
    from: 'north',
    to: 'northEast',
    style: 'ditch',
    via: [
      [6.6, 11.95],
      [9.2, 12.35],
      [9.35, 11.75],
      [11.55, 11.75],
      [11.75, 10.5],
      [12.5, 10.3],
      [12.15, 9.1],
    ],
    between: ['oudeveen'],
  },
  {
    from: 'northEast',
    to: 'east',
    style: 'brook',
    via: [
      [13.7, 8.95],
      [14.35, 7.7],
      [13.75, 6.5],
    ],
    between: ['ter-horst'],
  },
  {
    from: 'east',
    to: 'south',
    style: 'river',
    via: [
      [13.85, 4.2],
      [13.35, 2.5],
      [12.2, 0.9],
      [10.5, 0.6],
    ],
    between: ['oud-zwanen'],
  },
  {
    from: 'south',
    to: 'southWest',
    style: 'street',
    via: [
      [8.5, 0.1],
      [7.7, 0.2],
      [7.3, -0.4],
      [6.3, 0.0],
    ],
    between: ['kamperbos'],
  },
  {
    from: 'southWest',
    to: 'kolk',
    style: 'brook',
    via: [[4.5, 0.5]],
    between: ['lage-weide'],
  },
  {
    from: 'kolk',
    to: 'west',
    style: 'brook',
    via: [
      [1.95, 1.6],
      [0.95, 3.1],
      [0.1, 4.6],
      [0.75, 6.1],
      [0.95, 7.0],
    ],
    between: ['kolkum'],
  },
];

const noord: readonly BoundaryLine[] = [
  { from: 'west', to: 'nesserbrug', style: 'ditch', via: [[2.9, 7.55]], between: ['nesse', 'kolkum'] },
  { from: 'nesserbrug', to: 'stationsbrug', style: 'road', between: ['nesse', 'broekhuizen'] },
  {
    from: 'stationsbrug',
    to: 'veen',
    style: 'street',
    via: [
      [5.95, 8.65],
      [6.55, 8.7],
    ],
    between: ['nesse', 'vrijland'],
  },
  { from: 'veen', to: 'north', style: 'ditch', via: [[7.15, 10.7]], between: ['nesse', 'oudeveen'] },
  {
    from: 'veen',
    to: 'merel',
    style: 'street',
    via: [
      [8.15, 9.75],
      [8.3, 9.35],
      [9.75, 9.45],
    ],
    between: ['vrijland', 'oudeveen'],
  },
  { from: 'merel', to: 'northEast', style: 'ditch', via: [[11.4, 8.35]], between: ['oudeveen', 'ter-horst'] },
  { from: 'merel', to: 'horsterbrug', style: 'road', between: ['vrijland', 'ter-horst'] },
  {
    from: 'horsterbrug',
    to: 'sluis',
    style: 'straight',
    via: [[7.6, 7.1]],
    between: ['vrijland', 'sluiswijk'],
  },
  {
    from: 'sluis',
    to: 'stationsbrug',
    style: 'straight',
    via: [[5.9, 7.2]],
    between: ['vrijland', 'broekhuizen'],
  },
];

const midden: readonly BoundaryLine[] = [
  { from: 'sluis', to: 'stationspoort', style: 'street', between: ['sluiswijk', 'broekhuizen'] },
  {
    from: 'stationspoort',
    to: 'gasthuis',
    style: 'street',
    via: [
      [7.45, 5.0],
      [7.55, 5.25],
    ],
    between: ['sluiswijk', 'lindewoude-centrum'],
  },
  { from: 'gasthuis', to: 'horsterpoort', style: 'street', between: ['sluiswijk', 'tienmaat'] },
  { from: 'horsterpoort', to: 'horsterbrug', style: 'road', between: ['sluiswijk', 'ter-horst'] },
  {
    from: 'horsterpoort',
    to: 'zwanenbos',
    style: 'street',
    via: [
      [10.9, 6.0],
      [11.0, 5.6],
      [11.85, 5.65],
    ],
    between: ['tienmaat', 'ter-horst'],
  },
  { from: 'zwanenbos', to: 'east', style: 'road', between: ['oud-zwanen', 'ter-horst'] },
  {
    from: 'stationspoort',
    to: 'weidepoort',
    style: 'street',
    between: ['lindewoude-centrum', 'broekhuizen'],
  },
  {
    from: 'nesserbrug',
    to: 'kolkbrug',
    style: 'brook',
    via: [[3.35, 6.0]],
    between: ['kolkum', 'broekhuizen'],
  },
  {
    from: 'kolkbrug',
    to: 'weidepoort',
    style: 'ditch',
    via: [[4.6, 4.25]],
    between: ['lage-weide', 'broekhuizen'],
  },
];

const south: readonly BoundaryLine[] = [
  { from: 'kolkbrug', to: 'kolk', style: 'road', via: [[2.95, 3.2]], between: ['kolkum', 'lage-weide'] },
  {
    from: 'weidepoort',
    to: 'lindepoort',
    style: 'street',
    via: [[6.15, 3.5]],
    between: ['lage-weide', 'lindewoude-centrum'],
  },
  {
    from: 'lindepoort',
    to: 'southWest',
    style: 'road',
    via: [[5.85, 2.0]],
    between: ['lage-weide', 'kamperbos'],
  },
  {
    from: 'lindepoort',
    to: 'bospoort',
    style: 'street',
    via: [
      [7.1, 2.7],
      [7.15, 2.45],
    ],
    between: ['lindewoude-centrum', 'kamperbos'],
  },
  { from: 'bospoort', to: 'zwanenpoort', style: 'straight', between: ['lindewoude-centrum', 'oud-zwanen'] },
  { from: 'bospoort', to: 'south', style: 'brook', via: [[9.0, 1.9]], between: ['kamperbos', 'oud-zwanen'] },
  {
    from: 'gasthuis',
    to: 'zwanenpoort',
    style: 'street',
    via: [[9.3, 4.2]],
    between: ['lindewoude-centrum', 'tienmaat'],
  },
  {
    from: 'zwanenpoort',
    to: 'zwanenbos',
    style: 'ditch',
    via: [
      [10.7, 3.05],
      [10.85, 3.4],
      [11.9, 3.35],
    ],
    between: ['tienmaat', 'oud-zwanen'],
  },
];

export const boundaryLines: readonly BoundaryLine[] = [...border, ...noord, ...midden, ...south];
