// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import type { Area } from '../../areas/index.ts';

/** The square in which silhouettes of areas are drawn. */
const emblemBox = 48;

export function AreaEmblem({ area, size = 40 }: { readonly area: Area; readonly size?: number }) {
  return <Emblem path={area.emblem} tint={area.tint} size={size} box={emblemBox} />;
}
