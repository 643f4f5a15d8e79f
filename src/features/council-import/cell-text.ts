// SPDX-License-Identifier: EUPL-1.2
import { convert } from 'html-to-text';

const marked =
  /<\/?(?:p|br|div|ul|ol|li|span|strong|em|b|i|u|a|h[1-6]|table|tbody|tr|td|th|font|blockquote)\b[^<>]*>|&(?:nbsp|amp|quot|lt|gt|euro|[rl]s?quo|[rl]dquo|[a-z](?:acute|grave|uml|circ|cedil|tilde)|#\d{1,6});/i;

const settings = {
  wordwrap: false,
  preserveNewlines: true,
  selectors: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'img', format: 'skip' },
    {
      selector: 'a',
      options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] as [string, string] },
    },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
} as const;

/** A cell as people read it: a council information system may give the marks of a web page with it. (html-to-text: came with mailparser, MIT.) */
export function cellText(cell: string): string {
  if (!marked.test(cell)) return cell;
  return convert(cell, { ...settings, selectors: [...settings.selectors] })
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\n{3,}/g, '\n\n');
}
