// SPDX-License-Identifier: EUPL-1.2
import type { SubscriptionMessages } from './messages.nl.ts';

export const en: SubscriptionMessages = {
  frequencies: {
    at_once: { label: 'At once', hint: 'A mail as soon as there is something new', short: 'at once' },
    weekly: { label: 'Every week', hint: 'On Monday morning, when there is news', short: 'every week' },
    monthly: {
      label: 'Every month',
      hint: 'On the first working day of the month, when there is news',
      short: 'every month',
    },
  },
  states: {
    asked: 'not confirmed yet',
    active: 'gets news',
    bounced: 'mails do not arrive',
    ended: 'stopped',
  },
  form: {
    title: 'Hear what goes on',
    titleIn: (area) => `Hear what goes on in ${area}`,
    description: 'Get a mail when there is news from your area.',
    lead: 'Choose the areas and subjects that you want to hear about. You only get a mail when there is news. You can stop at any time, with one click.',
    areas: 'Which areas?',
    areasHint: 'If you choose none, you hear what goes on in the whole municipality.',
    themes: 'Which subjects?',
    themesHint: 'If you choose none, you hear about all subjects.',
    frequency: 'How often?',
    email: 'Your mail address',
    emailHint: 'We only use it for these mails. When you stop, we erase it.',
    privacy: 'What we do with your data',
    send: 'Sign me up',
    notAPerson: 'Leave this empty',
    answer: 'Sum',
    feeds: 'Do you read news in a feed reader?',
    feedsText: 'This is the address of the news feed (Atom):',
  },
  faults: {
    email: {
      required: 'Fill in your mail address.',
      not_email: 'This is not a good mail address. A good one is for example name@example.org.',
    },
    frequency: 'Choose how often you want a mail.',
  },
  thanks: {
    title: 'Look in your mail',
    text: 'We have sent a mail to the address that you filled in. Click on the link in that mail. From then on you get news.',
    notThere:
      'Do you see no mail? Look in your spam folder. Is the address wrong? Then fill in the form again.',
    again: 'Back to the form',
  },
  confirm: {
    title: 'One more click',
    text: 'Click on the button. Then you get news at your mail address.',
    button: 'Yes, I want to get news',
    goneTitle: 'This link does not work any more',
    gone: 'The link has expired or was used already. Sign up again to get a new one.',
    again: 'Sign up again',
  },
  follow: {
    title: 'One more click',
    text: (title) => `Press the button. Then you get a mail when there is news about “${title}”.`,
    button: 'Yes, keep me posted',
  },
  own: {
    title: 'Your news',
    confirmed: 'Done. From now on you hear what goes on.',
    saved: 'Your choices have been saved.',
    following: 'Done. You will hear when there is news.',
    followed: 'What you follow',
    followedHint: 'Untick what you no longer want to follow.',
    onlyFollowed: 'Send me only news about what I follow',
    onlyFollowedHint: 'With this tick the areas and subjects below do not count.',
    lead: (email) => `The news goes to ${email}.`,
    bounced:
      'Our mails do not arrive at this address. That is why we send nothing any more. Sign up with another address.',
    save: 'Save my choices',
    stopTitle: 'Stop',
    stopText: 'You get no more mails. Your mail address is erased.',
    stop: 'Stop the mails',
    endedTitle: 'You get no more mails',
    ended: 'You get no more news from us. Your mail address has been erased.',
    again: 'Sign up again',
  },
  mails: {
    confirm: {
      subject: 'Confirm that you want to get news',
      title: 'Do you want to hear what goes on?',
      text: 'Somebody signed this mail address up for news from the area. Was it you? Then click on the button. The link works for three days.',
      button: 'Yes, I want to get news',
      closing:
        'Was it not you? Then you need not do anything. You get no news, and we erase the address after a week.',
    },
    follow: {
      subject: 'Confirm that you want to get news',
      title: 'Would you like to follow this?',
      text: (title) =>
        `Somebody asked for news about “${title}” at this mail address. Was it you? Then press the button. The link works for three days.`,
      button: 'Yes, keep me posted',
      closing: 'Was it not you? Then you need not do anything.',
    },
    known: {
      subject: 'You get our news already',
      title: 'You get our news already',
      text: 'Somebody signed this mail address up once more. You get the news already. Your choices have not changed.',
      button: 'See or change your choices',
      closing: 'Was it not you? Then you need not do anything.',
    },
    digest: {
      subject: (name, count, first) => (count === 1 ? `${name}: ${first}` : `${name}: ${count} news items`),
      title: (count) => (count === 1 ? 'There is news' : `There are ${count} news items`),
      more: (count) =>
        count === 1
          ? 'And one more item. Read it on the site.'
          : `And ${count} more items. Read them on the site.`,
      all: 'All that goes on',
      manage: 'Change your choices or stop',
      closing: 'You get this mail because you signed up for news.',
    },
  },
  askFollow: {
    title: 'Keep me informed',
    email: 'Your e-mail address',
    emailHint: 'You first get an e-mail with a link. Only when you follow that, you follow this.',
    send: 'Keep me informed',
    faults: {
      email: { required: 'Fill in your e-mail address.', not_email: 'This is no e-mail address. Check it.' },
    },
  },
  feed: {
    title: (municipality) => `News from ${municipality}`,
    titleIn: (area, municipality) => `News from ${area}, ${municipality}`,
    entry: (label, title) => `${label}: ${title}`,
  },
  work: {
    title: 'Subscriptions',
    lead: 'Who chose several areas counts in each of them.',
    total: (count) =>
      count === 1 ? '1 person gets news.' : `${count.toLocaleString('en-GB')} people get news.`,
    table: 'People per area',
    area: 'Area',
    whole: 'Whole municipality',
    sum: 'Together',
    emptyTitle: 'Nobody gets news yet.',
    empty: 'Residents sign up on the site, at Stay informed.',
    findTitle: 'Find one address',
    findText: 'For somebody who calls. The journal will say that you searched.',
    email: 'Mail address',
    find: 'Search',
    notFound: 'This address gets no news.',
    found: 'Found',
    address: 'Mail address',
    state: 'State',
    areas: 'Areas',
    themes: 'Subjects',
    allThemes: 'all subjects',
    frequency: 'How often',
    since: 'Since',
    stop: 'Stop the mails to this address',
    stopText: 'Only do this when the caller asks for it. The address is erased.',
    stopped: 'The mails have been stopped and the address erased.',
  },
};
