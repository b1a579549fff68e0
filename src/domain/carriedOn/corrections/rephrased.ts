import { saysIt } from '../../asked/pointing.ts'
import { regexOf } from '../../regexOf.ts'
import { saysNotMeant } from './corrected.ts'

const sigh = {
  fi: String.raw`(?:(?:no|ei|eiku|eikun|siis|mut|mutta|joo|jo|hei|anteeksi|sori|äh|oho|niin|vaan)[\s,.!–-]+)*`,
  sv: String.raw`(?:(?:nej|nä|näe|nå|jo|jå|ja|men|alltså|asså|förlåt|ursäkta|äh|oj|så)[\s,.!–-]+)*`,
  en: String.raw`(?:(?:no|nope|but|well|sorry|ok|okay|yeah|yes|actually|oh|hm+|wait|so)[\s,.!–-]+)*`,
}
const it = {
  fi: 'tota|tuota|tätä|sitä|tollasta|tuollaista|noita|niitä|näitä|siitä|tosta|tuosta|tästä',
  sv: 'det|detta|den|de|dem|dom',
  en: 'that|this|it|those|these',
}
const thing = {
  fi: 'kysymykseen|asiaan|juttuun|kohtaan',
  sv: 'grej(?:en)?|sak(?:en)?|fråga(?:n)?|svar|ämne|projekt',
  en: 'thing|question|answer|topic|one|project',
}
const end = String.raw`\s*[.,:;!–-]+\s+`

/** “That is not what I asked. …”: what was told is not what was asked. */
const rejecting = [
  String.raw`${sigh.fi}(?:(?:minä|mä|me) )?(?:en|emme) (?:(?:minä|mä) )?(?:kysy|kysyn(?:yt|y)|kysyneet|tarko(?:i)?ta|tarko(?:i)?tt?an(?:ut|u)|hake(?:nut|nu)|meinan(?:nut|nu))(?: (?:${it.fi}))?(?:${end}(?:vaan )?| vaan )`,
  String.raw`${sigh.fi}(?:en|ei) (?:${it.fi}|se|toi|tuo),? vaan `,
  String.raw`${sigh.fi}(?:vastasit(?:te)?|vastaat(?:te)?) (?:nyt )?(?:ihan )?väärään (?:${thing.fi})${end}`,
  String.raw`${sigh.fi}(?:et|ette|se ei|toi ei) vastan(?:nut|nu|neet)(?: (?:mun |minun )?kysymykseen(?:i)?)?${end}`,
  String.raw`${sigh.fi}väärä (?:vastaus|asia|juttu|aihe|hanke)${end}`,
  String.raw`${sigh.fi}(?:ei ?kun?|eiku|eikun) (?:siis )?`,
  String.raw`${sigh.sv}(?:du|ni) svara(?:de|r) (?:ju )?(?:på )?(?:en )?fel (?:${thing.sv})${end}`,
  String.raw`${sigh.sv}(?:du|ni) svarade (?:ju )?(?:inte|int) på (?:min |det |frågan|min fråga)(?: ?fråga| ?ja(?:g)? frågade)?${end}`,
  String.raw`${sigh.sv}(?:det (?:var|är) )?(?:inte|int|ej) (?:det|vad|va) (?:jag|ja) (?:frågade|menade|undrade|sökte)(?: om| efter)?${end}`,
  String.raw`${sigh.sv}(?:jag|ja) frågade (?:inte|int) (?:om |efter )?(?:${it.sv})(?:${end}(?:utan )?| utan )`,
  String.raw`${sigh.sv}(?:inte|int|ej) (?:${it.sv}),? utan `,
  String.raw`${sigh.sv}fel (?:${thing.sv})${end}`,
  String.raw`${sigh.en}(?:(?:that|this|it)(?:['’]?s| is| was)?(?: not|n['’]t)|not) (?:what|the question|the thing) (?:i|we) (?:asked|meant|wanted|am asking|was asking)(?: for| about)?${end}`,
  String.raw`${sigh.en}(?:(?:that|this)(?:['’]?s| is| was) )?not my question${end}`,
  String.raw`${sigh.en}you (?:did not|did ?n['’]?t|have not|haven['’]?t) (?:really )?answer(?:ed)?(?: (?:my|the) question|me)?${end}`,
  String.raw`${sigh.en}(?:you answered )?(?:the )?wrong (?:${thing.en})${end}`,
  String.raw`${sigh.en}i did(?: not|n['’]?t) (?:ask|mean)(?: (?:about|for))? (?:${it.en})${end}`,
]

