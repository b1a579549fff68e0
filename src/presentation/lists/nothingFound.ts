import type { Context } from '../../command.ts'
import { dateFilters } from '../../domain/asked/dateWish.ts'
import type { Localized } from '../../locale.ts'
import { buttons, type Part, type Reply, text } from '../../reply.ts'
import { filtered } from './filtered.ts'
import { words } from './findWords.ts'
import type { Filters } from './fits.ts'

/** What is said where no record fits. */
export async function noneFound(
  context: Context,
  asked: Filters,
  { line, undated, unsaid }: { line: string; undated: readonly Part[]; unsaid: readonly Part[] },
): Promise<Reply> {
  const isByDoers =
    asked.leadkind ??
    asked.withkind ??
    (asked.with ?? '').match(/[,|!]/u)?.[0] ??
    (asked.led ?? '').match(/!/u)?.[0]
  if ((isByDoers ?? asked.over ?? asked.under ?? asked.lacking) !== undefined)
    return nothingSo(context, { line, unsaid, isKnownOfAll: await isKnownOfAll(context, asked) })
  const isAny = !asked.kind && !asked.status && !asked.led && !asked.with && !asked.in
  if (asked.locality) return nothingAt(context, { ...asked.locality, en: asked.locality.fi }, isAny)
  return dateFilters.some((name) => asked[name]) ? nothingThen(context, undated) : nothing(context, asked)
}

/** Are there such records, of all of which it is known? */
const isKnownOfAll = async (context: Context, asked: Filters) =>
  asked.lacking !== undefined && (await filtered(context, { ...asked, lacking: undefined })).found.length > 0

function nothing({ t }: Context, { kind, typed, lead, ...more }: Filters): Reply {
  const sought = typed || (lead ?? '')
  // What was looked for may be there, though not with all that was asked of it.
  const isAlone = sought !== '' && !Object.values(more).some(Boolean) && !(kind && kind !== 'project')
  const said = isAlone ? words.nothing(sought) : sought && kind === 'project' ? words.noneSuch : words.none
  return {
    outcome: 'unknown',
    parts: [
      text(t(said)),
      buttons({ label: t(words.areas), command: 'focus' }, { label: t(words.projects), command: 'project' }),
    ],
  }
}

const nothingAt = ({ t }: Context, locality: Localized, isAny: boolean): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t((isAny ? words.nothingAt : words.noneSuchAt)(locality))),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.areas), command: 'focus' }),
  ],
})

const nothingThen = ({ t }: Context, undated: readonly Part[]): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(words.nothingThen)),
    ...undated,
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.calls), command: 'calls' }),
  ],
})

/** No project has such a leader or budget, or has both in it. */
const nothingSo = (
  { t }: Context,
  { line, unsaid, isKnownOfAll: isAll }: { line: string; unsaid: readonly Part[]; isKnownOfAll: boolean },
): Reply => ({
  outcome: 'answered',
  topic: `command:${line}`,
  parts: [
    text(
      t(
        /^find(?: (?:kind|leadkind):\S+)+$/u.test(line) && line.includes(' leadkind:')
          ? words.noneLed
          : isAll
            ? words.noneLacking
            : words.noneSuch,
      ),
    ),
    ...unsaid,
    buttons({ label: t(words.projects), command: 'project' }),
  ],
})
