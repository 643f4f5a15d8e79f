// SPDX-License-Identifier: EUPL-1.2

/** What kind of place each area is, in a few plain sentences (Dutch at B1). By the area's slug. */
type Face = { nl: string; en: string };

const regions: Record<string, Face> = {
  noord: {
    nl: 'Noord is open en vlak: rechte sloten, hoge luchten en twee dorpen met een sterk verenigingsleven. Tegen de stad aan ligt Vrijland, een groene wijk uit de jaren zestig. Bewoners vragen vooral om veilige fietsroutes en om winkels die blijven.',
    en: 'Noord is open and flat: straight ditches, wide skies and two villages with a strong club life. Next to the town lies Vrijland, a green district from the sixties. Residents mostly ask for safe cycle routes and for shops that stay.',
  },
  midden: {
    nl: 'In Midden komen stad en land samen. Sluiswijk ligt aan het kanaal, met woningen in oude pakhuizen. Broekhuizen en Ter Horst zijn dorpen waar bijna iedereen elkaar kent en waar veel zelf wordt geregeld.',
    en: 'In Midden, town and country meet. Sluiswijk lies along the canal, with homes in old warehouses. Broekhuizen and Ter Horst are villages where almost everyone knows each other and people organise a lot themselves.',
  },
  west: {
    nl: 'West is het land van essen, beken en zandpaden rond Kolkum. Daarnaast ligt Lage Weide, onze jongste wijk, waar nog steeds wordt gebouwd. Nieuwe en oude bewoners leren elkaar hier kennen.',
    en: 'West is the land of old fields, brooks and sandy paths around Kolkum. Beside it lies Lage Weide, our youngest district, where building still goes on. New and long-time residents are getting to know each other here.',
  },
  zuidoost: {
    nl: 'Zuidoost loopt van het oude stadshart tot aan de rivier. U vindt er de winkels van het Centrum, de fabriekswijk Tienmaat, het bos van Kamperbos en het dijkdorp Oud Zwanen. Hier wonen de meeste mensen dicht bij elkaar.',
    en: 'Zuidoost runs from the old heart of the town to the river. Here are the shops of the Centre, the factory district Tienmaat, the woods of Kamperbos and the dike village Oud Zwanen. This is where most people live close together.',
  },
};

const noord: Record<string, Face> = {
  nesse: {
    nl: 'Nesse ligt op een oude terp tussen rechte sloten en weilanden. Het dorp heeft een eigen school, een kaatsveld en een dorpshuis dat helemaal door vrijwilligers wordt gerund. Wie hier woont, kijkt ver en kent zijn buren.',
    en: 'Nesse lies on an old mound between straight ditches and meadows. The village has its own school, a playing field and a village hall run entirely by volunteers. Whoever lives here sees far and knows the neighbours.',
  },
  vrijland: {
    nl: 'Vrijland is een wijk uit de jaren zestig met brede plantsoenen en straten die naar vogels heten. Rond het Vrijlandseplein zijn winkels, een bibliotheek en een buurthuis. Er wonen veel ouderen en steeds meer jonge gezinnen.',
    en: 'Vrijland is a district from the sixties with wide lawns and streets named after birds. Around the Vrijlandseplein are shops, a library and a community centre. Many older people live here, and more and more young families.',
  },
  oudeveen: {
    nl: 'Oudeveen is ontstaan door de turf: lange kades, kleine bruggen en diepe tuinen. Op donderdag is er markt, en dan komt heel het noorden langs. Het dorp denkt na over nieuwe woningen voor jongeren die willen blijven.',
    en: 'Oudeveen grew out of peat digging: long quays, small bridges and deep gardens. Thursday is market day, and the whole north drops by. The village is thinking about new homes for young people who want to stay.',
  },
};

