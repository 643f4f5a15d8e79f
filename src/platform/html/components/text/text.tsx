// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

type HeadingProps = {
  readonly level: 1 | 2 | 3 | 4;
  /** Where the outline asks another level than the eye. */
  readonly looks?: 1 | 2 | 3 | 4;
  readonly id?: string;
  readonly children: ComponentChildren;
};

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const headingClasses = {
  1: 'nl-heading--level-1',
  2: 'nl-heading--level-2',
  3: 'nl-heading--level-3',
  4: 'nl-heading--level-4',
} as const;

export function Heading({ level, looks = level, id, children }: HeadingProps) {
  const Tag = headingTags[level];
  return (
    <Tag id={id} class={`nl-heading ${headingClasses[looks]}`}>
      {children}
    </Tag>
  );
}

type ParagraphProps = {
  readonly children: ComponentChildren;
  /** The opening sentences of a page. */
  readonly lead?: boolean;
  /** Something said in passing: smaller and softer. */
  readonly soft?: boolean;
  readonly id?: string;
};

export function Paragraph({ children, lead, soft, id }: ParagraphProps) {
  return (
    <p id={id} class={classes('nl-paragraph', lead && 'nl-paragraph--lead', soft && 'meent-soft')}>
      {children}
    </p>
  );
}

type LinkProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly current?: boolean;
  readonly hreflang?: string;
  readonly lang?: string;
  readonly rel?: string;
  /** The link is the name of a thing in a list: heavier. */
  readonly strong?: boolean;
};

export function Link({ href, children, current, strong, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      class={classes('nl-link', strong && 'meent-link--strong')}
      aria-current={current ? 'page' : undefined}
      {...rest}
    >
      {children}
    </a>
  );
}

/** Text for screen readers only, where the eye has it from the layout. */
export function Hidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="meent-hidden">{children}</span>;
}

/** Running text as typed by a person: blank lines make paragraphs, line breaks stay. */
export function TypedText({ text }: { readonly text: string }) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class="nl-paragraph meent-typed">{paragraph}</p>
      ))}
    </>
  );
}
