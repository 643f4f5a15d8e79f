// SPDX-License-Identifier: EUPL-1.2

export function partnerPath(token: string): string {
  return `/partner/${token}`;
}
