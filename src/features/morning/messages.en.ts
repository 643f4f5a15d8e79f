// SPDX-License-Identifier: EUPL-1.2
import type { MorningMessages } from './messages.nl.ts';

export const en: MorningMessages = {
  parts: {
    unhappy: 'Resident was not helped: reopen?',
    late: 'Late',
    today: 'Promised for today',
    soon: 'Soon',
    asked: 'Questions and answers of colleagues and partners',
    replies: 'A resident replied',
    fresh: 'New',
  },
  subject: (late, today, all) => {
    if (late > 0) return `This morning: ${late} late, ${all} in all`;
    if (today > 0) return `This morning: ${today} promised for today, ${all} in all`;
    return all === 1 ? 'This morning: one thing waits for you' : `This morning: ${all} things wait for you`;
  },
  title: (day) => day,
  dear: (name) => `Good morning ${name}, this waits for you.`,
  by: (day) => `by ${day}`,
  button: 'Open Today',
  closing: 'You get this mail only when something waits for you. You turn it off under My account.',
  account: {
    title: 'Morning mail',
    isOn: 'On working days at seven you get a mail with what waits for you. Only when something does.',
    isOff: 'You get no morning mail. What waits for you stands under Today.',
    turnOff: 'No more morning mail',
    turnOn: 'Morning mail, please',
  },
};
