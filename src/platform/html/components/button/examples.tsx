// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonRow, LinkButton } from './button.tsx';

export function ButtonExamples() {
  return (
    <ButtonRow>
      <Button>Verstuur</Button>
      <Button variant="quiet">Bewaar als concept</Button>
      <Button variant="subtle">Annuleer</Button>
      <Button variant="danger">Wis de gegevens</Button>
    </ButtonRow>
  );
}

export function LinkButtonExamples() {
  return (
    <ButtonRow>
      <LinkButton href="#vraag">Vraag of vertel iets</LinkButton>
      <LinkButton href="#volg" variant="quiet" small>
        Houd mij op de hoogte
      </LinkButton>
      <LinkButton href="#lang">
        Leefbaarheidsonderzoeksmedewerker gezocht voor Kamperbos en Oud Zwanen
      </LinkButton>
    </ButtonRow>
  );
}
