// SPDX-License-Identifier: EUPL-1.2

/** How council information systems say things; compared with what stands in a file, never shown. */
export const attributeWords = {
  title: ['titel', 'title', 'naam', 'name', 'onderwerp'],
  place: ['locatie', 'location', 'plaats', 'zaal', 'ruimte'],
  chair: ['voorzitter', 'chair', 'chairman'],
  background: ['omschrijving', 'description', 'toelichting'],
} as const;

/** The number under which NotuBiz keeps what something is called. */
export const titleAttribute = '1';

/** Of what kind a meeting is by what it is called; the first that fits. */
export const kindWords = [
  { kind: 'market', fits: /\b(politieke (markt|avond|tafel)|raadsmarkt|beeldvormende|raadsplein)/i },
  { kind: 'committee', fits: /(commissie|committee|carrousel|oordeelsvormende|forum)/i },
  { kind: 'council', fits: /(raadsvergadering|gemeenteraad|besluitvormende raad|^raad\b)/i },
] as const;

/** Headings of an agenda that say when and where it is, where the meeting itself does not. */
export const timeHeading =
  /^tijd\s*:?\s*(\d{1,2})[.:](\d{2})(?:\s*uur)?(?:\s*(?:tot|-|–)\s*(\d{1,2})[.:](\d{2}))?(?:\s*uur)?\.?$/i;
export const placeHeading = /^loca(?:tie|tion)\s*:?\s*(.{2,})$/i;

/** What a meeting is called that has no name. */
export const untitled = 'Vergadering';
