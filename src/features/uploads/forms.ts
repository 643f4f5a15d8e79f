// SPDX-License-Identifier: EUPL-1.2
import type { SentForm, UploadedFile } from '../../platform/http/forms.ts';
import { fieldName, withoutName } from './views/files-field.tsx';

/** What a form with `FilesField` brought along. */
export function uploadsOf({ fields, files }: SentForm): {
  readonly files: readonly UploadedFile[];
  readonly without: readonly string[];
} {
  const without = fields[withoutName];
  return {
    files: files[fieldName] ?? [],
    without: typeof without === 'string' ? [without] : (without ?? []),
  };
}
