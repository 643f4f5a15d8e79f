// SPDX-License-Identifier: EUPL-1.2
import { MomentText, Paragraph, TypedText } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Message } from '../domain.ts';
import type { Attachment } from '../attachments-store.ts';
import { FileList, type FileListProps } from '../files/file-list.tsx';
import { twinMessages } from '../twins-messages.ts';
import type { Names } from '../wording.ts';

type HeardProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly heard: readonly Message[];
  readonly files?: readonly Attachment[];
  readonly hrefOf?: FileListProps['hrefOf'];
};

/** Answers as letters; says so when there are none. */
export function Heard({ visit, names, heard, files = [], hrefOf }: HeardProps) {
  if (heard.length === 0) return <Paragraph>{twinMessages[visit.locale].joined.noAnswers}</Paragraph>;
  return (
    <ol class="meent-talk">
      {heard.map((message) => (
        <li class="meent-talk__theirs">
          <p class="meent-talk__who">
            <b>{names.staffing.people.get(message.authorPersonId ?? '')?.name ?? visit.municipality.name}</b>{' '}
            <MomentText visit={visit} moment={message.createdAt} />
          </p>
          <TypedText text={message.body} />
          {hrefOf && (
            <FileList
              visit={visit}
              files={files.filter(({ messageId }) => messageId === message.id)}
              hrefOf={hrefOf}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