const midden: Record<string, Face> = {
  broekhuizen: {
    nl: 'Broekhuizen is een dorp met een station, een brede dorpsstraat en veel oude wilgen. Veel bewoners werken in de stad en sporten in het dorp. Het verkeer in de Dorpsstraat is hier het gesprek van de dag.',
    en: 'Broekhuizen is a village with a railway station, a broad main street and many old willows. Many residents work in town and do their sports in the village. Traffic in the Dorpsstraat is the talk of the day.',
  },
  sluiswijk: {
    nl: 'Sluiswijk ligt tussen het kanaal en het spoor. Oude pakhuizen staan er naast nieuwe appartementen, en op de kade is het op zomeravonden druk. Bewoners zorgen samen voor een buurttuin bij de sluis.',
    en: 'Sluiswijk lies between the canal and the railway. Old warehouses stand beside new flats, and on summer evenings the quay is busy. Residents look after a community garden by the lock together.',
  },
  'ter-horst': {
    nl: 'Ter Horst ligt op een lichte heuvel, met boerderijen, houtwallen en een molen die nog draait. De school en de kapel zijn het hart van het dorp. Bewoners letten goed op hun landschap en op elkaar.',
    en: 'Ter Horst lies on a gentle rise, with farms, hedgerows and a mill that still turns. The school and the chapel are the heart of the village. Residents keep a careful eye on their landscape and on each other.',
  },
};

const west: Record<string, Face> = {
  kolkum: {
    nl: 'Kolkum is een oud dorp rond een brink met eiken, aan de rand van het beekdal. Boeren, kunstenaars en forensen wonen er door elkaar. Elk jaar in september is er het Kolkfeest, waar iedereen aan meewerkt.',
    en: 'Kolkum is an old village around a green with oaks, on the edge of the brook valley. Farmers, artists and commuters live side by side. Every September there is the Kolkfeest, which everyone helps to run.',
  },
  'lage-weide': {
    nl: 'Lage Weide is onze nieuwste wijk, gebouwd rond sloten en speelplekken. Er wonen veel gezinnen met jonge kinderen. De bomen zijn nog klein, de plannen zijn groot: bewoners beslissen mee over de inrichting.',
    en: 'Lage Weide is our newest district, built around ditches and playgrounds. Many families with young children live here. The trees are still small, the plans are big: residents help to decide what it will look like.',
  },
};

const zuidoost: Record<string, Face> = {
  'lindewoude-centrum': {
    nl: 'Het Centrum is de oude vestingstad: smalle straten, het raadhuis en de grote linde waar de gemeente naar heet. Wonen, winkelen en uitgaan liggen hier dicht op elkaar. Dat is gezellig, en soms vraagt het om afspraken.',
    en: 'The Centre is the old walled town: narrow streets, the town hall and the great lime tree that gave the municipality its name. Homes, shops and nightlife lie close together. That is lively, and sometimes it calls for clear agreements.',
  },
  tienmaat: {
    nl: 'Tienmaat is gebouwd voor de mensen van de textielfabriek. De fabriek is dicht, maar het ketelhuis leeft weer: er zijn werkplaatsen, een keuken en een taalcafé. In de wijk worden veel talen gesproken en veel woningen opgeknapt.',
    en: 'Tienmaat was built for the people of the textile mill. The mill has closed, but the boiler house is alive again, with workshops, a kitchen and a language café. Many languages are spoken here and many homes are being renovated.',
  },
  kamperbos: {
    nl: 'Kamperbos ligt tegen het bos, met lange lanen en ruime tuinen. Scholen en sportvelden trekken elke dag veel fietsers door de wijk. Op de Lindelaan willen bewoners dat auto’s rustiger rijden.',
    en: 'Kamperbos lies against the woods, with long avenues and large gardens. Schools and sports fields bring many cyclists through the district every day. On the Lindelaan, residents want cars to slow down.',
  },
  'oud-zwanen': {
    nl: 'Oud Zwanen is een dijkdorp aan een bocht van de rivier. Bij hoog water houdt het dorp samen de wacht, in de zomer vaart het veerpontje. Er wonen weinig mensen op veel ruimte, en dat willen ze graag zo houden.',
    en: 'Oud Zwanen is a dike village on a bend of the river. At high water the village keeps watch together; in summer the little ferry runs. Few people live here on a lot of land, and they like to keep it that way.',
  },
};

export const faces: Record<string, Face> = { ...regions, ...noord, ...midden, ...west, ...zuidoost };
