// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Deps } from '../../platform/deps.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import type { FileBack } from './domain.ts';
import { documentFieldName, keptFieldName, takenFileShape } from './forms.ts';
import { type TakenFile, takeFile } from './taking.ts';

const purpose = 'document_file';

/** Of which form a file is: it goes with no other. */
type FormOf = { readonly municipalityId: Id; readonly formKey: Id };

export type FileOfForm = {
  readonly file: TakenFile | undefined;
  /** For when the form comes back. */
  readonly back: FileBack;
};

/** The file that came with a form, or that came with it before; see `DocumentField`. */
export async function takeFileOfForm(deps: Deps, of: FormOf, form: SentForm): Promise<FileOfForm> {
  const sent = form.large[documentFieldName]?.[0];
  const token = form.fields[keptFieldName];
  const before = typeof token === 'string' ? keptFileOf(deps.secrets, of, token) : undefined;
  if (!sent) return { file: before, back: backOf(deps.secrets, of, before) };
  const taken = await takeFile(deps, of.municipalityId, sent);
  if (taken.ok) return { file: taken.value, back: backOf(deps.secrets, of, taken.value) };
  const refused = { name: sent.name, why: taken.reason, most: deps.largestDocument };
  return { file: before, back: { ...backOf(deps.secrets, of, before), refused } };
}

function backOf(secrets: Secrets, of: FormOf, file: TakenFile | undefined): FileBack {
  return file ? { kept: { token: tokenOf(secrets, of, file), name: file.name } } : {};
}

/**
 * A file whose form came back, as a text in that form: so that it need not be sent again. Its bytes wait for a day, and nothing else
 * is kept of it. Only we can have written it.
 */
function tokenOf(secrets: Secrets, form: FormOf, file: TakenFile): string {
  const said = Buffer.from(JSON.stringify(file)).toString('base64url');
  return `${said}.${secrets.sign(purpose, signedText(form, said))}`;
}

function keptFileOf(secrets: Secrets, form: FormOf, token: string): TakenFile | undefined {
  const [said = '', signature = ''] = token.split('.');
  if (!secrets.isSigned(purpose, signedText(form, said), signature)) return undefined;
  const read = takenFileShape.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  return read.success ? read.data : undefined;
}

function signedText({ municipalityId, formKey }: FormOf, said: string): string {
  return `${municipalityId} ${formKey} ${said}`;
}
