// SPDX-License-Identifier: EUPL-1.2

type DemoSubscriber = {
  readonly email: string;
  /** None is the whole municipality. */
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly frequency: 'at_once' | 'weekly' | 'monthly';
};

/** Who gets news from the neighbourhood. */
export const subscribers: readonly DemoSubscriber[] = [
  { email: 'ans.de.wit@post.example', areas: ['midden'], themes: [], frequency: 'weekly' },
  { email: 'karim@post.example', areas: ['sluiswijk'], themes: [], frequency: 'at_once' },
  { email: 'dorpsbelang@post.example', areas: [], themes: [], frequency: 'weekly' },
  { email: 'tineke.bos@post.example', areas: ['sluiswijk', 'midden'], themes: [], frequency: 'monthly' },
  { email: 'redactie@weekblad.example', areas: [], themes: [], frequency: 'at_once' },
];
