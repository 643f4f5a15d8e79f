// SPDX-License-Identifier: EUPL-1.2
import { Tabs } from './tabs.tsx';

export function TabsExample() {
  return (
    <Tabs
      label="Weergaven"
      items={[
        { href: '#mij', text: 'Voor mij', count: 7, current: true },
        { href: '#anderen', text: 'Bij anderen', count: 5 },
        { href: '#nieuw', text: 'Nieuw', count: 2 },
        { href: '#alles', text: 'Alles open', count: 14 },
      ]}
    />
  );
}
