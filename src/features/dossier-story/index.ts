// SPDX-License-Identifier: EUPL-1.2
export { type Moment, readMoments } from './reading.ts';
export { routes } from './routes.tsx';
export { NowPart } from './views/now-part.tsx';
export { StoryPart } from './views/story-part.tsx';
