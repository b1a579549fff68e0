import { wholeWords } from './wholeWords.ts'

/** What people ask about one record. */
const factKinds = [
  'received',
  'started',
  'share',
  'budget',
  'funder',
  'contact',
  'applicants',
  'join',
  'end',
  'start',
  'status',
  'partners',
  'lead',
  'area',
  'place',
  'what',
] as const
export type FactKind = (typeof factKinds)[number]
export type RecordKind = 'project' | 'call' | 'organisation'

const howMany = String.raw`montako|(?:kuinka|miten) mon\p{L}+|hur många|how many`
const howMuch = String.raw`paljonko|(?:kuinka|miten) paljon|hur mycket|how much`

/** Words that ask for each, in three languages. */
const asking: Record<FactKind, RegExp> = {
  received: wholeWords(
    String.raw`(?:${howMany}) (?:\p{L}+ )?(?:hakem\p{L}+|ansökning\p{L}*|applications?)(?: (?:tuli|saapui|jätettiin|kom in|kom|lämnades in|came in|came|arrived))?`,
    'giu',
  ),
  started: wholeWords(
    String.raw`(?:${howMany}) (?:\p{L}+ )?(?:hanke\p{L}*|hankke\p{L}*|projekt\p{L}*|projects?)`,
    'giu',
  ),
  share: wholeWords(
    String.raw`omarahoitu\p{L}+|omavastuu\p{L}*|omaa rahaa|tukiprosent\p{L}+|tukitaso\p{L}*|tuki-?aste\p{L}*|självfinansiering\p{L}*|egenfinansiering\p{L}*|egen andel|stödprocent\p{L}*|stödnivå\p{L}*|own (?:share|contribution|funding|money)|co-?funding|support rate|aid rate|match funding`,
    'giu',
  ),
  budget: wholeWords(
    String.raw`budjet\p{L}*|kokonaisbudjet\p{L}*|budget\p{L}*|totalbudget\p{L}*|kustann\p{L}+|kostnad\p{L}*|costs?|(?:${howMuch})(?: (?:\p{L}+ )?(?:raha\p{L}*|euro\p{L}*|tu(?:ki|kea)|rahoitu\p{L}+|avustu\p{L}+|maksaa|maksoi|pengar|stöd|bidrag|finansiering|kostar|kostade|money|funding|support))?|(?:kuinka|miten) (?:iso|suuri)|hur stor\p{L}*|how (?:big|large)|summa\p{L}*|hinta|jaossa|haettavana|att söka|att dela ut|sum|amount|worth|available`,
    'giu',
  ),
  funder: wholeWords(
    String.raw`rahoit\p{L}+|rahoitu\p{L}+|(?:mistä|kenen|millä|minkä) (?:\p{L}+ )?raha\p{L}*|kustantaa|maksaa|maksoi|finansier\p{L}*|finansiär\p{L}*|betalar|betalade|(?:vems|varifrån|vilka|med vilka) (?:\p{L}+ )?pengar\p{L}*|fund(?:s|ed|er|ers|ing)|financ(?:es|ed|ing)|pays?(?: for)?|paid(?: for)?|whose money|where (?:does|did) (?:\p{L}+ )?money come from`,
    'giu',
  ),
  contact: wholeWords(
    String.raw`yhteystie\p{L}+|yhteyshenkilö\p{L}*|yhteyttä|(?:keneen|kehen)(?: (?:otan|otamme|otetaan|voin ottaa|voimme ottaa|ottaa))?|keltä|keneltä|kontakt\p{L}*|netti-?sivu\p{L}*|verkko-?sivu\p{L}*|koti-?sivu\p{L}*|webb?-?(?:sida|sidor|plats|sajt|sivu)\p{L}*|hemsida\p{L}*|vem (?:kan|ska|bör) (?:jag|vi|man) (?:fråga|kontakta|prata med|tala med|vända (?:mig|oss|sig) till)|contacts?|website|web ?pages?|home ?page|(?:whom?) (?:do|can|should|could) (?:i|we|one) (?:ask|contact|talk to|call|write to|turn to)|more information|lisätieto\p{L}*|mer information`,
    'giu',
  ),
  applicants: wholeWords(
    String.raw`(?:kuka|ketkä|kenen|keiden|millaiset|minkälaiset) (?:\p{L}+ )?(?:hakea|hakevat|hakee|osallistua)|voiko hakea|saako hakea|hakukelpoi\p{L}+|hakijat?|kohderyhm\p{L}+|kenelle|keille|(?:vem|vilka) (?:\p{L}+ )?(?:söka|ansöka|söker)|sökande|för vem|för vilka|riktar\p{L}* sig|målgrupp\p{L}*|(?:who|which) (?:\p{L}+ )?apply|eligible|applicants?|for whom|who is (?:it|this) for|who (?:it|this) is for|target groups?|aimed at`,
    'giu',
  ),
  join: wholeWords(
    String.raw`mukaan|osallistua|liittyä|osallistuminen|osallistumaan|delta|deltaga|vara med|komma med|gå med|hänga med|ansluta(?: sig| oss)?|hoppa (?:på|in)|join(?:ing)?|take part|participat(?:e|ing)|get involved|get (?:in|on board)|be (?:a )?part of|kenelle|keille|för vem|för vilka|open to|who is (?:it|this) for`,
    'giu',
  ),
  end: wholeWords(
    String.raw`päätty\p{L}*|loppu\p{L}*|sulkeutu\p{L}*|umpeutu\p{L}*|menee kiinni|meni kiinni|valmis|valmistu\p{L}+|(?:mihin|minne) (?:asti|saakka|mennessä)|(?:kuinka|miten) (?:kauan|pitkään|pitkä)|kauanko|takaraja\p{L}*|deadlin\p{L}*|kesto|kestää|kesti|määräai\p{L}+|viimeinen (?:haku|jättö)?päivä|hakuai\p{L}+|slutar|slutade|slut(?:datum\p{L}*)?|tar slut|avslut\p{L}+|upphör\p{L}*|stäng\p{L}+|går ut|sista (?:\p{L}*dag\p{L}*)|hur länge|varar|pågår till|ansökningstid\p{L}*|end(?:s|ed|ing)?|finish(?:es|ed)?|over|clos(?:e|es|ed|ing)|expir\p{L}+|how long|until when|last day|lasts?|lasted|due|duration`,
    'giu',
  ),
  start: wholeWords(
    String.raw`alka(?:a|nut|mis\p{L}*)|alko(?:i|ivat)|aloit\p{L}+|käynnisty\p{L}+|aukea\p{L}*|aukesi|avautu\p{L}*|milloin (?:\p{L}+ )?auki|börja\p{L}*|start\p{L}*|inled\p{L}+|öppna\p{L}*|begins?|began|begun|beginning|open(?:s|ed|ing)|launch\p{L}*`,
    'giu',
  ),
  status: wholeWords(
    String.raw`käynnissä|meneillään|auki|avoinna|avoin|voimassa|ohi|pågår|pågående|i ?gång|på gång|öppe[nt]|förbi|kvar|running|ongoing|open|active|under way|still on|going on`,
    'giu',
  ),
  partners: wholeWords(
    String.raw`mukana|kumppani\p{L}*|osallistuja\p{L}*|osallistuu|osallistuvat|osapuol\p{L}+|toteutt\p{L}+|partne\p{L}*|parter\p{L}*|deltar|deltagare\p{L}*|medverkar|är med|genomför\p{L}*|participants?|participates?|involved|takes? part|taking part|members?|implement\p{L}*|carr(?:y|ies|ied) (?:\p{L}+ )?out`,
    'giu',
  ),
  lead: wholeWords(
    String.raw`vetää|vetävät|veti|vetäjä\p{L}*|vetovastuu\p{L}*|johta\p{L}+|johti|johdo\p{L}+|koordin\p{L}+|päätoteutta\p{L}+|vastaa|vastuu\p{L}*|omistaa|omistaja|pyörittää|hallinnoi\p{L}*|takana|leder|ledde|leds|ledar\p{L}*|ledning\p{L}*|drar|koordiner\p{L}+|samord\p{L}+|ansvar\p{L}*|huvudgenomförar\p{L}+|driver|sköter|bakom|äger|ägare\p{L}*|leads?|led|leading|leader|coordinat\p{L}+|who runs|in charge|responsible|manag\p{L}+|heads?|headed|owns?|owner|behind|boss`,
    'giu',
  ),
  area: wholeWords(
    String.raw`painopist\p{L}+|prioritering\p{L}*|fokusområde\p{L}*|teem\p{L}+|tema\p{L}*|focus areas?|themes?|priorit\p{L}+`,
    'giu',
  ),
  what: wholeWords(
    String.raw`mitä (?:\p{L}+ )?(?:tehdään|tekee|teki|tehtiin)|mistä (?:\p{L}+ )?(?:kyse|kysymys)|kerro (?:\p{L}+ )?(?:lisää|enemmän)|tarkoitus|tavoite|tavoitteena|sisältö|handlar (?:\p{L}+ )?om|vad gör|berätta mer|mera? om|syfte\p{L}*|mål(?:et|en)?|innehåll|what (?:\p{L}+ )?(?:about|do|does)|what it is|tell (?:me|us) more|more about|purpose|goals?|aims?`,
    'giu',
  ),
  place: wholeWords(
    String.raw`missä|sijaits\p{L}+|sijainti|kotipaik\p{L}+|osoite|kaupun\p{L}+|var (?:finns|ligger)|adress|vilken stad|where|located|address|based|which city`,
    'giu',
  ),
}

