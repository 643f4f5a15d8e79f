// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';

// What a resident does with a contribution, in the words that stand on the page.

const words = {
  nl: {
    kinds: { question: 'Iets vragen', idea: 'Een idee delen', concern: 'Vertellen wat beter kan' },
    subject: 'Onderwerp',
    text: 'Uw verhaal',
    area: 'Wijk of dorp',
    name: 'Uw naam',
    email: 'Uw mailadres',
    phone: 'Uw telefoonnummer',
    public: 'Anderen mogen dit lezen op de site',
    send: 'Versturen',
    pickedUp: 'Wie dit oppakt',
    sum: /Hoeveel is (\w+) plus (\w+)\?/,
    numbers: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  },
  en: {
    kinds: { question: 'Ask something', idea: 'Share an idea', concern: 'Say what could be better' },
    subject: 'Subject',
    text: 'Your story',
    area: 'District or village',
    name: 'Your name',
    email: 'Your mail address',
    phone: 'Your phone number',
    public: 'Others may read this on the site',
    send: 'Send',
    pickedUp: 'Who picks this up',
    sum: /How much is (\w+) plus (\w+)\?/,
    numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  },
} as const;

type Language = keyof typeof words;

export type Told = {
  readonly kind: 'question' | 'idea' | 'concern';
  readonly subject: string;
  readonly text: string;
  readonly area?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly isPublic?: boolean;
};

/** Fills in the form that is open; what is not told stays as it is. */
export async function fillIn(page: Page, told: Partial<Told>, language: Language = 'nl'): Promise<void> {
  const t = words[language];
  // The name of a choice lies over its button: that is what one taps.
  if (told.kind) await page.getByText(t.kinds[told.kind], { exact: true }).click();
  const texts = [
    [t.subject, told.subject],
    [t.text, told.text],
    [t.name, told.name],
    [t.email, told.email],
    [t.phone, told.phone],
  ] as const;
  for (const [label, text] of texts) {
    if (text !== undefined) await page.getByRole('textbox', { name: label }).fill(text);
  }
  if (told.area) await page.getByRole('combobox', { name: t.area }).selectOption(told.area);
  if (told.isPublic) await page.getByText(t.public, { exact: true }).click();
}

/** What stands in the form that is open. */
export async function filledIn(page: Page, language: Language = 'nl'): Promise<Told> {
  const t = words[language];
  const textOf = (label: string) => page.getByRole('textbox', { name: label }).inputValue();
  const kinds = ['question', 'idea', 'concern'] as const;
  const checked = await Promise.all(
    kinds.map((kind) => page.getByRole('radio', { name: t.kinds[kind] }).isChecked()),
  );
  return {
    kind: kinds[checked.indexOf(true)] ?? 'question',
    subject: await textOf(t.subject),
    text: await textOf(t.text),
    area: await page
      .getByRole('combobox', { name: t.area })
      .getByRole('option', { selected: true })
      .innerText(),
    name: await textOf(t.name),
    email: await textOf(t.email),
    phone: await textOf(t.phone),
    isPublic: await page.getByRole('checkbox', { name: t.public }).isChecked(),
  };
}

/** Answers the sum in words that stands there for who has no JavaScript. */
export async function answerSum(page: Page, language: Language = 'nl'): Promise<void> {
  const { sum, numbers } = words[language];
  const label = await page.getByText(sum).innerText();
  const [, one = '', other = ''] = sum.exec(label) ?? [];
  const total = [one, other].reduce(
    (count, word) => count + numbers.findIndex((number) => number === word),
    0,
  );
  await page.getByLabel(sum).fill(String(total));
}

/** Where the form says who picks it up and by when. */
export function pickedUp(page: Page, language: Language = 'nl'): Locator {
  return page.getByRole('region', { name: words[language].pickedUp });
}

export function sendButton(page: Page, language: Language = 'nl'): Locator {
  return page.getByRole('button', { name: words[language].send, exact: true });
}

/** Sends the form and gives the number from the page that says thank you. */
export async function send(page: Page, language: Language = 'nl'): Promise<string> {
  await sendButton(page, language).click();
  return thanked(page);
}

/** Waits for the page that says thank you. */
export async function thanked(page: Page): Promise<string> {
  await page.waitForURL('**/bedankt?**');
  const number = /B-\d{4}-\d{5,}/.exec(await page.getByRole('main').innerText())?.[0];
  if (!number) throw new Error('The page that says thank you gives no number.');
  return number;
}

/** From the empty form to the number, for where that is not what matters. */
export async function bring(page: Page, told: Told): Promise<string> {
  await page.goto('/bijdragen/nieuw');
  await fillIn(page, told);
  await pickedUp(page).getByText('U hoort uiterlijk').waitFor();
  return send(page);
}
