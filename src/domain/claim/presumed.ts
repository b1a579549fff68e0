import { regexOf } from '../regexOf.ts'
import { asking } from '../said/asking.ts'
import { beginning } from '../said/beginning.ts'
import { denies } from '../said/negation.ts'
import { tag } from '../said/tag.ts'

/** What a message takes for granted, and what it asks besides. */
export interface Presumed {
  claim: string
  asked: string | undefined
}

const given = String.raw`kun kerran|kun nyt|koska|siksi että|eftersom|när nu|nu när|i och med att|då ju|since|because|as|now that|given that|seeing that`
const sinceFirst = regexOf(
  String.raw`${beginning}(?:${given})\s+([^,?.;]+?)\s*[,;.–-]\s+(?:niin\s+|så\s+|then\s+)?(.{4,})$`,
  'i',
)
const sinceBeforeQuestion = regexOf(
  String.raw`${beginning}(?:${given})\s+([^,?.;]+?)\s+(?=(?:${asking})(?!\p{L}))(.{4,})$`,
  'i',
)
const sinceLast = regexOf(
  String.raw`^(.{4,}?)[\s,]+(?:kun kerran|koska|eftersom|nu när|since|because|now that|given that)\s+([^,?.;]{8,})\W*$`,
  'i',
)
/** “When the call is open now, …” */
const whenFirst = regexOf(
  String.raw`${beginning}(?:kun|när|då|when)\s+([^,?.;]*(?<!\p{L})(?:nyt|nu|now)(?!\p{L})[^,?.;]*?),\s+(.{4,})$`,
  'i',
)
const why = regexOf(
  String.raw`${beginning}(?:miksi|miks|minkä takia|minkä vuoksi|varför|hur kommer det sig att|why|how come)\s+(.+)$`,
  'i',
)
/** Said, and asked for a yes. */
export const tagged = regexOf(String.raw`^(.{6,}?)[\s,.;:?–-]+(?:${tag})\W*$`, 'i')
/** “Sopimushan loppui jo”, “avtalet går ju ut”. */
const known = regexOf(String.raw`(?<!\p{L})\p{L}{4,}(?:han|hän)(?!\p{L})|(?<!\p{L})(?:väl|ju)(?!\p{L})`, 'i')

/** “Why does the state pay it all?”, “since the call is open now, how …?”, “it ended in 2025, right?”; nothing where it is denied. */
export function presumedIn(text: string): Presumed | undefined {
  const presumed = clausesOf(text)
  return presumed && !denies(presumed.claim) ? presumed : undefined
}

function clausesOf(text: string): Presumed | undefined {
  const first = sinceFirst.exec(text) ?? sinceBeforeQuestion.exec(text) ?? whenFirst.exec(text)
  if (first) return { claim: first[1] ?? '', asked: first[2] }
  const last = sinceLast.exec(text)
  if (last) return { claim: last[2] ?? '', asked: last[1] }
  const held = why.exec(text)?.[1] ?? tagged.exec(text)?.[1] ?? (known.test(text) ? text : undefined)
  return held === undefined ? undefined : { claim: held, asked: undefined }
}
