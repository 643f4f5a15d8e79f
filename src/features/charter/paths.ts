// SPDX-License-Identifier: EUPL-1.2

/** Of the workplace; the pages for everyone are in features/charter-public. */
export const home = '/werkplek/rollen';
