import { isOf, onTopic } from '../../topic.ts'
import type { Decision } from '../answer.ts'
import type { Side } from '../match/routes.ts'
import { wholeWords } from '../regexOf.ts'
import { leading } from '../said/leading.ts'
import type { Hit, Search } from '../search/search.ts'
import { wordForWord } from '../thresholds.ts'
import { asksForUs, tellsNetwork, tellsOwner } from './forUs.ts'
import { askedBesideIntroduction } from './introduced.ts'

/** Who a text says is asking, inside compounds, too: softafirma, bostadsföretag. */
const sides: readonly [Side, RegExp][] = [
  [
    'implementer',
    wholeWords(
      String.raw`\p{L}*yliopisto\p{L}*|\p{L}*korkeakoulu\p{L}*|amk\p{L}*|\p{L}*oppilaito\p{L}*|tutkimuslaito\p{L}*|tutkija\p{L}*|kaupunki|kaupungin|kunta|kunnan|\p{L}*universitet\p{L}*|\p{L}*högskol\p{L}*|läroanstalt\p{L}*|forskningsinstitut\p{L}*|forskare\p{L}*|stad(?:en)?|kommun(?:en)?|universit\p{L}+|colleges?|research institutes?|researchers?|municipality|city`,
    ),
  ],
  [
    'association',
    wholeWords(
      String.raw`\p{L}*yhdisty\p{L}+|\p{L}*säätiö\p{L}*|järjestö\p{L}*|\p{L}*förening\p{L}*|\p{L}*stiftelse\p{L}*|associations?|foundations?|ngos?|charit\p{L}+`,
    ),
  ],
  [
    'company',
    wholeWords(
      String.raw`\p{L}*yrity(?!s(?:hautomo|palvelu))\p{L}+|\p{L}*firma\p{L}*|\p{L}*firmo\p{L}*|\p{L}*yhtiö\p{L}*|start-?up\p{L}*|startuppi\p{L}*|\p{L}*företag(?!s(?:kuvös|tjänst|inkubator))\p{L}*|\p{L}*bolag\p{L}*|compan\p{L}+|firms?|business|oy|ab|ltd`,
    ),
  ],
]

/** Those that everyone knows by name alone, where no word says what they are. */
const knownByName: readonly [Side, RegExp][] = [
  [
    'implementer',
    wholeWords(
      String.raw`(?:aal(?:to|lo)|metropoli[ao]|laurea|arcada|novia|haaga-?heli[ao]|hanken|diak|humak|xamk|centria|vtt|thl|luke|syke|gtk|ilmatieteen laito|omnia|varia|prakticum|careeria|stadin ao)(?::?(?:st[aä]|l[lt][aä]|ss[aä]|n|lle|[aeiouyäö]n))?`,
    ),
  ],
  ['association', wholeWords(String.raw`\p{L}+ (?:ry|rf|r\.y|r\.f|rs|sr)`)],
]

/** The first kind of asker that the text names; nothing where it names none or two. */
export function sideNamed(text: string): Side | undefined {
  const named = sides.filter(([, words]) => words.test(text))
  if (named.length === 0) return knownByName.find(([, words]) => words.test(text))?.[0]
  return named.length === 1 ? named[0]?.[0] : undefined
}

const money = wholeWords(
  String.raw`raha\p{L}*|massi\p{L}*|tu(?:ki|kea|en)|avustu\p{L}+|rahoitu\p{L}+|maksaako|maksaaks|peng\p{L}+|stöd|bidrag|finansiering|betalar|money|cash|apply|hakea|hakisimme|söka|ansöka|grants?|fund(?:s|ing)|support|pay for`,
)
const leads = wholeWords(String.raw`${leading}|leda|dra|toteutta\p{L}+|genomföra|run|carry out|coordinate`)

const mayBe = wholeWords(
  'onko|löytyykö|saisiko|saammeko|saisimmeko|saanko|saisinko|voinko|voisimmeko|haluaisimme|finns|finns det|voi|voiko|voiks|voidaanko|voidaanks|voimme|voimmeko|voisi|saa|saako|saaks|saadaanko|saadaanks|saadaaks|saadaako|saataisko|maksaako|maksaaks|kan|kunde|får|betalar|can|could|may|is|are|would|will|allowed',
)

/** What there is for those who ask, by what they are. */
function cardForThem(question: string): string | undefined {
  if (!asksForUs(question)) return undefined
  const side =
    sideNamed(question) ??
    (tellsNetwork.test(question) ? 'implementer' : tellsOwner.test(question) ? 'company' : undefined)
  if (side === 'company') return 'card:companies-role'
  if (side === 'association') return 'card:gap-associations'
  return side && 'card:who-can-apply'
}

/** The card that answers whether that kind of asker may lead a project or get money; nothing where neither is asked. */
function cardForAsker(question: string): string | undefined {
  const side = sideNamed(question)
  // “I run a company” leads no project.
  const isLeading = leads.test(askedBesideIntroduction(question) ?? question)
  if (!side || !mayBe.test(question) || (!isLeading && !money.test(question))) return undefined
  if (side === 'company') return isLeading ? 'card:gap-single-company-lead' : 'card:company-grants'
  return side === 'association' ? 'card:gap-associations' : 'card:who-can-apply'
}

/** The companies’ answers, which are nobody else’s; what universities do tells nobody who may apply. */
const othersAnswers = onTopic({
  card: 'company-grants|gap-single-company-lead|companies-role|topic-company-led-learning|universities-role',
})

/** “Besides money for firms, does it help the cities?” asks for others, too. */
const ofCities = wholeWords(String.raw`cities|kaupun\p{L}+|städer\p{L}*`)

/** What a company makes names a theme, but it asks for money: “we make learning apps, can we get funding?”; nor is it told by where the money comes from. */
const isBesideGrants = ({ entry: { ref, given } }: Hit) =>
  ref === 'card:money-sources' ||
  (given?.gap === false && !given.sections.includes('5') && ref !== 'card:coordination-open-access')

/** “We’re at Haaga-Helia, can we apply?” asks nothing of Haaga-Helia. */
const isTheAsker = ({ entry: { ref }, score }: Hit) => isOf(ref, 'organisation') && score < wordForWord

/** Who asks decides between cards that came near: “can we (university) lead a project?” is no question of a company. */
export function decidedByAsker(question: string, decision: Decision, find: Search['find']): Decision {
  const theirs = cardForThem(question)
  const ref = theirs ?? cardForAsker(question)
  if (!ref) return decision
  const best = decision.outcome === 'answered' ? decision.hit : decision.hits[0]
  // What is not said stays unsaid, whoever asks.
  if (theirs && (best?.entry.given?.gap || (best?.score ?? 0) >= wordForWord)) return decision
  const isOther = ref === 'card:who-can-apply' || ref === 'card:gap-associations'
  const isTheirs =
    decision.outcome === 'answered' && !theirs
      ? (isOther && (othersAnswers(decision.hit.entry.ref) || isTheAsker(decision.hit))) ||
        (ref === 'card:company-grants' && isBesideGrants(decision.hit) && !ofCities.test(question))
      : true
  const [meant] = isTheirs ? find(question, 1, (entry) => entry.ref === ref) : []
  return meant ? { outcome: 'answered', hit: meant } : decision
}
