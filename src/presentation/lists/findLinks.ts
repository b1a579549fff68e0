import type { Context } from '../../command.ts'
import { buttons, type Part } from '../../reply.ts'
import { words } from './findWords.ts'

interface Listed {
  line: string
  typed: string
  kind?: string | undefined
  status?: string | undefined
  in?: string | undefined
  /** Where the next page begins. */
  next?: number
}

/** What one may want to see after a list: its next page, those beside the programme's own, those that have ended. */
export function further({ t }: Context, { line, typed, kind, status, in: within, next }: Listed): Part[] {
  const links = [
    ...(next === undefined
      ? []
      : [{ label: t(words.more), command: [line, `from:${next}`, typed].join(' ').trim() }]),
    ...(kind === 'project' && status === 'ongoing'
      ? [
          {
            label: t(words.ended),
            command: [line.replace('status:ongoing', 'status:ended'), typed].join(' ').trim(),
          },
        ]
      : []),
    ...(within && kind
      ? [
          {
            label: t(wider(kind, status)),
            command: [line.replace(/ in:\S+/u, ''), typed].join(' ').trim(),
          },
        ]
      : []),
  ]
  return links.length > 0 ? [buttons(...links)] : []
}

/** What a list holds once it is no more of the programme alone. */
const wider = (kind: string, status: string | undefined) =>
  kind !== 'project' ? words.everyone : status === 'ongoing' ? words.everyRunning : words.everyProject
