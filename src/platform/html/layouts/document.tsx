// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { type Locale, locales } from '../../../kernel/locale.ts';
import { type Assets, href } from '../../http/visit.ts';

/** The same for programs that read along: news (Atom), or an agenda (iCalendar). */
export type Feed = { readonly href: string; readonly title: string };

export type DocumentProps = {
  readonly locale: Locale;
  readonly assets: Assets;
  /** Of the page; the site's name is put behind it. */
  readonly title: string;
  readonly siteName?: string;
  readonly room: keyof Assets['css'];
  /** With the styles that few pages need. */
  readonly isRare?: boolean;
  readonly description?: string;
  /** The path without language prefix; without it the page names no canonical address and no other language. */
  readonly path?: string;
  readonly noindex?: boolean;
  /** Asked again by itself after so many seconds, where something goes on meanwhile. */
  readonly refreshSeconds?: number | undefined;
  /** A script keeps the page up to date: it is only asked again where none runs. */
  readonly hasScript?: boolean;
  /** For a page that can be put on a phone as an app. */
  readonly app?: { readonly manifest: string; readonly icon: string; readonly name: string };
  readonly feed?: Feed;
  readonly calendar?: Feed;
  readonly children: ComponentChildren;
};

/** Everything around what is seen. Nothing inline: the content security policy allows no style or script of its own. */
export function Document(props: DocumentProps) {
  const { locale, assets, title, siteName, room, description, path, noindex, app, feed, calendar, children } =
    props;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{siteName && siteName !== title ? `${title} – ${siteName}` : title}</title>
        {description && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        <Refresh {...props} />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121816" media="(prefers-color-scheme: dark)" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {app && <link rel="manifest" href={app.manifest} />}
        {app && <link rel="apple-touch-icon" href={app.icon} />}
        {app && <meta name="apple-mobile-web-app-title" content={app.name} />}
        <link rel="stylesheet" href={assets.css[room]} />
        {props.isRare && <link rel="stylesheet" href={assets.rareCss} />}
        <script type="module" src={assets.js[room]} />
        {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
        {calendar && (
          <link rel="alternate" type="text/calendar" href={calendar.href} title={calendar.title} />
        )}
        {path !== undefined && !noindex && <Addresses locale={locale} path={path} />}
      </head>
      <body class={`meent-${room}`}>{children}</body>
    </html>
  );
}

function Addresses({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  return (
    <>
      <link rel="canonical" href={pageAddress(locale, path)} />
      {locales.map((other) => (
        <link rel="alternate" hreflang={other} href={pageAddress(other, path)} />
      ))}
    </>
  );
}

/** The same page in a language, with its query: '/?zoek=x' is '/en?zoek=x' in English, without a slash at the end. */
export function pageAddress(locale: Locale, path: string): string {
  const [pathname = '/', ...query] = path.split('?');
  return [href({ locale }, pathname), ...query].join('?');
}

function Refresh({ refreshSeconds, hasScript }: Pick<DocumentProps, 'refreshSeconds' | 'hasScript'>) {
  if (refreshSeconds === undefined) return null;
  const again = <meta http-equiv="refresh" content={String(refreshSeconds)} />;
  return hasScript ? <noscript>{again}</noscript> : again;
}
