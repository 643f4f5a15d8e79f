// SPDX-License-Identifier: EUPL-1.2

/** The emblem of Meent, as an SVG: in the tab of a browser and, drawn as a picture, on the screen of a phone. */
export const icon = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0e4535"/>' +
    '<path d="M5 22c5-10 9-10 12-4s7 5 10-6" fill="none" stroke="#e2674f" stroke-width="3" stroke-linecap="round"/>' +
    '<circle cx="5.5" cy="21.5" r="2.8" fill="#fff"/><circle cx="16.5" cy="17.5" r="2.8" fill="#fff"/><circle cx="26.5" cy="12.5" r="2.8" fill="#fff"/></svg>',
);
