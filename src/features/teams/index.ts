// SPDX-License-Identifier: EUPL-1.2
export {
  absencesOn,
  ballOf,
  gaps,
  hasLeft,
  hasOwnTeam,
  holderOfTheme,
  holdingArea,
  holdsOn,
  isTeamRole,
  ownRoleHolders,
  portfoliosOf,
  rolesOf,
  standsInFor,
  teamOf,
  teamRoles,
  themeName,
  type Absence,
  type Gap,
  type Period,
  type Person,
  type PortfolioPeriod,
  type RolePeriod,
  type Staffing,
  type Team,
  type TeamArea,
  type TeamMember,
  type TeamRole,
  type TeamTree,
  type Theme,
} from './domain.ts';
export { readStaffing } from './staffing.ts';
export { addPerson, changePerson, letPersonLeave, welcomePersonBack, personLeftJob } from './actions.ts';
export {
  giveRole,
  endRole,
  withdrawRole,
  givePortfolio,
  endPortfolio,
  planAbsence,
} from './period-actions.ts';
export { addTheme } from './theme-actions.ts';
export { changePhoto } from './photo-actions.ts';
export { photoAddress } from './photo-address.ts';
export { routes } from './routes.tsx';