/** What each kind of record can be asked for. */
const askable: Record<RecordKind, readonly FactKind[]> = {
  project: factKinds.filter(
    (kind) => !['received', 'started', 'share', 'applicants', 'place'].includes(kind),
  ),
  call: factKinds.filter((kind) => !['join', 'partners', 'place', 'lead'].includes(kind)),
  organisation: ['budget', 'funder', 'contact', 'partners', 'lead', 'area', 'place', 'what'],
}

const nouns: Record<RecordKind, string> = {
  project: String.raw`hanke|hankkee(?:n|ssa|seen|sta|lla|lle|lta)|hanketta|projekti(?:n|a|ssa|in|sta|lla|lle)?|projekt(?:et|ets)?|projects?(?: s)?`,
  call: String.raw`haku|haun|hakua|haussa|hakuun|hausta|hankehaku|hankehau(?:n|ssa|sta)|haulla|kierro(?:s|ksen|ksella)|utlysning(?:en|ens)?|ansökningsomgång(?:en|ens)?|omgång(?:en|ens)?|ansökan|call|calls|round`,
  organisation: String.raw`organisaatio(?:n|ta|ssa|lla)?|toimija(?:n|a|lla)?|yritys|yrityksen|yritystä|yliopisto(?:n|a)?|organisation(?:en|ens)?|aktör(?:en|ens)?|företag(?:et|ets)?|bolag(?:et|ets)?|organi[sz]ation|company|university|firm|hankkeissa|hankkeita|hankkeet|hankkeisiin|projekt(?:en|eissa|eihin)?|projects?`,
}

