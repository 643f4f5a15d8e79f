// SPDX-License-Identifier: EUPL-1.2

import type { DemoLink } from '../work-types.ts';

const joost = 'joost-hendriks';
const ingrid = 'ingrid-mulder';

/** What those who work there saw belongs together: each by its subject, from what was first to what came of it. */
export const ties: DemoLink[] = [
  // The dike: from a cellar full of water to a group that wakes each other.
  {
    first: 'Water in de kelder en in de schuur',
    then: 'Betaalt iemand de schade van het water?',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Water in de kelder en in de schuur',
    then: 'Een hoogwater-appgroep voor de dijk',
    reason: 'led_to',
    by: ingrid,
    note: 'Mevrouw vertelde op de dorpsavond wat er in november gebeurde.',
  },
  {
    first: 'Betaalt iemand de schade van het water?',
    then: 'Een hoogwater-appgroep voor de dijk',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Een hoogwater-appgroep voor de dijk',
    then: 'Drie uur ’s nachts en niemand was alleen',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Water in de kelder en in de schuur',
    then: 'Wordt de dijk verhoogd, en zo ja hoeveel?',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Een hoogwater-appgroep voor de dijk',
    then: 'Meetpaal geeft al twee dagen hetzelfde aan',
    reason: 'led_to',
    by: ingrid,
    note: 'De appgroep kijkt er iedere dag op.',
  },
  // The playground.
  {
    first: 'De speeltuin aan de Wilgenhof kan veel leuker',
    then: 'Zorgen over herrie bij de speeltuin',
    reason: 'led_to',
    by: joost,
  },
  {
    first: 'Zorgen over herrie bij de speeltuin',
    then: 'Wat een feest, die opening',
    reason: 'led_to',
    by: joost,
    note: 'De hoge schommel staat nu aan de andere kant.',
  },
  {
    first: 'Wat een feest, die opening',
    then: 'Glas in het zand',
    reason: 'led_to',
    by: joost,
  },
  // The square: from a lane for bowls to eating together.
  {
    first: 'Een jeu-de-boulesbaan op het plein',
    then: 'Opa’s tegen kinderen: 13-11',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Waarom moet dat hele plein naar de bejaarden?',
    then: 'Opa’s tegen kinderen: 13-11',
    reason: 'led_to',
    by: ingrid,
    note: 'Daarom werd het een wedstrijd tussen jong en oud.',
  },
  {
    first: 'Opa’s tegen kinderen: 13-11',
    then: 'Mag er ’s avonds licht op de boulesbaan?',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Opa’s tegen kinderen: 13-11',
    then: 'Eén keer per maand samen eten op het plein',
    reason: 'led_to',
    by: ingrid,
  },
  {
    first: 'Wie mag er op het plein een kraam zetten?',
    then: 'Eén keer per maand samen eten op het plein',
    reason: 'see_also',
    by: ingrid,
  },
];
