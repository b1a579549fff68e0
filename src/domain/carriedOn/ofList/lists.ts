import { areaIn, openingOf } from '../../../topic.ts'
import { dateWish } from '../../asked/portfolio/dateWish.ts'
import { lineOf } from '../../query/selection.ts'
import { several } from '../../recordKinds.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import { asksForTopics, statusSaid } from '../words.ts'

/** Where none is open, those ahead and past are what is left to tell. */
const callStatus = { ahead: 'upcoming', over: 'closed', withdrawn: 'withdrawn' } as const

/** “And past ones?”, “entä tulevat?”, “and in 2024?” after the calls; “what topics are in it?” of a focus area: the line that lists those. */
export function listedOtherwise(text: string, topic: string): string | undefined {
  if (topic === 'command:calls') {
    const status = statusSaid(text, several.call)
    if (status === 'open') return 'calls open'
    return status ? `calls ${callStatus[status]}` : inYears(text)
  }
  return areaIn(topic) && asksForTopics(text) ? openingOf(topic) : undefined
}

function inYears(text: string): string | undefined {
  const dated = dateWish(text)
  const isOnly = dated && saysOnly(`${dated.rest} ${marker}`, marker, several.call)
  return isOnly ? lineOf({ kind: 'call', ...dated.dated }) : undefined
}
/** Stands for the date that was taken out. */
const marker = 'date'
