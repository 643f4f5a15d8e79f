// SPDX-License-Identifier: EUPL-1.2
import { Notice } from './notice.tsx';

export function NoticeExamples() {
  return (
    <>
      <Notice tone="ball" aside="nog 3 werkdagen">
        <p>
          <b>U hebt de bal.</b> Antwoord beloofd uiterlijk <b>donderdag 4 juni</b>.
        </p>
      </Notice>
      <Notice tone="good" role="status">
        <p>Uw antwoord is verstuurd.</p>
      </Notice>
      <Notice tone="info">
        <p>Dit gebied heeft nog geen gebiedsregisseur. Het team van Midden pakt het op.</p>
      </Notice>
      <Notice tone="danger">
        <p>Dit is twee werkdagen te laat.</p>
      </Notice>
      <Notice tone="neutral">
        <p>Marieke is er maandag weer. Tot dan heeft Joost de bal.</p>
      </Notice>
    </>
  );
}
