import type { Context } from '../../command.ts'
import { callCalled } from '../../domain/asked/calls/callCalled.ts'
import { withoutLeftOut } from '../../domain/asked/portfolio/leftOut.ts'
import { callsSpokenOf } from '../../domain/carriedOn/ofList/callsSpokenOf.ts'
import { type Asked, factAsked } from '../../domain/recordFact/factAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { saysOnly } from '../../domain/said/saysOnly.ts'
import { opening } from '../../presentation/opening.ts'
import { recordFact } from '../../presentation/records/recordFact.ts'
import type { CallRow } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { callOf } from './callOf.ts'

/**
 * “How many applications came in the first call?”, “entä kolmannessa haussa?”, “hälsoutlysningen”: a call named by its number,
 * as the last one, by its area or its purpose, whatever list was shown. Where nothing else is asked: what was asked of another
 * call, or all of it.
 */
export async function callTold(context: Context, question: string): Promise<Reply | undefined> {
  const isOfCalls = callsSpokenOf(context.conversation?.topic)
  const meant = callCalled(question, isOfCalls)
  const found = meant && (await callOf(context, meant))
  if (meant?.by === 'number' && !found && asksSomething(meant.rest)) return noSuch(context)
  if (!meant || !found) return undefined
  const { row, told: prefix } = found
  const rest = withoutLeftOut(meant.rest.replaceAll(programme, ' '))
  if (saysNoMore(rest))
    return meant.by === 'last' && !isOfCalls && !sayCall.test(question)
      ? undefined
      : before(await again(context, row), prefix)
  const asked = factAsked(rest, 'call')
  if (!asked || (asked.rest !== '' && asked.rest.split(' ').length > mostStrange)) return undefined
  return before(await told(context, row, asked, question), prefix)
}
const mostStrange = 1
const programme = /(?<!\p{L})(?:hevi|eakr|eruf|erdf)\S*/giu
const sayCall = wholeWords(
  String.raw`haku|haun|haussa|kierro\p{L}+|utlysning\p{L}*|\p{L}*omgång\p{L}*|rundan|call|round`,
)

const asksSomething = (rest: string) =>
  saysNoMore(rest) || factAsked(rest, 'call') !== undefined || dated.test(rest)

const before = (reply: Reply, sentence: string | undefined): Reply =>
  sentence === undefined ? reply : opening(reply, sentence)

/** “And the second call?”, “entä kolmannessa haussa”. */
const saysNoMore = (rest: string) => saysOnly(`${rest} ${marker}`, marker, filler)
const marker = 'call'
const filler =
  'ok|okei|okay|okej|joo|sit|ihan|i mean|tarkoitin|jag menade|about|a|tell|me|more|kerro|lisää|berätta|om|mer|funding|project|then|sitten|då|mutta'

const dated = wholeWords('milloin|koska|när|when')

async function noSuch(context: Context): Promise<Reply> {
  return { ...opening(await context.run('calls'), context.t(words.none)), outcome: 'unknown' }
}

/** The same as was last asked of a call. */
function again(context: Context, row: CallRow): Promise<Reply> {
  const { question, topic } = context.conversation ?? {}
  const asked =
    isOf(topic, 'call') && question ? factAsked(callCalled(question)?.rest ?? question, 'call') : undefined
  return told(context, row, asked)
}

const told = (context: Context, row: CallRow, asked: Asked | undefined, question = ''): Promise<Reply> =>
  asked && asked.kinds[0] !== 'what'
    ? recordFact(context, { subject: { kind: 'call', row }, asked: { ...asked, rest: '' }, question })
    : context.run(`call ${row.id}`)

const words = {
  none: {
    fi: 'Sellaista hakua en tunne.',
    sv: 'En sådan omgång känner jag inte till.',
    en: 'I know of no such call.',
  },
}
