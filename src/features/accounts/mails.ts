// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type MailBodies, writeMail } from '../../platform/mail/mail-document.tsx';
import { codeMinutes } from './code-domain.ts';
import { messages } from './messages.ts';

type From = { readonly municipality: Municipality; readonly locale: Locale };
type Written = MailBodies & { readonly subject: string };

/** The mail with a code. The digits are not in the subject: that is shown on locked screens. */
export function codeMail(from: From, digits: string): Written {
  const m = messages[from.locale].codeMail;
  const bodies = writeMail({
    ...from,
    title: m.title,
    parts: [
      { kind: 'paragraph', text: m.text(codeMinutes) },
      { kind: 'code', text: digits },
      { kind: 'paragraph', text: m.warning },
    ],
    closing: m.closing,
  });
  return { subject: m.subject(from.municipality.name), ...bodies };
}

/** Tells somebody that their account got a new way in: when it was not they, they can do something. */
export function passkeyMail(
  from: From,
  passkey: { readonly name: string; readonly accountUrl: string },
): Written {
  const m = messages[from.locale].passkeyMail;
  const bodies = writeMail({
    ...from,
    title: m.title,
    parts: [
      { kind: 'paragraph', text: m.text(passkey.name) },
      { kind: 'paragraph', text: m.notYou },
      { kind: 'button', text: m.button, href: passkey.accountUrl },
    ],
  });
  return { subject: m.subject(from.municipality.name), ...bodies };
}
