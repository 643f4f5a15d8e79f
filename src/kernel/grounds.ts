// SPDX-License-Identifier: EUPL-1.2

/** Why personal data may go to somebody outside: GDPR article 6(1) under e, a, c and d; a municipality can do no more with it. */
export const sharingGrounds = ['public_task', 'consent', 'legal_obligation', 'vital_interest'] as const;
export type SharingGround = (typeof sharingGrounds)[number];
