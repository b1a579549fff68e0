import { wholeWords } from '../regexOf.ts'
import { saysNoMoreThan } from '../said/saysOnly.ts'
import { bodies } from './bodies.ts'
import { strangerNamed } from './stranger.ts'

/** What the sources tell the doer of. */
export type Deed = 'chooses' | 'decides' | 'funds' | 'signed' | 'party' | 'steers' | 'coordinates'
export interface Verdict {
  deed: Deed
  isSo: boolean
}

type Who = keyof typeof bodies

const money = String.raw`raha(?:t|n|a|sta|a)?|rahoista|näistä|rahoitu(?:s|sta|ksen|ksesta|kset|ksista)|rahoituspäätö\p{L}+|finansieringsbeslut\p{L}*|tue(?:n|t|ista|sta)|tuki|avustu\p{L}+|finansiering(?:en|ens)?|pengar\p{L}*|stöd(?:et|en)?|bidrag\p{L}*|money|funding|support|grants?|funds?`
const small = String.raw`ole|oo|ollut|en|ett|yksi|että|et|se|sen|on|joka|jonka|tässä|tästä|tätä|tämän|tämä|siitä|sitä|lopulta|viime kädessä|itse|siis|kyllä|kuitenkin|vain|loppujen lopuksi|kaiken|kaikesta|kaikki|det|är|den|som|detta|här|det här|om|till sist|i sista hand|ju|väl|alltså|själv|då|allt|av|i|the|is|are|was|were|it|this|that|one|who|does|do|did|has|been|actually|really|by|of|on|about|in the end|everything|so|then|right|right\?|for|a|an|ultimately|onko|oliko|niin|med|har|har det|blev|blivit|ni|here|ne|de|they|all|will|always|också|myös|also|too|as well`

const ofMoney = wholeWords(`${money}|kaikesta|allt|everything`)
const asParty = wholeWords(
  String.raw`osapuol\p{L}+|sopijaosapuol\p{L}+|part|parterna|avtalspart\p{L}*|party|parties`,
)

interface Doing {
  /** Ways to say it. */
  words: string
  /** What may be spoken of with it. */
  beside: string
  right: readonly Who[]
  wrong: readonly Who[]
  /** Wrong only with these words: the bodies that decide on something else than money, or take part without being parties. */
  wrongWith?: { words: RegExp; who: readonly Who[] }
  /** The same, of those that are wrong with more words than these. */
  alsoWrongWith?: { words: RegExp; who: readonly Who[] }
}

const projects = String.raw`hankkee(?:n|t|sta|lle)|hanketta|hankkeita|hankkeista|hankkeille|projekt\p{L}*|projects?`
const ofProjects = wholeWords(`${money}|${projects}|kaikesta|allt|everything`)

