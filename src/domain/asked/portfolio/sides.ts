import { regexOf, wholeWords } from '../../regexOf.ts'

const which = wholeWords(
  String.raw`kumpi\p{L}*|kumman|kummalla|kummassa|kummalle|mikä|mitkä|millä|which|what|vilken(?:dera)?|vilket(?:dera)?|vilka`,
)

/** Which one is asked for: “mikä niistä”, “which one”. */
export const asksWhich = (text: string): boolean => which.test(text)

const other = regexOf(String.raw`\s(?:vai|tai|eller|or|than|kuin|än)\s`, 'i')
/** The two that are named: “…, KauKo or Metropolitan UAM?” */
export function sidesOf(text: string): readonly [string, string] | undefined {
  const [one, two, ...more] = text.split(other)
  return one && two && more.length === 0 ? [one, two] : undefined
}
