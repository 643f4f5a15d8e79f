// SPDX-License-Identifier: EUPL-1.2

/** The worklist by keyboard: j and k walk, o or Enter opens, / searches, n begins a new one, a goes to the answer. Links and forms do the rest. */
export class MeentWorklist extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'j') this.#walk(1, event);
    else if (event.key === 'k') this.#walk(-1, event);
    else if (event.key === 'o') this.#open(event);
    else if (event.key === '/') this.#focus('input[name="zoek"]', event);
    else if (event.key === 'n') this.#goToNew(event);
    else if (event.key === 'a') this.#focus('#form-answer textarea', event);
  };

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.meent-split__list .meent-row__title')];
  }

  #walk(step: number, event: KeyboardEvent): void {
    const links = this.#links();
    const focused = links.findIndex((link) => link === document.activeElement);
    const current =
      focused >= 0 ? focused : links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    const next = links[Math.min(links.length - 1, Math.max(0, current + step))];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #open(event: KeyboardEvent): void {
    const link = this.#links().find((one) => one === document.activeElement) ?? this.#links()[0];
    if (!link) return;
    event.preventDefault();
    link.click();
  }

  #goToNew(event: KeyboardEvent): void {
    const address = this.dataset.newHref;
    if (!address) return;
    event.preventDefault();
    location.assign(address);
  }

  #focus(selector: string, event: KeyboardEvent): void {
    const field = this.querySelector<HTMLElement>(selector);
    if (!field) return;
    event.preventDefault();
    field.focus();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
