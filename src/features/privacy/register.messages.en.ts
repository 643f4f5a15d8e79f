// SPDX-License-Identifier: EUPL-1.2
import type { RegisterMessages } from './register.messages.nl.ts';

export const registerEn: RegisterMessages = {
  activities: {
    contributions: {
      name: 'Handling contributions',
      purpose:
        'Answering questions, ideas, concerns and compliments of residents, and making districts and villages better with them.',
      whom: 'Residents who bring something or join in',
      data: 'Name, mail address and phone number (not required), what somebody writes, the place, attachments and the answers',
      recipients:
        'The area team and the department or partner that has the ball; without the name everyone, if the resident agrees',
    },
    talks: {
      name: 'Talks in the street',
      purpose: 'Hearing what matters in an area.',
      whom: 'Residents whom a member of staff speaks to',
      data: 'What was said, the mood, the place; name and how to reach somebody only if the resident wants that',
      recipients: 'The area team',
    },
    initiatives: {
      name: 'Initiatives and offered help',
      purpose: 'Bringing residents who do something and residents who want to help together.',
      whom: 'Who takes an initiative and who offers help',
      data: 'Name, mail address or phone number, what somebody writes; of who supports something only a mark that does not lead to the person',
      recipients:
        'The area team; of each other only when the help was accepted and both agree; a name on the site only with consent',
      term: 'Who leads an initiative stays known as long as it goes on.',
    },
    appointments: {
      name: 'Appointments',
      purpose: 'Making and remembering a personal talk.',
      whom: 'Residents with an appointment',
      data: 'Place and time of the talk',
      recipients: 'The member of staff whom the appointment is with',
    },
    mail_in: {
      name: 'Receiving mail',
      purpose: 'Handling mail of residents without losing any.',
      whom: 'Whoever mails us',
      data: 'Sender, subject, text and attachments',
      recipients: 'The area team and the administrator',
      term: 'Mail that still waits for somebody stays until it was decided on.',
    },
    mail_out: {
      name: 'Sending mail',
      purpose: 'Telling residents what happens with their contribution.',
      whom: 'Whoever gets mail from us',
      data: 'Name, mail address and text of the mail',
      recipients: 'The mail server of the municipality; administrator and area managers',
    },
    subscriptions: {
      name: 'News by mail',
      purpose: 'Telling what happens in an area.',
      whom: 'Whoever subscribes',
      data: 'Mail address, areas and themes',
      recipients: 'Nobody',
      term: 'Until somebody stops. A subscription that is not confirmed goes by itself.',
    },
    partners: {
      name: 'Sharing with partners',
      purpose: 'Having the police, a housing corporation or another organisation help.',
      whom: 'Residents with a contribution for which a partner is needed',
      data: 'What is needed for the question; name and how to reach somebody only if it must or may be',
      recipients: 'The partner that was asked',
      term: 'As long as the contribution that it belongs to. The partner keeps it under rules of its own.',
    },
    staff: {
      name: 'Who works here',
      purpose: 'Showing who works in an area, and signing in safely.',
      whom: 'Staff, aldermen and contact persons of organisations',
      data: 'Name, role, work mail, work phone, photo, when somebody signed in',
      recipients: 'Of the area team everyone; the rest only staff',
      term: 'Until after leaving, as long as the history of the area asks.',
    },
    accountability: {
      name: 'Accountability',
      purpose: 'Being able to find out who did what and who looked at data.',
      whom: 'Staff and partners',
      data: 'Who, when and what; of residents nothing',
      recipients: 'The administrator',
      term: 'For good: the logbook is sealed and holds no data of residents.',
    },
  },
  grounds: {
    public_task: 'Task in the public interest (GDPR art. 6(1)(e))',
    consent: 'Consent (GDPR art. 6(1)(a))',
    legal_obligation: 'Legal obligation (GDPR art. 6(1)(c))',
  },
  columns: {
    name: 'Processing',
    purpose: 'What for',
    whom: 'Of whom',
    data: 'Which data',
    ground: 'Ground',
    recipients: 'Who sees it',
    term: 'How long',
    security: 'Security',
  },
  security:
    'Only who has the role; signing in with a passkey or code; rows kept apart per municipality in the database; encrypted connection; every change in a sealed logbook; looks written down.',
  termOf: (kind, amount, from) => `${kind}: ${amount} ${from}`,
  undecided: (kind) => `${kind}: the municipality has not decided on the term yet`,
};
