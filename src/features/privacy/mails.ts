// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '../../kernel/municipality.ts';
import { writeMail } from '../../platform/mail/mail-document.tsx';
import { messages } from './messages.ts';

/** That everything was erased. It names nothing of what there was. */
export function erasedMail(municipality: Municipality) {
  const { subject, title, texts } = messages.nl.erasedMail;
  const parts = texts(municipality.name).map((text) => ({ kind: 'paragraph' as const, text }));
  return { subject, ...writeMail({ municipality, locale: 'nl', title, parts }) };
}
