// SPDX-License-Identifier: EUPL-1.2

/** So many stand in a list; when there are more, they are summed up as well. */
export const listLength = 15;

export type ListPage = { readonly page: number; readonly from: number; readonly to: number };

/** The part of a list that an address asks for; what is no page of it is the first. */
export function pageOf(asked: string | undefined, length: number): ListPage {
  const number = Number(asked ?? '1');
  const last = Math.max(1, Math.ceil(length / listLength));
  const page = Number.isInteger(number) && number >= 1 && number <= last ? number : 1;
  return { page, from: (page - 1) * listLength, to: Math.min(length, page * listLength) };
}
