// SPDX-License-Identifier: EUPL-1.2
export { addAction, stepAction } from './action-actions.ts';
export { moveProject, startProject } from './actions.ts';
export { type Project, type State, isProjectNumber, states } from './domain.ts';
export { messages as projectMessages } from './messages.ts';
export { canHandle as canHandleProject, canSeeProjects } from './policies.ts';
export { routes } from './routes.tsx';
export { subjectOf } from './subject.ts';
export { findProject, readProjectsById } from './store.ts';
