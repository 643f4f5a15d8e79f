// SPDX-License-Identifier: EUPL-1.2
import { Doors } from './doors.tsx';

export function DoorsExample() {
  return (
    <Doors
      items={[
        { href: '#vraag', text: 'Iets vragen', about: 'aan het team van uw wijk of dorp' },
        { href: '#idee', text: 'Een idee delen', about: 'en samen verder brengen' },
        { href: '#beter', text: 'Vertellen wat beter kan', about: 'over leefbaarheid en veiligheid' },
      ]}
    />
  );
}
