/** The longest message that is read, in characters. */
export const longest = 2_000

/** What a person typed, without what nobody can see: control characters, direction marks, zero-width joiners. */
export const clean = (typed: string) =>
  typed
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** False for empty, emoji-only and punctuation-only text. */
export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
