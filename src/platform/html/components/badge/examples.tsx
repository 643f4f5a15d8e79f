// SPDX-License-Identifier: EUPL-1.2
import { Badge } from './badge.tsx';

export function BadgeExamples() {
  return (
    <p>
      <Badge>gesloten</Badge> <Badge tone="good">beantwoord</Badge> <Badge tone="due">morgen</Badge>{' '}
      <Badge tone="late">2 dagen te laat</Badge> <Badge tone="info">bij Openbare ruimte</Badge>
    </p>
  );
}
