import type { Button, ContextBlockElement, KnownBlock } from '@slack/types'

import type { Answer } from '../../answer.ts'
import { disclosed } from '../../disclosure.ts'
import type { Locale } from '../../locale.ts'
import { plain } from '../../plain.ts'
import type { Button as Pressable, Item, Part, Source } from '../../reply.ts'
import { fillIn, type Piece } from './fill.ts'
import { escape, fit, limits, pieces, tidy } from './limits.ts'
import { linkText, plainText, strongText } from './texts.ts'

/** The first half of a button's `action_id`; the rest only tells buttons of a block apart. */
type Press = 'run' | 'form' | 'share'

/** A reply as Slack shows it, and as it reads it out. `share` is the line whose answer others may be shown too. */
export function messageOf(answer: Answer, share?: string) {
  const shared = share === undefined ? [] : sharing(share, answer.locale)
  const blocks = [...blocksOf(answer, limits.blocks - shared.length), ...shared]
  const text = escape(fit(tidy(plain(answer, answer.locale)), limits.text)) || '–'
  return { text, ...(blocks.length > 0 ? { blocks } : {}) }
}

export function blocksOf(answer: Answer, most: number): KnownBlock[] {
  const { locale } = answer
  const hint: KnownBlock = { type: 'context', elements: [plainText(words.more[locale], limits.context)] }
  return fillIn(
    disclosed(answer, locale).flatMap((part) => piecesOf(part, locale)),
    most,
    hint,
  )
}

function piecesOf(part: Part, locale: Locale): Piece[] {
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
      return loose(part.items.map((item) => itemOf(item, locale)))
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

function itemOf({ title, detail, because = [], command }: Item, locale: Locale): KnownBlock {
  const rest = [detail, ...because].filter(Boolean).join('\n')
  const said = strongText(tidy(title) || '–', tidy(rest), limits.section)
  if (command === undefined || command.length > limits.value) return { type: 'section', text: said }
  const open = button({ label: words.open[locale], command }, 'run', 0)
  const named = fit(`${words.open[locale]}: ${tidy(title)}`, limits.label)
  return { type: 'section', text: said, accessory: { ...open, accessibility_label: named } }
}

/** What is cited is plain; only the address is a link. */
function citation(source: Source, locale: Locale): ContextBlockElement[] {
  const link = source.url === undefined ? undefined : linkText(source.url)
  const { url: _, ...withoutUrl } = source
  const cited: Answer = {
    outcome: 'answered',
    locale,
    parts: [{ kind: 'sources', sources: [link ? withoutUrl : source] }],
  }
  return [plainText(tidy(plain(cited, locale)), limits.context), ...(link ? [link] : [])]
}

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

const button = ({ label, command }: Pressable, press: Press, index: number): Button => ({
  type: 'button',
  action_id: `${press}:${index}`,
  text: plainText(tidy(label).trim() || command, limits.label),
  value: command,
})

const inGroups = <Value>(all: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const words = {
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  share: { fi: 'Näytä kanavalla', sv: 'Visa i kanalen', en: 'Show in channel' },
  more: {
    fi: 'Kaikki ei mahtunut tähän. Kysy osa kerrallaan, niin näet loputkin.',
    sv: 'Allt fick inte plats här. Fråga om en sak i taget för att se resten.',
    en: 'Not everything fits here. Ask for one part at a time to see the rest.',
  },
}
