// SPDX-License-Identifier: EUPL-1.2
import type { MailMessages } from './mails.messages.nl.ts';

export const en: MailMessages = {
  dear: (name) => (name === '' ? 'Hello,' : `Dear ${name},`),
  button: 'See your initiative',
  closing: 'You get this mail because you take this initiative. The link is yours alone: do not pass it on.',
  moved: {
    explore: {
      subject: (title) => `We are going to explore your initiative: ${title}`,
      title: 'We are going to explore your initiative',
      text: 'Together with you we look at what is needed, who can help and what the municipality can do.',
    },
    support: {
      subject: (title) => `We support your initiative: ${title}`,
      title: 'We support your initiative',
      text: 'The municipality stands behind your plan. On your page you read what you may expect of us and what we ask of you.',
    },
    begin: {
      subject: (title) => `Your initiative begins: ${title}`,
      title: 'Your initiative begins',
      text: 'Good luck. Does something go differently than you thought? Write it to us on your page.',
    },
    realise: {
      subject: (title) => `It is done: ${title}`,
      title: 'It is done. Congratulations!',
      text: 'Thank you for all that you did for your neighbourhood. Do you have a picture of the result? Send it from your page.',
    },
    stop: {
      subject: (title) => `Your initiative has stopped: ${title}`,
      title: 'Your initiative has stopped',
      text: 'This is the reason:',
    },
    resume: {
      subject: (title) => `Your initiative goes on: ${title}`,
      title: 'Your initiative goes on',
      text: 'We take it up again together with you. This is the reason:',
    },
  },
  started: {
    subject: (title) => `Your idea becomes an initiative: ${title}`,
    title: 'Your idea becomes an initiative',
    text: (number) =>
      `You brought us an idea. We want to help you do it yourself. Your initiative has number ${number}. On your own page you see where it stands. You can write to us there as well.`,
  },
  added: {
    subject: (title) => `You are with an initiative: ${title}`,
    title: 'You take this initiative',
    text: (title) =>
      `We noted you down as an initiator of ‘${title}’. On your own page you see where it stands. You can write to us there as well. Is this not right? Then let us know.`,
  },
  role: {
    subject: (title) => `What you may expect of us: ${title}`,
    title: 'What you may expect of us',
    text: 'We looked at what we can do for your initiative. This you may expect of us:',
    asks: 'This we ask of you:',
  },
  letter: {
    subject: (title) => `Message about your initiative: ${title}`,
    title: (name) => `${name} writes to you`,
  },
  news: {
    subject: (title) => `News about your initiative: ${title}`,
    title: 'This is told as news of your initiative',
  },
  planTaken: {
    subject: (title) => `Your planning was taken over: ${title}`,
    title: 'We took over your planning',
    text: 'The new planning is on your page.',
  },
  planLeft: {
    subject: (title) => `About your planning: ${title}`,
    title: 'We did not take over your planning',
    text: 'Your contact will gladly explain why.',
  },
  team: {
    button: 'See the initiative',
    closing: 'You get this mail because you are the contact of this initiative.',
    subjects: {
      message: (number) => `Message of the initiators at ${number}`,
      plan_wish: (number) => `Proposal for the planning at ${number}`,
      grant: (number) => `The initiators ask for money at ${number}`,
      pictures: (number) => `Pictures of the initiators at ${number}`,
    },
    pictures: (count) => (count === 1 ? 'A picture was sent.' : `${count} pictures were sent.`),
  },
};
