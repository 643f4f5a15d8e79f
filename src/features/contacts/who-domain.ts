// SPDX-License-Identifier: EUPL-1.2

/** Somebody as said in one line: "Els de Vries 06 12 34 56 78 els@post.example", in any order, any of them left out. */
export type Who = {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

const email = /[^\s,;<>"]+@[^\s,;<>"]+/;
// Three digits at least: a house number or a "2" behind a name is none.
const phone = /\+?\(?\d(?:[\s()/.-]*\d){2,}/;

/** Takes apart what is typed in one field. Whether mail and phone are good ones is for the form to say. */
export function readWho(text: string): Who {
  const mail = email.exec(text)?.[0] ?? null;
  const withoutMail = mail === null ? text : text.replace(mail, ' ');
  const number = phone.exec(withoutMail)?.[0] ?? null;
  const rest = number === null ? withoutMail : withoutMail.replace(number, ' ');
  const name = rest
    .replace(/[,;<>"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name === '' ? null : name, phone: number, email: mail };
}
