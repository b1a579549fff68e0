const personal: readonly RegExp[] = [
  // E-mail addresses
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu,
  // Finnish personal identity codes: 131052-308T
  /(?<![\p{L}\p{N}])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/giu,
  // Accounts: FI21 1234 5600 0007 85
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  // Platforms' ids of people: slack:T1/U2, teams:<tenant>/<id>, <@U123>, @anna
  /(?:slack|teams|local):[\w.-]+(?:\/[\w.-]+)?/giu,
  /<@[^>]*>/gu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]+/gu,
  // Telephone numbers: +358 40 123 4567, 040-1234567, 09 310 1641
  /(?<![\p{L}\p{N}.])(?:\+\d{1,3}[\s-]?|0)\d{1,3}[\s-]?\d{3,4}[\s-]?\d{2,5}(?![\p{L}\p{N}]|\.\d)/gu,
]

/** The text without what points at a person: addresses, numbers and ids. Names stay: they can't be told from other words. */
export const redact = (text: string) =>
  personal.reduce((left, pattern) => left.replaceAll(pattern, '[…]'), text)
