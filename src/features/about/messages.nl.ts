// SPDX-License-Identifier: EUPL-1.2

export const nl = {
  steps: [
    {
      title: 'U vertelt het',
      text: 'Op deze site, aan de telefoon of op straat. Uw naam hoeft er niet bij.',
    },
    {
      title: 'Uw team leest het',
      text: 'Dat zijn mensen die uw wijk of dorp kennen. U ziet vooraf wie het zijn en wanneer u antwoord krijgt.',
    },
    {
      title: 'Wij zoeken het uit',
      text: 'Met de wethouder, een afdeling, de politie of de woningcorporatie. U ziet steeds wie aan zet is.',
    },
    { title: 'U hoort wat ervan kwam', text: 'In gewone taal. Niet tevreden? Dan pakken wij het weer op.' },
  ],
  about: {
    title: 'Over deze site',
    description: 'Wat deze site voor u doet, hoe het werkt en wie erachter zit.',
    lead: (name: string) =>
      `Op deze site werken de inwoners en de gemeente ${name} samen aan wijken en dorpen. U stelt een vraag of deelt een idee, en de mensen van uw gebied gaan ermee aan de slag.`,
    whatTitle: 'Wat u hier kunt doen',
    what: [
      'Zien wie er in uw wijk of dorp werkt, en hoe en waar u hen spreekt.',
      'Iets vragen, een idee delen of vertellen wat beter kan.',
      'Volgen waar uw bijdrage is, wie aan zet is en wanneer u antwoord krijgt.',
      'Lezen wat anderen vroegen en wat ervan kwam.',
    ],
    howTitle: 'Zo werkt het',
    demoTitle: 'U kijkt naar een voorbeeld',
    demo: (name: string) =>
      `${name} bestaat niet, en de mensen ook niet. Alles werkt wel echt. U kunt niets stukmaken, dus probeer het gerust:`,
    demoWays: {
      ask: { text: 'Stel als inwoner een vraag', about: 'en zie wie hem oppakt, nog voor u hem verstuurt' },
      work: {
        text: 'Kijk mee als medewerker',
        about: 'log met één klik in als gebiedsregisseur of wethouder',
      },
      areas: { text: 'Bekijk de gebieden', about: 'met hun team en hun wethouder' },
    },
    municipalityTitle: 'Voor gemeenten',
    municipality: [
      'Deze site draait op Meent: één programma voor wijk-, gebieds- en kerngericht werken. Meent is een oud woord voor de grond die een dorp samen gebruikt.',
      'Elke bijdrage krijgt vanzelf het team van het gebied waarin zij ligt. Er is altijd precies één die aan zet is, ook bij ziekte of vakantie. Beloften tellen in werkdagen. Niets eindigt zonder dat de inwoner hoort waarom.',
      'Meent is vrije software onder de licentie EUPL-1.2. Elke gemeente mag het gebruiken, bekijken en verbeteren.',
    ],
    whoTitle: 'Wie is verantwoordelijk',
    who: (name: string) =>
      `De gemeente ${name} is verantwoordelijk voor deze site en voor wat erop staat. Klopt er iets niet? Laat het ons weten.`,
    address: 'Adres',
    phone: 'Telefoon',
    email: 'Mail',
  },
  accessibility: {
    title: 'Toegankelijkheidsverklaring',
    description: 'In hoeverre iedereen deze site kan gebruiken, en wat u kunt doen als iets niet lukt.',
    lead: (name: string) =>
      `De gemeente ${name} wil dat iedereen deze site kan gebruiken, ook met een hulpmiddel, met het toetsenbord of op een kleine telefoon.`,
    scopeTitle: 'Waarvoor deze verklaring geldt',
    scope: (address: string) =>
      `Deze verklaring geldt voor alle pagina’s op ${address}: de site voor inwoners en de werkplek voor medewerkers.`,
    statusTitle: 'Nalevingsstatus',
    status: 'Status C: eerste maatregelen genomen.',
    statusWhy:
      'Wij toetsen aan WCAG 2.2, niveau A en AA. De wet vraagt EN 301 549 en daarmee WCAG 2.1, niveau A en AA. Een onafhankelijk bureau heeft de site nog niet volledig onderzocht. Zonder dat onderzoek mag een gemeente geen hogere status geven, ook als er geen fouten bekend zijn.',
    basisTitle: 'Waarop dit is gebaseerd',
    basis: [
      'Bij elke verandering bekijkt een automatische test (axe) alle soorten pagina’s, op een telefoon en op een groot scherm.',
      'Bij elke verandering wordt getest of alle pagina’s geldige HTML zijn en zonder JavaScript werken.',
      'De makers bekeken de pagina’s zelf: op een telefoon, een tablet en een groot scherm, in lichte en in donkere kleuren.',
      'Mensen met een beperking hebben de site nog niet getest.',
    ],
    deviationsTitle: 'Wat nog niet goed is',
    deviations: [
      {
        title: 'Zonder JavaScript is er geen kaart',
        text: 'Een plek op de kaart aanwijzen kan dan niet. U kunt wel een wijk of dorp kiezen en de straat in uw verhaal noemen.',
      },
      {
        title: 'Teksten van inwoners en medewerkers',
        text: 'Mensen schrijven zelf op deze site. Hun tekst kan moeilijk zijn of in een andere taal staan dan de rest van de pagina. Bel ons als u iets niet begrijpt; wij lezen het voor of leggen het uit.',
      },
    ],
    helpTitle: 'Lukt er iets niet?',
    help: (email: string, phone: string) =>
      `Mail naar ${email} of bel ${phone}. Vertel welke pagina het is en wat er niet lukt. Dan zoeken wij samen een andere manier.`,
    complaintTitle: 'Een klacht',
    complaint:
      'Hebt u het bij ons gemeld en bent u niet tevreden over de afhandeling? Dan kunt u een klacht indienen bij de gemeente. Komt u er dan nog niet uit, dan kunt u naar de Nationale ombudsman.',
    dateTitle: 'Datum',
    date: (day: string) =>
      `Deze verklaring is opgesteld op ${day}. De gemeente bekijkt haar minstens één keer per jaar opnieuw.`,
  },
  privacy: {
    title: 'Privacy',
    description: 'Wat wij van u bewaren, waarom, en wat u daarover te zeggen hebt.',
    lead: 'Wij vragen zo weinig mogelijk. U kunt een vraag stellen zonder uw naam te geven.',
    keptTitle: 'Wat wij bewaren',
    kept: [
      'Wat u schrijft, en de plek of het gebied waar het over gaat.',
      'Uw naam, mailadres en telefoonnummer, alleen als u die invult.',
      'Wat wij ermee deden: wie het las, wie antwoordde en wanneer.',
      'Van medewerkers: naam, rol, werkmail en werktelefoon, en wanneer zij inlogden.',
    ],
    keptNote:
      'Wij vragen nooit om uw BSN. Schrijf liever niets over uw gezondheid, uw geloof of over andere mensen met naam. Dat hebben wij niet nodig.',
    whyTitle: 'Waarom',
    why: 'Om u antwoord te geven en om wijken en dorpen beter te maken. Dat is een taak van de gemeente (AVG, artikel 6, lid 1, onder e). Wij gebruiken uw gegevens niet voor iets anders en verkopen ze niet.',
    whoTitle: 'Wie het ziet',
    who: [
      'Het team van uw gebied, en de collega’s aan wie het team iets over uw bijdrage vraagt.',
      'Een partner, zoals de politie of de woningcorporatie, alleen als uw bijdrage bij die partner ligt.',
      'Iedereen, alleen als u dat goed vindt en het team het op de site zet. Uw naam staat er nooit bij.',
    ],
    termTitle: 'Hoe lang',
    term: [
      'Uw naam, mailadres en telefoonnummer bewaren wij zolang uw bijdrage loopt, en daarna zo lang als hieronder staat. Wat daarna overblijft, zegt niet meer van wie het was.',
      'Uw persoonlijke link blijft werken zolang de bijdrage er staat. Wie de link heeft, kan meelezen: stuur hem niet door.',
    ],
    rightsTitle: 'Uw rechten',
    rights: (email: string) =>
      `U mag vragen wat wij van u bewaren, en vragen het te verbeteren of te wissen. Mail naar ${email}. Wij antwoorden binnen een maand. Bent u het niet met ons eens, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    officer: 'De gemeente heeft een functionaris gegevensbescherming. Die bereikt u op hetzelfde adres.',
    cookiesTitle: 'Cookies en anderen',
    cookies: [
      'Als inwoner krijgt u geen cookies, met één uitzondering. Drukt u bij een initiatief op “Ik steun dit”, dan bewaart uw browser een willekeurige tekst, zodat u één keer telt. Wij kunnen daaraan niet zien wie u bent, of wat u nog meer steunt. Medewerkers die inloggen, krijgen een cookie om ingelogd te blijven.',
      'Er kijkt niemand mee: wij gebruiken geen statistiek of advertenties van andere bedrijven.',
      'Tegen spam rekent uw apparaat een klein sommetje uit. Daarbij gaat niets naar een ander bedrijf. Werkt dat niet, dan krijgt u een gewone rekenvraag.',
      'Uw IP-adres gebruiken wij kort om misbruik tegen te gaan. Wij slaan het niet op bij uw bijdrage.',
    ],
    noTiles: 'Ook de letters en de kaarten komen van ons.',
    tiles: (host: string) =>
      `De achtergrond van de kaart komt van ${host}. Als u die kaart opent, ziet ${host} uw IP-adres.`,
  },
};

export type AboutMessages = typeof nl;
