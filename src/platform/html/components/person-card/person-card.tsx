// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { Face, type FaceProps } from '../face/face.tsx';
import { Hidden } from '../text/text.tsx';

export type PersonCardProps = {
  readonly visit: { readonly locale: Locale };
  readonly name: string;
  readonly role: ComponentChildren;
  /** "uw eerste aanspreekpunt", "ook: sport, groen en financiën". */
  readonly about?: ComponentChildren;
  /** When that is not the municipality. */
  readonly employer?: string;
  /** Where and when to meet them. */
  readonly meet?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly photoSrc?: string;
  readonly tint?: FaceProps['tint'];
  readonly headingLevel?: 2 | 3 | 4;
};

export function PersonCard(props: PersonCardProps) {
  const { visit, name, role, about, employer, meet, phone, email, photoSrc, tint, headingLevel = 3 } = props;
  const words = htmlMessages(visit).person;
  const Tag = ({ 2: 'h2', 3: 'h3', 4: 'h4' } as const)[headingLevel];
  return (
    <article class="meent-person">
      <Face name={name} photoSrc={photoSrc} size="large" tint={tint} />
      <div class="meent-person__text">
        <Tag class="nl-heading nl-heading--level-3">{name}</Tag>
        <p class="meent-person__role">{role}</p>
        {about && <p>{about}</p>}
        {employer && <p>{employer}</p>}
        {meet && <p class="meent-soft">{meet}</p>}
        {(phone || email) && (
          <p class="meent-person__reach">
            {phone && <PhoneLink phone={phone} label={`${words.call(name)}: ${phone}`} />}
            {email && (
              <a class="nl-link" href={`mailto:${email}`}>
                {words.mail}
                <Hidden> {words.mailTo(name)}</Hidden>
              </a>
            )}
          </p>
        )}
      </div>
    </article>
  );
}

/** People beside each other, as many as fit. */
export function People({ children }: { readonly children: ComponentChildren }) {
  return <div class="meent-people">{children}</div>;
}

type PhoneLinkProps = {
  readonly phone: string;
  /** Who is called, with the number, for a screen reader. */
  readonly label?: string;
};

/** A number that never breaks at the end of a line. */
export function PhoneLink({ phone, label }: PhoneLinkProps) {
  return (
    <a class="nl-link" href={phoneHref(phone)} aria-label={label}>
      {phone.replaceAll(' ', '\u00a0')}
    </a>
  );
}

/** A number as people write it, as an address: "0300 12 34 56" → "tel:0300123456". */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
