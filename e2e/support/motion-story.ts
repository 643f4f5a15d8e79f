// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { said } from './worker.ts';

// What a clerk and who carries a motion out do with it, in the words that stand on the page.

/** The demo has an M-31 of its own; this council begins anew each year. */
export const taken = 'M-31';
export const number = 'M-31-2021';
export const title = 'Versterking gebiedsgericht werken';
export const dictum =
  'In de nieuwe nota gebiedsgericht werken helder uiteen te zetten hoe het College, ism de Raad, vorm en inhoud wilt geven aan gebiedsgericht werken en wat daarbij oa de rollen en taken zijn van de wijkwethouders, gebiedsregisseurs en andere partners in de 12 wijken en dorpen.';
export const publicPage = `/raad/moties/${number}`;
export const workPage = `/werkplek/raad/moties/${number}`;

type Told = { readonly day: string; readonly text: string };
export const told = {
  asked: {
    day: '2021-07-07',
    text: 'de herijking van gebiedsgericht werken, de rollen, de acties en het tijdspad worden gedeeld in een informatieve commissie. Er is gevraagd om dit te agenderen voor de informatieve commissie van 16 november 2021.',
  },
  drawn: {
    day: '2021-09-06',
    text: 'Er is geen dik beleidsstuk geschreven maar een infographics gemaakt over: “rollen en samenwerken gebiedsgericht werken”. Op basis daarvan vindt toetsing plaats met andere afdelingen om het aan te laten sluiten bij de nieuwe organisatie. Tevens gaan de gebiedsregisseurs in gesprek met bewonersgroepen over samenwerking. Deze uitkomsten van intern en extern overleg zullen ter bespreking worden aangeboden voor de informatieve commissie op 16 november 2021.',
  },
  tooSoon: {
    day: '2021-11-10',
    text: 'De gesprekken met alle afdelingen en met alle bewonersgroepen zijn gevoerd.',
  },
  talked: {
    day: '2021-11-10',
    text: 'De gesprekken met de afdelingen (tot 1 november 2021) Buiten, Ruimtelijke Ontwikkeling en Economie & Duurzaamheid zijn gevoerd. Tevens is de informatie gedeeld met bewonersgroepen en sommige gesprekken zullen nog plaatsvinden met hen. Deze terugkoppelingen worden meegenomen naar de informatieve commissie van 16 november 2021. De voorlopige conclusies zijn dat er bijstellingen en finetunen komt op de voorgestelde rollen en samenwerkingsverbanden. De aangepaste functies worden weer besproken met de directie en een voorgesteld pad van implementatie na een positief besluit.',
  },
  informed: {
    day: '2022-01-18',
    text: 'Op 16 november 2021 is de raad via een informatieve commissie bijgepraat over de voortgang optimalisatie gebiedsgericht werken, inclusief de voorstellen die er liggen ten aanzien van de rollen en taken. Deze worden de komende maanden verder aangescherpt i.s.m. met o.a. de gemeentelijke organisatie, bewonersgroepen en ketenpartners.',
  },
} as const satisfies Readonly<Record<string, Told>>;

export function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/** The name of a choice lies over its button: that is what one clicks. */
export function choose(page: Page, name: string | RegExp): Promise<void> {
  return page.locator('label').filter({ hasText: name }).first().click();
}

/** Per party group whether it submitted, and its votes. */
const votes = [
  ['Lindewouds Belang', false, 7, 0],
  ['Dorpen Samen', true, 5, 0],
  ['Sociaal Lindewoude', true, 5, 0],
  ['Groen Perspectief', true, 3, 0],
  ['Vrij en Ondernemend', false, 0, 3],
] as const;

