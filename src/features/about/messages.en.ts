// SPDX-License-Identifier: EUPL-1.2
import type { AboutMessages } from './messages.nl.ts';

export const en: AboutMessages = {
  steps: [
    {
      title: 'You tell us',
      text: 'On this site, on the phone or in the street. You need not give your name.',
    },
    {
      title: 'Your team reads it',
      text: 'People who know your district or village. You see beforehand who they are and when you will have an answer.',
    },
    {
      title: 'We find out',
      text: 'With the alderman, a department, the police or the housing corporation. You always see who has the next turn.',
    },
    { title: 'You hear what came of it', text: 'In plain words. Not satisfied? Then we take it up again.' },
  ],
  about: {
    title: 'About this site',
    description: 'What this site does for you, how it works and who is behind it.',
    lead: (name) =>
      `On this site the residents and the municipality of ${name} work together on districts and villages. You ask a question or share an idea, and the people of your area set to work on it.`,
    whatTitle: 'What you can do here',
    what: [
      'See who works in your district or village, and how and where to speak to them.',
      'Ask something, share an idea or say what could be better.',
      'Follow where your contribution is, who has the next turn and when you will have an answer.',
      'Read what others asked and what came of it.',
    ],
    howTitle: 'How it works',
    demoTitle: 'You are looking at an example',
    demo: (name) =>
      `${name} does not exist, and neither do its people. Everything does work. You cannot break anything, so do try it:`,
    demoWays: {
      ask: {
        text: 'Ask a question as a resident',
        about: 'and see who will pick it up, even before you send it',
      },
      work: {
        text: 'Look around as a member of staff',
        about: 'sign in with one click as area manager or alderman',
      },
      areas: { text: 'See the areas', about: 'with their team and their alderman' },
    },
    municipalityTitle: 'For municipalities',
    municipality: [
      'This site runs on Meent: one application for working area by area. Meent is an old Dutch word for the common land of a village.',
      'Every contribution goes by itself to the team of the area that it lies in. There is always exactly one who has the ball, also during illness and holidays. Promises count in working days. Nothing ends without the resident hearing why.',
      'Meent is free software under the licence EUPL-1.2. Every municipality may use, study and improve it.',
    ],
    whoTitle: 'Who is responsible',
    who: (name) =>
      `The municipality of ${name} is responsible for this site and for what is on it. Is something wrong? Let us know.`,
    address: 'Address',
    phone: 'Phone',
    email: 'Mail',
  },
  accessibility: {
    title: 'Accessibility statement',
    description: 'How far everyone can use this site, and what to do when something does not work.',
    lead: (name) =>
      `The municipality of ${name} wants everyone to be able to use this site, also with assistive technology, with the keyboard or on a small phone.`,
    scopeTitle: 'What this statement covers',
    scope: (address) =>
      `This statement covers all pages at ${address}: the site for residents and the workplace for staff.`,
    statusTitle: 'Compliance status',
    status: 'Status C: first measures taken.',
    statusWhy:
      'We test against WCAG 2.2, levels A and AA. The law asks EN 301 549, and with it WCAG 2.1, levels A and AA. No independent agency has examined the whole site yet. Without that, a municipality may not give a higher status, even when no faults are known.',
    basisTitle: 'What this is based on',
    basis: [
      'At every change, an automatic test (axe) looks at all kinds of pages, on a phone and on a large screen.',
      'At every change, all pages are tested for valid HTML and for working without JavaScript.',
      'The makers looked at the pages themselves: on a phone, a tablet and a large screen, in light and in dark colours.',
      'People with disabilities have not tested the site yet.',
    ],
    deviationsTitle: 'What is not right yet',
    deviations: [
      {
        title: 'Without JavaScript there is no map',
        text: 'You cannot point at a place on the map then. You can choose a district or village and name the street in your story.',
      },
      {
        title: 'Texts of residents and staff',
        text: 'People write on this site themselves. Their texts may be difficult, or in another language than the rest of the page. Call us when you do not understand something; we will read it to you or explain it.',
      },
    ],
    helpTitle: 'Is something not working?',
    help: (email, phone) =>
      `Mail ${email} or call ${phone}. Say which page it is and what does not work. Then we look for another way together.`,
    complaintTitle: 'A complaint',
    complaint:
      'Did you tell us, and are you not satisfied with what we did? Then you can file a complaint with the municipality. If that does not help, you can turn to the National Ombudsman.',
    dateTitle: 'Date',
    date: (day) => `This statement was drawn up on ${day}. The municipality reviews it at least once a year.`,
  },
  privacy: {
    title: 'Privacy',
    description: 'What we keep of you, why, and what you have to say about it.',
    lead: 'We ask as little as we can. You can ask a question without giving your name.',
    keptTitle: 'What we keep',
    kept: [
      'What you write, and the place or area it is about.',
      'Your name, mail address and phone number, only if you give them.',
      'What we did with it: who read it, who answered and when.',
      'Of staff: name, role, work mail and work phone, and when they signed in.',
    ],
    keptNote:
      'We never ask for your citizen service number (BSN). Please write nothing about your health, your religion or other people by name. We do not need that.',
    whyTitle: 'Why',
    why: 'To answer you and to make districts and villages better. That is a task of the municipality (GDPR, article 6, paragraph 1, under e). We do not use your data for anything else and do not sell them.',
    whoTitle: 'Who sees it',
    who: [
      'The team of your area, and the colleagues whom the team asks something about your contribution.',
      'A partner, such as the police or the housing corporation, only when your contribution lies with that partner.',
      'Everyone, only if you agree and the team puts it on the site. Your name is never with it.',
    ],
    termTitle: 'How long',
    term: [
      'We keep your name, mail address and phone number while your contribution is open, and after that as long as stands below. What is left then does not tell whose it was.',
      'Your personal link keeps working as long as the contribution is there. Whoever has the link can read along: do not pass it on.',
    ],
    rightsTitle: 'Your rights',
    rights: (email) =>
      `You may ask what we keep of you, and ask us to correct or erase it. Mail ${email}. We answer within a month. If you do not agree with us, you can file a complaint with the Dutch Data Protection Authority.`,
    officer: 'The municipality has a data protection officer, whom you reach at the same address.',
    cookiesTitle: 'Cookies and others',
    cookies: [
      'As a resident you get no cookies, with one exception. When you press “I support this” at an initiative, your browser keeps a random text, so that you count once. We cannot tell from it who you are, or what else you support. Staff who sign in get a cookie to stay signed in.',
      'Nobody looks along: we use no statistics or advertisements of other companies.',
      'Against spam your device works out a small sum. Nothing goes to another company. If that does not work, you get an ordinary sum to answer.',
      'We use your IP address briefly against abuse. We do not keep it with your contribution.',
    ],
    noTiles: 'The letters and the maps come from us too.',
    tiles: (host) =>
      `The background of the map comes from ${host}. When you open that map, ${host} sees your IP address.`,
  },
};
