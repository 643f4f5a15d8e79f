// SPDX-License-Identifier: EUPL-1.2

/** Metres east and north of the centre of its area. */
type StreetRow = readonly [street: string, postcode: string, metersEast: number, metersNorth: number];
type PlaceRow = readonly [name: string, metersEast: number, metersNorth: number];

export type AreaRegister = {
  /** WGS84 longitude, latitude. */
  centre: readonly [number, number];
  streets: readonly StreetRow[];
  /** Names by which residents call where they live: the village itself, hamlets. */
  places: readonly PlaceRow[];
};

/** The invented streets of Lindewoude, by the slug of their district or village; a street has one postcode. */
export const streetRegister: Readonly<Record<string, AreaRegister>> = {
  nesse: {
    centre: [6.44233, 52.1259],
    streets: [
      ['Dijkstraat', '7395 AA', -300, 670],
      ['Kerkpad', '7395 AB', -120, 100],
      ['Schoolstraat', '7395 AC', 30, -210],
      ['Terpweg', '7395 AD', 110, 210],
      ['Kaatsveld', '7395 AE', -220, -100],
      ['Nessersingel', '7395 AG', 250, -90],
      ['Molenwerf', '7395 AH', -90, 270],
      ['Hooiland', '7395 AJ', -1620, 780],
      ['Zuidereind', '7395 AK', -130, -1230],
      ['Nesserweg', '7395 AL', 1700, -570],
    ],
    places: [
      ['Nesse', 0, 0],
      ['Nessereind', -1500, 700],
    ],
  },
  vrijland: {
    centre: [6.50701, 52.12104],
    streets: [
      ['Merelstraat', '7394 AA', 40, 240],
      ['Sportlaan', '7394 AB', -310, -120],
      ['Vrijlandseplein', '7394 AC', 0, 0],
      ['Lijsterstraat', '7394 AD', -400, 370],
      ['Vinkenhof', '7394 AE', -120, -590],
      ['Leeuwerikweg', '7394 AG', 640, 320],
      ['Roodborststraat', '7394 AH', -750, 120],
      ['Zwaluwstraat', '7394 AJ', 390, -590],
      ['Spechtlaan', '7394 AK', -140, 760],
      ['Wielewaalhof', '7394 AL', -490, -620],
      ['Kievitstraat', '7394 AM', 920, 50],
    ],
    places: [],
  },
  oudeveen: {
    centre: [6.52522, 52.14486],
    streets: [
      ['Turfkade', '7396 AA', -50, 110],
      ['Marktstraat', '7396 AB', 50, 30],
      ['Veenweg', '7396 AC', 2030, -820],
      ['Eerste Wijk', '7396 AD', -1170, 440],
      ['Tweede Wijk', '7396 AE', 1330, 590],
      ['Bonkveld', '7396 AG', 10, 290],
      ['Veenpluis', '7396 AH', -220, -280],
      ['Klapbrugweg', '7396 AJ', 350, 90],
      ['Schipperslaan', '7396 AK', -310, 230],
      ['Heidehof', '7396 AL', 170, -410],
    ],
    places: [
      ['Oudeveen', 0, 0],
      ['Bovenwijk', 1300, 250],
    ],
  },
  broekhuizen: {
    centre: [6.471, 52.0975],
    streets: [
      ['Dorpsstraat', '7397 AA', -10, 50],
      ['Stationsweg', '7397 AB', 660, 700],
      ['Wilgenhof', '7397 AC', -50, 220],
      ['Broekweg', '7397 AD', -960, 1080],
      ['Pastorielaan', '7397 AE', 280, 140],
      ['Schuttersveld', '7397 AG', -300, 190],
      ['Elzenstraat', '7397 AH', 70, -400],
      ['Perronstraat', '7397 AJ', 720, 1010],
      ['Esweg', '7397 AK', -670, -1000],
      ['Smederijpad', '7397 AL', 430, -70],
    ],
    places: [
      ['Broekhuizen', 0, 0],
      ['Broekeind', -900, 900],
    ],
  },
  sluiswijk: {
    centre: [6.51429, 52.10214],
    streets: [
      ['Sluiskade', '7391 AA', -510, 740],
      ['Fietstunnelpad', '7391 AB', -970, -640],
      ['Havenstraat', '7391 AC', -310, 130],
      ['Sluiswachterstraat', '7391 AD', 200, -330],
      ['Kanaalweg', '7391 AE', 690, 850],
      ['Schippershof', '7391 AG', -460, -300],
      ['Ankerstraat', '7391 AH', 580, -180],
      ['Touwslagerij', '7391 AJ', -390, 490],
      ['Wevershof', '7391 AK', -90, -650],
      ['Kraanplein', '7391 AL', 430, 590],
      ['Loswal', '7391 AM', 850, 420],
    ],
    places: [],
  },
  'ter-horst': {
    centre: [6.56839, 52.11771],
    streets: [
      ['Horsterweg', '7397 KA', -1060, -350],
      ['Molenpad', '7397 KB', 20, 170],
      ['Horsterbrink', '7397 KC', 20, -20],
      ['Hoge Horst', '7397 KD', 220, 0],
      ['Roggeveld', '7397 KE', -230, 160],
      ['Boekweitkamp', '7397 KG', -40, -320],
      ['Kapelweg', '7397 KH', 200, 250],
      ['Eikenwal', '7397 KJ', -140, -1130],
      ['Meulenkamp', '7397 KK', 260, -220],
      ['Steenovenweg', '7397 KL', 1420, 700],
    ],
    places: [
      ['Ter Horst', 0, 0],
      ['Horsterveld', 1150, 550],
    ],
  },
  kolkum: {
    centre: [6.42871, 52.08204],
    streets: [
      ['Kolkweg', '7398 AA', 690, -2020],
      ['Brinkstraat', '7398 AB', -20, 20],
      ['Kolkumerweg', '7398 AC', 960, 1040],
      ['Achterom', '7398 AD', 190, 150],
      ['Schaapsdrift', '7398 AE', -860, -320],
      ['Zandkamp', '7398 AG', 260, -130],
      ['Noorderes', '7398 AH', -360, 1870],
      ['Zuideres', '7398 AJ', -200, -280],
      ['Wiekslag', '7398 AK', 340, 190],
      ['Bongerd', '7398 AL', -340, 170],
    ],
    places: [
      ['Kolkum', 0, 0],
      ['De Kolk', 450, -1900],
    ],
  },
  'lage-weide': {
    centre: [6.47483, 52.06786],
    streets: [
      ['Weidelaan', '7393 KA', 0, 0],
      ['Kruidenpad', '7393 KB', -340, -150],
      ['Tijmstraat', '7393 KC', 460, -160],
      ['Saliestraat', '7393 KD', -140, 490],
      ['Kamillehof', '7393 KE', -140, -560],
      ['Lavendelstraat', '7393 KG', 700, 160],
      ['Munthof', '7393 KH', -590, 300],
      ['Klaverweide', '7393 KJ', 330, -640],
      ['Boterbloemlaan', '7393 KK', 300, 760],
      ['Rietgras', '7393 KL', -660, -390],
      ['Pinksterbloem', '7393 KM', 860, -120],
    ],
    places: [],
  },
  'lindewoude-centrum': {
    centre: [6.51547, 52.08408],
    streets: [
      ['Raadhuisplein', '7390 AA', 0, 0],
      ['Kerkstraat', '7390 AB', -80, -320],
      ['Lindestraat', '7390 AC', 320, 200],
      ['Langestraat', '7390 AD', -400, 210],
      ['Korte Gasthuisstraat', '7390 AE', 350, -400],
      ['Oude Gracht', '7390 AG', 10, 580],
      ['Waagplein', '7390 AH', -470, -330],
      ['Vestingwal', '7390 AJ', -1120, 450],
      ['De Bleek', '7390 AK', 1210, -740],
      ['Nieuwstad', '7390 AL', 50, -650],
      ['Stadhouderslaan', '7390 AM', 550, 390],
      ['Poortstraat', '7390 AN', -730, 60],
    ],
    places: [['Lindewoude', 0, 0]],
  },
  tienmaat: {
    centre: [6.55732, 52.09178],
    streets: [
      ['Tienmaatlaan', '7392 AA', -200, 90],
      ['Fabrieksweg', '7392 AB', 830, 170],
      ['Weefgetouwlaan', '7392 AC', 100, 370],
      ['Spoelstraat', '7392 AD', -360, -290],
      ['Katoenplein', '7392 AE', 0, 0],
      ['Ververijstraat', '7392 AG', -480, 290],
      ['Ketelhuispad', '7392 AH', -60, -680],
      ['Stoomstraat', '7392 AJ', 450, 510],
      ['Maatkamp', '7392 AK', -740, 10],
      ['Directeurslaan', '7392 AL', 810, -270],
      ['Schachtstraat', '7392 AM', -210, 810],
    ],
    places: [],
  },
  kamperbos: {
    centre: [6.51497, 52.06043],
    streets: [
      ['Lindelaan', '7393 AA', -170, -120],
      ['Boslaan', '7393 AB', -380, -860],
      ['Beukenlaan', '7393 AC', -300, 290],
      ['Eekhoornpad', '7393 AD', 0, -530],
      ['Dennenhof', '7393 AE', 170, 480],
      ['Sparrenstraat', '7393 AG', -620, -50],
      ['Hertenkamp', '7393 AH', 510, -440],
      ['Kamperweg', '7393 AJ', 900, -680],
      ['Varenlaan', '7393 AK', -120, -760],
      ['Berkenstraat', '7393 AL', 740, 440],
      ['Reeënspoor', '7393 AM', -750, 290],
    ],
    places: [],
  },
  'oud-zwanen': {
    centre: [6.57153, 52.07167],
    streets: [
      ['Zwanenweg', '7399 AA', 40, -100],
      ['Rivierdijk', '7399 AB', 470, -790],
      ['Veerstraat', '7399 AC', -200, -100],
      ['Uiterwaard', '7399 AD', 1150, -290],
      ['Veerhuispad', '7399 AE', 1240, 1990],
      ['Zwanenhof', '7399 AG', -130, -280],
      ['Knotwilgenweg', '7399 AH', 270, 250],
      ['Kleiweg', '7399 AJ', 980, 940],
      ['Rietkraag', '7399 AK', 290, -310],
      ['Steenfabrieksweg', '7399 AL', -990, -850],
    ],
    places: [
      ['Oud Zwanen', 0, 0],
      ['De Veerstal', 1300, 1100],
    ],
  },
};
