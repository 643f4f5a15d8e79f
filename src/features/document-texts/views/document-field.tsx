// SPDX-License-Identifier: EUPL-1.2
import { FileField, HiddenField } from '../../../platform/html/index.ts';
import { documentKinds } from '../../../platform/files/document-facts.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { FileBack } from '../domain.ts';
import { documentFieldName, keptFieldName } from '../forms.ts';
import { messages } from '../messages.ts';

const accepted = Object.values(documentKinds)
  .map(({ ending }) => `.${ending}`)
  .concat('.jpeg')
  .join(',');

export type DocumentFieldProps = {
  readonly visit: Visit;
  readonly back: FileBack;
  /** Bytes that a file may have. */
  readonly most: number;
  /** There must be one: that it may be left out is not said. */
  readonly required?: boolean;
  /** What is wrong otherwise, such as that there is none. */
  readonly fault?: string | undefined;
};

/** Choosing the file of a document. The last field of its form: what stands after it is lost when the file is too large. */
export function DocumentField({
  visit,
  back: { kept, refused },
  most,
  required = false,
  fault,
}: DocumentFieldProps) {
  const t = messages[visit.locale];
  return (
    <>
      {kept && <HiddenField name={keptFieldName} value={kept.token} />}
      <FileField
        visit={visit}
        name={documentFieldName}
        label={t.file}
        hint={kept ? t.kept(kept.name) : t.fileHint(most / 1_000_000)}
        accept={accepted}
        required={required && !kept}
        fault={refused ? t.faults[refused.why](refused.name, refused.most / 1_000_000) : fault}
      />
    </>
  );
}
