// SPDX-License-Identifier: EUPL-1.2
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { StartFault } from '../start-fault.ts';

/**
 * Takes the lock file beside an embedded database's folder: PGlite itself lets two processes write the same files.
 * A lock whose process is gone is taken over. Returns the function that gives it back.
 * @throws StartFault when a living process holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder.replace(/\/+$/, '')}.lock`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (take(path)) return () => rmSync(path, { force: true });
    const holder = Number(readIfThere(path));
    if (holder > 0 && holder !== process.pid && isAlive(holder)) {
      throw new StartFault(
        `The data folder ${folder} is in use by process ${holder}. Stop that one first, or choose another folder with DATABASE_URL.`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new StartFault(`The lock file ${path} cannot be taken.`);
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw new StartFault(
      `The lock file ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
