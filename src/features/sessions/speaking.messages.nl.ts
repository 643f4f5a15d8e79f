// SPDX-License-Identifier: EUPL-1.2
import type { News, OwnRefusal, SpeakerState } from './domain.ts';

const opening: Record<News, (title: string) => string> = {
  asked: (title) =>
    `U vroeg of u kunt meespreken over “${title}”. Dank u wel. De griffie laat u weten of en hoe laat u aan de beurt bent.`,
  confirmed: (title) => `U spreekt mee over “${title}”. Fijn dat u komt.`,
  declined: (title) => `U vroeg of u kunt meespreken over “${title}”. Dat kan helaas niet. Dit is waarom:`,
  time: (title) => `De volgorde bij “${title}” is veranderd. Hieronder staat wanneer u aan de beurt bent.`,
  moved: (title) => `De sessie “${title}” is verplaatst. Hieronder staat wanneer en waar zij nu is.`,
  cancelled: (title) => `De sessie “${title}” gaat niet door.`,
  off_site: (title) =>
    `De sessie “${title}” is van de site gehaald. Zij gaat niet door zoals zij daar stond. Dit is waarom:`,
  invited: (title) => `De gemeenteraad nodigt u uit om te komen vertellen over “${title}”.`,
  withdrawn: (title) => `U hebt zich afgemeld om mee te spreken over “${title}”. Dank u voor het doorgeven.`,
  again: (title) =>
    `U had zich al aangemeld om mee te spreken over “${title}”. Die aanmelding blijft staan. Met de knop kunt u haar veranderen.`,
};
const subject: Record<News, (title: string) => string> = {
  asked: (title) => `Wij hebben uw aanmelding: ${title}`,
  confirmed: (title) => `U spreekt mee: ${title}`,
  declined: (title) => `Meespreken kan niet: ${title}`,
  time: (title) => `Uw spreektijd is veranderd: ${title}`,
  moved: (title) => `Verplaatst: ${title}`,
  cancelled: (title) => `Gaat niet door: ${title}`,
  off_site: (title) => `Voorlopig van de site: ${title}`,
  invited: (title) => `Uitnodiging om te spreken: ${title}`,
  withdrawn: (title) => `U bent afgemeld: ${title}`,
  again: (title) => `U was al aangemeld: ${title}`,
};
const title: Record<News, string> = {
  asked: 'Wij hebben uw aanmelding',
  confirmed: 'U spreekt mee',
  declined: 'Meespreken kan niet',
  time: 'Uw spreektijd is veranderd',
  moved: 'De sessie is verplaatst',
  cancelled: 'De sessie gaat niet door',
  off_site: 'De sessie is van de site gehaald',
  invited: 'Wilt u komen spreken?',
  withdrawn: 'U bent afgemeld',
  again: 'U was al aangemeld',
};
const after: Record<News, string> = {
  asked: 'Bewaar deze mail. Met de knop kunt u uw aanmelding veranderen of intrekken.',
  confirmed: 'Wees een kwartier eerder bij de zaal. De voorzitter bewaakt de tijd en de orde.',
  declined: 'U bent welkom om te komen luisteren.',
  time: 'Kunt u dan niet? Laat het weten met de knop.',
  moved: 'Kunt u dan niet? Laat het weten met de knop.',
  cancelled: 'U hoeft niets te doen.',
  off_site: 'Uw aanmelding blijft bewaard. De griffie laat u weten hoe het verder gaat.',
  invited: 'Laat met de knop weten of u komt. U hebt geen account nodig.',
  withdrawn: 'U hoeft verder niets te doen. U bent welkom om te komen luisteren.',
  again:
    'Iemand vulde met dit mailadres het formulier nog een keer in. Was u dat niet, dan hoeft u niets te doen.',
};
const button: Record<News, string> = {
  asked: 'Bekijk of verander uw aanmelding',
  confirmed: 'Bekijk of verander uw aanmelding',
  declined: 'Bekijk uw aanmelding',
  time: 'Bekijk uw aanmelding',
  moved: 'Bekijk of verander uw aanmelding',
  cancelled: 'Bekijk uw aanmelding',
  off_site: 'Bekijk uw aanmelding',
  invited: 'Laat weten of u komt',
  withdrawn: 'Bekijk uw aanmelding',
  again: 'Bekijk of verander uw aanmelding',
};
const states: Record<SpeakerState, string> = {
  registered: 'Uw aanmelding is binnen. De griffie laat u nog weten of en hoe laat u aan de beurt bent.',
  confirmed: 'U spreekt mee.',
  declined: 'Meespreken kan niet.',
  withdrawn: 'U hebt zich afgemeld.',
};
const refusals: Record<OwnRefusal, string> = {
  over: 'Deze sessie is geweest, bezig of gaat niet door. U kunt niets meer veranderen.',
  not_now: 'Dit kan nu niet meer. Hieronder staat hoe het ervoor staat.',
};

