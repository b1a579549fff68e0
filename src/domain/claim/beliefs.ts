import { wholeWords } from '../regexOf.ts'
import { saysNoMoreThan } from '../said/saysOnly.ts'
import { agreement, allCities, bodies, companies, ofCity, oneCity, pays, splitWords } from './bodies.ts'
import { duties, percent } from './duties.ts'
import { isRightSplit } from './rightSplit.ts'

const small = String.raw`men|mutta|mut|but|on|onko|onks|oli|var|som|tän|tästä|tätä|joka|jotka|which|who|was|were|visst|kyllä|se|sen|tämä|tää|siis|siten|niin|että|et|oikeasti|är|det|den|detta|det här|så|att|väl|ju|alltså|verkligen|faktiskt|då|is|it|this|that|really|so|then|the|a|an|ja|och|and|of|does|do|are|ne|de|they|i|mukaan|meille|kaupungeille|oss|us|for|to|get|gets|saa|saavat|saako|får|fick|its|ett|en|jo|aina|alltid|always|muka|tosiaan|todella`
const otherPercent = String.raw`(?!(?:60|40)(?!\d))\d{1,3}|viisikymmentä|seitsemänkymmentä|kahdeksankymmentä|yhdeksänkymmentä|femtio|sjuttio|åttio|nittio|fifty|seventy|eighty|ninety`
const gettingShare = String.raw`saa|saavat|katetaan|korvataan|maksetaan|får|ersätts|täcks|gets?|receives?|have|covered|reimbursed|paid|up to|jopa|enintään|tukea|tuen|avustusta|kuluista|kuluistaan|kulut|kustannuksistaan|kustannukset|upp till|högst|ända|stöd|bidrag|av sina|sina|kostnader|utgifter|their|costs?|expenses|support|grants?|as|täältä|tästä|härifrån|here`
const without = String.raw`sopimuksesta|ohjelmasta|hevistä|mukaan|mukana|mukaan sopimukseen|ur|från|med|programmet|programme|of it|out|only|later|afterwards|vasta|myöhemmin|jälkikäteen|först|senare|efteråt|det här|tästä|kaupunki|stad|city of|har|ha|has|had|kai|already|redan|${agreement}`

/** Each of `says` is said, and nothing besides but `beside`, where that is given. */
interface Belief {
  says: readonly string[]
  beside?: string
}

