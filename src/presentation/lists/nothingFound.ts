import type { Context } from '../../command.ts'
import { dateFilters } from '../../domain/asked/portfolio/dateWish.ts'
import type { Localized } from '../../locale.ts'
import { buttons, type Part, type Reply, text } from '../../reply.ts'
import { conditionsTold } from './conditionsTold.ts'
import { filtered } from './filtered.ts'
import { words } from './findWords.ts'
import type { Filters } from './fits.ts'

/** What is said where no record fits. */
export async function noneFound(
  context: Context,
  asked: Filters,
  { line, undated, unsaid }: { line: string; undated: readonly Part[]; unsaid: readonly Part[] },
): Promise<Reply> {
  const all = await conditionsTold(context, { ...asked, place: asked.locality?.id, words: asked.typed })
  const isByDoers =
    asked.leadkind ??
    asked.withkind ??
    (asked.with ?? '').match(/[,|!]/u)?.[0] ??
    (asked.led ?? '').match(/!/u)?.[0]
  if ((isByDoers ?? asked.over ?? asked.under ?? asked.lacking) !== undefined)
    return nothingSo(context, { line, unsaid, all, isKnownOfAll: await isKnownOfAll(context, asked) })
  const isAny = !asked.kind && !asked.status && !asked.led && !asked.with && !asked.in
  if (asked.locality) return nothingAt(context, { ...asked.locality, en: asked.locality.fi }, isAny)
  return dateFilters.some((name) => asked[name])
    ? nothingThen(context, undated, all)
    : nothing(context, asked, all)
}

/** Are there such records, of all of which it is known? */
const isKnownOfAll = async (context: Context, asked: Filters) =>
  asked.lacking !== undefined && (await filtered(context, { ...asked, lacking: undefined })).found.length > 0

function nothing({ t }: Context, { kind, typed, lead, ...more }: Filters, all: Localized | undefined): Reply {
  const sought = typed || (lead ?? '')
  // What was looked for may be there, though not with all that was asked of it.
  const isAlone = sought !== '' && !Object.values(more).some(Boolean) && !(kind && kind !== 'project')
  const none = more.status === 'planned' ? words.nonePlanned : words.none
  const said = isAlone ? words.nothing(sought) : sought && kind === 'project' ? words.noneSuch : none
  return {
    outcome: 'unknown',
    parts: [
      text(t(all ?? said)),
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

const nothingThen = ({ t }: Context, undated: readonly Part[], all: Localized | undefined): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(all ?? words.nothingThen)),
    ...undated,
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.calls), command: 'calls' }),
  ],
})

interface NothingSo {
  line: string
  unsaid: readonly Part[]
  /** All that was asked of them. */
  all: Localized | undefined
  isKnownOfAll: boolean
}

/** No project has such a leader or budget, or has both in it. */
const nothingSo = ({ t }: Context, { line, unsaid, all, isKnownOfAll: isAll }: NothingSo): Reply => ({
  outcome: 'answered',
  topic: `command:${line}`,
  parts: [
    text(
      t(
        /^find(?: (?:kind|leadkind):\S+)+$/u.test(line) && line.includes(' leadkind:')
          ? words.noneLed
          : isAll
            ? words.noneLacking
            : (all ?? words.noneSuch),
      ),
    ),
    ...unsaid,
    buttons({ label: t(words.projects), command: 'project' }),
  ],
})
