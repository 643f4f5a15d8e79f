// SPDX-License-Identifier: EUPL-1.2
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { CouncilDocument, DocumentFile } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, previewPath } from '../paths.ts';

export type SheetProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly document: CouncilDocument;
  /** Beside its title: then the picture says nothing new to who cannot see it. */
  readonly isBesideTitle?: boolean;
};

/** A document as it lies on a table: its first page, or a sheet with what kind of file it is. */
export function Sheet({ visit, room, document, isBesideTitle = false }: SheetProps) {
  const t = messages[visit.locale];
  const { file, number, title } = document;
  if (file?.hasPreview)
    return (
      <img
        class="meent-dossier-sheet meent-dossier-sheet--picture"
        src={href(visit, previewPath(room, number, file.version))}
        alt={isBesideTitle ? '' : t.preview(title)}
        loading={isBesideTitle ? 'lazy' : undefined}
      />
    );
  return (
    <span class="meent-dossier-sheet meent-dossier-sheet--plain" aria-hidden="true">
      <span class="meent-dossier-sheet__kind">{t.kinds[document.kind]}</span>
      <span class="meent-dossier-sheet__lines" />
      {file && <span class="meent-dossier-sheet__format">{formatOf(visit, file)}</span>}
    </span>
  );
}

/** "PDF" */
export function formatOf({ locale }: Pick<Visit, 'locale'>, { mime }: Pick<DocumentFile, 'mime'>): string {
  const t = messages[locale];
  return t.formats[mime] ?? t.otherFormat;
}

/** "PDF, 12 bladzijden, 340 kB" */
export function fileInWords(
  visit: Pick<Visit, 'locale'>,
  file: Pick<DocumentFile, 'mime' | 'pages' | 'bytes'>,
): string {
  const t = messages[visit.locale];
  return [
    formatOf(visit, file),
    ...(file.pages === null ? [] : [t.pages(file.pages)]),
    t.size(file.bytes),
  ].join(', ');
}
