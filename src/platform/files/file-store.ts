// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Bytes by key; in a folder on disk or in a bucket of an S3 server. (flydrive: small, typed, MIT, one face for both.) */
export type FileStore = {
  put(key: string, content: Buffer): Promise<void>;
  /** The same from a file on this machine, piece by piece: a large one is never in memory as a whole. */
  putFile(key: string, path: string): Promise<void>;
  get(key: string): Promise<Buffer | undefined>;
  /** What is there, piece by piece, as fast as it is taken. */
  getStream(key: string): Promise<Readable | undefined>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
};

/** `place` is a folder, or `s3://KEY:SECRET@HOST/BUCKET?region=REGION` (`s3+http://` without encryption, for tests and one machine). */
export function openFileStore(place: string): FileStore {
  let opened: Promise<Disk> | undefined;
  const disk = (): Promise<Disk> => (opened ??= isBucket(place) ? openBucket(place) : openFolder(place));
  return {
    put: async (key, content) => (await disk()).put(key, content),
    putFile: async (key, path) => {
      // A bucket wants to know beforehand how much comes.
      const { size } = await stat(path);
      await (await disk()).putStream(key, createReadStream(path), { contentLength: size });
    },
    get: async (key) => {
      const found = await disk();
      if (!(await found.exists(key))) return undefined;
      // As a stream: flydrive 2.1's getBytes gives the memory around a small or empty file as well.
      return buffer(await found.getStream(key));
    },
    getStream: async (key) => {
      const found = await disk();
      return (await found.exists(key)) ? found.getStream(key) : undefined;
    },
    remove: async (key) => (await disk()).delete(key),
  };
}

export function isBucket(place: string): boolean {
  return /^s3(\+http)?:/.test(place);
}

export type Bucket = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** The parts of an address of a bucket; undefined when one of them is missing. */
export function bucketOf(place: string): Bucket | undefined {
  if (!URL.canParse(place)) return undefined;
  const url = new URL(place);
  const bucket = url.pathname.replace(/^\/|\/$/g, '');
  if (!url.username || !url.password || !url.host || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    return undefined;
  return {
    endpoint: `${url.protocol === 's3+http:' ? 'http' : 'https'}://${url.host}`,
    bucket,
    region: url.searchParams.get('region') ?? 'us-east-1',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
  };
}

function openFolder(folder: string): Promise<Disk> {
  return Promise.resolve(new Disk(new FSDriver({ location: resolve(folder), visibility: 'private' })));
}

/** The library for S3 is large: it is loaded only where there is a bucket. */
async function openBucket(place: string): Promise<Disk> {
  const bucket = bucketOf(place);
  if (!bucket) throw new Error('The address of the bucket is not whole.');
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      ...bucket,
      forcePathStyle: true,
      supportsACL: false,
      visibility: 'private',
      // A checksum behind a stream is what many servers beside Amazon's do not know.
      requestChecksumCalculation: 'WHEN_REQUIRED',
    }),
  );
}
