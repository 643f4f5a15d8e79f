// SPDX-License-Identifier: EUPL-1.2

/** How lists say what somebody voted. Who voted neither way counts for neither side. */
export const sideWords = {
  inFavour: /^(voor|ja|yes|for|in favou?r|aye|pro)$/i,
  against: /^(tegen|nee|no|against|nay|contra)$/i,
  neither: /^(afwezig|absent|abstain|onthouden|onthouding|blanco|not voting|niet gestemd|paired|-|)$/i,
} as const;

/** How a party group voted, in the words that are read again below; without a name it is of everybody together. */
export const votedAs = (name: string, inFavour: number, against: number): string =>
  `${name === '' ? '' : `${name}: `}${inFavour} voor, ${against} tegen`;
export const votedOtherwise = (name: string, count: number, option: string): string =>
  `${name === '' ? '' : `${name}: `}${count} ${option}`;
export const votedPattern = /^(.+):\s*(\d{1,2})\s+voor(?:\s*,?\s*(?:en\s+)?(\d{1,2})\s+tegen)?$/i;
export const votedAgainstPattern = /^(.+):\s*()(\d{1,2})\s+tegen$/i;
