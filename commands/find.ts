import { z } from 'zod'

import { choice } from '../src/choice.ts'
import { defineCommand } from '../src/command.ts'
import { dateFilters, fitsYears, isYears } from '../src/domain/asked/dateWish.ts'
import { lackables } from '../src/domain/asked/projectFilters.ts'
import { partnerWish } from '../src/domain/partnering/partnerWish.ts'
import { wholeWords } from '../src/domain/regexOf.ts'
import { rank } from '../src/domain/search/rank.ts'
import { Declined } from '../src/errors.ts'
import { byTheme } from '../src/presentation/byTheme.ts'
import { everyRecord, type Findable } from '../src/presentation/findable.ts'
import { further } from '../src/presentation/findLinks.ts'
import { words } from '../src/presentation/findWords.ts'
import { fits, unknownOf } from '../src/presentation/fits.ts'
import { foundHeading } from '../src/presentation/foundHeading.ts'
import { itemFor } from '../src/presentation/foundItem.ts'
import { nothing, nothingAt, nothingSo, nothingThen } from '../src/presentation/nothingFound.ts'
import { theRest } from '../src/presentation/paging.ts'
import { cite } from '../src/presentation/sources.ts'
import { callStatuses, organisationKinds, projectStatuses } from '../src/presentation/vocabulary.ts'
import { heading, list, note, sources } from '../src/reply.ts'

const recordKinds = {
  call: { fi: 'haku', sv: 'utlysning', en: 'call' },
  project: { fi: 'hanke', sv: 'projekt', en: 'project' },
  organisation: { fi: 'organisaatio', sv: 'aktör', en: 'organisation' },
  topic: { fi: 'aihe', sv: 'ämne', en: 'topic' },
  'higher-education': { fi: 'korkeakoulu', sv: 'högskola', en: 'higher education institution' },
}
const statuses = { ...projectStatuses, ...callStatuses }
const areas = Object.fromEntries(['1', '2', '3', '4'].map((id) => [id, { fi: id, sv: id, en: id }]))

/** Not shown in its form: people ask for it in words. */
const years = z.string().refine(isYears).optional().meta({ hidden: true })
const euros = z.coerce.number().min(0).optional().meta({ hidden: true })

/** “Find me the part about procurement”: a place in the agreement, no record. */
const ofTheText = wholeWords(
  String.raw`kohta|kohdan|kohdat|kohtia|kappale\p{L}*|luku|luvun|ställe[nt]?|avsnitt\p{L}*|stycke[nt]?|punkt(?:en)?|parts?|sections?|paragraphs?|passages?|clauses?`,
)

/** How many are shown at a time. */
const page = 10

