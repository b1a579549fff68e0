/** Who leads, and leading, in the forms of records: as `recordFact/ways.ts` writes them. Who wishes to lead says more: “leda”, “run”. */
export const leadingWays =
  'vetää*, vetävät, veti*, vetämä*, vetäjä*, vetovastuu*, johta*, johti*, johdo*, päätoteutta*, koordinoi*, leder, ledde, leds, leddes, ledd, ledda, ledar*, samordnar, samordnas, huvudgenomförar*, lead, leads, led, leading, leader, coordinates, coordinated, coordinator*'

/** The same as words of a pattern. */
export const leading = leadingWays.replaceAll(', ', '|').replaceAll('*', String.raw`\p{L}*`)
