/** Any of the alternatives as whole words; `\b` does not know that ä and å are letters. */
export const wholeWords = (alternatives: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags)
