// SPDX-License-Identifier: EUPL-1.2

/** Mails that a person has to look at, or that came from a machine, line by line as they were sent. */
export const post: readonly (readonly string[])[] = [
  [
    'From: Wijkplatform <nieuws@wijkplatform.example>',
    'To: gebiedsteams@lindewoude.example',
    'Subject: Nieuwsbrief voor gebiedsregisseurs',
    'Message-ID: <nieuws-14@wijkplatform.example>',
    'List-Unsubscribe: <https://wijkplatform.example/afmelden>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Beste gebiedsregisseur,',
    '',
    'Op donderdag is er een middag over bewonersinitiatieven. U bent van harte welkom.',
    '',
    'Met vriendelijke groet,',
    'Het wijkplatform',
  ],
  [
    'From: Truus Hofman <truus.hofman@post.example>',
    'To: gebiedsteams@lindewoude.example',
    'Subject: Automatisch antwoord: Wij hebben uw vraag ontvangen',
    'Message-ID: <afwezig-3@post.example>',
    'Auto-Submitted: auto-replied',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ik ben met vakantie. Vanaf maandag lees ik mijn mail weer.',
  ],
  [
    'From: Buurvereniging De Sluis:;',
    'To: gebiedsteams@lindewoude.example',
    'Subject: Bankje bij de sluis',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Goedemorgen,',
    '',
    'Het bankje bij de sluis is doorgezakt. Kan daar iemand naar kijken?',
    'Wij willen ook best helpen met schilderen.',
    '',
    'De buurvereniging',
  ],
];
