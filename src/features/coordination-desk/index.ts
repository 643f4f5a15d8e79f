// SPDX-License-Identifier: EUPL-1.2
export { answerColleague, askColleague } from './colleague-actions.ts';
export { askPartner } from './partner-actions.ts';
export { questionOfReply, takePartnerAnswer } from './partner-answers.ts';
export { coordinationReminders } from './reminders.ts';
export { routes } from './routes.tsx';
