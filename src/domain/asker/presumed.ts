import { regexOf, wholeWords } from '../regexOf.ts'

/** What a message takes for granted, and what it asks besides. */
export interface Presumed {
  claim: string
  asked: string | undefined
}

const opener = String.raw`^\W*(?:(?:no|ja|mutta|entä|och|men|and|but|so|ok|okei)[\s,]+)?`
const given = String.raw`kun kerran|kun nyt|koska|siksi että|eftersom|när nu|nu när|i och med att|då ju|since|because|as|now that|given that|seeing that`
const asking = String.raw`miten|mitä|mikä|mihin|mistä|missä|kuka|ketkä|milloin|paljonko|hur|vad|vem|var|vart|vilka|vilken|how|what|who|where|when|which`
const sinceFirst = regexOf(
  String.raw`${opener}(?:${given})\s+([^,?.;]+?)\s*[,;.–-]\s+(?:niin\s+|så\s+|then\s+)?(.{4,})$`,
  'i',
)
const sinceBeforeQuestion = regexOf(
  String.raw`${opener}(?:${given})\s+([^,?.;]+?)\s+(?=(?:${asking})(?!\p{L}))(.{4,})$`,
  'i',
)
const sinceLast = regexOf(
  String.raw`^(.{4,}?)[\s,]+(?:kun kerran|koska|eftersom|nu när|since|because|now that|given that)\s+([^,?.;]{8,})\W*$`,
  'i',
)
/** “When the call is open now, …” */
const whenFirst = regexOf(
  String.raw`${opener}(?:kun|när|då|when)\s+([^,?.;]*(?<!\p{L})(?:nyt|nu|now)(?!\p{L})[^,?.;]*?),\s+(.{4,})$`,
  'i',
)
const why = regexOf(
  String.raw`${opener}(?:miksi|miks|minkä takia|minkä vuoksi|varför|hur kommer det sig att|why|how come)\s+(.+)$`,
  'i',
)
const tag = regexOf(
  String.raw`^(.{6,}?)[\s,–-]+(?:eikö(?: niin| oo| ole)?|eikös(?: oo| ole| niin)?|eiks(?: niin| oo| ole| je| vaan)?|eix|vai(?: mitä)?|eller|va|niinkö|pitääkö paikkansa|stämmer det|eller hur|visst|inte sant|right|correct|is(?:n['’]?t| not) it|doesn['’]?t it|don['’]?t they|didn['’]?t it|hasn['’]?t it|yes)\W*$`,
  'i',
)
/** “Sopimushan loppui jo”, “avtalet går ju ut”. */
const known = regexOf(String.raw`(?<!\p{L})\p{L}{4,}(?:han|hän)(?!\p{L})|(?<!\p{L})(?:väl|ju)(?!\p{L})`, 'i')
const denying = wholeWords(
  String.raw`ei|eivät|en|emme|ette|eikä|kukaan|mitään|inte|ej|ingen|inget|inga|aldrig|not|no|never|nobody|none|nothing|cannot|\p{L}+n['’]t`,
)

/** “Why does the state pay it all?”, “since the call is open now, how …?”, “it ended in 2025, right?”; nothing where it is denied. */
export function presumedIn(text: string): Presumed | undefined {
  const presumed = clausesOf(text)
  return presumed && !denying.test(presumed.claim) ? presumed : undefined
}

function clausesOf(text: string): Presumed | undefined {
  const first = sinceFirst.exec(text) ?? sinceBeforeQuestion.exec(text) ?? whenFirst.exec(text)
  if (first) return { claim: first[1] ?? '', asked: first[2] }
  const last = sinceLast.exec(text)
  if (last) return { claim: last[2] ?? '', asked: last[1] }
  const held = why.exec(text)?.[1] ?? tag.exec(text)?.[1] ?? (known.test(text) ? text : undefined)
  return held === undefined ? undefined : { claim: held, asked: undefined }
}
