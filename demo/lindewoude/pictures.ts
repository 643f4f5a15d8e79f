// SPDX-License-Identifier: EUPL-1.2
import type { DemoPicture } from '../types.ts';

/** Drawn for the demo: no such street, car or person exists. Each says so in its corner. */
function scene(sky: string, ground: string, parts: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
<rect width="1200" height="800" fill="${sky}"/><rect y="520" width="1200" height="280" fill="${ground}"/>
${parts}
<text x="1180" y="785" font-family="sans-serif" font-size="20" text-anchor="end" fill="#000" fill-opacity=".55">tekening voor de demo</text></svg>`;
}

function tree(x: number, y: number, size: number): string {
  return `<rect x="${x - size * 0.07}" y="${y - size * 0.5}" width="${size * 0.14}" height="${size * 0.5}" fill="#6b4a2f"/>
<circle cx="${x}" cy="${y - size * 0.75}" r="${size * 0.38}" fill="#5f8f4e"/><circle cx="${x - size * 0.25}" cy="${y - size * 0.6}" r="${size * 0.26}" fill="#6c9d58"/>
<circle cx="${x + size * 0.26}" cy="${y - size * 0.58}" r="${size * 0.28}" fill="#557f45"/>`;
}

function car(x: number, y: number, colour: string): string {
  return `<g transform="translate(${x} ${y})"><path d="M0 90 q5 -45 40 -50 l35 -40 q5 -6 15 -6 h110 q10 0 16 6 l35 40 q35 5 39 50 v20 h-290z" fill="${colour}"/>
<path d="M85 38 l26 -30 h78 l26 30z" fill="#cfe0e8"/><rect x="95" y="72" width="110" height="28" fill="#f3c612" stroke="#222" stroke-width="2"/>
<text x="150" y="94" font-family="sans-serif" font-weight="bold" font-size="24" text-anchor="middle" fill="#111">X-000-XX</text>
<circle cx="30" cy="84" r="13" fill="#f6efcf"/><circle cx="270" cy="84" r="13" fill="#f6efcf"/><rect x="15" y="106" width="45" height="26" rx="8" fill="#222"/><rect x="240" y="106" width="45" height="26" rx="8" fill="#222"/></g>`;
}

function person(x: number, y: number, coat: string): string {
  return `<g transform="translate(${x} ${y})"><rect x="-24" y="44" width="48" height="92" rx="20" fill="${coat}"/><rect x="-20" y="126" width="15" height="74" fill="#303a4a"/><rect x="5" y="126" width="15" height="74" fill="#303a4a"/>
<circle cy="20" r="25" fill="#d9a986"/><path d="M-26 16 q4 -28 26 -28 t26 28 q-12 -16 -26 -16 t-26 16z" fill="#4b3524"/><circle cx="-9" cy="20" r="3" fill="#222"/><circle cx="9" cy="20" r="3" fill="#222"/><path d="M-9 31 q9 8 18 0" stroke="#803c2c" stroke-width="3" fill="none"/></g>`;
}

const cabinet = scene(
  '#cfe3ee',
  '#b9b39f',
  `<rect y="470" width="1200" height="60" fill="#7fa6b5"/><rect x="60" y="250" width="330" height="270" fill="#9d5a42"/><path d="M40 255 L225 130 L410 255z" fill="#5e3328"/>
<rect x="190" y="370" width="80" height="150" fill="#2f5e48"/><rect x="90" y="320" width="70" height="70" fill="#e8edf0"/><rect x="300" y="320" width="60" height="70" fill="#e8edf0"/>
<g transform="translate(520 300)"><rect width="210" height="280" rx="6" fill="#2f6b4f"/><rect x="14" y="20" width="182" height="240" fill="#f3ead6"/>
${[0, 1, 2].map((row) => Array.from({ length: 9 }, (_, at) => `<rect x="${20 + at * 19}" y="${30 + row * 78}" width="15" height="${50 + ((at * 7 + row * 5) % 14)}" fill="${['#8f2318', '#3d6b8f', '#c99a2e', '#55635d', '#6b4a7f'][(at + row) % 5]}"/>`).join('')).join('')}
<path d="M-15 0 L105 -50 L225 0z" fill="#234f3b"/></g>${tree(1050, 540, 340)}${person(860, 400, '#7c4a6a')}`,
);

const tunnel = scene(
  '#b8cbd2',
  '#77746c',
  `<rect y="180" width="1200" height="430" fill="#9b9484"/><path d="M300 700 V420 Q600 180 900 420 V700z" fill="#3b3d42"/><path d="M380 700 V450 Q600 260 820 450 V700z" fill="#55585f"/>
<path d="M460 700 V480 Q600 350 740 480 V700z" fill="#e6e4d6"/><rect x="0" y="690" width="1200" height="110" fill="#8c4a3b"/>
${[340, 440, 600, 760, 860].map((x, at) => `<ellipse cx="${x}" cy="${[420, 370, 340, 370, 420][at]}" rx="26" ry="9" fill="#fff7c4"/><path d="M${x - 20} ${[425, 375, 345, 375, 425][at]} l-28 130 h96 l-28 -130z" fill="#fff7c4" fill-opacity=".22"/>`).join('')}
<g transform="translate(560 505)">${person(40, 0, '#c2542f')}<circle cx="0" cy="225" r="42" fill="none" stroke="#1b2723" stroke-width="7"/><circle cx="100" cy="225" r="42" fill="none" stroke="#1b2723" stroke-width="7"/><path d="M0 225 L45 165 L100 225 M45 165 h40 M100 225 L85 140" stroke="#1b2723" stroke-width="7" fill="none"/></g>${tree(110, 250, 240)}${tree(1110, 260, 260)}`,
);

const litter = scene(
  '#d6e2e4',
  '#a9a79d',
  `<rect x="80" y="170" width="760" height="360" fill="#ddd2bd"/><rect x="80" y="170" width="760" height="70" fill="#b8562f"/><text x="460" y="220" font-family="sans-serif" font-size="44" text-anchor="middle" fill="#fff">BUURTSUPER</text>
<rect x="380" y="300" width="170" height="230" fill="#8fb0bb"/><rect x="130" y="300" width="200" height="150" fill="#a9c5cd"/><rect x="600" y="300" width="200" height="150" fill="#a9c5cd"/>
<ellipse cx="250" cy="560" rx="170" ry="55" fill="#5f8f4e"/><ellipse cx="720" cy="565" rx="150" ry="50" fill="#6c9d58"/>
${[
  [190, 600, '#fff'],
  [260, 630, '#d33'],
  [330, 605, '#3d6b8f'],
  [420, 680, '#fff'],
  [500, 640, '#c99a2e'],
  [590, 700, '#fff'],
  [660, 620, '#d33'],
  [740, 660, '#fff'],
]
  .map(
    ([x, y, colour], at) =>
      `<rect x="${x}" y="${y}" width="36" height="${at % 2 ? 20 : 30}" rx="4" fill="${colour}" transform="rotate(${at * 37} ${x} ${y})"/>`,
  )
  .join('')}${car(860, 470, '#3d6b8f')}`,
);

const branch = scene(
  '#dfe7ea',
  '#8fa06a',
  `<path d="M0 560 L1200 520 V800 H0z" fill="#8fa06a"/><rect x="930" y="170" width="16" height="420" fill="#5c4a38"/><rect x="880" y="190" width="116" height="12" fill="#5c4a38"/>
<path d="M0 250 Q480 360 940 196" stroke="#222" stroke-width="5" fill="none"/><path d="M946 196 Q1080 240 1200 215" stroke="#222" stroke-width="5" fill="none"/>
<rect x="150" y="180" width="70" height="430" fill="#6b4a2f"/><circle cx="185" cy="150" r="150" fill="#5f8f4e"/><circle cx="90" cy="220" r="100" fill="#6c9d58"/><circle cx="290" cy="200" r="90" fill="#557f45"/>
<path d="M215 250 Q380 240 560 318 l-10 22 Q370 280 215 300z" fill="#6b4a2f"/><circle cx="520" cy="300" r="46" fill="#6c9d58"/><circle cx="580" cy="335" r="40" fill="#5f8f4e"/><circle cx="470" cy="330" r="36" fill="#557f45"/>
<rect x="640" y="400" width="230" height="170" fill="#e7e0cf"/><path d="M620 405 L755 320 L890 405z" fill="#7a3b2c"/><rect x="730" y="480" width="50" height="90" fill="#2f5e48"/>`,
);

export const pictures: readonly DemoPicture[] = [
  { subject: 'Boekenkastje bij de sluis', name: 'boekenkastje.jpg', svg: cabinet },
  {
    subject: 'Gaan de lampen in de tunnel ook uit?',
    name: 'IMG_4711.jpg',
    svg: tunnel,
    published: {
      by: 'joost-hendriks',
      alt: 'De fietstunnel overdag: alle lampen branden. Er komt iemand op de fiets uit de tunnel.',
      boxes: [{ x: 0.47, y: 0.6, width: 0.06, height: 0.1 }],
    },
  },
  {
    subject: 'Zwerfvuil bij de supermarkt',
    name: 'zwerfvuil.jpg',
    svg: litter,
    published: {
      by: 'joost-hendriks',
      alt: 'Bakjes, blikjes en bonnetjes in de struiken bij de ingang van de supermarkt.',
      boxes: [{ x: 0.78, y: 0.66, width: 0.13, height: 0.08 }],
    },
  },
  { subject: 'Boomtak hangt op de draad', name: 'tak.jpg', svg: branch },
];
