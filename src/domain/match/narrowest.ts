import type { Locale } from '../../locale.ts'
import { typoWeight } from './lexicon.ts'
import type { Mention, Vocabulary } from './vocabulary.ts'

/**
 * The themes that a few words name, each as narrowly as they say it: “energy renovation” is not all of energy, and
 * “robottibussi” not all of robotics. A likely slip counts where nothing else is said.
 */
export function themesNamed(tokens: readonly string[], vocabulary: Vocabulary, locale?: Locale): Mention[] {
  const manner = { dotted: tokens.some((token) => /[åäö]/u.test(token)), brief: true }
  const all = vocabulary
    .mentions(tokens, locale, manner)
    .filter(({ id, weight }) => weight > 0 && vocabulary.get(id)?.kind === 'theme')
  const sure = all.filter(({ weight }) => weight > typoWeight)
  const said = sure.length > 0 ? sure : all
  return said.filter((one) => !said.some((other) => other.id !== one.id && isNarrower(other, one)))
}

/** Does it say more with the same words, or with others beside them? */
const isNarrower = (one: Mention, other: Mention) =>
  one.at <= other.at &&
  one.at + one.length >= other.at + other.length &&
  (one.length > other.length || one.letters > other.letters)
