// SPDX-License-Identifier: EUPL-1.2
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { type Result, no, ok } from '../../kernel/result.ts';
import { packageRoot } from '../package-root.ts';
import {
  type DocumentFacts,
  type DocumentLimits,
  type DocumentRefusal,
  type DocumentSource,
  type FirstPage,
  type ReadFacts,
  type ReadingNews,
  type ReadingTask,
  documentKinds,
  previewWidth,
  usualLimits,
} from './document-facts.ts';
import { redraw } from './picture.ts';

/**
 * What a file is, its text and how its first page looks, by its bytes alone. It is read by a thread of its own that is ended when it
 * takes too long or too much: what a hostile file costs is that time, on one of two threads, and never the server.
 */
export async function readDocument(
  content: DocumentSource,
  limits: DocumentLimits = usualLimits,
): Promise<Result<DocumentFacts, DocumentRefusal>> {
  return inTurn(() => read(content, limits, false));
}

/** Only what it is and how many pages it has, for an answer while somebody waits: whether it can be opened at all. */
export async function glanceAtDocument(
  content: DocumentSource,
  limits: DocumentLimits = usualLimits,
): Promise<Result<Pick<DocumentFacts, 'kind' | 'mime' | 'pages' | 'sha256'>, DocumentRefusal>> {
  return inTurn(() => read(content, limits, true));
}

async function read(
  content: DocumentSource,
  limits: DocumentLimits,
  isGlance: boolean,
): Promise<Result<DocumentFacts, DocumentRefusal>> {
  const size = Buffer.isBuffer(content) ? content.length : (await stat(content.path)).size;
  if (size > limits.bytes) return no('too_large');
  const source = Buffer.isBuffer(content) ? content : content.path;
  const { facts, page, refusal } = await ask({ source, limits, isGlance });
  if (!facts) return no(refusal ?? 'broken');
  const drawn = page && (await previewOf(page));
  // Of what is a picture only the picture tells whether it can be opened.
  const isPicture = facts.kind === 'png' || facts.kind === 'jpeg' || facts.kind === 'svg';
  if (isPicture && !drawn?.ok) return no(drawn?.reason === 'too_large' ? 'too_large' : 'broken');
  return ok({
    ...facts,
    mime: documentKinds[facts.kind].mime,
    preview: drawn?.ok ? drawn.value.bytes : null,
  });
}

type Told = { facts?: ReadFacts; page?: FirstPage | null; refusal?: DocumentRefusal };

/** What the thread told before it ended, by itself or not: when only the picture took too long, the text is there. */
function ask(task: ReadingTask): Promise<Told> {
  return new Promise((resolve) => {
    const told: Told = {};
    const worker = new Worker(workerFile(), {
      workerData: task,
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: task.limits.megabytes,
        maxYoungGenerationSizeMb: 48,
        stackSizeMb: 4,
      },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => void worker.terminate(), task.limits.millis);
    worker.on('message', (news: ReadingNews) => {
      if (news.kind === 'facts') told.facts = news.facts;
      else if (news.kind === 'first_page') told.page = news.page;
      else told.refusal = news.why;
    });
    // A thread that ran out of memory says so here; it counts as a file that cannot be read.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(told);
    });
  });
}

/** Beside this file as it was written; in the built product a file of its own. */
function workerFile(): string {
  return import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('document-worker.ts', import.meta.url))
    : join(packageRoot(), 'dist/server/document-worker.js');
}

async function previewOf(page: FirstPage) {
  const content =
    page.kind === 'picture'
      ? Buffer.from(page.bytes)
      : await sharp(page.bytes, { raw: { width: page.width, height: page.height, channels: 4 } })
          .png({ compressionLevel: 1 })
          .toBuffer();
  return redraw(content, (picture) =>
    picture
      .resize(previewWidth, previewWidth * 3, { fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: 10 }),
  );
}

const mostAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** So many are read at once; the others wait for their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