const deeds: Record<Deed, Doing> = {
  chooses: {
    words: String.raw`valitse\p{L}*|valitsi\p{L}*|valinn\p{L}+|väljer|väljs|valde|valdes|valt|valts|utser|picks?|picked|chooses?|chose|chosen|selects?|selected|choosing|selecting`,
    beside: String.raw`${projects}|which|vilka|mitkä|salassa|salaa|keskenään|i hemlighet|hemligt|in secret|secretly|themselves|själva|itse|yksin|ensam|alone|yhdessä|tillsammans|together`,
    right: [],
    wrong: [],
    wrongWith: {
      words: wholeWords(projects),
      who: [
        'fundingAgency',
        'head',
        'otherMinister',
        'minister',
        'ministry',
        'state',
        'eu',
        'parliament',
        'mayor',
        'cityCouncil',
        'centre',
        'university',
        'company',
      ],
    },
  },
  decides: {
    words: String.raw`päättä\p{L}*|päätä|päätök\p{L}+|rahoituspäätö\p{L}+|myöntä\p{L}*|myönnä|ratkais\p{L}+|tekee|fattar|beslut\p{L}*|finansieringsbeslut\p{L}*|bestäm\p{L}*|bevilja\p{L}*|avgör|delar ut|decid\p{L}+|decisions?|grants|awards?|makes?|making|approves?`,
    beside: String.raw`${money}|hankkee(?:n|t|sta|lle)|hankkeista|hankkeille|projekt\p{L}*|projects?|startups?|start-ups?|yrity\p{L}+|firmo\p{L}+|företag\p{L}*|bolag\p{L}*|compan(?:y|ies)|firms?|which|get|gets|kuka|ketkä|saa|saavat|vilka|får|vem|hakemuksi?sta|hakemukset|ansökningar\p{L}*|applications?`,
    right: ['council'],
    wrong: [
      'fundingAgency',
      'head',
      'otherMinister',
      'minister',
      'parliament',
      'mayor',
      'cityCouncil',
      'centre',
      'coordination',
    ],
    wrongWith: { words: ofMoney, who: ['cities', 'steering'] },
    alsoWrongWith: { words: ofProjects, who: ['ministry', 'state', 'eu', 'university'] },
  },
  funds: {
    words: String.raw`rahoitta\p{L}*|rahoita|maksa|maksaa|maksaako|maksavat|maksaja|finansier\p{L}+|finansiär\p{L}*|betala\p{L}*|funds?|funding|funded|funder|finances?|financing|financed|pays?|paying|laitta\p{L}*|laita|satsaa|satsaavat|satsar|satsa|lägger (?:in|till)|lägga (?:in|till)|skjuter till|puts? (?:in|up)|contribut\p{L}+`,
    beside: String.raw`${money}|omaa|omia|egna|own|their|sina|joutuu|joutuvat|täytyy|pitää|måste|behöver|have to|has to|must|need to|myös|också|även|also|too|any|some|tähän|siihen|sopimu(?:s|sta|ksen)|hankkee(?:n|t)|hankkeita|ohjelma[an]?|avtalet|projekte[tn]|programmet|agreement|programme|projects?`,
    right: ['state', 'eu', 'cities'],
    wrong: ['fundingAgency'],
  },
  signed: {
    words: String.raw`allekirjoit\p{L}*|skrev|skrivit|skrevs|undertecknade\p{L}*|undertecknat\p{L}*|signerade\p{L}*|signed|signatory|sign`,
    beside: String.raw`sopimu(?:s|sta|ksen)|sopimusta|avtalet|agreement|deal|under`,
    right: ['minister', 'ministry', 'state', 'mayor', 'cities'],
    wrong: [
      'head',
      'otherMinister',
      'otherMinistry',
      'council',
      'fundingAgency',
      'eu',
      'university',
      'company',
      'parliament',
    ],
  },
  party: {
    words: String.raw`mukana|osapuol\p{L}+|sopijaosapuol\p{L}+|med|part|avtalspart\p{L}*|parterna|involved|part of|party|parties|in`,
    beside: String.raw`sopimu(?:s|ksen|ksessa)|avtalet|avtal|i|till|agreement|tässä|detta|this|deal|to`,
    right: ['state'],
    wrong: [],
    wrongWith: {
      words: asParty,
      who: ['university', 'company', 'eu', 'fundingAgency', 'council', 'otherMinistry'],
    },
  },
  steers: {
    words: String.raw`istuu|istuuko|jäsen\p{L}*|mukana|edustettuna|sitter|medlem\p{L}*|med|representera\p{L}*|sits?|sitting|member|represented|on`,
    beside: String.raw`johtoryhmä\p{L}*|ohjausryhmä\p{L}*|ledningsgruppen|styrgruppen|i|in|steering group`,
    right: ['council'],
    wrong: [],
  },
  coordinates: {
    words: String.raw`koordinoi\p{L}*|koordinaatiosta|samordna\p{L}*|koordinera\p{L}*|coordinat(?:es?|ed|ing)`,
    beside: String.raw`hevi\p{L}*|kokonaisuutta|ohjelmaa|sopimusta|vastaa|vastuussa|programmet|helheten|avtalet|ansvarar för|the programme|whole|agreement|responsible for`,
    right: ['cities', 'coordination'],
    wrong: [
      'council',
      'fundingAgency',
      'ministry',
      'state',
      'eu',
      'university',
      'company',
      'centre',
      'steering',
    ],
  },
}

