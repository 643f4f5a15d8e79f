// SPDX-License-Identifier: EUPL-1.2
export { type Area, type AreaRow, type AreaTree, type Tint, buildAreaTree } from './domain.ts';
export { type Point, areasAt, readAreaTree, readBoundaries, readLocator } from './readings.ts';
export { areaName, areaWord, areaWordMany } from './words.ts';
