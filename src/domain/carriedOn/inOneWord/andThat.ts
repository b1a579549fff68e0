import { regexOf, wholeWords } from '../../regexOf.ts'
import { asking } from '../../said/asking.ts'
import { whether } from '../../said/whether.ts'

const then = regexOf(
  String.raw`^[^\p{L}]*((?:[\p{L}\p{N}-]+ ){1,4})(?:då|sitten|sit|then)[^\p{L}\p{N}]*$`,
  'i',
)
const questioning = wholeWords(`${asking}|${whether}|ja|och|entä|and|jo|ok|ei|nej|no|nå|vad|så`)

/** “Hanken då?” is “och Hanken?”: as it is said with the word first. What asks by itself stays as it is. */
export function withAndFirst(text: string): string {
  const [, said] = then.exec(text) ?? []
  return said && !questioning.test(said) ? `och ${said.trim()}?` : text
}