/** They point at what was last spoken of. */
const pointing = wholeWords(
  String.raw`se|sen|sitä|siinä|siitä|siihen|sillä|sille|tämä|tämän|tätä|tässä|tästä|tähän|tällä|tuo|tuon|tuota|siinä|ne|niitä|niiden|den|det|dess|dens|detta|denna|där|it|its|this|that|they|them|their|there|theirs|tää|toi|tän|ton`,
  'giu',
)
const small = wholeWords(
  String.raw`ja|tai|on|oli|ovat|onko|oliko|ole|olla|ollut|voi|voiko|voiks|voidaan|voivat|voisi|saa|saako|pääsee|pääseekö|pääsisi|pääseeks|pystyy|pystyykö|kuka|ketkä|kenen|kuka|mikä|mikäs|mitä|mitkä|minkä|mistä|mihin|missä|milloin|koska|millon|millä|miten|kuinka|kuinkahan|vielä|enää|nyt|siis|sitten|jo|no|entä|entäs|entäpä|mites|me|meidän|minä|mä|mun|paljon|paljonko|yhteensä|kokonais|rahaa|raha|rahat|euroa|tukea|siellä|oikein|tarkalleen|tarkka|päivä|päivänä|päivämäärä|pvm|vuonna|kk|asti|saakka|kiitos|kerro|kertoisitko|haluaisin|tietää|että|kun|onks|muut|muu|muita|tee|tekee|tekevät|kautta|joku|jotain|mahdollista|mahdollisuus|hakea|hakevat|haettavana|` +
    String.raw`och|eller|är|var|vad|vem|vilka|vilken|vilket|när|hur|kan|kunde|får|skall?|ska|man|jag|vi|oss|mycket|många|i|på|av|för|till|med|om|från|som|ett|en|ännu|än|fortfarande|nu|redan|ju|då|så|har|hade|finns|fanns|blir|tar|vilka|vems|sin|sitt|sina|år|datum|dag|exakt|total|totala|hela|tack|berätta|möjligt|att|sig|söka|ansöka|andra|` +
    String.raw`and|or|but|the|a|an|is|are|was|were|be|been|being|do|does|did|can|could|may|might|will|would|shall|should|who|whom|whose|what|when|where|which|how|much|many|money|long|still|yet|now|any|anyone|more|of|to|in|on|at|for|from|with|by|about|as|so|then|also|else|other|others|have|has|had|get|gets|got|come|comes|possible|able|we|us|i|one|someone|somebody|you|me|us|tell|please|thanks|exactly|total|overall|euros?|eur|date|day|year|out|up|s|n|ssa|sta|lle|lla|lta|in|ta|iin|many|too|late|early|all|kind|apply|application|applications|work|works|know|run|runs|give|given`,
  'giu',
)

