// SPDX-License-Identifier: EUPL-1.2

type Person = { id: string; name: string; reach: string; lately: string[]; chosen: string };

const patience = 150;

/**
 * Finds earlier contacts while somebody types (a combobox with a list, by the ARIA practices of W3C): arrows walk, Enter chooses, Escape
 * closes. Without it a button asks the server, which shows the same persons as choices.
 */
export class MeentFinder extends HTMLElement {
  readonly #list = document.createElement('ul');
  readonly #said = document.createElement('p');
  readonly #contact = document.createElement('input');
  readonly #chosen = document.createElement('div');
  #persons: readonly Person[] = [];
  #active = -1;
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#input();
    if (!input) return;
    this.querySelector('button[name="zoeken"]')?.remove();
    this.#takeOverChoices();
    this.#list.id = `${input.id}-personen`;
    this.#list.className = 'meent-finder__list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', input.labels?.[0]?.textContent?.trim() ?? '');
    this.#list.hidden = true;
    this.#said.className = 'meent-hidden';
    this.#said.setAttribute('role', 'status');
    this.#contact.type = 'hidden';
    this.#contact.name = 'contact';
    this.#chosen.className = 'meent-finder__chosen';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    (input.closest('.utrecht-form-field') ?? input).after(
      this.#list,
      this.#contact,
      this.#chosen,
      this.#said,
    );
    input.addEventListener('input', () => this.#typed(input));
    input.addEventListener('keydown', (event) => this.#onKey(input, event));
    input.addEventListener('blur', () => this.#close(input));
    // Pressing the pointer on a choice must not take the focus away before it is chosen.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      const person = this.#persons[option ? [...this.#list.children].indexOf(option) : -1];
      if (person) this.#choose(input, person);
    });
  }

  #input(): HTMLInputElement | null {
    return this.querySelector('input[name="wie"]');
  }

  /** A form that came back holds its choice as a radio button; from here on it is this element's. */
  #takeOverChoices(): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"][name="contact"]')];
    const checked = radios.find((radio) => radio.checked && radio.value !== '');
    const name = checked?.labels?.[0]?.textContent?.trim() ?? '';
    const about = checked?.closest('.meent-option')?.querySelector('.meent-option__hint')?.textContent ?? '';
    radios[0]?.closest('.utrecht-form-field')?.remove();
    if (!checked) return this.#letGo();
    this.#show({ id: checked.value, name, reach: about, lately: [], chosen: '' });
  }

  #typed(input: HTMLInputElement): void {
    clearTimeout(this.#timer);
    // Somebody who goes on behind the name that was chosen adds to it; any other text is somebody else.
    const { name } = this.#chosen.dataset;
    if (name !== undefined && input.value.toLowerCase().startsWith(name.toLowerCase())) return;
    this.#letGo();
    this.#latest += 1;
    if (input.value.trim().length < 2) return this.#close(input);
    this.#timer = setTimeout(() => void this.#find(input, this.#latest), patience);
  }

  async #find(input: HTMLInputElement, turn: number): Promise<void> {
    const query = new URLSearchParams({ zoek: input.value });
    const response = await fetch(`${this.dataset.source ?? ''}?${query}`, {
      headers: { accept: 'application/json' },
    }).catch(() => undefined);
    if (!response?.ok || turn !== this.#latest) return;
    const answer: unknown = await response.json();
    if (!isAnswer(answer) || turn !== this.#latest) return;
    this.#persons = answer.persons;
    this.#active = -1;
    this.#list.replaceChildren(
      ...answer.persons.map((person, index) => optionOf(person, `${this.#list.id}-${index}`)),
    );
    const isOpen = answer.persons.length > 0 && document.activeElement === input;
    this.#list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    input.removeAttribute('aria-activedescendant');
    this.#said.textContent = answer.said;
  }

  #onKey(input: HTMLInputElement, event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') this.#walk(input, 1);
    else if (event.key === 'ArrowUp') this.#walk(input, -1);
    else if (event.key === 'Escape') this.#close(input);
    else if (event.key === 'Enter') {
      const person = this.#persons[this.#active];
      if (!person) return;
      this.#choose(input, person);
    } else return;
    event.preventDefault();
  }

  #walk(input: HTMLInputElement, step: number): void {
    const count = this.#persons.length;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === this.#active));
    const active = this.#list.children[this.#active];
    if (!active) return;
    input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }

  #choose(input: HTMLInputElement, person: Person): void {
    input.value = person.name;
    this.#show(person);
    this.#close(input);
    this.#said.textContent = person.chosen;
  }

  #show(person: Person): void {
    this.#contact.value = person.id;
    const about = document.createElement('div');
    about.append(strong(person.name), ...[person.reach, ...person.lately].filter(Boolean).map(small));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--secondary-action meent-button--small';
    button.textContent = this.dataset.letGo ?? '';
    button.addEventListener('click', () => {
      this.#letGo();
      const input = this.#input();
      input?.focus();
      input?.select();
    });
    this.#chosen.dataset.name = person.name;
    this.#chosen.replaceChildren(about, button);
    this.#chosen.hidden = false;
  }

  #letGo(): void {
    this.#contact.value = '';
    delete this.#chosen.dataset.name;
    this.#chosen.replaceChildren();
    this.#chosen.hidden = true;
  }

  #close(input: HTMLInputElement): void {
    this.#list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

function optionOf(person: Person, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(strong(person.name), ...[person.reach, ...person.lately].filter(Boolean).map(small));
  return option;
}

function strong(text: string): HTMLElement {
  return Object.assign(document.createElement('strong'), { textContent: text });
}

function small(text: string): HTMLElement {
  return Object.assign(document.createElement('small'), { textContent: text });
}

function isAnswer(value: unknown): value is { said: string; persons: Person[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'said' in value &&
    'persons' in value &&
    Array.isArray(value.persons)
  );
}
