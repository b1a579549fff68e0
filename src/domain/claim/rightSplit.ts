import { wholeWords } from '../regexOf.ts'
import { allCities, bodies } from './bodies.ts'

/** “The EU and the state pay 60 %, the cities 40.” */
export const isRightSplit = (claim: string) => rightSplit.every((words) => words.test(claim))
const rightSplit = [
  wholeWords(bodies.eu),
  wholeWords(bodies.state),
  wholeWords(String.raw`(?:${allCities})\D{0,25}40|40\D{0,20}(?:${allCities})`),
]
