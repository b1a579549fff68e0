import { wholeWords } from '../../regexOf.ts'

const words = String.raw`(?:jäi|jätettiin|jätetty|jäänyt) (?:\p{L}+ ){0,3}(?:pois|ulkopuolelle|ulos)|puuttui|puuttuu|ei (?:\p{L}+ ){0,2}mukana|(?:lämnades|lämnats|lämnade|föll|blev) (?:\p{L}+ ){0,3}(?:utanför|bort|ute)|saknades|saknas|inte (?:\p{L}+ ){0,2}med|ingick inte|left (?:\p{L}+ ){0,2}out|(?:was|is|were|are)(?:n['’]?t| not) (?:\p{L}+ ){0,2}(?:in|included|covered)|missing|excluded|omitted|not included`
const said = wholeWords(words)
const saidAll = wholeWords(words, 'gi')

/** “Jäi pois”, “lämnades utanför”, “has been left out”. */
export const saysLeftOut = (text: string): boolean => said.test(text)
export const withoutLeftOut = (text: string): string => text.replaceAll(saidAll, ' ')
