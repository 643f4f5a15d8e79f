// SPDX-License-Identifier: EUPL-1.2

/** In per cent of the picture. */
type Box = { x: number; y: number; width: number; height: number };

const smallest = 1;
const newBox: Box = { x: 40, y: 40, width: 20, height: 20 };

/**
 * Draws boxes over a picture with mouse, finger or keyboard. The boxes live in the number fields beneath it: those are what is sent,
 * and what one uses without this.
 */
export class MeentBoxes extends HTMLElement {
  #rows: HTMLInputElement[][] = [];
  #picture: HTMLElement | undefined;
  #status: HTMLElement | undefined;

  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.meent-boxes__picture');
    if (!picture || this.#picture) return;
    this.#picture = picture;
    this.#rows = [...this.querySelectorAll('.meent-boxes__row')].map((row) => [
      ...row.querySelectorAll('input'),
    ]);
    this.addEventListener('input', () => this.#show());
    picture.classList.add('meent-boxes__picture--drawn');
    picture.addEventListener('pointerdown', (event) => this.#pointerDown(event));
    this.#addTools(picture);
    this.#show();
  }

  #addTools(picture: HTMLElement): void {
    const hint = document.createElement('p');
    hint.className = 'meent-soft';
    hint.textContent = this.dataset.hint ?? '';
    const tools = document.createElement('div');
    tools.className = 'meent-boxes__tools';
    const add = toolButton(this.dataset.add ?? '', () => this.#add(newBox)?.focus());
    this.#status = document.createElement('span');
    this.#status.setAttribute('role', 'status');
    tools.append(add, this.#status);
    picture.before(hint);
    picture.after(tools);
  }

  #read(index: number): Box | undefined {
    const [x = 0, y = 0, width = 0, height = 0] = (this.#rows[index] ?? []).map((input) =>
      Number(input.value || '0'),
    );
    return width > 0 && height > 0 ? { x, y, width, height } : undefined;
  }

  #write(index: number, box: Box | undefined): void {
    const values = box && [box.x, box.y, box.width, box.height];
    this.#rows[index]?.forEach((input, at) => {
      input.value = values ? String(Math.round((values[at] ?? 0) * 10) / 10) : '';
    });
  }

  /** Puts a box in the first free row; gives what stands for it on the picture. */
  #add(box: Box): HTMLElement | undefined {
    const index = this.#rows.findIndex((_, at) => !this.#read(at));
    if (this.#status) this.#status.textContent = index < 0 ? (this.dataset.full ?? '') : '';
    if (index < 0) return undefined;
    this.#write(index, box);
    this.#show();
    return this.#boxElement(index);
  }

  #boxElement(index: number): HTMLElement | undefined {
    return this.#picture?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? undefined;
  }

  /** Each box keeps its element, so that focus stays where it is. */
  #show(): void {
    this.#rows.forEach((_, index) => {
      const box = this.#read(index);
      const element = this.#boxElement(index) ?? (box && this.#make(index));
      if (!element) return;
      if (!box) {
        element.remove();
        return;
      }
      element.style.insetInlineStart = `${box.x}%`;
      element.style.insetBlockStart = `${box.y}%`;
      element.style.inlineSize = `${box.width}%`;
      element.style.blockSize = `${box.height}%`;
    });
  }

  #make(index: number): HTMLElement {
    const element = document.createElement('div');
    element.className = 'meent-boxes__box';
    element.dataset.index = String(index);
    element.tabIndex = 0;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', `${this.dataset.box ?? ''} ${index + 1}`);
    element.addEventListener('keydown', (event) => this.#key(event, index));
    const corner = document.createElement('span');
    corner.className = 'meent-boxes__corner';
    corner.dataset.corner = '';
    const remove = toolButton('×', () => this.#remove(index));
    remove.className = 'meent-boxes__remove';
    remove.setAttribute('aria-label', `${this.dataset.remove ?? ''}: ${this.dataset.box ?? ''} ${index + 1}`);
    element.append(corner, remove);
    this.#picture?.append(element);
    return element;
  }

  #remove(index: number): void {
    this.#write(index, undefined);
    this.#show();
    this.querySelector<HTMLElement>('.meent-boxes__tools button')?.focus();
  }

  #key(event: KeyboardEvent, index: number): void {
    if (event.target !== event.currentTarget) return;
    const box = this.#read(index);
    if (!box) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.#remove(index);
      return;
    }
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const [dx, dy] = step;
    const changed = event.shiftKey
      ? { ...box, width: box.width + dx, height: box.height + dy }
      : { ...box, x: box.x + dx, y: box.y + dy };
    this.#write(index, inside(changed));
    this.#show();
  }

  /** On the picture a new box grows from where one presses; on a box it moves, on its corner it grows. */
  #pointerDown(event: PointerEvent): void {
    const picture = this.#picture;
    const { target } = event;
    if (!picture || !(target instanceof HTMLElement) || event.button !== 0 || target.closest('button'))
      return;
    event.preventDefault();
    const start = placeOf(picture, event);
    const over = target.closest<HTMLElement>('[data-index]');
    const begun = over
      ? this.#read(Number(over.dataset.index))
      : { x: start.x, y: start.y, width: smallest, height: smallest };
    const element = over ?? (begun && this.#add(begun));
    if (!element || !begun) return;
    const index = Number(element.dataset.index);
    const grows = !over || target.dataset.corner !== undefined;
    element.focus({ preventScroll: true });
    picture.setPointerCapture(event.pointerId);
    const moved = (move: PointerEvent): void => {
      const now = placeOf(picture, move);
      const by = { x: now.x - start.x, y: now.y - start.y };
      const box = !over ? between(start, now) : grows ? grown(begun, by) : shifted(begun, by);
      this.#write(index, inside(box));
      this.#show();
    };
    const ended = (): void => {
      picture.removeEventListener('pointermove', moved);
      picture.removeEventListener('pointerup', ended);
      picture.removeEventListener('pointercancel', ended);
    };
    picture.addEventListener('pointermove', moved);
    picture.addEventListener('pointerup', ended);
    picture.addEventListener('pointercancel', ended);
  }
}

type Place = { readonly x: number; readonly y: number };

function placeOf(picture: HTMLElement, event: PointerEvent): Place {
  const area = picture.getBoundingClientRect();
  return {
    x: clamp(((event.clientX - area.left) / area.width) * 100, 0, 100),
    y: clamp(((event.clientY - area.top) / area.height) * 100, 0, 100),
  };
}

function between(one: Place, other: Place): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

function grown(box: Box, by: Place): Box {
  return { ...box, width: box.width + by.x, height: box.height + by.y };
}

function shifted(box: Box, by: Place): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

function inside(box: Box): Box {
  const width = clamp(box.width, smallest, 100);
  const height = clamp(box.height, smallest, 100);
  return { x: clamp(box.x, 0, 100 - width), y: clamp(box.y, 0, 100 - height), width, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function toolButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--secondary-action meent-button--small';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
