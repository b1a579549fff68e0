const mostNamed = 3

/** “5: one; another; a third (+2)”. */
export const inBrief = (names: readonly string[]): string =>
  `${names.length}: ${names.slice(0, mostNamed).join('; ')}${names.length > mostNamed ? ` (+${names.length - mostNamed})` : ''}`
