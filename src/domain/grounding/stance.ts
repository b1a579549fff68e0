import { wholeWords } from '../regexOf.ts'
import { negation } from '../said/negation.ts'

/** What a sentence does to its statement: denies it, makes it a duty, a permission, a limit, a condition, a plan. */
export type Stance =
  | 'denied'
  | 'must'
  | 'may'
  | 'should'
  | 'at most'
  | 'at least'
  | 'only'
  | 'all'
  | 'most'
  | 'if'
  | 'unless'
  | 'indicative'
  | 'planned'
  | 'without'
  | 'or'

const patterns: readonly [Stance, RegExp][] = (
  [
    [
      'denied',
      String.raw`${negation}|älä|älkää|jottei|muttei|ellei|\p{L}{3,}(?:matta|mättä|maton|mätön|mattom\p{L}+|mättöm\p{L}+)`,
    ],
    [
      'without',
      String.raw`ilman|vailla|utan|without|lukuun ottamatta|paitsi|förutom|except|excluding|lacks?|lacking|saknar`,
    ],
    [
      'must',
      String.raw`pitää|täyty\p{L}+|tulee|on pakko|pakoll\p{L}+|velvol\p{L}+|velvoit\p{L}+|vaadi\p{L}*|vaati\p{L}*|edellyt\p{L}+|on oltava|måste|ska|skall|skola|kräv\p{L}*|obligatorisk\p{L}*|förutsätt\p{L}+|must|shall|requir\p{L}+|has to|have to|mandatory|obliged|obligat\p{L}+`,
    ],
    [
      'may',
      String.raw`voi(?:daan|vat|da|si|sivat|tiin)?|saa(?:daan|vat)?|mahdollis\p{L}+|sallit\p{L}+|kan|kunde|får|möjl\p{L}+|må|may|can|could|might|allowed|permitted|possib\p{L}+`,
    ],
    [
      'should',
      String.raw`pitäisi|tulisi|kannatta\p{L}+|suositel\p{L}+|bör|borde|rekommend\p{L}+|should|ought|recommend\p{L}+`,
    ],
    [
      'at most',
      String.raw`enintään|korkeintaan|alle|enimmäis\p{L}+|högst|maximal\p{L}*|under|at most|up to|maximum|no more than|less than|below`,
    ],
    [
      'at least',
      String.raw`vähintään|ainakin|yli|vähimmäis\p{L}+|minst|åtminstone|över|minimum|at least|more than|above|no less than`,
    ],
    ['only', String.raw`vain|ainoastaan|pelkästään|yksinomaan|endast|bara|enbart|only|solely|exclusively`],
    [
      'all',
      String.raw`kaikk\p{L}+|joka(?:inen|iselle|isen|ista)|aina|varje|all[ae]?|alltid|samtlig\p{L}+|every(?:one|body)?|each|always|automaattis\p{L}+|automatisk\p{L}+|automatic\p{L}*|taat\p{L}+|garant\p{L}+|guarant\p{L}+|varm\p{L}+`,
    ],
    [
      'most',
      String.raw`useim\p{L}+|yleensä|pääosin|enimmäkseen|pääsääntöi\p{L}+|oftast|vanligen|vanligtvis|i regel|huvudsakligen|de flesta|most|mostly|usually|normally|generally|as a rule|in general`,
    ],
    [
      'if',
      String.raw`jos|mikäli|kunhan|edellyttäen|ehdolla|ehto\p{L}*|om|ifall|förutsatt|villkor\p{L}*|if|provided|condition\p{L}*|subject to`,
    ],
    ['unless', String.raw`ellei|elleivät|paitsi jos|såvida|om inte|unless`],
    [
      'indicative',
      String.raw`ohjeelli\p{L}+|suuntaa.?anta\p{L}+|arviol\p{L}*|noin|riktgivande|uppskatt\p{L}+|ungefär|cirka|indicativ\p{L}+|approximate\p{L}*|about|roughly|around|estimated?`,
    ],
    [
      'planned',
      String.raw`tavoit\p{L}+|aiko\p{L}+|aie|pyrki\p{L}*|suunnit\p{L}+|ehdot\p{L}+|esittä\p{L}+|esitet\p{L}+|avsikt\p{L}*|strävar|planera\p{L}*|föreslå\p{L}*|målsätt\p{L}+|aims?|aimed|intend\p{L}*|intention\p{L}*|plan(?:s|ned)?|propos\p{L}+|goals?|targets?`,
    ],
    ['or', String.raw`tai|taikka|joko|eller|antingen|or|either`],
  ] as const
).map(([stance, words]) => [stance, wholeWords(words)] as const)

const stancesIn = (text: string): ReadonlySet<Stance> =>
  new Set(patterns.flatMap(([stance, pattern]) => (pattern.test(text) ? [stance] : [])))

/** What one text says that the other does not: a “may” that became a “must”, a lost “not”, a forgotten “at most”. */
export function stanceChanged(one: string, other: string): Stance[] {
  const [first, second] = [stancesIn(one), stancesIn(other)]
  return [...new Set([...first, ...second])].filter((stance) => first.has(stance) !== second.has(stance))
}
