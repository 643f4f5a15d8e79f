// SPDX-License-Identifier: EUPL-1.2
import type { MailMessages } from './mails.messages.nl.ts';

export const en: MailMessages = {
  moments: {
    before: (day) => `Due on ${day}`,
    due: (day) => `The deadline is here: ${day}`,
    late: (day) => `Should have been done on ${day}`,
  },
  subject: (count) =>
    count === 1 ? 'The deadline of a motion or pledge' : `The deadline of ${count} motions and pledges`,
  title: (name) => `Hello ${name},`,
  opening:
    'The council asked this, or an alderman promised it. Is it done? Tell it. Will it be late? Then tell how it stands and when it will be done.',
  part: (title, area) => (area === undefined ? title : `${title} (${area})`),
  more: (count) => `And ${count} more. You find everything in the list.`,
  button: 'To what is mine',
  closing:
    'You get this once before the deadline and once on the day itself. After that the clerk hears of it.',
};