/** Who wants to join or apply takes the question nowhere else. */
const asker = wholeWords(
  String.raw`yrity\p{L}+|firma\p{L}*|startup\p{L}*|yliopisto\p{L}*|korkeakoulu\p{L}*|yhdisty\p{L}+|opiskelija\p{L}*|pk|uusi|uudet|uusia|företag\p{L}*|bolag\p{L}*|universitet\p{L}*|högskol\p{L}+|förening\p{L}*|stude\p{L}+|nya|compan\p{L}+|firms?|start up|universit\p{L}+|associations?|students?|smes?|new`,
  'giu',
)

/** Longer texts bring a subject of their own. */
const mostWords = 9

/** A short question about “it”, or about “this project”. */
export const pointsBack = (question: string) =>
  question.split(/\s+/u).length <= mostWords && wholeWords(back).test(question)
const back =
  'se|sen|sitä|siinä|siitä|siihen|sillä|sille|tämä hanke|tämän hankkeen|tässä hankkeessa|tämä haku|tämän haun|dess|det här projektet|projektets|it|its|this project|this call'

export interface Asked {
  /** In the order of weight: what was asked for first. */
  kinds: readonly FactKind[]
  /** What else the question speaks of, as words; empty where it speaks of nothing else. */
  rest: string
}

/** What a question asks about a record of that kind; nothing where it asks for no fact that such a record can have. */
export function factAsked(question: string, kind: RecordKind): Asked | undefined {
  const text = question
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const kinds = askable[kind].filter((fact) => text.search(asking[fact]) >= 0)
  if (kinds.length === 0) return undefined
  const noun = wholeWords(nouns[kind], 'giu')
  const isOpen = kinds.includes('join') || kinds.includes('applicants')
  const others = isOpen ? [asker] : []
  const rest = [...kinds.map((fact) => asking[fact]), noun, pointing, ...others, small]
    .reduce((left, words) => left.replaceAll(words, ' '), text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return { kinds, rest }
}
