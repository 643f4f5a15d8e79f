// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Paragraph, TypedText } from './text.tsx';

export function TextExamples() {
  return (
    <>
      <Heading level={2} looks={1}>
        Leefbaarheidsonderzoeksmedewerker
      </Heading>
      <Paragraph lead>
        Elke wijk en elk dorp heeft een eigen team. U hoort altijd wat ermee gebeurt.
      </Paragraph>
      <Heading level={2}>Wat ervan kwam</Heading>
      <Heading level={3}>Uw team in Broekhuizen</Heading>
      <Heading level={4}>Rode draad</Heading>
      <Paragraph>
        Een alinea met <Link href="#een">een gewone link</Link> en{' '}
        <Link href="#twee" strong>
          een zware link
        </Link>
        .
      </Paragraph>
      <Paragraph soft>Iets dat terloops wordt gezegd.</Paragraph>
      <TypedText text={'Dag mevrouw De Wit,\n\nGoed nieuws.\nFatma belt u.'} />
    </>
  );
}
