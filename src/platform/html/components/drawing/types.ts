// SPDX-License-Identifier: EUPL-1.2

import type { AreaGeometry } from '../../../../kernel/geometry/types.ts';

export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type DrawnArea = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly tint: Tint;
  readonly geometry: AreaGeometry;
  /** The region it belongs to; borders between regions are drawn heavier. */
  readonly groupId?: string;
};

export type DrawnFace = {
  /** The region or area it stands in. */
  readonly areaId: string;
  readonly initials: string;
  readonly name: string;
  readonly role: string;
  readonly href: string;
  readonly photoSrc?: string;
};

/** Picture coordinates in px of the layer at hand; y grows downwards. */
export type Point = readonly [x: number, y: number];
/** Not closed: the last point differs from the first. */
export type Ring = readonly Point[];
export type Polygon = readonly Ring[];
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Segment = { readonly from: Point; readonly to: Point };

/** Where a text stands: its lines, the x they are anchored on, and the baseline of the first line. */
export type TextBlock = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly box: Box;
};

export type PlacedLabel = {
  readonly areaId: string;
  /** The area's name, or its number in the legend. */
  readonly kind: 'name' | 'number';
  readonly text: TextBlock;
  /** From the text to a dot in the area, when the text stands beside it. */
  readonly leader?: Segment;
  /** Whether the text crosses a border, and so needs a halo to be read. */
  readonly astride: boolean;
};

export type PlacedFace = {
  readonly face: DrawnFace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Name (and role); absent when there is no room, then the legend has it. */
  readonly text?: TextBlock;
  readonly astride: boolean;
};

export type LegendEntry = {
  readonly areaId: string;
  readonly name: string;
  readonly href: string;
  /** Absent when not even the number found a place on the picture. */
  readonly number?: number;
};

/** One arrangement of texts and faces. Its coordinates times `scale` are those of the picture. */
export type DrawingLayer = {
  readonly kind: 'wide' | 'narrow';
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
  readonly faces: readonly PlacedFace[];
  readonly legend: readonly LegendEntry[];
  readonly faceLegend: readonly DrawnFace[];
};

export type DrawnPath = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly tint: Tint;
  readonly groupId?: string;
  readonly path: string;
};

/** How the Mercator plane lies on the picture: what is at `left` and `top` comes `right` and `down` px from its corner. */
export type Projection = {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly right: number;
  readonly down: number;
};

export type DrawingLayout = {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnPath[];
  readonly projection: Projection;
  /** Path of the borders between regions; empty without regions. */
  readonly regionBorders: string;
  readonly layers: readonly DrawingLayer[];
};

/** One thing at its own place on the picture. */
export type DrawnDot = {
  readonly lon: number;
  readonly lat: number;
  readonly title: string;
  readonly href: string;
};
