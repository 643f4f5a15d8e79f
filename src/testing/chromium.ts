// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './debian-packages.ts';

/** Chromium without a window and all that belongs to one: the same pages in two thirds of the time. */
const lightest = 'chromium-headless-shell';
const names = [lightest, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium to test with: the one in $CHROMIUM, one on PATH, or one where systems usually put it. */
export function findChromium(): string | undefined {
  const wanted = process.env.CHROMIUM;
  if (wanted) return isExecutable(wanted) ? wanted : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(isExecutable);
}

/**
 * The path of a Chromium; as root on Debian it is installed when there is none.
 * @throws when there is none and it cannot be installed; the message says what to do.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM is ${process.env.CHROMIUM}, which cannot be run.`);
  const why = (await installPackages([lightest])) && (await installPackages(['chromium']));
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found: install one (on Debian: apt-get install chromium), or give its path in CHROMIUM.' +
      (why && `\n${why}`),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
