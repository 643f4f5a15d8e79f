// SPDX-License-Identifier: EUPL-1.2
import { Link, phoneHref } from '../../../platform/html/index.ts';

/** Phone and mail, both to be clicked. */
export function ReachLine({ of: { email, phone } }: { readonly of: { email: string; phone: string } }) {
  return (
    <>
      {phone && <Link href={phoneHref(phone)}>{phone.replaceAll(' ', '\u00a0')}</Link>}
      {phone && email && ' · '}
      {email && <Link href={`mailto:${email}`}>{email}</Link>}
    </>
  );
}
