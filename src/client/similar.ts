// SPDX-License-Identifier: EUPL-1.2

type Similar = {
  subject: string;
  start: string;
  about: string;
  href: string;
  picture: { src: string; alt: string } | null;
  join: string | null;
};

const pauseMillis = 500;
const asked = ['onderwerp', 'tekst', 'gebied', 'lat', 'lon'];

/** Shows what others brought about the same while somebody fills in the form; without it the server shows it with the page. */
export class MeentSimilar extends HTMLElement {
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    const later = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !asked.includes(target.getAttribute('name') ?? '')) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(form), pauseMillis);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
  }

  async #look(form: HTMLFormElement): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (!asked.includes(name) || typeof value !== 'string' || value === '') continue;
      body.set(name, name === 'tekst' || name === 'onderwerp' ? wordsOf(value) : value);
    }
    const response = await fetch(`${this.dataset.source ?? ''}?${body}`, {
      headers: { accept: 'application/json' },
    }).catch(() => undefined);
    if (!response?.ok || mine !== this.#latest) return;
    const found: unknown = await response.json();
    this.#show(similarIn(found));
  }

  #show(found: readonly Similar[]): void {
    const section = this.querySelector('section');
    const list = this.querySelector('ul');
    const model = this.querySelector('template')?.content.firstElementChild;
    if (!section || !list || !model) return;
    const addresses = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    // The same again is not read out again.
    if (addresses.join() === found.map((one) => one.href).join()) return;
    list.replaceChildren(...found.map((one) => filled(model, one)));
    section.hidden = found.length === 0;
  }
}

/** What one looks for with: no numbers, addresses or order, for it goes in an address. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().split(/\s+/);
  const plain = words.map((word) => word.replaceAll(/^\P{L}+|\P{L}+$/gu, ''));
  return [...new Set(plain.filter((word) => /^\p{L}{3,30}$/u.test(word)))].sort().slice(0, 60).join(' ');
}

function filled(model: Element, one: Similar): Node {
  const item = model.cloneNode(true);
  if (!(item instanceof HTMLElement)) return item;
  const link = item.querySelector('a');
  link?.setAttribute('href', one.href);
  link?.replaceChildren(one.subject);
  item.querySelector('[data-start]')?.replaceChildren(one.start);
  item.querySelector('[data-about]')?.replaceChildren(one.about);
  if (one.picture) item.prepend(pictureOf(one.picture));
  const button = item.querySelector('button');
  if (one.join === null) button?.remove();
  else button?.setAttribute('formaction', one.join);
  return item;
}

function pictureOf({ src, alt }: { src: string; alt: string }): HTMLImageElement {
  const image = document.createElement('img');
  image.className = 'meent-similar__picture';
  image.src = src;
  image.alt = alt;
  return image;
}

function similarIn(answer: unknown): Similar[] {
  if (typeof answer !== 'object' || answer === null || !('similar' in answer)) return [];
  return Array.isArray(answer.similar) ? answer.similar.filter(isSimilar) : [];
}

function isSimilar(one: unknown): one is Similar {
  return typeof one === 'object' && one !== null && 'subject' in one && 'href' in one && 'join' in one;
}
