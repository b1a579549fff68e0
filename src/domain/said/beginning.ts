/**
 * “No mut”, “jaha, men”, “oh, so”: from the first letter of a message on, what is said before anything is. No word may
 * stand here twice, nor be made of two others: each repetition would double the ways to read it.
 */
export const beginning = String.raw`^[^\p{L}\p{N}]*(?:(?:${[
  '(?:jo|nej|nä|ei)(?= (?:men|mut|mutta|but) )|no|ja|mutta|mut|entä|niin|joo|jaa|aijaa|ai|ahaa?|eli|siis|sitten|hei|oikeesti|oikeasti|ihan oikeasti|ihanko',
  'och|å|men|jaha|jaså|jasså|så|alltså|dvs|hej|verkligen',
  'and|but|so|then|thus|hi|hm+|oh|wait|really|huh|odd|strange|well|yes|yeah|ok|okei|okej',
].join('|')})[\s,.?!…–-]+)*`

/** “Eli”, “så”, “then”: what follows is concluded. */
export const concluding = 'eli|siis|niin|så|alltså|dvs|so|then|thus'

/** “Ai kiertotalous, okei”, “ai niin, drooneja”: what dawns on a Finn has nothing to do with artificial intelligence. */
export const withoutDawning = (text: string) => text.replace(dawning, '')
const dawning =
  /^[^\p{L}\p{N}]*[aA]i(?:[,.…]? (?:niin|jaa|joo)[,.…]+ |[,.…]? (?=(?:niin|jaa|joo|no|siis|että|et|vai|ok|okei|se|ne|tää|noi)(?!\p{L})|(?!ja |tai )[^,.?!]+,? (?:ok|okei|joo|aha|jaa|kiva|hyvä)(?!\p{L})))/u
