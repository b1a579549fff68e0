import { onCard, onTopic } from '../../../topic.ts'
import { asksForOpenCall } from '../../asked/calls/openCallAsked.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import { asksWhom } from '../inOneWord/whomAlone.ts'
import { callsSpokenOf } from '../ofList/callsSpokenOf.ts'
import { afterApplying } from './afterApplying.ts'
import { afterCompany, instead } from './afterCompany.ts'
import { type CarriedOn, isAsked } from './carriedOn.ts'
import { asksWhatItCosts } from './costAsked.ts'

const that = String.raw`siitä|sen|sitä|ne|niistä|haun|haut|hausta|hauista|avaamisesta|det|dem|den|om det|om dem|it|that|them|this|those|the call|calls|utlysningen|utlysningar|omgången|omgångar`
const opens = 'avaa|avataan|öppnar|opens?'
const decides = String.raw`${opens}|päättää|päättävät|päättäny?t|määrää|beslutar|bestämmer|avgör|decides?|decided|sets? it|calls? the shots`
const authority = 'kuka|ketkä|mikä taho|vem|vilka|vilken myndighet|who|which authority'
const who = wholeWords(authority)

const disagreeing = wholeWords(
  String.raw`eri mieltä|erimielt\p{L}*|riidellä|hylätä esity\p{L}*|torjua esity\p{L}*|(?:av|ha) olika åsikt\p{L}*|oense|oeniga|säga nej|förkasta|disagree|disagrees|overrule|overrules|reject|say no|sanoa ei`,
)
const betweenCities = wholeWords(
  String.raw`kaupunkien (?:kesken|välillä)|mellan städerna|bland städerna|(?:between|among) the (?:three )?cities|kukin kaupunki|varje stad|each city`,
)
const handles = wholeWords(
  String.raw`(?:kuka|mikä taho) (?:sitä |sen |niitä )?(?:hoitaa|hoitelee|käsittelee)|vem (?:sköter|handhar|har hand om|handlägger)|who (?:handles|deals with|takes care of|is in charge of)`,
)
const funds = wholeWords(
  String.raw`(?:kuka|mikä) (?:sitä |sen )?(?:rahoittaa|maksaa)|kenen rahalla|millä rahalla|vem (?:finansierar|betalar)(?: det| den)?|med vilka pengar|who (?:funds|pays for|finances) (?:it|that)`,
)
const ended = wholeWords(
  String.raw`päättyikö|loppuiko|ehtikö|milloin (?:se )?(?:päättyy|loppuu|päättyi|loppui)|hann det|avslutades det|tog det slut|när (?:slutar|slutade|avslutas|avslutades)|did it end|when does it end|was it finished`,
)
const doing = wholeWords(
  String.raw`mitä se (?:oikein |oikeasti |siis )*tekee|vad gör (?:det|den|projektet)|what does it (?:actually |really )?do|mikä sen tehtävä on|what is it for`,
)
const differ = 'ero|eroa|eroavat|erot|eroja|skillnad|skillnaden|skiljer|difference|differ|different'
const share = 'prosenttia|prosentti|prosenteissa|euroa|procent|euro|percent|percentage|per cent|euros'
const asksTime = wholeWords('milloin|koska|när|when')
const after = wholeWords(
  String.raw`what (?:happens|comes|will happen|is there|then) (?:\p{L}+ )?after(?: that| it| then)?|what (?:comes|is) next|mitä (?:\p{L}+ )?(?:sen|sitten|tämän|siitä) (?:jälkeen|eteenpäin)(?: \p{L}+)*|mitä sitten (?:tapahtuu|tulee)|vad (?:händer|kommer|blir det) (?:\p{L}+ )?(?:sen|efter det|därefter|sedan)`,
)
const applying = wholeWords(
  String.raw`haetaanko|haetaanks|haetaan|hakea|haen|haemme|söks|söker|söka|ansöker|ansöka|appl(?:y|ied|ies)`,
)
const fromWhom = wholeWords(
  String.raw`teiltä|sulta|sinulta|täältä|mistä|keneltä|hos er|av er|från er|hos vem|var|vart|from you|to you|through you|where|from whom|with you`,
)
const elsewhere = 'mistä|keneltä|missä|var|vart|hos vem|where|from whom|from where'
const which = wholeWords('kumpi|kumpikohan|kumpi niistä|vilkendera|vilken|which|vem av dem|which of them|who')
const choosing = wholeWords(String.raw`valitsee|valikoi|väljer|utser|picks?|chooses?|selects?`)
const same = wholeWords(
  String.raw`(?:är|e) (?:det|de|dom|den) samma(?: sak| grupp)?|samma (?:sak|grupp) som|(?:onko|onks|ovatko) (?:se|ne|tää|tämä|nää)(?: siis)? (?:sama|samat)(?: asia| ryhmä)?|(?:is it|are they|is that) the same(?: thing| group| as)?`,
)
/** “Voiko sen maksaa työnä?” */
const inWork = wholeWords(
  String.raw`työnä|työllä|työtunt\p{L}+|talkoi\p{L}+|(?:i|med|som) (?:eget )?arbete|arbetstimmar|(?:in|as|with) (?:our |own )*work|working hours|in kind`,
)
/** “Which ones?”, “vilka då?”: nothing but that. */
const whichOnes = regexOf(
  String.raw`^\W*(?:(?:no|ja|och|and|so|mutta|men) )?(?:mitkä|mitkäs|ketkä|mitä|montako|kuinka moni|vilka|vem|hur många|which|who|what|how many)(?: (?:exactly|tarkalleen|exakt|sai|fick|got it|ne|niistä|hakemukset|sitten|sit|hankkeet|da|då|av dem|ansökningar|projekt|ones|of them|were they|are they|applications|projects|then|ovat|oli|olivat|on))*\W*$`,
  'i',
)
/** “Onko Espoolla siellä enemmän valtaa kuin Vantaalla?” */
const power = wholeWords(
  String.raw`(?:enemmän|eniten|isompi|suurempi) (?:valta|valtaa|ääniä|sanavaltaa)|(?:mer|mest) (?:makt|inflytande)|(?:flera|fler|flest) röster|(?:more|most) (?:power|votes|say|influence)`,
)
const givesNotice = wholeWords(
  String.raw`irtisano\p{L}*|purkaa|puretaan|purettavissa|perua|(?:sägas?|säger|säga det) upp|hävas?|avbryta?s?|terminated?|cancel(?:led|ed)?|end(?:ed)? early|called off`,
)
/** “Kuka tämän päätti ja koska?” of what the agreement itself lays down. */
const agrees =
  'päätti|päättivät|sopi|sopivat|on päättänyt|beslutade|beslöt|bestämde|har bestämt|kom överens|decided|agreed'
