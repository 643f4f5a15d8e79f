// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from './changes-domain.ts';
import type { HistoryVerb } from './history-domain.ts';

const refusals: Record<Refusal, string> = {
  slug_taken: 'Een ander gebied heeft dit webadres al. Kies een ander.',
  code_taken: 'Een ander gebied heeft deze code al. Kies een andere.',
  wrong_slug: 'Een webadres bestaat uit letters en cijfers.',
  unknown_parent: 'Dit gebied is er niet meer. Kies waar het gebied in ligt.',
  circle:
    'Een gebied kan niet in zichzelf liggen, en ook niet in een van zijn eigen delen. Kies een ander gebied.',
  needs_place: 'Kies waar het gebied in ligt.',
  changed:
    'Iemand anders heeft dit gebied gewijzigd terwijl u bezig was. Hieronder ziet u wat er nu staat. Wat u typte staat nog in het formulier. Klopt dat? Sla het dan nog een keer op.',
};

const verbs: Record<HistoryVerb, string> = {
  added: 'voegde dit gebied toe',
  changed: 'wijzigde dit gebied',
  renamed: 'gaf dit gebied een nieuwe naam',
  redrawn: 'gaf dit gebied een nieuwe grens',
  closed: 'beëindigde de grens van dit gebied',
  moved: 'gaf dit gebied een andere plek',
  imported: 'las gebieden in uit een bestand',
  places_imported: 'las straten, postcodes en plaatsen in uit een bestand',
};

const labels = {
  name: 'Naam',
  kind: 'Soort',
  parent: 'Ligt in',
  slug: 'Webadres',
  code: 'Code',
  tint: 'Kleur',
  face_nl: 'Wat voor gebied is het?',
  face_en: 'Hetzelfde in het Engels',
};

export const nl = {
  refusals,
  labels,
  save: 'Opslaan',
  cancel: 'Annuleren',
  saved: 'Opgeslagen.',
  list: {
    title: 'Gebieden',
    lead: 'Hoe de gemeente is ingedeeld, en welke grenzen gelden.',
    add: 'Gebied toevoegen',
    teams: 'Teams per gebied',
    tree: 'Alle gebieden',
    columns: { name: 'Gebied', kind: 'Soort', within: 'Ligt in', code: 'Code', boundary: 'Grens' },
    gaps: 'Wat ontbreekt',
    noGaps: 'Elk gebied staat op de kaart.',
    shortened: (shown: number, all: number) =>
      `U ziet ${shown} van de ${all} gebieden. Open een gebied om te zien wat erin ligt.`,
    empty: 'Er zijn nog geen gebieden',
    emptyText:
      'Lees de grenzen van uw wijken en buurten in met de opdracht “npm run meent -- import areas”, of voeg zelf een gebied toe.',
  },
  status: {
    own: (since: string) => `sinds ${since}`,
    ownUntil: (since: string, until: string) => `van ${since} tot en met ${until}`,
    derived: 'van de gebieden die erin liggen',
    none: 'geen',
    ended: (day: string) => `geen sinds ${day}`,
    begins: (day: string) => `vanaf ${day}`,
  },
  gap: {
    none: (name: string) => `${name} heeft geen grens.`,
    noneText: 'Een plek op de kaart komt nooit in dit gebied uit.',
    hole: (name: string, from: string, to: string) => `${name} had geen grens van ${from} tot en met ${to}.`,
    more: (count: number) => `Nog ${count} gebieden zonder grens`,
  },
  area: {
    facts: 'Gegevens',
    change: 'Gegevens wijzigen',
    addBelow: 'Gebied hierin toevoegen',
    publicPage: 'Pagina voor inwoners',
    tint: (tint: number) => `kleur ${tint}`,
    whole: 'de hele gemeente',
    boundaries: 'Grenzen',
    boundaryColumns: { from: 'Vanaf', to: 'Tot en met', source: 'Bron' },
    open: 'geldt nog',
    noBoundary:
      'Dit gebied heeft geen grens. Lees de grens in uit een bestand, of zet gebieden met een grens in dit gebied.',
    derived: 'Dit gebied heeft geen eigen grens. Het ligt waar de gebieden liggen die erin liggen.',
    covered: (percent: string) => `De gebieden hierin beslaan samen ${percent} van dit gebied.`,
    uncovered: 'Er zijn plekken in dit gebied die in geen van de gebieden eronder liggen.',
    overlap: 'Sommige gebieden hierin overlappen elkaar, of steken buiten dit gebied uit.',
    parts: (words: string) => `Wat hierin ligt: ${words}`,
    noFace: 'Er staat nog niet wat voor gebied dit is.',
    history: 'Geschiedenis',
    shape: (name: string) => `De vorm van ${name}`,
  },
  form: {
    newTitle: 'Gebied toevoegen',
    newLead: 'Bijvoorbeeld een gebied dat een paar wijken en dorpen samenneemt.',
    changeTitle: (name: string) => `${name} wijzigen`,
    add: 'Toevoegen',
    slugHint: 'Het laatste stuk van het adres van de pagina. Wijzigt u het, dan werken oude links niet meer.',
    slugHintNew: 'Laat dit leeg: wij maken het van de naam.',
    codeHint: 'Hieraan herkent een bestand met grenzen dit gebied, zoals WK185900.',
    codeHintNew: 'Hieraan herkent een bestand met grenzen dit gebied. Mag leeg blijven.',
    faceHint: 'Een paar zinnen voor inwoners: het karakter, wat er leeft.',
    tintHint: 'Een gebied houdt op elke kaart dezelfde kleur.',
    tintOption: (tint: number) => `Kleur ${tint}`,
    rootPlace: 'De gemeente zelf ligt nergens in.',
  },
  map: {
    pickLabel:
      'Kaart om een plek aan te wijzen. Verschuif de kaart met de pijltjestoetsen en kies het midden met Enter.',
    viewLabel: 'Kaart van de gebieden. Verschuif de kaart met de pijltjestoetsen.',
    help: 'Tik op de kaart om de plek aan te wijzen. Met twee vingers verschuift u de kaart.',
    here: 'Hier, waar ik nu ben',
    notHere: 'Wij konden niet zien waar u bent. Wijs de plek aan op de kaart.',
    centre: 'Kies het midden van de kaart',
    chosen: 'U koos deze plek.',
    outside: 'Deze plek ligt buiten onze gemeente.',
    clear: 'Haal de plek weg',
    open: 'Open de kaart',
    close: 'Terug naar de tekening',
    zoomIn: 'Dichterbij',
    zoomOut: 'Verder weg',
  },
  history: {
    verbs,
    system: 'Het systeem',
    administrator: 'Een beheerder',
    fromTo: (label: string, from: string, to: string) => `${label}: van “${from}” naar “${to}”.`,
    text: (label: string) => `${label}: de tekst is gewijzigd.`,
    since: (day: string, source: string) => `Geldt vanaf ${day}${source === '' ? '' : ` (bron: ${source})`}.`,
    until: (day: string) => `Geldt tot en met ${day}.`,
    to: (name: string) => `Naar: ${name}.`,
    file: (file: string) => `Bestand: ${file}.`,
    counts: (added: number, redrawn: number, renamed: number) =>
      `${added} nieuw, ${redrawn} met een nieuwe grens, ${renamed} met een nieuwe naam.`,
    reason: 'Reden',
  },
};

export type AreasMessages = typeof nl;
