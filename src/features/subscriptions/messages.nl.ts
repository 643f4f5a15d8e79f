// SPDX-License-Identifier: EUPL-1.2
import type { Frequency, SubscriptionState } from './domain.ts';

const frequencies: Record<Frequency, { label: string; hint: string; short: string }> = {
  at_once: { label: 'Meteen', hint: 'Een mail zodra er iets nieuws is', short: 'meteen' },
  weekly: { label: 'Elke week', hint: 'Op maandagochtend, als er nieuws is', short: 'elke week' },
  monthly: {
    label: 'Elke maand',
    hint: 'Op de eerste werkdag van de maand, als er nieuws is',
    short: 'elke maand',
  },
};

const states: Record<SubscriptionState, string> = {
  asked: 'nog niet bevestigd',
  active: 'krijgt nieuws',
  bounced: 'mails komen niet aan',
  ended: 'afgemeld',
};

export const nl = {
  frequencies,
  states,
  form: {
    title: 'Hoor wat er speelt',
    titleIn: (area: string) => `Hoor wat er speelt in ${area}`,
    description: 'Krijg een mail als er nieuws is uit uw buurt.',
    lead: 'Kies over welke buurten en onderwerpen u iets wilt horen. U krijgt alleen een mail als er nieuws is. Stoppen kan altijd, met één klik.',
    areas: 'Welke gebieden?',
    areasHint: 'Kiest u er geen? Dan hoort u wat er in de hele gemeente speelt.',
    themes: 'Welke onderwerpen?',
    themesHint: 'Kiest u er geen? Dan hoort u over alle onderwerpen.',
    frequency: 'Hoe vaak?',
    email: 'Uw mailadres',
    emailHint: 'Wij gebruiken het alleen voor deze mails. Stopt u? Dan wissen wij het.',
    privacy: 'Wat wij met uw gegevens doen',
    send: 'Meld mij aan',
    notAPerson: 'Laat dit leeg',
    answer: 'Rekenvraag',
    feeds: 'Leest u nieuws in een leesprogramma?',
    feedsText: 'Dit is het adres van de nieuwsfeed (Atom):',
  },
  faults: {
    email: {
      required: 'Vul uw mailadres in.',
      not_email: 'Dit is geen goed mailadres. Een goed adres is bijvoorbeeld naam@voorbeeld.nl.',
    },
    frequency: 'Kies hoe vaak u een mail wilt.',
  },
  thanks: {
    title: 'Kijk in uw mail',
    text: 'Wij hebben een mail gestuurd naar het adres dat u invulde. Klik op de link in die mail. Daarna krijgt u nieuws.',
    notThere:
      'Geen mail gezien? Kijk bij de ongewenste mail. Klopt het adres niet? Vul het formulier dan nog eens in.',
    again: 'Terug naar het formulier',
  },
  confirm: {
    title: 'Nog één klik',
    text: 'Klik op de knop. Dan krijgt u nieuws op uw mailadres.',
    button: 'Ja, ik wil nieuws krijgen',
    goneTitle: 'Deze link werkt niet meer',
    gone: 'De link is verlopen of al gebruikt. Meld u opnieuw aan, dan krijgt u een nieuwe.',
    again: 'Opnieuw aanmelden',
  },
  follow: {
    title: 'Nog één klik',
    text: (title: string) => `Klik op de knop. Dan krijgt u een e-mail als er nieuws is over “${title}”.`,
    button: 'Ja, houd mij op de hoogte',
  },
  letGo: {
    title: 'Hier geen mail meer over',
    text: (title: string) => `U krijgt dan geen mail meer over “${title}”.`,
    last: 'Dit is het enige wat u volgt. Uw mailadres wordt daarna gewist.',
    button: 'Stop met deze mails',
    others: 'Bekijk wat u nog meer volgt',
  },
  own: {
    choices: 'Gebieden en onderwerpen',
    title: 'Uw nieuws',
    confirmed: 'Gelukt. Vanaf nu hoort u wat er speelt.',
    saved: 'Uw keuzes zijn opgeslagen.',
    following: 'Gelukt. U hoort het als er nieuws is.',
    followed: 'Wat u volgt',
    followedHint: 'Haal het vinkje weg bij wat u niet meer wilt volgen.',
    onlyFollowed: 'Stuur mij alleen nieuws over wat ik volg',
    onlyFollowedHint: 'Met dit vinkje tellen de gebieden en onderwerpen hieronder niet.',
    lead: (email: string) => `Het nieuws gaat naar ${email}.`,
    bounced:
      'Onze mails komen niet aan op dit adres. Wij sturen daarom niets meer. Meld u aan met een ander adres.',
    save: 'Bewaar mijn keuzes',
    stopTitle: 'Stoppen',
    stopText: 'Wilt u geen mails meer? Meld u dan af. Dan wissen wij uw mailadres.',
    stop: 'Meld mij af',
    endedTitle: 'U bent afgemeld',
    ended: 'U krijgt geen nieuws meer van ons. Uw mailadres is gewist.',
    again: 'Weer aanmelden',
  },
  mails: {
    confirm: {
      subject: 'Bevestig dat u nieuws wilt krijgen',
      title: 'Wilt u horen wat er speelt?',
      text: 'Iemand heeft dit mailadres aangemeld voor nieuws uit de buurt. Was u dat? Klik dan op de knop. De link werkt drie dagen.',
      button: 'Ja, ik wil nieuws krijgen',
      closing:
        'Was u het niet? Dan hoeft u niets te doen. U krijgt geen nieuws en wij wissen het adres na een week.',
    },
    follow: {
      subject: 'Bevestig dat u nieuws wilt krijgen',
      title: 'Wilt u dit volgen?',
      text: (title: string) =>
        `Iemand vroeg om nieuws over “${title}” op dit mailadres. Was u dat? Klik dan op de knop. De link werkt drie dagen.`,
      button: 'Ja, houd mij op de hoogte',
      closing: 'Was u het niet? Dan hoeft u niets te doen.',
    },
    known: {
      subject: 'U krijgt al nieuws van ons',
      title: 'U krijgt al nieuws van ons',
      text: 'Iemand heeft dit mailadres nog een keer aangemeld. U krijgt het nieuws al. Uw keuzes zijn niet veranderd.',
      button: 'Bekijk of verander uw keuzes',
      closing: 'Was u het niet? Dan hoeft u niets te doen.',
    },
    digest: {
      subjectOfOne: (name: string, title: string) => `${name}: ${title}`,
      subject: (name: string, count: number) => `${name}: ${count} nieuwe berichten`,
      title: (count: number) => (count === 1 ? 'Er is nieuws' : `Er zijn ${count} nieuwe berichten`),
      more: (count: number) =>
        count === 1
          ? 'En nog 1 bericht. Lees het op de site.'
          : `En nog ${count} berichten. Lees ze op de site.`,
      standing: (state: string) => `Stand nu: ${state.toLowerCase()}`,
      wrong: (day: string) => `Eerst stond er, op ${day}`,
      moreOnPage: (count: number) => `En nog ${count} op de pagina.`,
      shows: 'Hieraan is dat te zien',
      all: 'Alles wat er speelt',
      letGo: (title: string) => `Geen mail meer over ${title}`,
      manage: 'Uw keuzes veranderen of stoppen met alles',
      closing: 'U krijgt deze mail omdat u zich hebt aangemeld voor nieuws.',
    },
  },
  askFollow: {
    title: 'Houd mij op de hoogte',
    email: 'Uw e-mailadres',
    emailHint: 'U krijgt eerst een e-mail met een link. Pas als u daarop klikt, volgt u dit.',
    send: 'Houd mij op de hoogte',
    faults: {
      email: { required: 'Vul uw e-mailadres in.', not_email: 'Dit is geen e-mailadres. Kijk het na.' },
    },
  },
  feed: {
    title: (municipality: string) => `Nieuws uit ${municipality}`,
    titleIn: (area: string, municipality: string) => `Nieuws uit ${area}, ${municipality}`,
    entry: (label: string, title: string) => `${label}: ${title}`,
  },
  work: {
    title: 'Abonnementen',
    lead: 'Wie meer gebieden koos, telt bij elk gebied mee.',
    total: (count: number) =>
      count === 1 ? '1 persoon krijgt nieuws.' : `${count.toLocaleString('nl-NL')} mensen krijgen nieuws.`,
    table: 'Mensen per gebied',
    area: 'Gebied',
    whole: 'Hele gemeente',
    sum: 'Samen',
    emptyTitle: 'Nog niemand krijgt nieuws.',
    empty: 'Inwoners melden zich aan op de site, bij Op de hoogte blijven.',
    findTitle: 'Zoek één adres',
    findText: 'Voor iemand die belt. Dat u zocht, komt in het journaal te staan.',
    email: 'Mailadres',
    find: 'Zoeken',
    notFound: 'Dit adres krijgt geen nieuws.',
    found: 'Gevonden',
    address: 'Mailadres',
    state: 'Stand',
    areas: 'Gebieden',
    themes: 'Onderwerpen',
    allThemes: 'alle onderwerpen',
    frequency: 'Hoe vaak',
    since: 'Sinds',
    stop: 'Meld dit adres af',
    stopText: 'Doe dit alleen als de beller dit vraagt. Het adres wordt gewist.',
    stopped: 'Het adres is afgemeld en gewist.',
  },
};

export type SubscriptionMessages = typeof nl;
