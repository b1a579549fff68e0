import type { Context } from '../../command.ts'
import { strangeWords } from '../../domain/leaning/strangeWords.ts'
import { type Line, parseLine } from '../../parse.ts'
import type { Reply } from '../../reply.ts'
import { isRecordRef } from '../../topic.ts'
import { leaned } from './leaned.ts'

/** “Partners?”, “focus area?” right after a project begins like a command, but asks of what was shown. A line with fields or numbers stays a command. */
export async function besideCommand(context: Context, typed: string): Promise<Reply | undefined> {
  const [ask] = context.commands
  const line = parseLine(typed, context.commands)
  if (!line || line.command === ask || line.command.asks) return undefined
  return isSaid(line, typed, context) ? leaned(context, typed) : undefined
}

/** Of one record, a single word with a question mark is no command where a record has such a thing. */
function isSaid({ command, rest }: Line, typed: string, { conversation }: Context): boolean {
  const isOfRecords = ofRecords.has(command.name)
  if (rest !== '')
    return (isOfRecords || command.reads === true) && !/[:\d]/u.test(rest) && strangeWords(rest) === 0
  return isOfRecords && isRecordRef(conversation?.topic) && /\?\s*$/u.test(typed)
}
const ofRecords = new Set(['partners', 'consortium', 'funding', 'focus', 'eligible'])
