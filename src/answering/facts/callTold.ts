import type { Context } from '../../command.ts'
import { callMeant } from '../../domain/asked/callMeant.ts'
import { saysOnly } from '../../domain/carriedOn/saysOnly.ts'
import { type Asked, factAsked } from '../../domain/recordFact/factAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { numberOf } from '../../presentation/calls.ts'
import { opening } from '../../presentation/opening.ts'
import { recordFact } from '../../presentation/recordFact.ts'
import type { CallRow } from '../../presentation/records.ts'
import type { Reply } from '../../reply.ts'

/**
 * “How many applications came in the first call?”, “entä kolmannessa haussa?”: a call named by its number, whatever list was
 * shown. Where nothing else is asked: what was asked of another call, or all of it.
 */
export async function callTold(context: Context, question: string): Promise<Reply | undefined> {
  const meant = callMeant(question)
  const row = meant && (await callWithNumber(context, meant.number))
  if (meant && !row && (saysNoMore(meant.rest) || factAsked(meant.rest, 'call') || dated.test(meant.rest)))
    return noSuch(context)
  if (!meant || !row) return undefined
  const rest = meant.rest.replaceAll(programme, ' ')
  if (saysNoMore(rest)) return again(context, row)
  const asked = factAsked(rest, 'call')
  if (!asked || (asked.rest !== '' && asked.rest.split(' ').length > mostStrange)) return undefined
  return told(context, row, asked)
}
const mostStrange = 1
const programme = /(?<!\p{L})(?:hevi|eakr|eruf|erdf)\S*/giu

export const callWithNumber = async ({ store }: Context, number: number): Promise<CallRow | undefined> =>
  (await store.calls.all()).find((row) => numberOf(row) === number)

/** “And the second call?”, “entä kolmannessa haussa”. */
const saysNoMore = (rest: string) => saysOnly(`${rest} ${marker}`, marker, filler)
const marker = 'call'
const filler = 'about|a|tell|me|more|kerro|lisää|berätta|om|mer|funding|project|then|sitten|då|no|mutta|men'

const dated = wholeWords('milloin|koska|när|when')

async function noSuch(context: Context): Promise<Reply> {
  return { ...opening(await context.run('calls'), context.t(words.none)), outcome: 'unknown' }
}

/** The same as was last asked of a call. */
function again(context: Context, row: CallRow): Promise<Reply> {
  const { question, topic } = context.conversation ?? {}
  const asked =
    topic?.startsWith('call:') && question
      ? factAsked(callMeant(question)?.rest ?? question, 'call')
      : undefined
  return told(context, row, asked)
}

const told = (context: Context, row: CallRow, asked: Asked | undefined): Promise<Reply> =>
  asked && asked.kinds[0] !== 'what'
    ? recordFact(context, { subject: { kind: 'call', row }, asked: { ...asked, rest: '' } })
    : context.run(`call ${row.id}`)

const words = {
  none: {
    fi: 'Sellaista hakua en tunne.',
    sv: 'En sådan omgång känner jag inte till.',
    en: 'I know of no such call.',
  },
}
