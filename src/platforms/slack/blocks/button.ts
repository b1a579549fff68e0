import type { Button } from '@slack/types'

import type { Button as Pressable } from '../../../reply.ts'
import { limits, tidy } from './limits.ts'
import { plainText } from './texts.ts'

/** The first half of a button's `action_id`; the rest only tells buttons of a block apart. */
type Press = 'run' | 'form' | 'share'

export const button = ({ label, command }: Pressable, press: Press, index: number): Button => ({
  type: 'button',
  action_id: `${press}:${index}`,
  text: plainText(tidy(label).trim() || command, limits.label),
  value: command,
})

export const inGroups = <Value>(all: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
