/** “The University of Helsinki”, “the City of Espoo”: English names that take the article in a sentence; others as they are. */
export const theName = (name: string): string => (takesThe.test(name) ? `the ${name}` : name)

const takesThe =
  /^(?:University of|City of|Ministry of|Natural Resources Institute|National |Finnish (?!Design)|Geological )/u
