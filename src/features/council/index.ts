// SPDX-License-Identifier: EUPL-1.2
export {
  type IndicatorWish,
  addIndicator,
  addParty,
  changeIndicator,
  changeParty,
  endIndicator,
  endParty,
  giveValue,
  removeParty,
} from './actions.ts';
export {
  type Indicator,
  type IndicatorValue,
  type Party,
  type Refusal,
  everGiven,
  holding,
  pointsOf,
  refusalFields,
} from './domain.ts';
export { endForm, indicatorForm, newIndicatorForm, newPartyForm, partyForm, valueForm } from './forms.ts';
export { insertIndicator, insertValue, readIndicators, readValues } from './indicator-store.ts';
export { canKeepCouncil, canSeeCouncil } from './policies.ts';
export { insertParties, updateSeats } from './import-store.ts';
export { insertParty, isUnused, readParties } from './store.ts';
