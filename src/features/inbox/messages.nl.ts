// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from './actions.ts';
import type { InboundKind, InboundState, WaitReason } from './domain.ts';
import type { InboxView } from './forms.ts';

const states: Record<InboundState, string> = {
  stored: 'net binnen',
  taken: 'opgepakt',
  waiting: 'wacht op u',
  recognised: 'van een machine',
  set_aside: 'terzijde',
};

const kinds: Record<InboundKind, string> = {
  message: 'mail van een persoon',
  auto_reply: 'automatisch antwoord',
  bounce: 'mail die niet is aangekomen',
  loop: 'eigen mail die terugkomt',
  bulk: 'nieuwsbrief of mailinglijst',
  duplicate: 'dubbele mail',
};

const whys: Record<WaitReason, string> = {
  no_sender: 'Er staat geen afzender in met een goed mailadres.',
  empty: 'Er staat geen tekst in.',
  too_large: 'De mail of de bijlagen zijn te groot.',
  too_many_files: 'Er zitten te veel bijlagen bij.',
  too_many: 'Van dit adres kwamen in een uur heel veel mails.',
  bulk: 'Dit lijkt een nieuwsbrief of een mail van een lijst.',
  unreadable: 'De mail is niet te lezen.',
  failed: 'Het verwerken is een paar keer niet gelukt.',
};

const views: Record<InboxView, string> = {
  waiting: 'wacht op u',
  taken: 'opgepakt',
  recognised: 'van een machine',
  set_aside: 'terzijde',
  all: 'alles',
};

const refusals: Record<Refusal, string> = {
  already_decided: 'Een collega was u net voor. Kijk hieronder wat er met deze mail is gebeurd.',
  not_found: 'Deze bijdrage kunnen wij niet vinden. Controleer het nummer.',
};

export const nl = {
  title: 'Post in',
  lead: 'Mails die binnenkomen. Een vraag van een inwoner wordt vanzelf een bijdrage. Wat niet vanzelf gaat, wacht hier op u.',
  noMailbox: 'Er is geen mailbox ingesteld. Er komen hier geen mails binnen.',
  failing: 'Wij kunnen de mailbox nu niet lezen. Wij blijven het proberen. Er gaat niets verloren.',
  failingSince: 'Sinds',
  failingWhy: 'Antwoord van de mailserver',
  checked: 'Voor het laatst gekeken:',
  filter: 'Kies welke mails u ziet',
  views,
  states,
  kinds,
  whys,
  refusals,
  list: 'Mails, de nieuwste eerst',
  noSubject: 'Geen onderwerp',
  noSender: 'onbekende afzender',
  from: (name: string, address: string) => (name === '' ? address : `${name}, ${address}`),
  emptyTitle: 'Hier staan geen mails.',
  emptyWaiting: 'Er wacht niets op u. Mooi zo.',
  empty: 'Er zijn nu geen mails in deze stand.',
  mail: {
    from: 'Van',
    received: 'Ontvangen',
    state: 'Stand',
    kind: 'Soort',
    why: 'Waarom dit wacht',
    number: 'Bijdrage',
    lastError: 'Wat er misging',
    text: 'Wat er staat',
    noText: 'In deze mail is geen gewone tekst te vinden. Kijk hieronder in de ruwe tekst.',
    files: 'Bijlagen',
    filesHint: 'De bijlagen gaan mee naar de bijdrage, als ze niet te groot zijn.',
    raw: 'Ruwe tekst van de mail',
    rawCut: 'Dit is het begin. Haal de hele mail op om alles te zien.',
    notWhole:
      'Deze mail is te groot om over te nemen. Hier staat het begin. De hele mail staat nog in de mailbox.',
    download: 'Haal de mail op als bestand',
    gone: 'De ruwe tekst kunnen wij nu niet vinden.',
  },
  decide: {
    title: 'Wat gebeurt er met deze mail?',
    contribute: 'Maak er een bijdrage van',
    contributeHint: 'De afzender krijgt een bevestiging, behalve als de mail van een machine komt.',
    subject: 'Onderwerp',
    text: 'Tekst',
    contributeButton: 'Bijdrage maken',
    putOn: 'Zet bij een bijdrage die er al is',
    number: 'Nummer van de bijdrage',
    numberHint: 'Bijvoorbeeld B-2026-00042.',
    reply: 'Wat de inwoner erbij vertelt',
    putOnButton: 'Zet erbij',
    aside: 'Leg terzijde',
    asideHint: 'De mail blijft bewaard. U kunt er later op terugkomen.',
    reason: 'Waarom hoeft hier niets mee?',
    asideButton: 'Leg terzijde',
  },
  done: {
    contributed: (number: string) => `Dit is nu bijdrage ${number}.`,
    putOn: (number: string) => `Dit staat nu bij bijdrage ${number}.`,
    aside: 'De mail ligt terzijde.',
  },
  /** What stands in a contribution where the mail itself says nothing. */
  filled: {
    noSubject: 'Mail zonder onderwerp',
    onlyFiles: '(Deze mail heeft alleen bijlagen.)',
    cutOff: '(De mail is langer. De hele mail staat bij Post in.)',
  },
};

export type InboxMessages = typeof nl;
