// SPDX-License-Identifier: EUPL-1.2
import type { Decider, GrantKind, GrantState, PayWay } from './domain.ts';

const kinds: Record<GrantKind, string> = { voucher: 'Buurtbon', small_grant: 'Kleine subsidie' };
const states: Record<GrantState, string> = {
  requested: 'Wacht op een besluit',
  granted: 'Toegekend',
  refused: 'Afgewezen',
  paid: 'Uitbetaald',
  accounted: 'Verantwoord',
  withdrawn: 'Ingetrokken',
};
const ways: Record<PayWay, string> = {
  transfer: 'overmaken naar de bank',
  bill: 'wij betalen de rekening',
  cash: 'contant',
  goods: 'in spullen',
};
const deciders: Record<Decider, string> = {
  area_manager: 'gebiedsregisseur',
  area_alderman: 'gebiedswethouder',
};

export const nl = {
  kinds,
  states,
  ways,
  deciders,
  forArea: {
    title: 'Geld voor uw plan',
    more: 'Hoe het werkt en wie iets kreeg',
    left: (left: string, amount: string) => `er is nog ${left} van ${amount}.`,
  },
  part: {
    title: 'Buurtbon en subsidie',
    none: 'Er is nog niets aangevraagd.',
    asked: (amount: string) => `${amount} gevraagd`,
    granted: (amount: string) => `${amount} toegekend`,
    askedAndGranted: (asked: string, granted: string) => `${granted} toegekend van ${asked}`,
    request: 'Geld aanvragen',
  },
};

export type GrantMessages = typeof nl;