/** What the council asked, as it was adopted; a number that is taken comes back with all that was typed. */
export async function enter(page: Page, dueOn: string): Promise<void> {
  await page.goto('/werkplek/raad/moties');
  await page.getByRole('link', { name: 'Neem een motie of toezegging op' }).click();
  await page.getByLabel('Nummer').fill(taken);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Wat is gevraagd of beloofd').fill(dictum);
  await page.getByLabel('Datum van het besluit').fill('2021-06-29');
  await page.getByLabel('Uitslag').selectOption({ label: 'Aangenomen' });
  await page.getByLabel('Eerste indiener').selectOption({ label: 'Sociaal Lindewoude' });
  for (const [party, submits, inFavour, against] of votes) {
    if (submits) await choose(page, `${party} diende in`);
    await page.getByLabel(`Voor ${party}`).fill(String(inFavour));
    await page.getByLabel(`Tegen ${party}`).fill(String(against));
  }
  await page.getByRole('textbox', { name: /^Indieners/ }).fill('Hetty Zandstra, Douwe Prins, Lot Ebbers');
  await page.getByLabel('Portefeuillehouder').selectOption({ label: 'Ruud Bakker' });
  await page.getByLabel('Wie het doet').selectOption({ label: 'Annelies Vos' });
  await page.getByLabel('Klaar op').fill(dueOn);
  await choose(page, /^Ja$/);
  await press(page, 'Bewaar');
  await page.getByRole('alert').getByText('Dit nummer is er al.').waitFor();
  await page.getByLabel('Nummer').fill(number);
  await press(page, 'Bewaar');
  await said(page, 'Bewaard.');
}

/** One part in each district and village, in one go. */
export async function split(page: Page, what: string, owner: string): Promise<void> {
  await page.goto(workPage);
  await page.locator('summary').filter({ hasText: 'Voeg onderdelen toe' }).click();
  await page.getByLabel('Wat er moet gebeuren').fill(what);
  await page.getByLabel('Wie doet het').first().selectOption({ label: owner });
  await choose(page, 'Alle 12 wijken en dorpen');
  await press(page, 'Voeg onderdelen toe');
  await said(page, 'Bewaard.');
}

/** Says how it stood on a day, pointing to what has this title. */
export async function tell(page: Page, { day, text }: Told, pointsTo?: string): Promise<void> {
  await page.goto(`${workPage}/stand`);
  await page.getByLabel('Dag').fill(day);
  await page.getByLabel('Hoe het staat').fill(text);
  if (pointsTo !== undefined) {
    await page.getByLabel('Verwijst naar').fill(pointsTo);
    await page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.getByRole('group', { name: /^Gevonden/ }).waitFor();
    const box = page.getByRole('checkbox', { name: pointsTo, exact: true });
    if (!(await box.isChecked())) await choose(page, new RegExp(`^${pointsTo}$`));
  }
  await press(page, 'Bewaar');
  await said(page, 'Bewaard.');
}

/** Puts an update right with one more; the first stays. */
export async function correct(page: Page, wrong: Told, right: Told): Promise<void> {
  await page.goto(workPage);
  const item = page.getByRole('listitem').filter({ hasText: wrong.text }).last();
  await item.getByRole('link', { name: /^Zet recht/ }).click();
  await page.getByLabel('Dag').fill(right.day);
  await page.getByLabel('Hoe het staat').fill(right.text);
  await press(page, 'Zet recht');
  await said(page, 'Bewaard.');
}

/** Who does a part in a district or village says that it is done. */
export async function finishPart(page: Page, place: string): Promise<void> {
  await page.goto(workPage);
  await page.getByRole('link', { name: `Werk bij ${place}`, exact: true }).click();
  const form = page.getByRole('region', { name: new RegExp(`^${place}: `) });
  await form.getByLabel('Hoe het staat').selectOption({ label: 'Gedaan' });
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await said(page, 'Bewaard.');
}

/** Refused without proof, refused without the council's agreement, then done. */
export async function settle(page: Page, proof: string, agreedOn: string): Promise<void> {
  await page.goto(workPage);
  await page.locator('summary').filter({ hasText: 'Doe af' }).click();
  await choose(page, 'Ze zijn ook gedaan');
  await press(page, 'Doe af');
  await page.getByRole('alert').getByText('Schrijf op waaraan te zien is dat het gedaan is.').waitFor();
  await page.getByLabel('Waaraan te zien is dat het gedaan is').fill(proof);
  await press(page, 'Doe af');
  await page.getByRole('alert').getByText('Zonder akkoord van de raad blijft het open.').waitFor();
  await page.getByLabel('De raad stemde in op').fill(agreedOn);
  await press(page, 'Doe af');
  await said(page, 'Bewaard.');
}
