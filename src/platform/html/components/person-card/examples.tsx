// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { People, PersonCard } from './person-card.tsx';

export function PeopleExample() {
  return (
    <People>
      <PersonCard
        visit={visit}
        name="Joost Hendriks"
        role="gebiedsregisseur"
        about="uw eerste aanspreekpunt"
        meet="donderdag 15.00–17.00 uur in De Schakel"
        phone="0300 12 34 21"
        email="joost.hendriks@lindewoude.example"
        tint={2}
      />
      <PersonCard
        visit={visit}
        name="Fatma Aydin"
        role="opbouwwerker"
        employer="Welzijn Lindewoude"
        meet="maandag en woensdag in het buurthuis"
        phone="0300 45 67 89"
        email="fatma@welzijnlindewoude.example"
        tint={4}
      />
      <PersonCard
        visit={visit}
        name="Ruud Bakker"
        role="gebiedswethouder"
        about="ook: sport, groen en financiën"
        tint={1}
      />
    </People>
  );
}
