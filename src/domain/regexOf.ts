const letters = 'A-Za-zÀ-ÖØ-öø-ɏ'
const digits = '0-9'

/**
 * A pattern of what people write: `\p{L}` is a letter of any language in Latin script, `\p{N}` a digit. Unicode's own
 * classes, compared without case, take three times as long to compile and to match. A space is one or more: after a
 * loop V8 compiles what follows once, else up to ten times, for every length of what may be left out before it.
 * Throws at any other of Unicode's classes.
 */
export function regexOf(source: string, flags = ''): RegExp {
  const latin = source.replaceAll(/\\[^pP]|\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}| (?![?*+{])/gu, latinPart)
  if (/\\[pP]\{/u.test(latin)) throw new Error(`Not a class of patterns: ${latin}`)
  return new RegExp(latin, flags)
}

function latinPart(part: string): string {
  if (part === ' ') return ' +'
  return part.startsWith(String.raw`\p`) ? `[${inClass(part)}]` : inClass(part)
}

const inClass = (part: string) =>
  part.replaceAll(String.raw`\p{L}`, letters).replaceAll(String.raw`\p{N}`, digits)

/** Any of the alternatives as whole words; `\b` does not know that ä and å are letters. */
export const wholeWords = (alternatives: string, flags = 'i') =>
  regexOf(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, flags)
