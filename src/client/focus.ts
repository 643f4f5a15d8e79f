// SPDX-License-Identifier: EUPL-1.2

/** After a refused form the reader starts at the summary of what is wrong, also with a screen reader. */
export function focusErrorSummary(): void {
  const summary = document.getElementById('fouten');
  if (summary) {
    summary.focus();
    return;
  }
  // A box that can be opened and holds a faulty or linked field must be open to be seen.
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  target?.closest('details')?.setAttribute('open', '');
}
