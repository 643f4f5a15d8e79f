// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { Face } from '../face/face.tsx';
import { Thread } from '../thread/thread.tsx';
import { Story } from './story.tsx';

export function StoryExample() {
  return (
    <Story
      emblem={<Face name="Sluiswijk" />}
      href="#verhaal"
      title="“Bij de fietstunnel is het aardedonker”"
      meta="Sluiswijk · gedeeld op 3 september"
    >
      <Thread
        visit={visit}
        items={[
          { when: '3 september', text: 'Een bewoner vertelt het bij de koffiekar', state: 'done' },
          { when: '14 oktober', text: 'Twee lampen geplaatst', state: 'done' },
        ]}
      />
    </Story>
  );
}