export const nl = {
  mails: {
    dear: (name: string) => (name === '' ? 'Beste heer of mevrouw,' : `Beste ${name},`),
    opening,
    subject,
    title,
    after,
    button,
    closing:
      'U krijgt deze mail omdat dit adres is opgegeven om te spreken bij een sessie van de gemeenteraad.',
    facts: {
      when: 'Wanneer',
      whenText: (day: string, from: string, to: string) => `${day}, van ${from} tot ${to} uur`,
      where: 'Waar',
      part: 'Onderdeel',
      partText: (title: string, minutes: string) => (minutes === '' ? title : `${title} (${minutes})`),
      inviter: 'Wie u uitnodigt',
      inviterText: (name: string | null) => (name === null ? 'de griffie' : `${name}, griffie`),
      turn: 'U spreekt',
      about: (time: string) => `rond ${time} uur`,
      length: 'Spreektijd',
      minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
    },
  },
  ask: {
    title: 'Meespreken',
    lead: (minutes: string) =>
      `U krijgt ${minutes}. De griffie laat weten hoe laat u ongeveer aan de beurt bent.`,
    leadOpen: 'De griffie laat weten hoe lang en hoe laat u ongeveer aan de beurt bent.',
    until: (moment: string) => `Aanmelden kan tot ${moment}.`,
    item: 'Waarover wilt u spreken?',
    whole: 'Over het geheel',
    organisation: 'Namens wie spreekt u?',
    organisationHint:
      'Bijvoorbeeld een dorpsraad, vereniging of bedrijf. Spreekt u voor uzelf, laat dit dan leeg.',
    gist: 'Wat wilt u vooral zeggen?',
    gistHint: 'In een paar zinnen. Alleen de griffie leest dit.',
    reach: 'Hoe bereiken wij u?',
    reachHint: 'Vul een mailadres of telefoonnummer in. Alleen de griffie ziet dit.',
    showName: 'Mijn naam mag op de openbare agenda staan',
    showNameHint: 'Anders staat er namens wie u spreekt, of “een inwoner”.',
    send: 'Meld mij aan',
    labels: {
      onderdeel: 'Waarover',
      organisatie: 'Namens wie',
      tekst: 'Wat u wilt zeggen',
      naam: 'Naam',
      email: 'Mailadres',
      telefoon: 'Telefoon',
    },
    faults: { email: { required: 'Vul een mailadres of een telefoonnummer in.' } },
    proof: 'Rekenvraag',
    thanksTitle: 'Dank u, uw aanmelding is binnen',
    thanks: 'De griffie laat u weten of en hoe laat u aan de beurt bent.',
    mailComes:
      'U krijgt een mail met een link. Daarmee kunt u uw aanmelding bekijken, veranderen of intrekken.',
    keepLink:
      'U gaf geen mailadres. Bewaar daarom deze link: daarmee kunt u uw aanmelding veranderen of intrekken. Wij tonen hem alleen nu.',
    ownLink: 'Uw aanmelding',
    sent: 'Dit hebt u gestuurd',
    back: 'Terug naar de sessie',
    closedTitle: 'Aanmelden kan niet meer',
    closed: (moment: string) => `U kon zich aanmelden tot ${moment}.`,
    closedNow: 'De sessie is bezig of geweest.',
    off: 'Deze sessie gaat niet door.',
    nobody: 'Bij deze sessie kunt u niet inspreken.',
    kept: 'Wat u invulde',
    keptText: 'Dit is niet verstuurd. U kunt het hier kopiëren, of naar de griffie mailen.',
    canStill: 'Wat u nog wel kunt doen',
    listen: (when: string, where: string) => `Kom luisteren: ${when}, ${where}.`,
    write: 'Stuur de griffie een mail. De raadsleden krijgen hem te lezen.',
    writeTo: 'Mail de griffie',
  },
  own: {
    title: 'Uw aanmelding om te spreken',
    invitedTitle: 'Uw uitnodiging om te spreken',
    states,
    invited: 'De gemeenteraad vraagt of u komt vertellen. Komt u?',
    turn: (time: string, minutes: string) => `U spreekt rond ${time} uur. U krijgt ${minutes}.`,
    why: 'De reden',
    session: 'De sessie',
    item: 'Onderdeel',
    gist: 'Wat u vooral wilt zeggen',
    gistHint: 'Alleen de griffie leest dit. U kunt het veranderen tot de sessie begint.',
    save: 'Bewaar',
    saved: 'Het is bewaard.',
    withdraw: 'Meld mij af',
    withdrawText: 'Kunt u toch niet? Dan hoeft u niets uit te leggen.',
    yes: 'Ja, ik kom',
    no: 'Nee, ik kom niet',
    refusals,
    off: 'Deze sessie gaat niet door.',
    offSite:
      'Deze sessie staat voorlopig niet op de site. Uw aanmelding blijft bewaard. De griffie laat u weten hoe het verder gaat.',
    over: 'Deze sessie is geweest.',
    outcome: 'Wat eruit kwam',
    toSession: 'Bekijk de hele sessie',
  },
};
export type SpeakingMessages = typeof nl;
