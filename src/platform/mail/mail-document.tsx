// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { htmlMessages } from '../html/messages.ts';

/** One part of a mail. From the same parts come the text and the HTML, so that they always say the same. */
export type MailPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The one thing to do: a link as a button, with its address in the text. */
  | { readonly kind: 'button'; readonly text: string; readonly href: string }
  /** Some answers to choose from, each a link, wide enough for a thumb. */
  | { readonly kind: 'choices'; readonly items: readonly Pick<ListedItem, 'text' | 'href'>[] }
  /** Names and values, each on a line. */
  | { readonly kind: 'facts'; readonly items: readonly MailFact[] }
  /** What somebody wrote, in their own words; `by` says who. */
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  /** Some things, each with its link. */
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly ListedItem[] }
  /** What the parts after it are about, with its one link. */
  | { readonly kind: 'heading'; readonly text: string; readonly href: string; readonly note?: string }
  /** Something to take over exactly: a code, a number. */
  | { readonly kind: 'code'; readonly text: string };

export type MailFact = { readonly term: string; readonly value: string };
export type ListedItem = { readonly text: string; readonly href: string; readonly note?: string };

export type Letter = {
  readonly municipality: Municipality;
  readonly locale: Locale;
  readonly title: string;
  readonly parts: readonly MailPart[];
  /** Why one gets this mail, and what to do when it is not for one. */
  readonly closing?: string;
};

export type MailBodies = { readonly text: string; readonly html: string };

/** Writes a letter as text and as HTML, both with the municipality's name and how to reach it under it. */
export function writeMail(letter: Letter): MailBodies {
  return { text: asText(letter), html: `<!doctype html>${renderToString(<MailDocument letter={letter} />)}` };
}

function asText({ municipality, locale, title, parts, closing }: Letter): string {
  const body = parts.map(partAsText);
  const sender = [htmlMessages({ locale }).municipality(municipality.name), ...reachable(municipality)].join(
    '\n',
  );
  return [title, ...body, ...(closing ? [closing] : []), `-- \n${sender}`].join('\n\n') + '\n';
}

function partAsText(part: MailPart): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'button':
      return `${part.text}:\n${part.href}`;
    case 'choices':
      return part.items.map(({ text, href }) => `${text}:\n${href}`).join('\n\n');
    case 'facts':
      return part.items.map(({ term, value }) => `${term}: ${value}`).join('\n');
    case 'list': {
      const items = part.items.map(({ text, href, note }) =>
        [`- ${text}`, note ?? '', href].filter(Boolean).join('\n  '),
      );
      return [...(part.title ? [part.title] : []), ...items].join('\n\n');
    }
    case 'heading':
      return [part.text, part.note ?? '', part.href].filter(Boolean).join('\n');
    case 'code':
      return `    ${part.text}`;
    case 'quote': {
      const quoted = part.text.split('\n').map((line) => `> ${line}`.trimEnd());
      return [...(part.by ? [`${part.by}:`] : []), ...quoted].join('\n');
    }
  }
}

function reachable({ settings }: Municipality): string[] {
  return [settings.address, settings.phone, settings.email].filter((line) => line !== '');
}

