// SPDX-License-Identifier: EUPL-1.2

/** What residents hear of a motion or pledge that their contribution led to. */
export const nl = {
  published: 'De raad of een wethouder heeft dit opgepakt.',
  told: 'Er is bekend hoe het hiermee staat.',
  settled: 'Dit is gedaan, en de raad is het daarmee eens.',
  lapsed: 'Dit gaat niet door. Waarom staat erbij.',
  reopened: 'Dit wordt opnieuw opgepakt.',
};

export type NewsMessages = typeof nl;
export type UpstreamNews = keyof NewsMessages;
