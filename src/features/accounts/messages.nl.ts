// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../kernel/actor.ts';
import type { SignInMethod } from './session-domain.ts';

const methods: Record<SignInMethod, string> = {
  passkey: 'ingelogd met een passkey',
  code: 'ingelogd met een code',
  demo: 'ingelogd als voorbeeldpersoon',
};

/** What each sees after signing in, for somebody who looks around in the demo. */
const sees: Record<Role, string> = {
  area_manager:
    'Ziet wat bewoners van het eigen gebied vragen en vertellen, beantwoordt het of geeft het door.',
  community_worker: 'Werkt met bewoners in de wijk en handelt bijdragen van de eigen wijk mee af.',
  area_alderman: 'Leest mee in het eigen gebied en laat notities achter voor het team.',
  portfolio_holder: 'Is wethouder van een of meer onderwerpen.',
  clerk: 'Houdt bij wat de raad vroeg en bereidt sessies voor.',
  department_worker: 'Krijgt vragen van de gebiedsteams over het werk van de eigen afdeling.',
  administrator: 'Ziet alles en beheert gebieden, mensen en instellingen.',
};

export const nl = {
  signIn: {
    title: 'Inloggen',
    lead: 'Voor wie aan wijken en dorpen werkt.',
    address: 'Uw mailadres',
    addressHint: 'Wij sturen u een code van zes cijfers.',
    send: 'Stuur mij een code',
    passkeyTitle: 'Met een passkey',
    passkeyText: 'Log in met uw vingerafdruk, uw gezicht of de pincode van uw apparaat.',
    passkeyButton: 'Log in met een passkey',
    passkeyFailed:
      'Inloggen met een passkey lukte niet. Probeer het nog een keer, of laat u een code sturen.',
    codeTitle: 'Met een code',
    tooOften:
      'Er zijn voor dit adres net al een paar codes gevraagd. Wacht een kwartier en probeer het opnieuw.',
    resident: 'Bent u inwoner? Dan hoeft u niet in te loggen.',
    residentLink: 'Vraag of vertel iets',
    faults: { mail: { required: 'Vul uw mailadres in.' } },
  },
  code: {
    title: 'Vul de code in',
    text: (minutes: number) =>
      `Kennen wij uw adres? Dan krijgt u nu een mail met een code van zes cijfers. De code werkt ${minutes} minuten.`,
    label: 'Code',
    hint: 'U mag de code ook plakken.',
    button: 'Log in',
    wrong: 'Deze code klopt niet. Kijk nog een keer in de mail.',
    spent: 'Deze code werkt niet meer. Vraag een nieuwe code.',
    required: 'Vul de code uit de mail in.',
    again: 'Vraag een nieuwe code',
    noMail: 'Geen mail gekregen? Kijk bij de ongewenste mail. Of vraag uw beheerder of uw adres klopt.',
  },
  demo: {
    title: 'Kijk mee als medewerker',
    lead: 'Dit is een voorbeeld. Kies iemand en kijk mee op de werkplek. Iedereen hier is verzonnen.',
    asPerson: (name: string) => `als ${name}`,
    short: 'Log in',
    other: 'Anders inloggen',
    sees,
  },
  account: {
    title: 'Mijn account',
    roles: 'Uw rollen vandaag',
    noRoles: 'U hebt vandaag geen rol.',
    standsInFor: (name: string) => `U vervangt ${name}.`,
    rightsLink: 'Bekijk wie welke rechten heeft',
    mail: 'Mailadres',
    name: 'Naam',
    passkeys: 'Passkeys',
    passkeysText: 'Met een passkey logt u in zonder code. Voeg er een toe op elk apparaat dat u gebruikt.',
    noPasskeys: 'U hebt nog geen passkey.',
    addPasskey: 'Voeg een passkey toe',
    needsScript: 'Een passkey toevoegen kan alleen in een browser met JavaScript.',
    passkeyName: 'Naam van de passkey',
    passkeyNameHint: 'Bijvoorbeeld: laptop van het werk.',
    passkeyAdded: 'De passkey is toegevoegd. U krijgt er een mail over.',
    passkeyFailed: 'De passkey kon niet worden toegevoegd. Probeer het nog een keer.',
    passkeyKnown: 'Deze passkey hebt u al.',
    madeAt: 'toegevoegd',
    usedAt: 'laatst gebruikt',
    neverUsed: 'nog niet gebruikt',
    change: (name: string) => `Wijzig of verwijder ${name}`,
    rename: 'Bewaar de naam',
    remove: 'Verwijder deze passkey',
    nameMissing: 'Geef de passkey een naam.',
    saved: 'Uw wijziging is bewaard.',
    sessions: 'Waar u bent ingelogd',
    thisSession: 'deze browser',
    unknownDevice: 'Onbekend apparaat',
    methods,
    lastSeen: 'laatst gezien',
    since: 'ingelogd sinds',
    onDevice: (device: string) => `op ${device}`,
    endShort: 'Log uit',
    endOthers: 'Log uit op alle andere apparaten',
    ended: (count: number) =>
      count === 1 ? 'Op één apparaat bent u nu uitgelogd.' : `Op ${count} apparaten bent u nu uitgelogd.`,
    signOut: 'Uitloggen',
  },
  sessionsOf: {
    title: (name: string) => `Waar ${name} is ingelogd`,
    none: 'Deze persoon is nergens ingelogd.',
    endAll: 'Beëindig alle sessies',
    endAllText: 'De persoon moet daarna op elk apparaat opnieuw inloggen.',
    ended: (count: number) =>
      count === 1 ? 'Er is één sessie beëindigd.' : `Er zijn ${count} sessies beëindigd.`,
    back: 'Naar het overzicht van rechten',
  },
  rights: {
    title: 'Wie heeft welke rechten',
    lead: 'Alle rollen van vandaag. Loop deze lijst minstens twee keer per jaar na.',
    caption: 'Rollen van vandaag, per persoon',
    person: 'Persoon',
    role: 'Rol',
    where: 'Waar of waarover',
    from: 'Sinds',
    to: 'Tot en met',
    lastSeen: 'Laatst gezien',
    whole: 'hele gemeente',
    open: 'geen einde',
    never: 'nog nooit ingelogd',
    standsInFor: (role: string, name: string) => `${role}, vervangt ${name}`,
    sessionsLink: (name: string) => `Sessies van ${name}`,
    none: 'Niemand heeft vandaag een rol.',
  },
  codeMail: {
    subject: (municipality: string) => `Uw code om in te loggen bij ${municipality}`,
    title: 'Uw code om in te loggen',
    text: (minutes: number) =>
      `Met deze code logt u in op de werkplek. De code werkt ${minutes} minuten en één keer.`,
    warning: 'Geef de code aan niemand. Wij vragen er nooit om, ook niet per telefoon.',
    closing: 'Hebt u niet om een code gevraagd? Dan hoeft u niets te doen.',
  },
  passkeyMail: {
    subject: (municipality: string) => `Nieuwe passkey voor uw account bij ${municipality}`,
    title: 'Er is een passkey toegevoegd',
    text: (name: string) => `Met de passkey “${name}” kunt u nu inloggen op de werkplek.`,
    notYou:
      'Hebt u dit niet zelf gedaan? Verwijder dan de passkey, log uit op alle andere apparaten en bel uw beheerder.',
    button: 'Naar mijn account',
  },
};

export type AccountMessages = typeof nl;
