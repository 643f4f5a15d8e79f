// SPDX-License-Identifier: EUPL-1.2

/**
 * A map over a drawing that already works, or with which a place is picked. The map itself (Leaflet) is fetched when it comes near the
 * screen; when that fails, everything stays as the server made it.
 *
 * data-source: boundaries as GeoJSON, each with slug, name, tint and depth. data-tile-url, data-attribution: tiles, where there are any.
 * data-pick: the names of two inputs inside, latitude first; then a tap, a key or "here" fills them and their `change` tells.
 * Without data-pick it stands in for the drawing inside when asked (data-open, data-close), and a tap goes to data-area-path + slug.
 * Texts come along in data-label, -help, -here, -not-here, -centre, -chosen, -outside, -clear, -zoom-in and -zoom-out.
 */
export class MeentMap extends HTMLElement {
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.dataset.pick === undefined && this.dataset.tileUrl === undefined) return;
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#watch?.disconnect();
        void this.#open();
      },
      { rootMargin: '300px' },
    );
    this.#watch.observe(this.querySelector('figure') ?? this.parentElement ?? this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  async #open(): Promise<void> {
    try {
      const { openPicker, openViewer } = await import('./map-leaflet.ts');
      if (this.dataset.pick === undefined) openViewer(this);
      else await openPicker(this);
      this.dataset.ready = '';
    } catch {
      // No network: the drawing, or the list of areas, does as well.
      this.dataset.failed = '';
    }
  }
}
