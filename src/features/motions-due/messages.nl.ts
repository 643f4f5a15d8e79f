// SPDX-License-Identifier: EUPL-1.2
export const nl = { title: 'Voor de raad', all: 'Moties en toezeggingen van mij' };

export type DueMotionsMessages = typeof nl;
