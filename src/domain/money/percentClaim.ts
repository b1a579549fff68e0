import { wordCount } from '../../text.ts'
import { bodies } from '../claim/bodies.ts'
import { isBounded } from '../claim/bounded.ts'
import { claimHeld } from '../claim/held.ts'
import { wholeWords } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { ownWords, supportWords } from './moneyWords.ts'

export interface PercentClaim {
  of: 'support' | 'own'
  /** 0–100. */
  percent: number
  /** Said of the state or of the EU alone, whose parts are known only together. */
  isOfOne: boolean
}

const percents =
  /(?<![\d.,/])(\d{1,3}(?:[.,]\d+)?)[\s-]*(?:%|prosent\p{L}*|prossa\p{L}*|procent\p{L}*|per ?cent\p{L}*)(?![\p{L}])/giu

/** “All the costs” are a hundred percent. */
const allCosts = wholeWords(
  String.raw`kaik(?:ki|kia) (?:\p{L}+ )?(?:kulut|kuluja|kustannukset|kustannuksia|menot|menoja)|täy(?:den|ttä) (?:rahoitu\p{L}+|tuen|tukea)|alla (?:våra |mina )?(?:kostnader|kostnaderna|utgifter|utgifterna)|full (?:finansiering|funding)|fullt stöd|all (?:of )?(?:the |my |our |its |project )*(?:costs|expenses)`,
)

/** Shares that the project’s rule does not set. */
const otherShare = wholeWords(
  String.raw`sopimu\p{L}+|ekosysteemisopimu\p{L}+|koko|kokonais\p{L}+|ohjelma\p{L}*|avtal\p{L}*|hela|helhet\p{L}*|program\p{L}*|agreement\p{L}*|whole|overall|entire|kaupun\p{L}+|kunta|kunna\p{L}+|kunti\p{L}+|stad|staden|städer\p{L}*|kommun\p{L}*|cit(?:y|ies)|municipal\p{L}*|helsin\p{L}+|espoo\p{L}*|vantaa\p{L}*|helsingfors|esbo|vanda|akke\p{L}*|esr\p{L}*|esf|esf\+|jtf\p{L}*|fro|rrf|horiso\p{L}*|horizon|business finland|yleiskulu\p{L}*|hallin\p{L}+|palkk\p{L}+|flat rate|overhead\p{L}*|indirect|schablon\p{L}*|administra\p{L}+|lön\p{L}*|salar\p{L}+|teemaverkosto\p{L}*|temanätverk\p{L}*|networks?|ennakko\p{L}*|förskott\p{L}*|advance`,
)
const eu = String.raw`hevi|eu|eu:n|eakr|eruf|erdf|valtio|staten|the state`
const paysWords = String.raw`maksaa|maksaako|maksaaks|kattaa|kattaako|korvaa|korvaako|antaa|betalar|täcker|står för|ger|ersätter|pays?|covers?|funds?|gives?|reimburses?`
const support = wholeWords(
  String.raw`${supportWords}|tuki-?prosentti|tukitaso|tukiaste|tuella|tuen|stödprocent\p{L}*|stödnivå\p{L}*|(?:${eu})(?: \p{L}+){0,3} (?:${paysWords})|(?:${paysWords}) (?:the )?(?:${eu})|kustannuksista (?:korvataan|katetaan)|(?:katetaan|korvataan|saadaanko|saako|ersätts|täcks|covered|reimbursed)|maksimi\p{L}*|yläraja\p{L}*|katto|maximum|taket|ceiling|cap|funding rate|aid rate|support rate|rahoitusta|finansiering|funding`,
)
const own = wholeWords(String.raw`${ownWords}|own|itse|själva|själv|ourselves`)
/** “We get 60 %, right?” */
const getting = wholeWords(
  String.raw`(?:me|yrity\p{L}+|firma) (?:saamme|saadaan|saa|saavat)|saako|saammeko|saadaanko|saaks|(?:vi|man|företag\p{L}*|bolag\p{L}*) får|får (?:vi|man|ett|företag\p{L}*)|(?:we|companies|firms|they|smes) (?:get|receive)|(?:company|firm|sme) gets|(?:hanke|projekti) (?:saa|saada)|får (?:ett )?projekt\p{L}*|projekt\p{L}* (?:få|får)|projects? gets?`,
)

/** “Does the state pay the 60 % by itself?” */
const stateAlone = wholeWords('eu|eu:n|valtio|valtion|staten|state')

/** “Can a company pay the 40 %?” asks whose money will do. */
const otherPayer = wholeWords(
  String.raw`yrity\p{L}*|yksity\p{L}*|firma\p{L}*|säätiö\p{L}*|pank\p{L}+|sponsor\p{L}*|lainaraha\p{L}*|företag\p{L}*|bolag\p{L}*|privat\p{L}*|stiftelse\p{L}*|compan\p{L}+|firms?|private|foundations?|in[- ]kind|työ|työtä|työllä|työajalla|arbete|arbetstid|count(?:s|ed)? (?:as|towards?)|räknas (?:som|in)|duger|gäller som|kelpaa\p{L}*|käykö|käyks|lasketaan\p{L}*`,
)

/** As many words as “wasn’t it only 20 percent then?” has. */
const fewWords = 7

/**
 * “Saako 70 prosenttia tukea?”, “är stödet 75 procent?”: a share of one project to be held against the rule; “eikö se ollut
 * 20 %?” is one of what was asked `before`.
 */
export function percentClaimed(typed: string, before = ''): PercentClaim | undefined {
  const text = typed.replace(allCosts, '100 %')
  const [first, ...others] = [...text.matchAll(percents)]
  if (!first || others.length > 0 || !(text.trim().endsWith('?') || claimHeld(text) !== undefined))
    return undefined
  const around = text.replace(first[0], ' ')
  if (isOpen(around) || otherShare.test(around) || isBounded(around)) return undefined
  if (own.test(around) && (otherPayer.test(around) || stateAlone.test(around))) return undefined
  const spokenOf = before && wordCount(text) <= fewWords ? before : ''
  const said =
    [around, spokenOf].find((one) => [own, support, getting].some((words) => words.test(one))) ?? ''
  const of = own.test(said) ? 'own' : said ? 'support' : undefined
  const percent = Number(first[1]?.replace(',', '.'))
  return of && percent <= 100
    ? { of, percent, isOfOne: payers.filter((one) => one.test(text)).length === 1 }
    : undefined
}
const payers = [bodies.state, bodies.eu].map((words) =>
  wholeWords(
    String.raw`(?:${words})(?: som)?(?: \p{L}+){0,1} (?:${paysWords})|(?:${paysWords}) (?:${words})`,
  ),
)
