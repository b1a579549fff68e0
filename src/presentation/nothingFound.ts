import type { Context } from '../command.ts'
import type { Localized } from '../locale.ts'
import { buttons, note, type Part, type Reply, text } from '../reply.ts'
import { words } from './findWords.ts'

export const nothing = ({ t }: Context, typed: string): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(typed ? words.nothing(typed) : words.none)),
    buttons({ label: t(words.areas), command: 'focus' }, { label: t(words.projects), command: 'project' }),
  ],
})

export const nothingAt = ({ t }: Context, locality: Localized, isAny: boolean): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t((isAny ? words.nothingAt : words.noneSuchAt)(locality))),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.areas), command: 'focus' }),
  ],
})

export const nothingThen = ({ t }: Context, undated: number): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(words.nothingThen)),
    ...(undated > 0 ? [note(t(words.undated(undated)))] : []),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.calls), command: 'calls' }),
  ],
})

/** No project has such a leader or budget, or has both in it. */
export const nothingSo = ({ t }: Context, line: string, unsaid: readonly Part[]): Reply => ({
  outcome: 'answered',
  topic: `command:${line}`,
  parts: [
    text(
      t(
        /^find(?: (?:kind|leadkind):\S+)+$/u.test(line) && line.includes(' leadkind:')
          ? words.noneLed
          : line.includes(' lacking:')
            ? words.noneLacking
            : words.noneSuch,
      ),
    ),
    ...unsaid,
    buttons({ label: t(words.projects), command: 'project' }),
  ],
})
