// SPDX-License-Identifier: EUPL-1.2

/** A list as the clerk saves it from the council information system, with what such lists have that cannot be read for sure. */
export const councilList = {
  source: 'Griffielijst moties en toezeggingen',
  fileName: 'moties-en-toezeggingen.csv',
  text: [
    'ID;Soort;Agendapunt;Titel;Toelichting;Einddatum;Portefeuillehouder;Stand van zaken;Status;Fractie(s);Datum afdoening',
    'T-112;Toezegging;6a;Bankjes langs de Vecht;De wethouder zegt toe om met bewoners plekken voor zes bankjes te kiezen.;01-09-2026;Wethouder Bakker;"Update 12-03-2026: Met bewoners zijn acht plekken bekeken.\nUpdate: 20-01-2026: De wens staat op de agenda van het wijkoverleg.";In behandeling;Lokaal Lindewoude;',
    'M-118;Motie;9;Veilig oversteken bij de Dorpsschool;Het college wordt verzocht om voor het nieuwe schooljaar een veilige oversteek te maken.;medio 2026;Wethouder Bakker;Update 02-02-2026: De verkeerskundige telt in maart.;In behandeling;Lokaal Lindewoude, Groen en Sociaal;',
    'M-121;Motie;9;Een ontmoetingsplek in elk dorp;Het college wordt verzocht om per dorp te laten zien waar bewoners elkaar kunnen ontmoeten.;31-06-2026;Wethouder De Groot;"Stand van zaken volgt. Update 15-01-2026: Met vier dorpen is gesproken.";In behandeling;Groen en Sociaal e.a.;',
    'T-104;Toezegging;3;Terugkoppeling over het wijkbudget;De wethouder zegt toe om de raad te vertellen hoe het wijkbudget is gebruikt.;01-12-2025;Wethouder Bakker;Update 28-11-2025: De raad kreeg een brief.;Afgedaan;Dorpen Samen;11-12-2025',
    'T-099;Toezegging;4;Openingstijden van het dorpshuis;De wethouder gaat in gesprek met het bestuur van het dorpshuis.;;Wethouder Bakker;;Afgedaan;Dorpen Samen;',
    ';Motie;;Zonder nummer;Deze regel heeft geen ID.;;;;In behandeling;;',
  ].join('\n'),
} as const;
