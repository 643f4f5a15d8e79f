// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, FileField } from '../../../platform/html/index.ts';
import { pictureTypes } from '../../../platform/files/picture.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Draft, type Refused, documentEndings, mostFiles } from '../domain.ts';
import { messages } from '../messages.ts';

/** For the field in which files are chosen. Without HEIC: then an iPhone gives a JPEG of its own accord. */
const acceptedTypes = [...pictureTypes, ...Object.values(documentEndings).map((end) => `.${end}`)].join(',');

export type FilesFieldProps = {
  readonly visit: Visit;
  /** Only where one page has two of these. */
  readonly id?: string;
  readonly hint?: string;
  /** Documents are not asked for; what comes all the same is for the feature to refuse. */
  readonly onlyPictures?: boolean;
  readonly kept?: readonly Draft[];
  readonly refused?: readonly Refused[];
};

/** Choosing files, in a form that is `multipart`. What was taken before the form came back is listed: it need not be chosen again. */
export function FilesField(props: FilesFieldProps) {
  const { visit, id = fieldName, hint, onlyPictures = false, kept = [], refused = [] } = props;
  const t = messages[visit.locale];
  return (
    <meent-files
      data-most={String(mostFiles - kept.length)}
      data-chosen={t.chosen}
      data-remove={t.removeShort}
      data-too-many={t.tooMany}
    >
      <FileField
        visit={visit}
        id={id}
        name={fieldName}
        label={onlyPictures ? t.labelPictures : t.label}
        hint={hint ?? t.hint}
        accept={onlyPictures ? pictureTypes.join(',') : acceptedTypes}
        multiple
        fault={
          refused.length === 0 ? undefined : refused.map((one) => t.refused[one.why](one.name)).join(' ')
        }
      />
      {kept.length > 0 && (
        <fieldset class="meent-kept-files">
          <legend>{t.kept}</legend>
          <p class="meent-soft">{t.keptHint}</p>
          <ul class="meent-plain-list">
            {kept.map((file) => (
              <li>
                {file.name} <small class="meent-soft">{t.size(file.bytes)}</small>
                <label class="meent-kept-files__without">
                  <input type="checkbox" name={withoutName} value={file.id} /> {t.without(file.name)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </meent-files>
  );
}

/** For the summary of a form that came back. */
export function fileFaultItems(visit: Visit, refused: readonly Refused[], id = fieldName): FaultItem[] {
  const t = messages[visit.locale];
  return refused.map((one) => ({ href: `#${id}`, text: t.refused[one.why](one.name) }));
}

export const fieldName = 'bestanden';
export const withoutName = 'zonder';
