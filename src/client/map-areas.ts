// SPDX-License-Identifier: EUPL-1.2

type Ring = readonly (readonly [lon: number, lat: number])[];

/** What `/gebieden.geojson` gives. */
export type AreaFeature = {
  readonly type: 'Feature';
  readonly properties: {
    readonly slug: string;
    readonly name: string;
    readonly tint: number;
    readonly depth: number;
  };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
};
export type AreaCollection = {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeature[];
};

/** Of the server's own file its head tells enough. */
export function isAreaCollection(value: unknown): value is AreaCollection {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('features' in value))
    return false;
  return value.type === 'FeatureCollection' && Array.isArray(value.features);
}

/** The smallest area at a point, to tell someone where they tapped; the server decides for itself. */
export function areaAt({ features }: AreaCollection, lon: number, lat: number): AreaFeature | undefined {
  return features
    .filter(({ geometry }) =>
      geometry.coordinates.some((polygon) => polygon.filter((ring) => isIn(ring, lon, lat)).length === 1),
    )
    .sort((a, b) => b.properties.depth - a.properties.depth)[0];
}

/** Counts how many sides lie to the right (even-odd rule). */
function isIn(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const corner of ring) {
    if (previous && corner[1] > lat !== previous[1] > lat) {
      const crossing =
        ((previous[0] - corner[0]) * (lat - corner[1])) / (previous[1] - corner[1]) + corner[0];
      if (lon < crossing) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}
