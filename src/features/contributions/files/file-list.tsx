// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Link } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages as uploadMessages } from '../../uploads/index.ts';
import type { Attachment } from '../attachments-store.ts';
import { isGivenOut } from './domain.ts';
import { messages } from './messages.ts';

export type FileListProps = {
  readonly visit: Visit;
  readonly files: readonly Attachment[];
  /** Where a file is given to this reader; `rest` is the size of a picture. */
  readonly hrefOf: (file: Attachment, rest?: 'klein' | 'groot') => string;
  /** What can be done with it, and what there is to know. */
  readonly more?: (file: Attachment) => ComponentChildren;
};

/** Pictures as pictures, all else by name to save. */
export function FileList({ visit, files, hrefOf, more }: FileListProps) {
  if (files.length === 0) return null;
  const t = messages[visit.locale];
  return (
    <ul class="meent-files" aria-label={t.files}>
      {files.map((file) => (
        <li class="meent-files__item">
          {file.size && isGivenOut(file) ? (
            <Thumb visit={visit} file={file} hrefOf={hrefOf} />
          ) : (
            <Plain visit={visit} file={file} hrefOf={hrefOf} />
          )}
          {more?.(file)}
        </li>
      ))}
    </ul>
  );
}

type OneProps = Pick<FileListProps, 'visit' | 'hrefOf'> & { readonly file: Attachment };

function Thumb({ visit, file, hrefOf }: OneProps) {
  const t = messages[visit.locale];
  return (
    <a class="meent-files__picture" href={hrefOf(file, 'groot')} aria-label={t.open(file.name)}>
      <img
        src={hrefOf(file, 'klein')}
        alt={t.pictureOf(file.name)}
        width={file.size?.width}
        height={file.size?.height}
        loading="lazy"
      />
    </a>
  );
}

/** What somebody sent is never opened inside a page of ours: it is there to save. */
function Plain({ visit, file, hrefOf }: OneProps) {
  const t = messages[visit.locale];
  const size = uploadMessages[visit.locale].size(file.bytes);
  if (isGivenOut(file)) {
    return (
      <span class="meent-files__name">
        <Link href={hrefOf(file)}>{file.name}</Link> <small class="meent-soft">{size}</small>
      </span>
    );
  }
  return (
    <span class="meent-files__name">
      {file.name} <small class="meent-soft">{file.scan === 'infected' ? t.infected : t.waiting}</small>
    </span>
  );
}
