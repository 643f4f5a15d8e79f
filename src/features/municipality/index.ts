// SPDX-License-Identifier: EUPL-1.2
export { openRegistry, type Registry } from './registry.ts';
export { defaultSettings } from './default-settings.messages.nl.ts';
export { insertMunicipality, readHosts } from './store.ts';
