// SPDX-License-Identifier: EUPL-1.2
import { classes } from '../classes.ts';
import { initialsOf, tintOf } from './initials.ts';

export type FaceSize = 'small' | 'medium' | 'large' | 'huge';

/** In px, for the picture's own width and height: nothing jumps while it loads. */
const pixels: Readonly<Record<FaceSize, number>> = { small: 32, medium: 44, large: 84, huge: 144 };

export type FaceProps = {
  readonly name: string;
  readonly photoSrc?: string;
  readonly size?: FaceSize;
  /** That of the area, or else one that follows from the name. */
  readonly tint?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
};

/** A photo or calm initials. Always beside the name in words, so it is silent to screen readers. */
export function Face({ name, photoSrc, size = 'medium', tint = tintOf(name) }: FaceProps) {
  const shape = classes('meent-face', `meent-face--${size}`, `meent-tint--${tint}`);
  if (photoSrc) {
    return (
      <img class={shape} src={photoSrc} alt="" width={pixels[size]} height={pixels[size]} loading="lazy" />
    );
  }
  return (
    <span class={shape} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
