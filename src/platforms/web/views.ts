import { disclosed } from '../../disclosure.ts'
import { plain } from '../../plain.ts'
import type { Post } from '../platform.ts'
import { messageOf } from '../slack/blocks/render.ts'
import { answerCard } from '../teams/card.ts'
import type { Shown } from './wire.ts'

/** A post as every look of the page needs it. */
export function shownOf({ key, address, answer }: Post, at: Date): Shown {
  const { locale, outcome } = answer
  const { to } = address.detail
  return {
    key,
    place: address.place,
    ...(typeof to === 'string' ? { to } : {}),
    at: at.toISOString(),
    locale,
    outcome,
    text: plain(answer, locale),
    parts: disclosed(answer, locale),
    slack: messageOf(answer).blocks ?? [],
    teams: answerCard(answer),
  }
}
