import { wholeWords } from '../regexOf.ts'

/** “Montako”, “how many”. */
export const howMany = wholeWords('montako|moneenko|kuinka monta|kuinka moni|miten monta|hur många|how many')