// Mail programs know no style sheets of ours: here, and only here, styles stand in the tags.
const font = "font-family: 'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif";
const styles = {
  page: `margin: 0; padding: 24px 16px; background: #faf7f0; color: #1f2421; font-size: 17px; line-height: 1.55; ${font}`,
  sheet:
    'max-width: 600px; margin: 0 auto; padding: 24px; background: #ffffff; border-top: 4px solid #1f5c46',
  sender: 'margin: 0 0 16px; font-weight: bold; color: #1f5c46',
  title: 'margin: 0 0 16px; font-size: 24px; line-height: 1.25',
  paragraph: 'margin: 0 0 16px; white-space: pre-line',
  button:
    'display: inline-block; padding: 12px 20px; background: #1f5c46; color: #ffffff; text-decoration: none; font-weight: bold',
  choices: 'margin: 0 0 16px; padding: 0',
  choice:
    'display: block; margin: 0 0 8px; padding: 14px 20px; background: #1f5c46; color: #ffffff; text-decoration: none; font-weight: bold; text-align: center',
  facts: 'width: 100%; margin: 0 0 16px; border-collapse: collapse',
  term: 'width: 30%; padding: 6px 12px 6px 0; border-top: 1px solid #e3ddcf; color: #565d58; font-weight: normal; text-align: left; vertical-align: top',
  value: 'padding: 6px 0; border-top: 1px solid #e3ddcf; vertical-align: top; white-space: pre-line',
  quote: 'margin: 0 0 16px; padding: 0 0 0 16px; border-left: 3px solid #c9c2b2; white-space: pre-line',
  by: 'margin: 0 0 4px; color: #565d58',
  standing: 'margin: 0 0 12px; color: #565d58',
  subtitle: 'margin: 24px 0 8px; font-size: 18px; line-height: 1.25',
  list: 'margin: 0 0 16px; padding: 0 0 0 20px',
  item: 'margin: 0 0 10px',
  link: 'color: #1f5c46',
  note: 'color: #565d58; font-size: 15px',
  code: 'margin: 0 0 16px; font-size: 30px; font-weight: bold; letter-spacing: 4px',
  footer:
    'margin: 24px 0 0; padding: 16px 0 0; border-top: 1px solid #e3ddcf; color: #565d58; font-size: 15px; white-space: pre-line',
} as const;

function MailDocument({ letter }: { readonly letter: Letter }) {
  const { municipality, locale, title, parts, closing } = letter;
  const name = htmlMessages({ locale }).municipality(municipality.name);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={styles.page}>
        <div style={styles.sheet}>
          <p style={styles.sender}>{name}</p>
          <h1 style={styles.title}>{title}</h1>
          {parts.map((part) => (
            <Part part={part} />
          ))}
          <div style={styles.footer}>
            {[...(closing ? [closing, ''] : []), name, ...reachable(municipality)].join('\n')}
          </div>
        </div>
      </body>
    </html>
  );
}

function Part({ part }: { readonly part: MailPart }) {
  switch (part.kind) {
    case 'paragraph':
      return <p style={styles.paragraph}>{part.text}</p>;
    case 'button':
      return (
        <p style={styles.paragraph}>
          <a href={part.href} style={styles.button}>
            {part.text}
          </a>
        </p>
      );
    case 'choices':
      return (
        <div style={styles.choices}>
          {part.items.map(({ text, href }) => (
            <a href={href} style={styles.choice}>
              {text}
            </a>
          ))}
        </div>
      );
    case 'facts':
      return <Facts items={part.items} />;
    case 'list':
      return (
        <>
          {part.title && <h2 style={styles.subtitle}>{part.title}</h2>}
          <ul style={styles.list}>
            {part.items.map(({ text, href, note }) => (
              <li style={styles.item}>
                <a href={href} style={styles.link}>
                  {text}
                </a>
                {note && <div style={styles.note}>{note}</div>}
              </li>
            ))}
          </ul>
        </>
      );
    case 'heading':
      return <Leading {...part} />;
    case 'code':
      return <p style={styles.code}>{part.text}</p>;
    case 'quote':
      return (
        <>
          {part.by && <p style={styles.by}>{part.by}:</p>}
          <blockquote style={styles.quote}>{part.text}</blockquote>
        </>
      );
  }
}

type LeadingProps = Extract<MailPart, { readonly kind: 'heading' }>;

function Leading({ text, href, note }: LeadingProps) {
  return (
    <>
      <h2 style={styles.subtitle}>
        <a href={href} style={styles.link}>
          {text}
        </a>
      </h2>
      {note && <p style={styles.standing}>{note}</p>}
    </>
  );
}

function Facts({ items }: { readonly items: readonly MailFact[] }) {
  return (
    <table style={styles.facts}>
      <tbody>
        {items.map(({ term, value }) => (
          <tr>
            <th scope="row" style={styles.term}>
              {term}
            </th>
            <td style={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
