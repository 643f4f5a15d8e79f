// SPDX-License-Identifier: EUPL-1.2
import { Timeline } from './timeline.tsx';

export function TimelineExample() {
  return (
    <Timeline
      label="Geschiedenis"
      items={[
        {
          who: 'Fatma Aydin',
          what: 'schreef een notitie',
          when: '29 mei',
          text: 'Ik ken de familie.',
          internal: 'intern',
        },
        {
          who: 'Joost Hendriks',
          what: 'vroeg het aan Openbare ruimte',
          when: '29 mei',
          text: 'Mag het hier?',
        },
        { who: 'Piet de Boer', what: 'antwoordde', when: '1 juni', text: 'Ja, mits 1,20 m doorgang.' },
      ]}
    />
  );
}
