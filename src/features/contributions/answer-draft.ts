// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Typed } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Template, fillFields, fitting, readTemplates } from '../answers/index.ts';
import { areaName } from '../areas/index.ts';
import type { Contact, Contribution } from './domain.ts';
import { personalKey } from './links.ts';
import { type MailText, answerMail } from './mails.ts';
import { messages } from './messages.ts';
import type { Names } from './wording.ts';

type About = {
  readonly names: Names;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
};

/** What an answer to this one can begin with. */
export async function templatesFor(
  deps: Deps,
  trx: Trx,
  contribution: Contribution,
): Promise<readonly Template[]> {
  return fitting(await readTemplates(deps, trx), contribution);
}

/** The answer so far; a chosen template comes after what was typed already. */
export function draftWith(template: Template | undefined, visit: Visit, about: About, typed: Typed): string {
  const so = (typed.tekst ?? '').trimEnd();
  if (!template) return so;
  const { names, contribution, contact } = about;
  const { actor } = visit;
  const area = names.tree.byId(contribution.areaId) ?? names.tree.root;
  const begin = fillFields(template.body, {
    naam: contact?.name || messages[contribution.locale].resident,
    nummer: contribution.number,
    onderwerp: contribution.subject,
    gebied: areaName(area, contribution.locale),
    ik: isStaff(actor) ? actor.name : visit.municipality.name,
    telefoon:
      (isStaff(actor) ? names.staffing.people.get(actor.personId)?.phone : '') ||
      visit.municipality.settings.phone,
  });
  return so === '' ? begin : `${so}\n\n${begin}`;
}

/** The mail that would go out, for who has an address; without the key of the personal page, which is the resident's alone. */
export function previewOf(deps: Deps, visit: Visit, about: About, text: string): MailText | undefined {
  const { contribution, contact } = about;
  if (!contact?.email) return undefined;
  const mail = answerMail(deps, visit, { contribution, contact, text, isLast: false });
  return { ...mail, text: mail.text.replaceAll(personalKey(deps.secrets, contribution.id), '…') };
}
