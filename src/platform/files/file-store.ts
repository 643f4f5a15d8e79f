// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Bytes by key; a folder on disk. (flydrive: small, typed, MIT, with S3 behind the same face for later.) */
export type FileStore = {
  put(key: string, content: Buffer): Promise<void>;
  get(key: string): Promise<Buffer | undefined>;
  remove(key: string): Promise<void>;
};

export function openFileStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: resolve(folder), visibility: 'private' }));
  return {
    put: (key, content) => disk.put(key, content),
    get: async (key) => {
      if (!(await disk.exists(key))) return undefined;
      // As a stream: flydrive 2.1's getBytes gives the memory around a small or empty file as well.
      return buffer(await disk.getStream(key));
    },
    remove: (key) => disk.delete(key),
  };
}
