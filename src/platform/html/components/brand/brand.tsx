// SPDX-License-Identifier: EUPL-1.2

/** The red thread through three places: the mark of Meent. */
export function BrandMark() {
  return (
    <svg
      class="meent-brand__mark"
      viewBox="0 0 30 20"
      width="36"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path class="meent-brand__thread" d="M3 15c5-9 9-9 12-4s7 5 12-5" />
      <circle cx="3.4" cy="14.6" r="2.9" />
      <circle cx="15" cy="11" r="2.9" />
      <circle cx="26.6" cy="5.8" r="2.9" />
    </svg>
  );
}

export type BrandProps = { readonly href: string; readonly name: string; readonly tagline?: string };

export function Brand({ href, name, tagline }: BrandProps) {
  return (
    <a class="meent-brand" href={href}>
      <BrandMark />
      <span>
        <b>{name}</b>
        {tagline && <small>{tagline}</small>}
      </span>
    </a>
  );
}
