// SPDX-License-Identifier: EUPL-1.2

/**
 * Puts the parts of a page as the server drew it now in place of those that are there. What somebody is typing in stays: only the
 * form that was sent is replaced, the others hear what they now belong to when nothing was typed in them yet.
 */
export function replaceParts(
  here: HTMLElement,
  page: Document,
  { form: sent, isAnswer }: { readonly form?: HTMLFormElement | undefined; readonly isAnswer: boolean },
): void {
  for (const old of here.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = old.dataset.part ?? '';
    const fresh = page.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
    if (!fresh) continue;
    // What was unfolded for a step folds up with it; all else stays as the chair has it, also what was unfolded meanwhile.
    const done = name === 'now' ? sent : undefined;
    if (sent && old.contains(sent)) replace(old, fresh, done);
    else if (name === 'now' || name === 'phase' || name === 'ways') replace(old, fresh, done);
    else if (name === 'said') {
      if (isAnswer) replace(old, fresh);
    } else if (name === 'notes') {
      if (!old.querySelector('details[open]')) replace(old, fresh);
    } else follow(old, fresh);
  }
}

function replace(old: HTMLElement, fresh: HTMLElement, done?: HTMLFormElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
  const unfolded = new Set(
    [...old.querySelectorAll('details[open]')]
      .filter((box) => !(done && box.contains(done)))
      .map((box) => box.querySelector('summary')?.textContent),
  );
  old.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const box of old.querySelectorAll('details'))
    box.open ||= unfolded.has(box.querySelector('summary')?.textContent);
  if (focused === undefined) return;
  const same = [...old.querySelectorAll<HTMLElement>('button, a, textarea, input:not([type="hidden"])')];
  const seen = same.filter((one) => one.closest('[hidden]') === null);
  const next = seen.find((one) => one.textContent === focused) ?? seen[0];
  next?.focus({ preventScroll: true });
}

export function isTypedIn(form: Element): boolean {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[type="text"]',
  );
  return [...fields].some(({ value }) => value !== '');
}

/** A form in which nothing was typed yet goes with what is on now. */
function follow(old: HTMLElement, fresh: HTMLElement): void {
  if (isTypedIn(old)) return;
  for (const name of ['onderdeel', 'vraag']) {
    const field = old.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const now = fresh.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field && now) field.value = now.value;
  }
  const on = old.querySelector('[data-on]');
  const nowOn = fresh.querySelector('[data-on]');
  if (on && nowOn) on.textContent = nowOn.textContent;
}
