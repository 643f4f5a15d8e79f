// SPDX-License-Identifier: EUPL-1.2
import { LinkButton } from '../button/button.tsx';
import { EmptyState } from './empty-state.tsx';

export function EmptyStateExample() {
  return (
    <EmptyState title="Er wacht niets op u">
      <p>Kijk wat er bij anderen ligt, of ga een blokje om.</p>
      <LinkButton href="#alles" variant="quiet" small>
        Alles wat open is
      </LinkButton>
    </EmptyState>
  );
}