export const deedNames = Object.keys(deeds) as Deed[]

const whoSaid = Object.fromEntries(
  Object.entries(bodies).map(([one, words]) => [one, wholeWords(words, 'gi')]),
) as Record<Who, RegExp>
const everyone = Object.keys(bodies) as Who[]
const said = Object.fromEntries(
  Object.entries(deeds).map(([deed, { words, beside }]) => [
    deed,
    { deed: wholeWords(words, 'gi'), beside: wholeWords(beside, 'gi') },
  ]),
) as Record<Deed, { deed: RegExp; beside: RegExp }>
const smallAll = wholeWords(small, 'gi')

/**
 * Is it so that they decide, pay or signed? “Business Finland päättää”, “it was signed by the prime minister”; “se on Uudenmaan
 * liitto” right after who does it was asked. Nothing where more is said, or it is not known.
 */
export function whoDoes(claim: string, spokenOf?: Deed): Verdict | undefined {
  const isBare = spokenOf !== undefined && deedNames.every((deed) => claim.search(said[deed].deed) < 0)
  for (const deed of isBare ? [spokenOf] : deedNames) {
    const { right, wrong, wrongWith, alsoWrongWith } = deeds[deed]
    if (!isBare && (claim.search(said[deed].deed) < 0 || (deed === 'steers') !== onGroup.test(claim)))
      continue
    const { found, left } = everyoneIn(claim)
    const [one, ...others] = found.filter((body) => deed !== 'steers' || body !== 'steering')
    if (one === undefined || others.length > 0) continue
    if (!saysNoMoreThan(left, said[deed].deed, said[deed].beside, smallAll)) continue
    if (right.includes(one)) return { deed, isSo: true }
    const isWrong = (of: typeof wrongWith) => of?.who.includes(one) && (isBare || of.words.test(claim))
    if (wrong.includes(one) || isWrong(wrongWith) || isWrong(alsoWrongWith)) return { deed, isSo: false }
  }
  return strangerIn(claim)
}

/** “Nokia on sopimuksen osapuoli”, “Juhana Vartiainen allekirjoitti sen”: who is named, but is no party and did not sign. */
function strangerIn(claim: string): Verdict | undefined {
  const done = asParty.test(claim) ? 'party' : claim.search(said.signed.deed) < 0 ? undefined : 'signed'
  if (!done || everyoneIn(claim).found.length > 0) return undefined
  const { deed, beside } = said[done]
  const rest = [deed, beside, smallAll].reduce((text, words) => text.replaceAll(words, ' '), claim)
  const who = (rest.match(/[\p{L}\p{N}-]+/gu) ?? []).join(' ')
  return who && !ofAll.test(who) && strangerNamed(claim, who) ? { deed: done, isSo: false } : undefined
}
const ofAll = wholeWords(
  String.raw`suom\p{L}+|finland\p{L}*|hevi\p{L}*|pääkaupunkiseu\p{L}+|huvudstadsregion\p{L}*|metropolitan|capital region`,
)

/** Takes part in the steering group. */
const onGroup = wholeWords(
  String.raw`johtoryhmässä|johtoryhmän jäsen\p{L}*|ohjausryhmässä|(?:i|av) (?:ledningsgruppen|styrgruppen)|(?:on|in|of) the steering group`,
)

function everyoneIn(claim: string): { found: Who[]; left: string } {
  const found: Who[] = []
  let left = claim
  for (const one of everyone) {
    const without = left.replaceAll(whoSaid[one], ' ')
    if (without !== left) found.push(one)
    left = without
  }
  return { found, left }
}
