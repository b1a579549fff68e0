import type { Button, KnownBlock } from '@slack/types'

import type { Locale } from '../../../locale.ts'
import type { Item } from '../../../reply.ts'
import { button, inGroups } from './button.ts'
import { fit, pieces } from './cut.ts'
import { escape, limits, tidy } from './limits.ts'
import { isPlain, plainText, strongText } from './texts.ts'

/** More than this many buttons beside lines are noise: then the lines are numbered and one row of numbers opens them. */
const mostBeside = 5
/** Lines in one block: a fan of small blocks is hard to read, a wall of text too. */
const linesTogether = 10
/** The rest is seen when it is opened. */
const longestTitle = 200
const longestRest = 600

type Openable = Item & { command: string }
const isOpenable = (item: Item): item is Openable =>
  item.command !== undefined && item.command.length <= limits.value

/** The lines of a list; what can be opened has a button beside it, or a number. */
export function listOf(items: readonly Item[], locale: Locale, before: number): KnownBlock[] {
  const openable = items.filter(isOpenable)
  if (openable.length > mostBeside) return numbered(items, locale, before)
  return runsOf(items).flatMap((run) =>
    isOpenable(run[0])
      ? run.filter(isOpenable).map((item) => withButton(item, locale))
      : together(run.map((item) => lineOf('•', item))),
  )
}

/** Neighbours that can be opened, and neighbours that can't. */
function runsOf(items: readonly Item[]): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last && isOpenable(last[0]) === isOpenable(item)) last.push(item)
    else runs.push([item])
  }
  return runs
}

function withButton(item: Openable, locale: Locale): KnownBlock {
  const said = strongText(tidy(item.title) || '–', restOf(item, '\n'), limits.section)
  const open = {
    ...button({ label: words.open[locale], command: item.command }, 'run', 0),
    ...named(item, words.open[locale]),
  }
  return { type: 'section', text: said, accessory: open }
}

function numbered(items: readonly Item[], locale: Locale, before: number): KnownBlock[] {
  let number = before
  const openers: Button[] = []
  const lines = items.map((item) => {
    if (item.command === undefined) return lineOf('•', item)
    number += 1
    if (isOpenable(item)) {
      const { command } = item
      const open = button({ label: String(number), command }, 'run', openers.length)
      openers.push({ ...open, ...named(item, String(number)) })
    }
    return lineOf(`${number}.`, item)
  })
  return [
    ...together(lines),
    ...inGroups(openers, limits.actions).map((elements): KnownBlock => ({ type: 'actions', elements })),
  ]
}

interface Line {
  start: string
  title: string
  rest: string
}
const lineOf = (start: string, item: Item): Line => ({
  start,
  title: fit(tidy(item.title).trim() || '–', longestTitle),
  rest: fit(restOf(item, ' · '), longestRest),
})

/** Titles are bold where something follows them, and nothing in the lines could be taken for formatting. */
const together = (lines: readonly Line[]): KnownBlock[] =>
  inGroups(lines, linesTogether).flatMap((group): KnownBlock[] => {
    const written = group.map(({ start, title, rest }) =>
      [start, title, rest && `– ${rest}`].filter(Boolean).join(' '),
    )
    const bold = group
      .map(({ start, title, rest }) =>
        rest ? `${start} *${escape(title)}* – ${escape(rest)}` : `${start} ${escape(title)}`,
      )
      .join('\n')
    const isSafe = group.every(({ title, rest }) =>
      [title, rest].every((text) => isPlain(text) && !text.includes('\n')),
    )
    if (isSafe && bold.length <= limits.section)
      return [{ type: 'section', text: { type: 'mrkdwn', text: bold, verbatim: true } }]
    return pieces(written.join('\n'), limits.section)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ type: 'section', text: plainText(text, limits.section) }))
  })

const restOf = ({ detail, because = [] }: Item, between: string) =>
  tidy([detail, ...because].filter(Boolean).join(between))

/** What the button is called aloud: what stands on it, and what it opens. */
const named = ({ title }: Item, label: string) => ({
  accessibility_label: fit(`${label}: ${tidy(title)}`, limits.label),
})

const words = {
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
}
