// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MemoryFS, PGlite } from '@electric-sql/pglite';

/** Where PGlite has its files. */
const home = '/pglite/data';

type Made = {
  readonly program: WebAssembly.Module;
  readonly bundle: Blob;
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
};

const read = new Map<string, Promise<Made>>();

/**
 * An embedded database in memory with a copy of what is in a folder. The folder and PGlite's program are read once by
 * this process: made by PGlite itself, from a tar and with a program read again, each takes five times as long.
 */
export async function openCopy(folder: string): Promise<PGlite> {
  const made = read.get(folder) ?? readAll(folder);
  read.set(folder, made);
  const { program, bundle, folders, files } = await made;
  const memory = new MemoryFS();
  const lite: PGlite = new PGlite({
    fs: memory,
    pgliteWasmModule: program,
    fsBundle: bundle,
    // A fresh database has to clear them, which takes longer than what it does with more.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
  });
  memory.initialSyncFs = () => {
    const { FS } = lite.Module;
    for (const path of folders) FS.mkdirTree(path);
    for (const { path, bytes } of files) FS.writeFile(path, bytes.slice(), { canOwn: true });
    return Promise.resolve();
  };
  await lite.waitReady;
  return lite;
}

async function readAll(folder: string): Promise<Made> {
  const entry = import.meta.resolve('@electric-sql/pglite');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((one) => ({
    isFolder: one.isDirectory(),
    on: join(one.parentPath, one.name),
    path: join(home, relative(folder, one.parentPath), one.name),
  }));
  return {
    program: await WebAssembly.compile(readFileSync(new URL('pglite.wasm', entry))),
    bundle: new Blob([readFileSync(new URL('pglite.data', entry))]),
    folders: [home, ...entries.filter(({ isFolder }) => isFolder).map(({ path }) => path)],
    files: entries
      .filter(({ isFolder }) => !isFolder)
      .map(({ on, path }) => ({ path, bytes: new Uint8Array(readFileSync(on)) })),
  };
}
