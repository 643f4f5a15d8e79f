// SPDX-License-Identifier: EUPL-1.2

export class MeentMap extends HTMLElement {}
