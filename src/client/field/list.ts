// SPDX-License-Identifier: EUPL-1.2
import type { OpenVault } from './crypto.ts';
import { type KeptNote, type NoteStore, type SentNote, readContent } from './notes.ts';
import { type Say, askTwice, button, part } from './parts.ts';

export type ListUse = {
  readonly host: HTMLElement;
  readonly say: Say;
  readonly change: (note: KeptNote) => void;
  readonly remove: (note: KeptNote) => void;
};

export type Listed = {
  readonly store: NoteStore;
  readonly personId: string;
  readonly open: OpenVault | undefined;
  /** The note that stands in the form. */
  readonly inForm: string;
};

const shown = 60;
const order = { refused: 0, draft: 1, waiting: 2 } as const;

/** Shows what this phone holds: what must be mended first, then what waits; and what was sent last. Gives how many wait. */
export async function showNotes(use: ListUse, { store, personId, open, inForm }: Listed): Promise<number> {
  const { host, say } = use;
  const all = await store.getAll('notes');
  const mine = all
    .filter((note) => note.personId === personId && note.id !== inForm)
    .sort((a, b) => order[a.state] - order[b.state] || b.changedAt - a.changedAt);
  const rows = await Promise.all(mine.map((note) => rowOf(use, note, open)));
  part(host, 'notes').replaceChildren(...rows);
  part(host, 'nothing').hidden = mine.length > 0;
  const others = all.filter((note) => note.personId !== personId).length;
  part(host, 'others').hidden = others === 0;
  part(host, 'others').textContent = say('others', { n: others });
  showSent(host, await store.getAllFromIndex('sent', 'person', personId));
  const waiting = mine.filter(({ state }) => state === 'waiting').length;
  part(host, 'send').hidden = waiting === 0;
  return waiting;
}

async function rowOf(use: ListUse, note: KeptNote, open: OpenVault | undefined): Promise<Node> {
  const { host, say } = use;
  const template = part(host, 'note-row');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The page has no row for a note.');
  const copy = document.importNode(template.content, true);
  const row = copy.firstElementChild;
  if (!(row instanceof HTMLElement)) throw new Error('The row for a note is empty.');
  const content = await readContent(note, open);
  const text = content?.fields.tekst;
  const words = typeof text === 'string' ? text : '';
  part(row, 'first-words').textContent =
    words === '' ? say('noText') : words.length > shown ? `${words.slice(0, shown)}…` : words;
  part(row, 'note-state').textContent = `${timeOf(content?.notedAt)} · ${stateOf(say, note)}`;
  row.dataset.state = note.state;
  const ways = part(row, 'note-ways');
  ways.hidden = note.isTried;
  button(row, 'change').addEventListener('click', () => use.change(note));
  askTwice(button(row, 'remove'), () => use.remove(note));
  return row;
}

function stateOf(say: Say, { state, isTried, why }: KeptNote): string {
  if (state === 'refused') return say('refused', { why: why ?? '' });
  if (state === 'draft') return say('draft');
  return say(isTried ? 'underWay' : 'waiting');
}

function showSent(host: HTMLElement, sent: readonly SentNote[]): void {
  part(host, 'sent').hidden = sent.length === 0;
  const lines = [...sent]
    .sort((a, b) => b.sentAt - a.sentAt)
    .map(({ sentAt, occasion }) => {
      const line = document.createElement('li');
      line.textContent = `${timeOf(sentAt)} · ${occasionName(host, occasion)}`;
      return line;
    });
  part(host, 'sent-list').replaceChildren(...lines);
}

/** As the form calls it. */
function occasionName(host: HTMLElement, occasion: string): string {
  const tile = host.querySelector(`input[name="aanleiding"][value="${CSS.escape(occasion)}"]`);
  return tile?.parentElement?.textContent?.trim() ?? '';
}

function timeOf(moment: string | number | undefined): string {
  if (moment === undefined) return '';
  const date = new Date(moment);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const);
  return date.toLocaleString(document.documentElement.lang, { ...day, hour: '2-digit', minute: '2-digit' });
}
