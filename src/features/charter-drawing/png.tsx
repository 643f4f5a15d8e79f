// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import { Picture } from './picture.tsx';
import type { Scene } from './scene.ts';

/** The picture as PNG, so many pixels wide. Letters go as outlines: no font needs to be on the machine. */
export function drawPng(scene: Scene, width: number): Promise<Buffer> {
  const svg = renderToString(<Picture scene={scene} title="" description="" id="picture" outlined />);
  return sharp(Buffer.from(svg), { density: (72 * width) / scene.width, limitInputPixels: 40_000_000 })
    .resize({ width })
    .flatten({ background: '#fbfaf6' })
    .png({ compressionLevel: 9, palette: true, quality: 95 })
    .toBuffer();
}
