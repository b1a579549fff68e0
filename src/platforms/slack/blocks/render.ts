import type { ContextBlockElement, KnownBlock } from '@slack/types'

import type { Answer } from '../../../answer.ts'
import { disclosed } from '../../../disclosure.ts'
import type { Locale } from '../../../locale.ts'
import { plain } from '../../../plain.ts'
import { type Button as Pressable, choicesOf, type Part } from '../../../reply.ts'
import { button, inGroups } from './button.ts'
import { citation } from './citation.ts'
import { fit, pieces } from './cut.ts'
import { fillIn, type Piece } from './fill.ts'
import { listOf } from './items.ts'
import { escape, limits, tidy } from './limits.ts'
import { plainText, strongText } from './texts.ts'

/**
 * A reply as Slack shows it, and as it reads it out. `share` is the line whose answer others may be shown too: it runs
 * again for that, so only an answer is shared.
 */
export function messageOf(answer: Answer, share?: string) {
  const shared = share === undefined || answer.outcome !== 'answered' ? [] : sharing(share, answer.locale)
  const blocks = [...blocksOf(answer, limits.blocks - shared.length), ...shared]
  const text = escape(fit(tidy(plain(answer, answer.locale)), limits.text)) || '–'
  return { text, ...(blocks.length > 0 ? { blocks } : {}) }
}

export function blocksOf(answer: Answer, most: number): KnownBlock[] {
  const { locale } = answer
  const hint: KnownBlock = { type: 'context', elements: [plainText(words.more[locale], limits.context)] }
  let choices = 0
  const given = disclosed(answer, locale).flatMap((part) => {
    const pieces = piecesOf(part, locale, choices)
    choices += choicesOf({ ...answer, parts: [part] }).length
    return pieces
  })
  return fillIn(given, most, hint)
}

/** `before` is how many things to choose come before the part: what is typed is the number in the whole reply. */
function piecesOf(part: Part, locale: Locale, before: number): Piece[] {
  switch (part.kind) {
    case 'heading':
      return heading(tidy(part.text))
    case 'text':
      return loose(sections(tidy(part.text)))
    case 'facts':
      return loose(
        inGroups(part.facts, limits.fields).map((facts) => ({
          type: 'section',
          fields: facts.map(({ label, value }) => strongText(tidy(label), tidy(value) || '–', limits.field)),
        })),
      )
    case 'list':
      return loose(listOf(part.items, locale, before))
    case 'note':
      return context(
        pieces(tidy(part.text), limits.context)
          .filter(isSaid)
          .map((text) => plainText(text, limits.context)),
      )
    case 'sources':
      return context(part.sources.flatMap((source) => citation(source, locale)))
    case 'buttons':
      return actions(part.buttons)
  }
}

const loose = (blocks: readonly KnownBlock[]): Piece[] => blocks.map((block) => ({ block }))
const firm = (blocks: readonly KnownBlock[]): Piece[] => blocks.map((block) => ({ block, firm: true }))
const isSaid = (text: string) => text.trim() !== ''

function heading(text: string): Piece[] {
  if (!isSaid(text)) return []
  if (escape(text).length > limits.header) return loose(sections(text))
  return firm([{ type: 'header', text: plainText(text.replaceAll('\n', ' '), limits.header) }])
}

const sections = (text: string): KnownBlock[] =>
  pieces(text, limits.section)
    .filter(isSaid)
    .map((piece) => ({ type: 'section', text: plainText(piece, limits.section) }))

const context = (elements: readonly ContextBlockElement[]): Piece[] =>
  firm(inGroups(elements, limits.contextElements).map((group) => ({ type: 'context', elements: group })))

/** A line too long for a button is shown, to be typed. */
function actions(given: readonly Pressable[]): Piece[] {
  const isShort = ({ command }: Pressable) => command.length <= limits.value
  const typed = given.filter((one) => !isShort(one)).map(({ label, command }) => `${label}: ${command}`)
  const groups = inGroups(given.filter(isShort), limits.actions).map((group): KnownBlock => ({
    type: 'actions',
    elements: group.map((one, index) => button(one, one.form ? 'form' : 'run', index)),
  }))
  return [...firm(groups), ...loose(typed.flatMap((line) => sections(tidy(line))))]
}

const sharing = (line: string, locale: Locale): KnownBlock[] =>
  line.length > limits.value || /^\d+[.)]?$/.test(line)
    ? []
    : [{ type: 'actions', elements: [button({ label: words.share[locale], command: line }, 'share', 0)] }]

const words = {
  share: { fi: 'Näytä kanavalla', sv: 'Visa i kanalen', en: 'Show in channel' },
  more: {
    fi: 'Kaikki ei mahtunut tähän. Kysy osa kerrallaan, niin näet loputkin.',
    sv: 'Allt fick inte plats här. Fråga om en sak i taget för att se resten.',
    en: 'Not everything fits here. Ask for one part at a time to see the rest.',
  },
}
