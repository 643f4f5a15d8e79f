// SPDX-License-Identifier: EUPL-1.2

/** Begins in the field for what somebody says, and is sent with Ctrl and Enter from wherever one is. */
export class MeentQuickEntry extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.querySelector('[data-keys]')?.removeAttribute('hidden');
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit();
    });
    // A page that came back with faults leads to those first.
    if (!document.getElementById('fouten'))
      form.querySelector<HTMLElement>('textarea[name="tekst"]')?.focus({ preventScroll: true });
  }
}
