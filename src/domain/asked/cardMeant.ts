import { asksForChallenge } from './challengeAsked.ts'
import { asksForGain } from './gainAsked.ts'

/** The card that answers what is asked in a common way of saying; nothing where none is. */
export function cardMeant(text: string): string | undefined {
  if (asksForGain(text)) return 'projects-for-companies-growth'
  return asksForChallenge(text) ? 'gap-next-challenges' : undefined
}
