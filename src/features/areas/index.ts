// SPDX-License-Identifier: EUPL-1.2
export { type Area, type AreaRow, type AreaTree, type Tint, buildAreaTree } from './domain.ts';
export { drawnAreas, regionOf } from './drawn-domain.ts';
export { type Point, areasAt, readAreaTree, readBoundaries, readLocator } from './readings.ts';
export { routes } from './routes.tsx';
export { addArea, changeArea } from './actions.ts';
export { type AreaDetails } from './changes-domain.ts';
export { areaName, areaWord, areaWordMany } from './words.ts';
export { type Choice, type LookUp, type Place, type Wanted, findPlaces, lookUp } from './places.ts';
export { type ImportFault, type ImportOptions, type ImportOutcome, importAreas } from './import-areas.ts';
export { type ImportPlan, countChanges } from './import-plan.ts';
export { slugOf } from './slugs-domain.ts';
export { sayImportFault, sayImportPlan, sayPlacesFault, sayPlacesPlan } from './report.ts';
export {
  importPlaces,
  type PlacesFault,
  type PlacesOptions,
  type PlacesOutcome,
  type PlacesPlan,
} from './import-places.ts';
export { AreaMap, PlaceMap, type PlaceMapProps } from './views/place-map.tsx';
