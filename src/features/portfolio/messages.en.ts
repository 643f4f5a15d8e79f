// SPDX-License-Identifier: EUPL-1.2
import type { PortfolioMessages } from './messages.nl.ts';

export const en: PortfolioMessages = {
  states: {
    unheld: 'Nobody holds this theme',
    to_ask: 'Not asked yet',
    up: 'No answer, lies with the administrators',
    late: 'Past its term',
    talk: 'Wants to talk about it',
    waiting: 'Waits for an answer',
    agreed_if: 'Agreed, if',
    skipped: 'Skipped',
    silent: 'Said nothing, counts',
    agreed: 'Agreed',
    known: 'Known',
    own: 'Own theme of the area alderman',
    not_needed: 'Not needed',
  },
  answers: { known: 'Known', agreed: 'Agreed', agreed_if: 'Agreed, if…', talk: 'Let us talk' },
  levels: { none: 'need not know', inform: 'must know', consult: 'must answer' },
  title: 'Coordination',
  none: 'No theme, so nobody to coordinate with.',
  open: 'Done: every portfolio holder who must, knows or has answered.',
  closed: 'Not done yet.',
  toPage: 'All of the coordination',
  waitingTitle: 'Coordination with the portfolio holder',
  askedOfYou: (theme, due) => `Your answer is asked about ${theme} · by ${due}`,
  toldYou: (theme, due) => `You should know this about ${theme} · please react by ${due}`,
  answered: (who, what) => `${who}: ${what}`,
};
