import { sentencesOf } from './stance.ts'
import { tokensOf } from './tokens.ts'
import { tongueOf } from './tongue.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The sentences that name a theme, all of them where none does: greetings and orders to the bot tell nothing of anyone. */
export function tellingOf(text: string, vocabulary: Vocabulary): string {
  const told = sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => {
      const tokens = tokensOf(sentence)
      return vocabulary
        .mentions(tokens, tongueOf(tokens))
        .some(({ id }) => vocabulary.get(id)?.kind === 'theme')
    })
  return told.length > 0 ? told.join('. ') : text
}
