// SPDX-License-Identifier: EUPL-1.2
import { isTypedIn } from './chair-parts.ts';

/** Somebody has spoken; without a line nobody has. */
export function setHeard(root: HTMLElement, line?: HTMLElement): void {
  for (const mark of (line ?? root).querySelectorAll<HTMLElement>('[data-heard]'))
    mark.hidden = line === undefined;
}

/** Speakers and questions of the part that is on come within reach, in their order; the others step aside. */
export function moveTo(root: HTMLElement, item: string): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-moving]')) {
    const here = section.querySelector('[data-here]');
    const elsewhere = section.querySelector<HTMLElement>('[data-elsewhere]');
    const other = elsewhere?.querySelector('ul');
    if (!here || !elsewhere || !other) continue;
    const lines = [...section.querySelectorAll<HTMLElement>('[data-at]')].sort(
      (one, two) => Number(one.dataset.place) - Number(two.dataset.place),
    );
    const isHere = ({ dataset: { at } }: HTMLElement) => at === '' || at === item;
    here.replaceChildren(...lines.filter(isHere));
    other.replaceChildren(...lines.filter((line) => !isHere(line)));
    elsewhere.hidden = other.childElementCount === 0;
    const nobody = section.querySelector<HTMLElement>('[data-nobody]');
    if (nobody) nobody.hidden = here.childElementCount > 0;
  }
}

type On = { readonly item?: string; readonly title?: string; readonly question?: string };

/** What is noted goes with what is on; a form in which was typed stays with what it was opened for. */
export function goesWith(root: HTMLElement, { item, title, question }: On): void {
  for (const form of root.querySelectorAll<HTMLElement>('form:has([data-on])')) {
    if (isTypedIn(form)) continue;
    if (item !== undefined) setIn(form, 'onderdeel', item);
    if (question !== undefined) setIn(form, 'vraag', question);
    const on = form.querySelector<HTMLElement>('[data-on]');
    if (on && title !== undefined) on.textContent = (on.dataset.on ?? '').replace('%s', title);
  }
}

function setIn(form: HTMLElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (field) field.value = value;
}
