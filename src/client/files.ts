// SPDX-License-Identifier: EUPL-1.2

const shrinkAboveBytes = 1_500_000;
const largestSide = 2000;
const thumbSide = 96;

/**
 * Shows what was chosen, lets one remove it again, adds what is chosen later to it, and makes large photos smaller before they are
 * sent. Without it the browser's own field does the work, and the server makes photos smaller.
 */
export class MeentFiles extends HTMLElement {
  #files: File[] = [];

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input || this.querySelector('[data-chosen-list]')) return;
    const list = document.createElement('ul');
    list.className = 'meent-chosen-files';
    list.dataset.chosenList = '';
    list.setAttribute('aria-label', this.dataset.chosen ?? '');
    const status = document.createElement('p');
    status.className = 'meent-soft';
    status.setAttribute('role', 'status');
    input.after(list, status);
    input.addEventListener('change', () => void this.#add(input, { list, status }));
  }

  async #add(
    input: HTMLInputElement,
    { list, status }: { readonly list: HTMLElement; readonly status: HTMLElement },
  ): Promise<void> {
    const most = Number(this.dataset.most ?? '5');
    const chosen = [...(input.files ?? [])].filter(
      (file) => !this.#files.some((one) => one.name === file.name && one.lastModified === file.lastModified),
    );
    const room = Math.max(0, most - this.#files.length);
    status.textContent = chosen.length > room ? (this.dataset.tooMany ?? '') : '';
    this.#files = [...this.#files, ...chosen.slice(0, room)];
    this.#show(input, list);
    const smaller = await Promise.all(this.#files.map(shrunk));
    // What was chosen or removed meanwhile stays as it is.
    this.#files = this.#files.map((file) => smaller.find((one) => one.from === file)?.file ?? file);
    this.#show(input, list);
  }

  #show(input: HTMLInputElement, list: HTMLElement): void {
    const transfer = new DataTransfer();
    for (const file of this.#files) transfer.items.add(file);
    input.files = transfer.files;
    list.replaceChildren(...this.#files.map((file) => this.#item(file, input, list)));
  }

  #item(file: File, input: HTMLInputElement, list: HTMLElement): HTMLElement {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = file.name;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'utrecht-button utrecht-button--subtle meent-button--small';
    remove.textContent = this.dataset.remove ?? '';
    remove.setAttribute('aria-label', `${this.dataset.remove ?? ''}: ${file.name}`);
    remove.addEventListener('click', () => {
      this.#files = this.#files.filter((one) => one !== file);
      this.#show(input, list);
      input.focus();
    });
    item.append(name, remove);
    if (file.type.startsWith('image/')) void addThumb(item, file);
    return item;
  }
}

/** Drawn, not linked: a page of ours shows no pictures of elsewhere. */
async function addThumb(item: HTMLElement, file: File): Promise<void> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return;
  const canvas = drawn(bitmap, thumbSide);
  canvas.setAttribute('aria-hidden', 'true');
  item.prepend(canvas);
}

async function shrunk(from: File): Promise<{ from: File; file: File }> {
  if (from.size < shrinkAboveBytes || !/^image\/(jpeg|png|webp)$/.test(from.type))
    return { from, file: from };
  const bitmap = await createImageBitmap(from).catch(() => undefined);
  if (!bitmap) return { from, file: from };
  const canvas = drawn(bitmap, largestSide);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  if (!blob || blob.size >= from.size) return { from, file: from };
  const { lastModified } = from;
  return { from, file: new File([blob], from.name, { type: 'image/jpeg', lastModified }) };
}

function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    // A picture without a background is white behind, as it will be on the site.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  bitmap.close();
  return canvas;
}