/** What people take to be so, and is not: “the state pays it all”, “Helsinki joined later”. */
export const beliefs = {
  'pays-all': {
    says: [
      String.raw`${bodies.state}|${bodies.eu}|${bodies.ministry}|${bodies.cities}|${ofCity}`,
      pays,
      'kaiken|kaikki|koko|kokonaan|sata prosenttia|100|allt|alltihop|hela|helt|everything|all|all of it|it all|whole|entire|the lot',
    ],
    // “Does the city pay all my costs?” asks of something else.
    beside: String.raw`${percent}|${agreement}|ohjelman?|programme?t?|hankkeet|hankkeiden|hankkeen|hankkeista|projekt|projekten|projektens|projektet|projects?|project’?s|kulut|kustannukset|kostnader|kalaset|lystin|homman|hommaa|touhun|lystin|rubbet|grejen|thing|rahat|rahan|raha|pengarna|money|finansieringen|toteutuksen|genomförandet|implementation|work|työn|arbetet|yksin|yksinään|ensam|ensamt|själv|itse|alone|by itself|just|simply|helt enkelt|yksinkertaisesti|kuulemma|tydligen|apparently|siis|kanske|varmaan|kaikista|kaikesta|alla|100 ?%|kuntien|kaupunkien|städernas|cities`,
  },
  'body-grants': {
    says: [
      String.raw`johtoryhmä\p{L}*|ohjausryhmä\p{L}*|koordinaatio\p{L}*|ledningsgrupp\p{L}*|styrgrupp\p{L}*|samordning\p{L}*|steering group|steering committee|coordination project|coordinators?`,
      String.raw`myöntä\p{L}*|jakaa|antaa|bevilja\p{L}*|delar ut|ger|grants?|gives?|awards?|hands out`,
      String.raw`raha\p{L}*|tuki|tuen|tuet|tukea|rahoitu\p{L}*|avustu\p{L}*|pengar\p{L}*|stöd\p{L}*|bidrag\p{L}*|finansiering\p{L}*|money|funding|support|funds|grants`,
    ],
  },
  'one-city': {
    says: [
      ofCity,
      String.raw`johta\p{L}*|vetä\p{L}*|hallit\p{L}*|päättä\p{L}*|omista\p{L}*|led(?:er|s)|styr|bestämmer|äger|leads?|runs?|decides?|owns?|controls?`,
      'yksin|yksinään|ensam|ensamt|själv|alone|by itself|on its own(?! [a-z])|single-handedly',
    ],
  },
  'call-open': {
    says: [
      String.raw`haku|hankehaku|rahoitushaku|haut|utlysning\p{L}*|ansökan|ansökningsomgång\p{L}*|ansökningstiden|call|calls|round|application period`,
      String.raw`auki|avoinna|käynnissä|avattu|aukesi|avautui|öppen|öppna|öppet|öppnat|öppnade|igång|på gång|open|opened|running|sulkeutuu|päättyy|menee kiinni|stänger|går ut|closes|closing|ends`,
      String.raw`nyt|jo|nu|redan|now|already|until|till|asti|just nu|huomenna|tänään|pian|kohta|viiko\p{L}+|i ?morgon|i ?dag|snart|veckan?|tomorrow|today|soon|this week|next week|friday|(?:auki|avoinna|käynnissä|öppen|öppna|öppet|igång|open|running)(?=\W*$)`,
    ],
  },
  binding: {
    says: [
      String.raw`sitova|sitovaa|sitovat|sitoo|sitooko|velvoittava|velvoittaa|velvoittaako|bindande|förpliktande|binder|binding|bind`,
    ],
    beside: String.raw`${agreement}|juridisesti|laillisesti|oikeudellisesti|lain|juridiskt|rättsligt|lagligt|legally|law|dokument|document|paperi|asiakirja|sopimuksena`,
  },
  ...duties,
  'split-binding': {
    says: [
      splitWords,
      String.raw`sitova|sitovaa|sitoo|tarkka|kiinteä|bindande|exakt|fast|binding|exact|fixed`,
    ],
    beside: String.raw`${agreement}|rahoitu\p{L}+|finansiering\p{L}*|funding|juridisesti|juridiskt|legally`,
  },
  'split-each': {
    says: [
      String.raw`${splitWords}|60|40`,
      String.raw`(?:joka|jokaise\p{L}+|kaiki\p{L}+|kussakin) (?:hank|projekti)\p{L}*|(?:varje|alla|vartenda|samtliga) projekt|(?:every|each|all)(?: of the)?(?: single)? projects?`,
    ],
    beside: String.raw`sama|samaa|samat|koskee|koskeeko|pätee|samma|gäller|same|apply|applies|used|käytetään|används|used|rahoitu\p{L}+|finansiering\p{L}*|funding|i|in|across|per|hankkeessa`,
  },
  'other-split': {
    says: [
      String.raw`(?!60\D{0,3}40|40\D{0,3}60)\d0 ?[/–-] ?\d0|fifty-?\s?fifty|puoliksi|puoliks|hälften var|half and half|halves`,
    ],
    beside: String.raw`${splitWords}|${agreement}|rahoitu\p{L}+|raha|rahat|rahaa|kustannu\p{L}+|kulut|finansiering\p{L}*|kostnad\p{L}*|pengar\p{L}*|funding|costs?|money|mee|menee|mene|jaetaan|jaettu|jakautuu|går|delas|delat|fördelas|split|divided|goes|go|kaupun\p{L}+|valtio\p{L}*|städer\p{L}*|stad\p{L}*|staten|state|cities|city|kesken|mellan|between|eu\p{L}*|ja|with|kanssa|med`,
  },
  'akke-left': {
    says: [
      String.raw`akke\p{L}*|akke-(?:raha|medel|pengar|money|funding)\p{L}*`,
      String.raw`haettav\p{L}+|hakea|haetaan|saa|saada|saatav\p{L}+|jäljellä|tarjolla|jaetaan|jaossa|on|olemassa|söka|sökas|sökbara|få|får|finns|kvar|delas ut|available|apply|left|get|exist|granted|funds?|rahoitta\p{L}+|finansierar`,
      String.raw`vielä|viel|enää|yhä|edelleen|nyt|ännu|fortfarande|nu|kvar|jäljellä|still|now|any ?more|left`,
    ],
    beside: String.raw`raha\p{L}*|rahoitu\p{L}+|medel|medlen|pengar\p{L}*|finansiering\p{L}*|money|funding|voi|voiko|kan|man|vi|me|we|one|can|be|to|att|there|any|some|for|från|from|${companies}|hankkeelle|hankkeille|projekt|projects?|koordinaatio\p{L}*|samordning\p{L}*|(?:the )?coordination(?: project)?`,
  },
  'equal-areas': {
    says: [
      String.raw`alue|alueet|painopiste|painopisteet|painopistealue|prioritering(?:en|ar|arna)?|fokusområde(?:t|n|na)?|områden?a?|område|areas?|focus areas?|priorit(?:y|ies)`,
      String.raw`25|neljännes|neljänneksen|fjärdedel|quarter|saman verran|yhtä paljon|yhtä suur\p{L}+|tasan|tasapuolisesti|lika mycket|lika stor\p{L}*|lika|jämnt|equally|evenly|equal|same amount|the same`,
    ],
    beside: String.raw`jokainen|joka|kukin|kaikki|kaikissa|neljä|nelj\p{L}+|varje|alla|samtliga|fyra|each|every|all|four|of them|prosent\p{L}*|procent|per ?cent|raha\p{L}*|rahoitu\p{L}*|tuki|tukea|osuus|osuuden|pengar\p{L}*|finansiering\p{L}*|stöd\p{L}*|andel\p{L}*|money|funding|support|share|amount|jaetaan|jaettu|jakautuu|jakautuuko|jaetaanko|fördelas|delas|divided|split|shared|painopisteiden|painopisteille|kesken|mellan|between|among`,
  },
  'city-share': {
    says: [
      String.raw`${oneCity}|kaupunki|staden|(?:the )?city(?: of)?`,
      pays,
      String.raw`40|neljäkymmentä|fyrtio|forty`,
    ],
    beside: String.raw`prosent\p{L}*|procent|per ?cent|kaupunki|stad|osuus|osuuden|kustannuksista|av|kostnaderna|costs?|yksin|ensam|alone|itse|själv|by itself`,
  },
  'cities-60': {
    says: [
      `${allCities}|kaupunki|staden|(?:the )?city`,
      pays,
      String.raw`(?!40(?!\d))\d{1,3}|kuusikymmentä|sextio|sixty|kymmenen|tio|ten|puolet|hälften|half`,
    ],
    beside: String.raw`${percent}|${bodies.state}|${bodies.eu}|40|neljäkymmentä|fyrtio|forty`,
  },
  'state-alone': {
    says: [
      bodies.state,
      pays,
      '40|60|50|kuusikymmentä|sextio|sixty|neljäkymmentä|fyrtio|forty|viisikymmentä|femtio|fifty|puolet|puolikkaan|hälften|halva|half',
    ],
    beside: String.raw`${percent}|${allCities}|yksin|ensam|alone`,
  },
  'eu-alone': {
    says: [bodies.eu, pays, '60|kuusikymmentä|sextio|sixty'],
    beside: String.raw`${percent}|${allCities}|40|yksin|ensam|alone`,
  },
  // “80 % of the costs” is held against the most that one project can get.
  'other-share': {
    says: [`${bodies.eu}|${bodies.state}`, pays, otherPercent],
    beside: String.raw`prosent\p{L}*|procent|per ?cent|percentage|rahoituksesta|finansieringen|funding`,
  },
  'other-areas': {
    says: [
      String.raw`painopistettä|painopisteitä|painopistealuetta|painopistealueita|prioriteettia|prioriteetteja|prioriteringar(?:na)?|prioriterade områden|fokusområden(?:a)?|(?:focus|priority) areas|priorities`,
      String.raw`kaksi|kolme|viisi|kuusi|seitsemän|kahdeksan|kymmenen|två|tre|fem|sex|sju|åtta|tio|two|three|five|six|seven|eight|ten|[235-9]|10`,
    ],
    beside: String.raw`${agreement}|ohjelma(?:ssa|lla)?|programme?t?|there|are|you|we|ni|vi|sopimuksessa|sopimuksella|finns|har|has|have|with|in|alltså|strategista|strategiska|strategic|yhteensä|totalt|total|all|just|vain|bara|only|niitä`,
  },
  'other-main-fund': {
    says: [
      String.raw`jtf\S*|fro\S*|esr\S*|esf\S*|akke\S*`,
      String.raw`pääosin|pääasiassa|pääasiallisesti|enimmäkseen|suurimmaksi osaksi|huvudsakligen|främst|mestadels|till största delen|mainly|mostly|primarily|largely|chiefly`,
    ],
    beside: String.raw`${agreement}|ohjelma|programme?t?|rahoitus|rahat|raha|rahoitettu|rahoitetaan|rahoituksella|rahalla|tulee|finansiering(?:en)?|finansieras|finansierade?|finansierat|pengar(?:na)?|medel|av|med|från|kommer|money|funding|funded|financed|by|from|through|comes|we|are|vi|me|ollaan|olemme|hankkeet|projekten|projects`,
  },
  'company-share': {
    says: [
      String.raw`yritykset|yritys|firmat|företag(?:en|et)?|bolagen|(?:the )?(?:companies|company|firms)`,
      pays,
      String.raw`\d{2}|kuusikymmentä|neljäkymmentä|fyrtio|sextio|forty|sixty`,
    ],
    beside: String.raw`${percent}|itse|själva?|themselves`,
  },
  // “Kan OKM säga upp avtalet?”
  'other-ends': {
    says: [
      String.raw`${bodies.otherMinistry}|valtiovarainministeriö\p{L}*|finansministeriet|ministry of finance|${bodies.council}|${bodies.fundingAgency}|${bodies.eu}|${bodies.parliament}|${bodies.university}|${bodies.company}|${bodies.centre}|${bodies.coordination}|${bodies.steering}`,
      String.raw`irtisano\p{L}*|purkaa|purkaako|purka\p{L}+|lopettaa|säga upp|sägas upp|häva|hävas|avsluta|terminate|end|cancel|dissolve|rescind|call off|ending`,
      String.raw`(?:ekosysteemi)?sopimu\p{L}+|(?:ekosystem)?avtal\p{L}*|agreement|deal`,
    ],
    beside: String.raw`voi|voiko|kan|får|saa|saako|can|could|may|able|pystyy|pystyykö|kesken|kaiken|i förtid|förtida|early|itse|själv|yksin|ensam|alone|itself|by|also|också|även|myös|vain|bara|only|den|sen|kauden`,
  },
  // “Är inte Nylands förbund medlem med rösträtt?”
  'voting-member': {
    says: [
      bodies.council,
      String.raw`äänioikeu\p{L}+|äänioikeutet\p{L}+|äänivalt\p{L}+|äänestä\p{L}*|röst(?:rätt|berättigad|ande|ar|a)\p{L}*|voting|votes?`,
    ],
    beside: String.raw`ole|oo|jäsen\p{L}*|medlem\p{L}*|member|members|rights?|med|with|has|have|har|on|in|i|of|istuu|istuuko|sitter|sits?|johtoryhmä\p{L}*|ohjausryhmä\p{L}*|ledningsgruppen?s?|styrgruppen?s?|steering group|varsinainen|fullvärdig|full|ordinarie|siellä|där|there|ryhmässä|gruppen|päätöksissä|projekt\p{L}*|hank\p{L}+|projects?|om|hankkeista`,
  },
  // Before the split: what one project may get is taken for what a company gets.
  'company-gets': {
    says: [
      companies,
      String.raw`saa|saavat|sais\p{L}*|katetaan|korvataan|maksetaan|antaa|annatte|annetaan|myönnätte|får|ersätts|täcks|ger|ges|gets?|receives?|have|covered|reimbursed|paid|gives?|given|grants?`,
      String.raw`60|kuusikymmentä|sextio|sixty`,
    ],
    beside: String.raw`${percent}|${gettingShare}|te|ni|you|åt|till`,
  },
  'sum-given': {
    says: [
      agreement,
      companies,
      String.raw`miljoon\p{L}*|milj|miljon\p{L}*|mn|million|miljard\p{L}*|billion`,
      String.raw`antaa|jakaa|lupaa|myöntää|ger|delar ut|lovar|garanterar|gives?|promises?|grants?|guarantees?`,
    ],
    beside: String.raw`\d[\d.,]*|sata|hundra|hundred|euro\p{L}*|€|åt|till`,
  },
  'city-left': {
    says: [
      oneCity,
      String.raw`irtautui|irtautunut|vetäytyi|vetäytynyt|erosi|eronnut|jättäytyi|lähti|lähtenyt|drog sig|dragit sig|hoppade av|hoppat av|lämnade|lämnat|withdrew|withdrawn|dropped out|pulled out|left|quit`,
    ],
    beside: String.raw`${without}|pois`,
  },
  // “Finland's R&D share is already 4 %, right?”
  'rd-reached': {
    says: [
      String.raw`tki|t&k|tutkimusmeno\p{L}*|tutkimus- ja kehit\p{L}+|fou|forskning\p{L}*|r&d|rdi|research`,
      '4|neljä|neljässä|fyra|four',
      'jo|nyt|nykyään|tällä hetkellä|redan|nu|idag|i dag|already|now|currently|today',
    ],
    beside: String.raw`${percent}|prosentissa|suom\p{L}+|finland\p{L}*|finlands?['’]?s?|bkt\p{L}*|bruttokansantuot\p{L}+|bnp|bruttonationalprodukten|gdp|meno\p{L}*|utgifter\p{L}*|utvecklings\p{L}*|kehit\p{L}+|spending|expenditure|investments?|share|andel\p{L}*|osuu\p{L}+|s|at|reached|nått|saavutta\p{L}*`,
  },
  // “Uppsägningstid på sex månader, eller hur?”
  'notice-period': {
    says: [
      String.raw`irtisanomisai?[kj]a\p{L}*|uppsägningstid\p{L}*|notice periods?|period of notice|notice`,
      String.raw`kuukau\p{L}+|kk|vuo[sdt]\p{L}*|viikko\p{L}*|päivä\p{L}*|månad\p{L}*|år|veck\p{L}+|dag\p{L}*|months?|years?|weeks?|days?`,
    ],
    beside: String.raw`${agreement}|\d+|yksi|yhden|kaksi|kahden|kolme|kolmen|kuusi|kuuden|kaksitoista|två|tre|sex|tolv|one|two|three|six|twelve|på|i|with|on|there`,
  },
  // “Eiks HEVi oo joku energiafirma?”
  'is-company': {
    says: [
      String.raw`hevi\p{L}*`,
      String.raw`\p{L}*(?:firma|yritys|yhtiö|företag|företaget|bolag)|oy|ab|company|firm|business|start-?up|corporation`,
    ],
    beside:
      'joku|jokin|jonkinlainen|oo|ole|iso|suomalainen|yksityinen|nåt|något|nån|någon|slags|typ|stort|privat|finskt|some|any|kind|sort|big|private|finnish|just|energy|energi|consulting|konsult|tech|software|it',
  },
  'city-later': {
    says: [
      oneCity,
      String.raw`liittyi|liittynyt|tuli|tullut|kom|kommit|anslöt sig|anslutit sig|joined|came in|came aboard|entered`,
      String.raw`myöhemmin|jälkikäteen|senare|efteråt|later|afterwards`,
    ],
    beside: without,
  },
} satisfies Record<string, Belief>
export type FalseBelief = keyof typeof beliefs

const all = Object.entries<Belief>(beliefs).map(([belief, { says, beside }]) => ({
  belief: belief as FalseBelief,
  says: says.map((words) => wholeWords(words)),
  others: beside === undefined ? [] : [...says, beside, small].map((words) => wholeWords(words, 'gi')),
}))

/** “It is legally binding”, “varje prioritering får 25 procent”, “Espoo maksaa 40 prosenttia”. */
export const beliefIn = (claim: string): FalseBelief | undefined =>
  all.find(
    ({ says, others }) =>
      says.every((words) => words.test(claim)) &&
      !isRightSplit(claim) &&
      (others.length === 0 || saysNoMoreThan(claim, ...others)),
  )?.belief