export default defineCommand({
  name: 'find',
  aliases: { fi: ['hae', 'etsi'], sv: ['sök', 'hitta'], en: ['search'] },
  help: {
    fi: 'Hae hankkeita, hakuja, organisaatioita ja aiheita',
    sv: 'Sök projekt, omgångar, aktörer och ämnen',
    en: 'Find projects, calls, organisations and topics',
  },
  examples: {
    fi: ['hae kiertotalous', 'hae laji:yritys rakentaminen', 'hae laji:hanke painopiste:2'],
    sv: ['sök cirkulär ekonomi', 'sök typ:universitet', 'sök typ:projekt prioritering:1'],
    en: ['find circular economy', 'find kind:company construction', 'find kind:project status:ongoing'],
  },
  reads: true,
  args: z.object({
    words: z.string().default(''),
    kind: choice({ ...recordKinds, ...organisationKinds }).optional(),
    focus: choice(areas).optional(),
    status: choice(statuses).optional(),
    lead: z.string().optional(),
    place: z.string().optional().meta({ hidden: true }),
    led: z.string().optional().meta({ hidden: true }),
    with: z.string().optional().meta({ hidden: true }),
    in: z.literal('programme').optional().meta({ hidden: true }),
    leadkind: z.string().optional().meta({ hidden: true }),
    over: euros,
    under: euros,
    lacking: z.enum(lackables).optional().meta({ hidden: true }),
    ends: years,
    starts: years,
    during: years,
    from: z.coerce.number().int().min(0).default(0).meta({ hidden: true }),
  }),
  fields: {
    words: { fi: 'sanat', sv: 'ord', en: 'words' },
    kind: { fi: 'laji', sv: 'typ', en: 'kind' },
    focus: { fi: 'painopiste', sv: 'prioritering', en: 'focus' },
    status: { fi: 'tila', sv: 'läge', en: 'status' },
    place: { fi: 'paikka', sv: 'plats', en: 'place' },
    led: { fi: 'päätoteuttaja', sv: 'huvudgenomförare', en: 'led' },
    with: { fi: 'mukana', sv: 'med', en: 'with' },
    in: { fi: 'ohjelmassa', sv: 'i', en: 'in' },
    leadkind: { fi: 'vetäjälaji', sv: 'ledartyp', en: 'leadkind' },
    over: { fi: 'yli', sv: 'över', en: 'over' },
    under: { fi: 'alle', sv: 'under', en: 'under' },
    lacking: { fi: 'puuttuu', sv: 'saknas', en: 'lacking' },
    ends: { fi: 'päättyy', sv: 'slutar', en: 'ends' },
    starts: { fi: 'alkaa', sv: 'startar', en: 'starts' },
    during: { fi: 'vuonna', sv: 'år', en: 'during' },
    lead: { fi: 'vetäjä', sv: 'ledare', en: 'lead' },
    from: { fi: 'alkaen', sv: 'från', en: 'from' },
  },

  async run({ words: typed, kind, lead, place, from, ...args }, context) {
    if (typed && !kind && (ofTheText.test(typed) || partnerWish(`find ${typed}`))) throw new Declined()
    const [filter] = dateFilters.filter((name) => args[name])
    const wanted = filter && args[filter]
    const all = await everyRecord(context)
    const locality = place ? await context.store.localities.get(place) : undefined
    const byLead = lead ? rank(lead, all, ({ leads = [] }) => leads, context.search.features) : undefined
    const ofKind = (byLead?.map(({ record }) => record) ?? all).filter(
      (record) => !kind || record.kinds.includes(kind),
    )
    const filters = { ...args, locality }
    const records = ofKind.filter((record) => fits(record, filters))
    const fitting = (record: Findable) =>
      filter && wanted ? fitsYears(record.span ?? {}, filter, wanted, context.today) : true
    const dated = records.filter((record) => fitting(record) === true)
    const undated = records.filter((record) => record.span && fitting(record) === undefined).length
    const isDated = ({ record }: { record: Findable }) => dated.includes(record)
    const onTheme = typed && kind && kind !== 'call' ? await byTheme(context, typed, ofKind) : undefined
    // How telling a word is depends on all of the kind, not on the few that are left.
    const found = onTheme
      ? onTheme.filter(isDated)
      : typed
        ? rank(typed, ofKind, ({ texts }) => texts, context.search.features).filter(isDated)
        : dated.map((record) => ({ record, score: 1 }))
    const unknown = unknownOf(ofKind, filters)
    const unsaid = unknown ? [note(context.t(words.unknown[unknown.of](unknown.count)))] : []
    const line = lineOf({ kind, ...args, lead: lead && `"${lead}"`, place })
    if (found.length === 0) {
      const isSo = args.leadkind ?? args.over ?? args.under ?? args.lacking ?? args.with?.includes(',')
      if (isSo !== undefined && isSo !== false) return nothingSo(context, line, unsaid)
      const isAny = !kind && !args.status && !args.led && !args.with && !args.in
      return locality
        ? nothingAt(context, locality, isAny)
        : filter && wanted
          ? nothingThen(context, undated)
          : nothing(context, typed || (lead ?? ''))
    }

    const shown = found.slice(from, from + page)
    const cited = await Promise.all(shown.map(({ record }) => cite(context, record.item.ref ?? '', record)))
    const said = await foundHeading(
      context,
      { ...args, kind, locality, typed, isDated: wanted !== undefined },
      found.length,
    )
    const isHandOver =
      Boolean(args.leadkind ?? args.over ?? args.under) && found.every(({ record }) => !record.inProgramme)
    return {
      outcome: 'answered',
      topic: `command:${[line, typed].join(' ').trim()}`,
      parts: [
        heading(context.t(said) + context.t(theRest(from, shown.length))),
        list(
          ...shown.map(({ record, score }) => ({
            ...itemFor(context, record, { ...args, lead }),
            score: Math.round(score * 100) / 100,
          })),
        ),
        ...(isHandOver ? [note(context.t(words.noneOwn))] : []),
        ...(args.in && kind !== 'project' ? [note(context.t(words.within))] : []),
        ...(undated > 0 ? [note(context.t(words.undated(undated, kind)))] : []),
        ...unsaid,
        sources(...cited.flatMap(([first]) => first ?? []).slice(0, 3)),
        ...further(context, {
          line,
          kind,
          typed,
          ...args,
          ...(found.length > from + page ? { next: from + page } : {}),
        }),
      ],
    }
  },
})

const inOrder = [
  'kind',
  'focus',
  'status',
  'lead',
  'place',
  'led',
  'with',
  'leadkind',
  'over',
  'under',
  'lacking',
  'in',
  ...dateFilters,
] as const

/** The line that makes the same list again. */
const lineOf = (fields: Partial<Record<(typeof inOrder)[number], string | number>>) =>
  ['find', ...inOrder.flatMap((name) => (fields[name] === undefined ? [] : `${name}:${fields[name]}`))].join(
    ' ',
  )
