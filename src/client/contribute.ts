// SPDX-License-Identifier: EUPL-1.2

type Receiver = { sentence: string; shown: string; areaId: string };

function isReceiver(value: unknown): value is Receiver {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sentence' in value &&
    'shown' in value &&
    'areaId' in value
  );
}

/** What decides who picks it up. */
const choices: readonly string[] = ['soort', 'gebied', 'lat', 'lon'];

function isChosen(name: string, value: FormDataEntryValue): value is string {
  return choices.includes(name) && typeof value === 'string' && value !== '';
}

/** Whether this was chosen since the page came. */
function isOtherThanServed(control: Element): boolean {
  if (control instanceof HTMLSelectElement)
    return (
      choices.includes(control.name) &&
      [...control.options].some((one) => one.selected && !one.defaultSelected && one.value !== '')
    );
  return (
    control instanceof HTMLInputElement &&
    choices.includes(control.name) &&
    control.checked !== control.defaultChecked
  );
}

/** Shows who picks a contribution up as soon as kind or place change; without it, a button asks the server. */
export class MeentContribute extends HTMLElement {
  #latest = 0;
  #showing: Promise<void> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.querySelector<HTMLElement>('button[name="toon"]')?.setAttribute('hidden', '');
    form.addEventListener('change', (event) => {
      const { target } = event;
      const name =
        target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : '';
      if (choices.includes(name)) this.#follow(form, name);
    });
    // Chosen while this was being fetched.
    if ([...form.elements].some(isOtherThanServed)) this.#follow(form, '');
    // Sent before it was shown? Then sending waits for it, so that nobody has to confirm what just did not arrive yet.
    form.addEventListener('submit', (event) => {
      if (!this.#showing || event.defaultPrevented) return;
      event.preventDefault();
      const button = event.submitter;
      void this.#showing.then(() => form.requestSubmit(button instanceof HTMLButtonElement ? button : null));
    });
  }

  #follow(form: HTMLFormElement, changed: string): void {
    const showing = this.#show(form, changed).finally(() => {
      if (this.#showing === showing) this.#showing = undefined;
    });
    this.#showing = showing;
  }

  async #show(form: HTMLFormElement, changed: string): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (isChosen(name, value)) query.set(name, value);
    }
    const response = await fetch(`${this.dataset.source ?? ''}?${query}`, {
      headers: { accept: 'application/json' },
    }).catch(() => undefined);
    // Without an answer the server shows it at sending: nothing is lost.
    if (!response?.ok || mine !== this.#latest) return;
    const receiver: unknown = await response.json();
    if (!isReceiver(receiver)) return;
    const place = this.querySelector('[data-picked-up]');
    if (place) place.textContent = receiver.sentence;
    const shown = form.querySelector<HTMLInputElement>('input[name="getoond"]');
    if (shown) shown.value = receiver.shown;
    if (query.has('lat') && changed !== 'gebied') chooseArea(form, receiver.areaId);
  }
}

/** A place that was pointed out decides the area: the list then says the same as the map. */
function chooseArea(form: HTMLFormElement, areaId: string): void {
  const list = form.querySelector<HTMLSelectElement>('select[name="gebied"]');
  if (list && [...list.options].some(({ value }) => value === areaId)) list.value = areaId;
}
