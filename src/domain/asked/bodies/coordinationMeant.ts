import { wholeWords } from '../../regexOf.ts'

const coordination = wholeWords(
  String.raw`(?:koordinaatio|koordinointi|portfolio)-?\s?(?:hanke|hank(?:k)?ee\p{L}*|hanketta|projekti\p{L}*)|(?:koordinations|koordinerings|samordnings|portfölj)-?\s?projekt(?:et|ets|s)?|(?:coordination|coordinating|portfolio) project(?:['’]s)?`,
  'gi',
)

/** “Koordinaatiohanke”, “samordningsprojektet”: what else is said of it; nothing where it is not spoken of. */
export function coordinationMeant(text: string): string | undefined {
  const rest = text.replaceAll(coordination, ' ')
  return rest === text ? undefined : rest.replaceAll(/\s+/gu, ' ').trim()
}
