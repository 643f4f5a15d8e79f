// SPDX-License-Identifier: EUPL-1.2

/** The element of the page with this part to play. The server made it; without it the page is another than ours. */
export function part(within: ParentNode, name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part ${name}.`);
  return found;
}

export function button(within: ParentNode, does: string): HTMLButtonElement {
  const found = within.querySelector<HTMLButtonElement>(`button[data-do="${does}"]`);
  if (!found) throw new Error(`The page has no button ${does}.`);
  return found;
}

export function formNamed(within: ParentNode, name: string): HTMLFormElement {
  const found = within.querySelector<HTMLFormElement>(`form[data-form="${name}"]`);
  if (!found) throw new Error(`The page has no form ${name}.`);
  return found;
}

/** What the page says, by its name, with what is put into it. */
export type Say = (name: string, inside?: { readonly n?: number; readonly why?: string }) => string;

export function sayWith(words: string | undefined): Say {
  const parsed: unknown = JSON.parse(words ?? '{}');
  const texts = new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  return (name, { n, why } = {}) =>
    String(texts.get(name) ?? name)
      .replace('{n}', String(n ?? ''))
      .replace('{why}', why ?? '');
}

/** A button that does something that cannot be undone asks once more, in its own words. */
export function askTwice(pressed: HTMLButtonElement, act: () => void): void {
  let isSure = false;
  pressed.addEventListener('click', () => {
    if (isSure) {
      act();
      return;
    }
    isSure = true;
    pressed.textContent = pressed.dataset.sure ?? pressed.textContent;
  });
}

/** Holds a name for this tab until it is given back; nothing when another tab has it. */
export function hold(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) {
        resolve(undefined);
        return;
      }
      await new Promise<void>((release) => resolve(release));
    });
  });
}
