// SPDX-License-Identifier: EUPL-1.2
import type { RetryRefusal } from './actions.ts';
import type { MailState } from './domain.ts';

const states: Record<MailState, string> = {
  waiting: 'wacht op versturen',
  kept: 'bewaard, niet verstuurd',
  sent: 'verstuurd',
  failed: 'niet aangekomen',
  withdrawn: 'ingetrokken',
};

const refusals: Record<RetryRefusal, string> = {
  no_server: 'Er is geen mailserver ingesteld. Mails worden alleen bewaard.',
  not_to_be_tried: 'Deze mail is al verstuurd, of staat al klaar.',
};

export const nl = {
  title: 'Uitgaande post',
  lead: 'Alle mails die Meent stuurt aan inwoners, collega’s en partners.',
  notSent: 'Er is geen mailserver ingesteld. Mails worden hier bewaard en gaan niet de deur uit.',
  filter: 'Kies welke mails u ziet',
  all: 'alles',
  states,
  refusals,
  list: 'Mails, de nieuwste eerst',
  to: (name: string, address: string) => (name === '' ? address : `${name}, ${address}`),
  emptyTitle: 'Hier staan geen mails.',
  empty: 'Zodra Meent een mail maakt, ziet u die hier.',
  emptyOfState: 'Er zijn nu geen mails in deze stand.',
  mail: {
    to: 'Aan',
    state: 'Stand',
    created: 'Gemaakt',
    sent: 'Verstuurd',
    attempts: 'Pogingen',
    lastError: 'Antwoord van de mailserver',
    text: 'Tekst',
    secret:
      'In deze mail staat een code om in te loggen. Zolang de code werkt, laten wij de tekst aan niemand zien.',
    retry: 'Probeer opnieuw',
    sendAfterAll: 'Alsnog versturen',
    retried: 'De mail staat weer klaar om te versturen.',
  },
};

export type NotificationMessages = typeof nl;
