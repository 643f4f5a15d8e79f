// SPDX-License-Identifier: EUPL-1.2

/** What residents write about, the most frequent first; the rest of the vocabulary is made of syllables (fill-statements.ts). */
export const commonWords = `
  straat weg buurt auto fiets lantaarn boom afval kinderen stoep parkeren verkeer speeltuin
  bankje bewoners overlast container plein snelheid drempel hond gras riool water sloot brug
  school winkel geluid avond verlichting tegels gevaarlijk kapot donker park groen snoeien blad
  prullenbak muur hek bord bushalte oversteken kruispunt rotonde bestrating kuil modder tuin
  schuur hangjongeren vuurwerk rommel ratten meeuwen duiven wijkagent vergunning evenement muziek
  feest markt kerk sporthal voetbal zwembad bibliotheek ouderen rolstoel drempelvrij wachttijd
  subsidie zonnepanelen warmtepomp glasvezel antenne woningbouw huur lek schimmel`
  .trim()
  .split(/\s+/);

export const syllables = `
  ba do ke li mo nu pe ra so ti vu wa ze hi go fa bri klo dra ste gru pla tro vle kni sma spe`
  .trim()
  .split(/\s+/);

/** Words there are, and at least how many a text has. */
export const vocabularySize = 20_000;
export const wordsPerText = 25;

/** One word for each frequency: the second of the list, one in about a twentieth of all texts, one that was put in five texts. */
export const searchedWords = { frequent: 'weg', middling: 'huur', rare: 'appelvink' } as const;
