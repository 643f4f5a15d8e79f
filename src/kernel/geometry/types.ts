// SPDX-License-Identifier: EUPL-1.2

/** A place in WGS84: degrees east, then degrees north (GeoJSON order). */
export type LonLat = readonly [lon: number, lat: number];

/** A place in Rijksdriehoeksmeting (EPSG:28992): metres east, then metres north. */
export type RdPoint = readonly [x: number, y: number];

/** Closed: the last position repeats the first. */
export type Ring = readonly LonLat[];

/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

export type MultiPolygonCoordinates = readonly Polygon[];

/** The one shape in which an area's boundary is kept, in WGS84. */
export type AreaGeometry = { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygonCoordinates };

export type Bbox = readonly [west: number, south: number, east: number, north: number];
