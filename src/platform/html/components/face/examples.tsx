// SPDX-License-Identifier: EUPL-1.2
import { Face } from './face.tsx';

export function FaceExamples() {
  return (
    <p>
      <Face name="Joost Hendriks" size="small" /> <Face name="Fatma Aydin" />{' '}
      <Face name="Ruud Bakker" size="large" tint={1} /> <Face name="Anna van der Berg" size="huge" tint={4} />
    </p>
  );
}