const whichMoney = wholeWords(
  String.raw`(?:mistä|millä|minkä|mitä) (?:\p{L}+ ){0,2}?(?:raha\p{L}*|rahoitu\p{L}+)|(?:mistä|millä) (?:se|tää|tämä|siihen) (?:rahoitetaan|maksetaan)|(?:vilka|vilken|vilket|från vilket) (?:pengar|finansiering|bidrag|medel)|(?:which|what) (?:funding|money|fund|pot|grant)|where (?:does|is) (?:the money|it|that) (?:come )?from`,
)
const howMuch = wholeWords(
  String.raw`paljonko|kuinka paljon|hur mycket|how much|mitä se maksaa|vad kostar det|what does it cost`,
)
const reclaims = wholeWords(
  String.raw`peri\p{L}*|takaisin\p{L}*|vaati\p{L}*|återkräv\p{L}*|kräv\p{L}*|tillbaka|reclaim\p{L}*|claw\p{L}*|back|demand\p{L}*`,
)
const carriesOn = wholeWords(String.raw`^\W*(?:entä|entäs|ja|och|å|and|what about|nå)`)

/** “Haetaanko sitä teiltä?” */
const fewWords = 6
const rules: readonly CarriedOn[] = [
  ...afterCompany,
  ...afterApplying,
  { after: onCard('agreement-ends|in-force-now'), asks: after, card: 'gap-after-2027' },
  { after: onCard('agreement-ends|in-force-now'), asks: givesNotice, card: 'agreement-termination' },
  {
    after: onCard('split-60-40|joint-funding|fourth-gets-less|four-focus-areas'),
    asks: (text) =>
      who.test(text) &&
      saysOnly(text, agrees, that, authority, 'milloin|koska|när|when|tämän|tän|tästä|detta'),
    card: 'signatories',
  },
  {
    after: onCard('erdf-role|money-sources|funding-authority-role'),
    asks: (text) =>
      (applying.test(text) && fromWhom.test(text) && text.split(/\s+/u).length <= fewWords) ||
      saysOnly(text, elsewhere, instead, 'sitte|sit'),
    card: 'funding-authority-role',
  },
  {
    after: onCard('two-groups-difference'),
    asks: (text) => which.test(text) && choosing.test(text),
    card: 'steering-group-tasks',
  },
  {
    after: onTopic({ card: '(?:national|steering)-group-.+', governance: '(?:national-)?steering-group' }),
    asks: same,
    card: 'two-groups-difference',
  },
  {
    after: onCard('gap-(?:next-call|esf-calls).*'),
    asks: (text) => who.test(text) && saysOnly(text, decides, that, authority),
    card: 'funding-authority-role',
  },
  {
    after: callsSpokenOf,
    asks: (text) => who.test(text) && saysOnly(text, opens, that, authority),
    card: 'funding-authority-role',
  },
  {
    after: onTopic({
      command: 'who',
      governance: 'steering-group|regional-council',
      card: 'steering-group-.+|legal-funding-decision|proposed-not-funded|funding-authority-role',
    }),
    asks: disagreeing,
    card: 'proposed-not-funded',
  },
  {
    after: onCard('split-60-40|project-maximum|joint-funding|private-money-share'),
    asks: betweenCities,
    card: 'gap-per-city',
  },
  { after: onCard('akke|money-sources|esf-use|gap-esf-calls'), asks: handles, card: 'ely-change' },
  {
    after: onCard('esf-.+|gap-esf-calls|erdf-esf-difference'),
    asks: asksForOpenCall,
    atOnce: asksForOpenCall,
    mostWords: fewWords,
    card: 'gap-esf-calls',
  },
  {
    after: onTopic({ card: 'erdf-role|esf-.+', instrument: '(?:erdf|esf).*' }),
    asks: (text) =>
      saysOnly(
        text,
        differ,
        'niillä|niiden|noilla|näillä|välillä|toisistaan|mellan|åt|sig|between|two|två|then|då|sitten|sit|vad|on',
      ),
    card: 'erdf-esf-difference',
  },
  {
    after: onCard('fourth-gets-less|gap-per-focus-area'),
    asks: (text) => saysOnly(text, share, 'exakt|exactly|tarkalleen|tarkkaan|precis|se|in'),
    card: 'gap-per-focus-area',
  },
  {
    after: onCard('coordination-funding|gap-coordination-budget'),
    asks: (text) => ended.test(text) || funds.test(text),
    atOnce: asksWhatItCosts,
    card: 'coordination-funding',
  },
  { after: onCard('(?:gap-)?coordination-(?:funding|budget|lead)'), asks: doing, card: 'coordination' },
  {
    after: onCard('coordination-(?:funding|lead)'),
    asks: howMuch,
    atOnce: asksWhatItCosts,
    card: 'gap-coordination-budget',
  },
  {
    after: onCard('project-maximum|split-60-40|private-money-share'),
    asks: inWork,
    card: 'gap-private-match',
  },
  {
    after: onCard('gap-sanctions'),
    asks: (text) => who.test(text) && reclaims.test(text),
    card: 'legal-funding-decision',
  },
  { after: callsSpokenOf, asks: asksWhom, card: 'funding-authority-role' },
  { after: onCard('topic-talent-attraction'), asks: whichMoney, card: 'esf-use' },
  { after: onCard('gap-success-rate'), asks: whichOnes, atOnce: whichOnes, card: 'gap-funded-list' },
  { after: onCard('steering-group-.*'), asks: power, card: 'steering-group-members' },
  {
    after: onCard('signatories'),
    asks: (text) => carriesOn.test(text) && asksTime.test(text) && text.split(/\s+/u).length <= 4,
    card: 'signatories',
  },
]

/** Longer ones have a subject of their own. */
const usually = 10

/** “Who decides that?” after the next call, “how can we take part then?” after “no money for firms”: the card meant. */
export const cardAfter = (topic: string, text: string): string | undefined =>
  rules.find((rule) => isMeant(rule, topic, text))?.card

/** “Ei kun yhdessä Aallon kanssa” after “a company can’t apply”, “which ones?” after a count, “what would it cost us?”: goes before what the words alone would ask. */
export const cardAtOnce = (topic: string, text: string): string | undefined =>
  rules.find((rule) => rule.atOnce && isAsked(rule.atOnce, text) && isMeant(rule, topic, text))?.card

const isMeant = ({ after, asks, mostWords = usually }: CarriedOn, topic: string, text: string) =>
  after(topic) && text.split(/\s+/u).length <= mostWords && isAsked(asks, text)
