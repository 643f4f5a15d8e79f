// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { type Meeting, meetingsPath, readMeetings, startMeetings } from '../session-import/index.ts';
import { type Needs, startImport } from './actions.ts';
import { textOf } from './read-csv.ts';
import type { FileFault } from './read-file.ts';
import { readSources } from './store.ts';
import { pathOf } from './views/paths.ts';

type Upload = { readonly source: string; readonly file: UploadedFile; readonly submissionKey: Id };

/** Takes a file in as what it is: meetings to become sessions, with their motions as a list beside; or a list alone. Gives its page. */
export async function takeIn(
  deps: Needs,
  doer: Doer,
  { source, file, submissionKey }: Upload,
): Promise<Result<string, FileFault>> {
  const meetings = meetingsIn(file);
  const list = await startImport(deps, doer, { source, file, submissionKey });
  if (meetings.length === 0) return list.ok ? ok(pathOf(list.value)) : list;
  const sources = await inMunicipality(deps, doer.municipality.id, readSources);
  const before = sources.find((one) => one.source.toLowerCase() === source.toLowerCase());
  const started = await startMeetings(deps, doer, {
    source: before?.source ?? source,
    fileName: file.name,
    meetings,
    listId: list.ok ? list.value : null,
    submissionKey,
  });
  return started.ok ? ok(meetingsPath(started.value)) : no(started.reason);
}

function meetingsIn({ isTooLarge, bytes }: UploadedFile): readonly Meeting[] {
  if (isTooLarge) return [];
  const text = textOf(bytes);
  return /^\uFEFF?\s*[[{]/.test(text) ? readMeetings(text) : [];
}