/** “I asked about …”, “tarkoitan …”: the same once more, in other words. */
const saying = [
  String.raw`${sigh.fi}(?:(?:minä|mä|me) )?(?:kysyin(?:hän)?|tarko(?:i)?tin|tarko(?:i)?tan|meinasin|meinaan|hain|halusin tietää)(?: (?:siis|nyt|kyllä|just|ihan))*(?:,? (?:että|et))?(?: (?:sitä|siis),? (?:että|et))?[,:]? `,
  String.raw`${sigh.sv}(?:jag|ja) (?:menar|menade|mena|frågade|fråga|frågar|undrade|syftade på|tänkte på|sökte)(?: (?:ju|alltså|nog|bara|nu))*(?: (?:om|efter|att|på))?[,:]? `,
  String.raw`${sigh.en}i (?:mean|meant|asked|(?:was|am|['’]m) asking|wanted to know|did ask)(?: (?:actually|just|really))?(?: (?:about|for|to ask|to know))?[,:]? `,
]
/** Begins what is concluded as well as what is put in other words. */
const restating = [
  String.raw`(?:(?:no|ei|mut|mutta|joo|hei)[\s,.!–-]+)*siis[\s,]+(?!(?:ei|en|onko|onks|se|toi|tää|tämä|niin)(?!\p{L}))`,
  String.raw`(?:(?:nej|nä|näe|nå|jo|men)[\s,.!–-]+)+(?:alltså|asså)[\s,]+`,
]
const afterwards = [
  String.raw`(?:,? (?:(?:minä|mä) )?(?:siis )?(?:tarkoitin|tarkotin|meinasin|tarkoitan|tarkotan)|,? (?:alltså )?(?:menade|menar|mena|frågade) (?:jag|ja|vi)(?: om)?(?: alltså)?|,? is what (?:i|we) (?:meant|asked|mean)|,? (?:i|we) meant?)`,
]

const before = (ways: readonly string[]) => regexOf(String.raw`^[^\p{L}\p{N}]*(?:${ways.join('|')})`, 'i')
const openings = [before(rejecting), before(saying), before(restating)]
const behind = regexOf(String.raw`(?:${afterwards.join('|')})[\s.!?]*$`, 'i')
const sighed = regexOf(
  String.raw`^[^\p{L}\p{N}]*(?:(?:no|ei|siis|jo|joo|nej|nä|näe|nå|ja|men|alltså|asså|nope|but|well|sorry|yes)[\s,.!–-]+)+`,
  'i',
)

/**
 * “Ni svarade på fel grej. Förlängning av avtalet”, “siis en sitä, vaan Espoon osuus”, “I asked about money …”: what is asked
 * once more, without the words that put it right. Nothing where nothing is put right.
 */
export function rephrasedIn(text: string): string | undefined {
  if (saysNotMeant(text)) return undefined
  const bare = behind.test(text) ? text.replace(behind, '').replace(sighed, '') : text
  const asked = openings.reduce((rest, opening) => rest.replace(opening, ''), bare).trim()
  return asked !== text.trim() && /\p{L}{2}/u.test(asked) ? withoutTopic(asked) : undefined
}

/** “I asked about money. 100 million, true or false?”: what is said of it says the topic, too, unless it points at it. */
function withoutTopic(asked: string): string {
  const [, rest] = topicBefore.exec(asked) ?? []
  return rest === undefined || saysIt(rest) ? asked : rest
}
const topicBefore = /^[^\s.:;?!]+(?: [^\s.:;?!]+)?[.:;]\s+(\S+(?:\s+\S+){2,})$/u
