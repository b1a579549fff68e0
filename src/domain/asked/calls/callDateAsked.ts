import { wholeWords } from '../../regexOf.ts'
import { expectedValues } from '../expected.ts'

const dated = wholeWords(
  [
    String.raw`koska|seuraava\p{L}*|viimei\p{L}+ (?:haku|jättö)?päiv\p{L}+|(?:haku|jättö)päiv\p{L}+|määräai\p{L}+|deadline\p{L}*|dedis|hakuai\p{L}+|päättymi\p{L}+|jäljellä|mihin mennessä`,
    String.raw`nästa|sista|ansökningsti\p{L}+|kvar|tidsfrist\p{L}*|senast`,
    'next|last day|final date|closing date|cut-?off|time limit|left|by when|window',
  ].join('|'),
)

/** Of calls: asks when one opens or closes, not which there are. */
export const callDateAsked = (question: string): boolean =>
  dated.test(question) || expectedValues(question)?.includes('date') === true
