// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../../kernel/actor.ts';
import { type Visit, href } from '../../http/visit.ts';
import { Brand } from '../components/brand/brand.tsx';
import { Breadcrumbs, type Crumb } from '../components/breadcrumbs/breadcrumbs.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { PhoneLink } from '../components/person-card/person-card.tsx';
import { htmlMessages } from '../messages.ts';
import { DemoBanner, SkipLink } from './around.tsx';
import { Document, type Feed, pageAddress } from './document.tsx';

export type PublicPart = 'areas' | 'contributions' | 'initiatives' | 'council' | 'contribute';

export type PublicPageProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly description?: string;
  /** Which entry of the main menu the page belongs to. */
  readonly current?: PublicPart;
  /** For pages of one person, such as a contribution with its key. */
  readonly noindex?: boolean;
  /** With the styles that few pages need. */
  readonly isRare?: boolean;
  readonly feed?: Feed;
  readonly calendar?: Feed;
  readonly breadcrumbs?: readonly Crumb[];
  /** Over the full width, before the rest: see Hero. */
  readonly hero?: ComponentChildren;
  readonly children?: ComponentChildren;
};

export function PublicPage(props: PublicPageProps) {
  const { visit, title, description, noindex, feed, calendar, hero, children } = props;
  const { current, breadcrumbs } = inCouncil(props);
  return (
    <Document
      locale={visit.locale}
      assets={visit.assets}
      title={title}
      siteName={visit.municipality.name}
      room="site"
      isRare={props.isRare}
      description={description}
      path={noindex ? undefined : visit.url.split('?')[0]}
      noindex={noindex}
      feed={feed}
      calendar={calendar}
    >
      <SkipLink visit={visit} />
      {visit.isDemo && <DemoBanner visit={visit} />}
      <SiteHeader visit={visit} current={current} />
      <main id="inhoud" tabindex={-1}>
        {breadcrumbs && breadcrumbs.length > 0 && (
          <div class="meent-wrap meent-crumbs">
            <Breadcrumbs visit={visit} items={breadcrumbs} />
          </div>
        )}
        {hero}
        {children && <div class="meent-wrap meent-page">{children}</div>}
      </main>
      <SiteFooter visit={visit} />
    </Document>
  );
}

/** What is under /raad belongs to that entry of the menu, and its breadcrumbs begin there. */
function inCouncil({ visit, title, current, breadcrumbs }: PublicPageProps) {
  const [path = ''] = visit.url.split('?');
  if (!path.startsWith('/raad/')) return { current, breadcrumbs };
  const council = href(visit, '/raad');
  const own = breadcrumbs ?? [{ text: title }];
  const isThere = own.some((one) => one.href === council);
  const first = { href: council, text: htmlMessages(visit).theCouncil };
  return { current: current ?? ('council' as const), breadcrumbs: isThere ? own : [first, ...own] };
}

function SiteHeader({ visit, current }: { readonly visit: Visit; readonly current?: PublicPart }) {
  const words = htmlMessages(visit);
  const { name, settings } = visit.municipality;
  const other = visit.locale === 'nl' ? 'en' : 'nl';
  return (
    <header class="meent-header">
      <div class="meent-wrap meent-header__bar">
        <Brand href={href(visit, '/')} name={name} tagline={settings.tagline[visit.locale]} />
        <nav class="meent-header__nav" aria-label={words.mainMenu}>
          <ul>
            <li>
              <a href={href(visit, '/gebieden')} aria-current={current === 'areas' ? 'page' : undefined}>
                {words.areas}
              </a>
            </li>
            <li>
              <a
                href={href(visit, '/bijdragen')}
                aria-current={current === 'contributions' ? 'page' : undefined}
              >
                {words.contributions}
              </a>
            </li>
            <li>
              <a
                href={href(visit, '/initiatieven')}
                aria-current={current === 'initiatives' ? 'page' : undefined}
              >
                {words.initiatives}
              </a>
            </li>
            <li>
              <a href={href(visit, '/raad')} aria-current={current === 'council' ? 'page' : undefined}>
                {words.council}
              </a>
            </li>
            <li>
              <LinkButton href={href(visit, '/bijdragen/nieuw')} small current={current === 'contribute'}>
                {words.contribute}
              </LinkButton>
            </li>
          </ul>
        </nav>
        <p class="meent-header__aside">
          {isStaff(visit.actor) && <a href={href(visit, '/werkplek')}>{words.workplace}</a>}
          <a href={pageAddress(other, visit.url)} hreflang={other} lang={other}>
            {words.otherLanguage}
          </a>
        </p>
      </div>
    </header>
  );
}

function SiteFooter({ visit }: { readonly visit: Visit }) {
  const words = htmlMessages(visit);
  const { name, settings } = visit.municipality;
  return (
    <footer class="meent-footer">
      <div class="meent-wrap meent-footer__bar">
        <address>
          <b>{words.municipality(name)}</b>
          <br />
          {settings.address && (
            <>
              {settings.address}
              <br />
            </>
          )}
          {settings.phone && <PhoneLink phone={settings.phone} />}
          {settings.phone && settings.email && ' · '}
          {settings.email && (
            <a class="nl-link" href={`mailto:${settings.email}`}>
              {settings.email}
            </a>
          )}
        </address>
        <nav aria-label={words.footer.about}>
          <ul>
            <FooterLink href={href(visit, '/op-de-hoogte')}>{words.footer.subscribe}</FooterLink>
            <FooterLink href={href(visit, '/over')}>{words.footer.about}</FooterLink>
            <FooterLink href={href(visit, '/rollen')}>{words.footer.roles}</FooterLink>
            <FooterLink href={href(visit, '/projecten')}>{words.footer.projects}</FooterLink>
            <FooterLink href={href(visit, '/samenhang')}>{words.footer.coherence}</FooterLink>
            <FooterLink href={href(visit, '/buurtbon')}>{words.footer.grants}</FooterLink>
            <FooterLink href={href(visit, '/cijfers')}>{words.footer.figures}</FooterLink>
            <FooterLink href={href(visit, '/evaluaties')}>{words.footer.evaluations}</FooterLink>
            <FooterLink href={href(visit, '/toegankelijkheid')}>{words.footer.accessibility}</FooterLink>
            <FooterLink href={href(visit, '/privacy')}>{words.footer.privacy}</FooterLink>
            <FooterLink href="/api/v1/openapi.json">{words.footer.api}</FooterLink>
            <FooterLink href={href(visit, '/werkplek')}>{words.workplace}</FooterLink>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function FooterLink({
  href: address,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <a class="nl-link" href={address}>
        {children}
      </a>
    </li>
  );
}
