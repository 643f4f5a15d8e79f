// SPDX-License-Identifier: EUPL-1.2
import type { TermKind } from './terms-domain.ts';

export const activityKeys = [
  'contributions',
  'talks',
  'initiatives',
  'appointments',
  'mail_in',
  'mail_out',
  'subscriptions',
  'partners',
  'staff',
  'accountability',
] as const;
export type ActivityKey = (typeof activityKeys)[number];

/** Why the law allows it (GDPR article 6, paragraph 1): under e, a task in the public interest, or under a, consent. */
export type Ground = 'public_task' | 'consent' | 'legal_obligation';

/** One processing of personal data (verwerking). Its sentences are in the messages; its terms follow the settings. */
export type Activity = {
  readonly key: ActivityKey;
  readonly ground: Ground;
  readonly terms: readonly TermKind[];
  /** Of residents, and so on the page for everyone. */
  readonly isOfResidents: boolean;
};

/** The register of processing activities (GDPR article 30). */
export const register: readonly Activity[] = [
  {
    key: 'contributions',
    ground: 'public_task',
    terms: ['question', 'idea', 'concern', 'compliment'],
    isOfResidents: true,
  },
  { key: 'talks', ground: 'public_task', terms: ['talk'], isOfResidents: true },
  { key: 'initiatives', ground: 'consent', terms: ['help_offer'], isOfResidents: true },
  { key: 'appointments', ground: 'public_task', terms: ['appointment'], isOfResidents: true },
  { key: 'mail_in', ground: 'public_task', terms: ['inbound'], isOfResidents: true },
  { key: 'mail_out', ground: 'public_task', terms: ['mail'], isOfResidents: true },
  { key: 'subscriptions', ground: 'consent', terms: [], isOfResidents: true },
  { key: 'partners', ground: 'public_task', terms: [], isOfResidents: true },
  { key: 'staff', ground: 'public_task', terms: [], isOfResidents: false },
  {
    key: 'accountability',
    ground: 'legal_obligation',
    terms: ['document_read'],
    isOfResidents: false,
  },
];
