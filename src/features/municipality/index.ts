// SPDX-License-Identifier: EUPL-1.2
export { openRegistry, type Registry } from './registry.ts';
export { defaultSettings } from './default-settings.messages.nl.ts';
export { insertMunicipality, readHosts, readMunicipality } from './store.ts';
export { routes } from './routes.tsx';
