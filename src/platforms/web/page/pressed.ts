import type { Button } from '../../../reply.ts'
import type { Shown } from '../wire.ts'
import type { Doing } from './looks.ts'

/**
 * Does what a button on a platform's own view stands for. The view carries the line in the platform's way; which of the
 * reply's choices it is, its label and its line tell.
 */
export function pressed({ parts, locale }: Shown, label: string, action: unknown, doing: Doing) {
  const lines = stringsIn(action)
  const choices = parts.flatMap((part): readonly Button[] => {
    if (part.kind === 'buttons') return part.buttons
    if (part.kind !== 'list') return []
    return part.items.flatMap(({ title, command }) => (command ? { label: title, command } : []))
  })
  const meant = choices.filter(({ command }) => lines.includes(command))
  const choice = meant.find((button) => button.label === label) ?? meant[0]
  if (!choice) return
  const shownLabel = choice.label
  if (choice.form) doing.openForm(shownLabel, choice.command, locale)
  else doing.press(shownLabel, choice.command, locale)
}

/** Every text in a value, also in JSON that stands in a text. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(value.startsWith('{') ? stringsIn(parsed(value)) : [])]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
