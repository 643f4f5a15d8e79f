// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Bytes by key; in a folder on disk or in a bucket of an S3 server. (flydrive: small, typed, MIT, one face for both.) */
export type FileStore = {
  put(key: string, content: Buffer): Promise<void>;
  /** The same from a file on this machine, piece by piece: a large one is never in memory as a whole. */
  putFile(key: string, path: string): Promise<void>;
  get(key: string): Promise<Buffer | undefined>;
  has(key: string): Promise<boolean>;
  /** What is there, piece by piece, as fast as it is taken; or the part of it from the first to the last byte. */
  getStream(key: string, part?: Part): Promise<Readable | undefined>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
};

export type Part = { readonly start: number; readonly end: number };

/** `place` is a folder, or `s3://KEY:SECRET@HOST/BUCKET?region=REGION` (`s3+http://` without encryption, for tests and one machine). */
export function openFileStore(place: string): FileStore {
  let opened: Promise<Place> | undefined;
  const where = (): Promise<Place> => (opened ??= isBucket(place) ? openBucket(place) : openFolder(place));
  const disk = async (): Promise<Disk> => (await where()).disk;
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
    has: async (key) => (await disk()).exists(key),
    getStream: async (key, part) => {
      const { disk: found, openPart } = await where();
      if (!(await found.exists(key))) return undefined;
      return part ? openPart(key, part) : found.getStream(key);
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

type Place = {
  readonly disk: Disk;
  /** flydrive gives a file as a whole alone. */
  readonly openPart: (key: string, part: Part) => Promise<Readable>;
};

function openFolder(folder: string): Promise<Place> {
  const location = resolve(folder);
  return Promise.resolve({
    disk: new Disk(new FSDriver({ location, visibility: 'private' })),
    openPart: (key, part) => Promise.resolve(createReadStream(join(location, key), part)),
  });
}

/** The library for S3 is large: it is loaded only where there is a bucket. */
async function openBucket(place: string): Promise<Place> {
  const known = bucketOf(place);
  if (!known) throw new Error('The address of the bucket is not whole.');
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const { bucket, ...server } = known;
  const client = new S3Client({
    ...server,
    forcePathStyle: true,
    // A checksum behind a stream is what many servers beside Amazon's do not know.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  return {
    disk: new Disk(new S3Driver({ client, bucket, supportsACL: false, visibility: 'private' })),
    openPart: async (key, { start, end }) => {
      const asked = new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${start}-${end}` });
      const { Body } = await client.send(asked);
      if (!(Body instanceof Readable)) throw new Error('The bucket gave nothing to read.');
      return Body;
    },
  };
}
