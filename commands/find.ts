import { z } from 'zod'

import { choice, choices } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { isYears } from '../src/domain/asked/portfolio/dateWish.ts'
import { partnerWish } from '../src/domain/partnering/partnerWish.ts'
import { isOnlyBy, lackables, lineOf } from '../src/domain/query/selection.ts'
import { wholeWords } from '../src/domain/regexOf.ts'
import { Declined } from '../src/errors.ts'
import { inSentence } from '../src/presentation/inSentence.ts'
import { filtered } from '../src/presentation/lists/filtered.ts'
import type { Findable } from '../src/presentation/lists/findable.ts'
import { further } from '../src/presentation/lists/findLinks.ts'
import { words } from '../src/presentation/lists/findWords.ts'
import type { Filters } from '../src/presentation/lists/fits.ts'
import { foundHeading } from '../src/presentation/lists/foundHeading.ts'
import { itemFor } from '../src/presentation/lists/foundItem.ts'
import { noneFound } from '../src/presentation/lists/nothingFound.ts'
import { theRest } from '../src/presentation/lists/paging.ts'
import { closestInTheme, unmentioned } from '../src/presentation/lists/unmentioned.ts'
import { cite } from '../src/presentation/sources.ts'
import { callStatuses, organisationKinds, projectStatuses } from '../src/presentation/vocabulary.ts'
import { heading, list, note, type Part, sources, text } from '../src/reply.ts'

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

/** “Find me ongoing projects about reuse”: a sentence, no words to look for. */
const toldTo = /^(?:me|us|mulle|minulle|meille|åt mig|åt oss|mig|oss)\s/iu

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
    focus: choices(areas).optional(),
    status: choice(statuses).optional(),
    lead: z.string().optional(),
    place: z.string().optional().meta({ hidden: true }),
    led: z.string().optional().meta({ hidden: true }),
    with: z.string().optional().meta({ hidden: true }),
    in: z.enum(['programme', 'predecessor', 'outside']).optional().meta({ hidden: true }),
    leadkind: z.string().optional().meta({ hidden: true }),
    withkind: z.string().optional().meta({ hidden: true }),
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
    withkind: { fi: 'mukanalaji', sv: 'medtyp', en: 'withkind' },
    over: { fi: 'yli', sv: 'över', en: 'over' },
    under: { fi: 'alle', sv: 'under', en: 'under' },
    lacking: { fi: 'puuttuu', sv: 'saknas', en: 'lacking' },
    ends: { fi: 'päättyy', sv: 'slutar', en: 'ends' },
    starts: { fi: 'alkaa', sv: 'startar', en: 'starts' },
    during: { fi: 'vuonna', sv: 'år', en: 'during' },
    lead: { fi: 'vetäjä', sv: 'ledare', en: 'lead' },
    from: { fi: 'alkaen', sv: 'från', en: 'from' },
  },

  async run({ words: typed, from, ...args }, context) {
    const { kind, place } = args
    const filters = { ...args, focus: args.focus?.join(',') }
    if (typed && !kind && (toldTo.test(typed) || ofTheText.test(typed) || partnerWish(`find ${typed}`)))
      throw new Declined()
    const line = lineOf({ ...filters, lead: filters.lead && `"${filters.lead}"` })
    const locality = place ? await context.store.localities.get(place) : undefined
    const asked = { ...filters, locality, typed }
    const { found, about, unknown, ...left } = await filtered(context, asked)
    const undated = undatedSaid(context, left.undated)
    const unsaid = unknown ? [note(context.t(words.unknown[unknown.of](unknown.count)))] : []
    if (found.length === 0)
      return noneFound(context, asked, { line: [line, typed].join(' ').trim(), undated, unsaid })

    const shown = found.slice(from, from + page)
    const cited = await Promise.all(shown.map(({ record }) => cite(context, record.item.ref ?? '', record)))
    const said = await foundHeading(
      context,
      asked,
      found.map(({ record }) => record),
    )
    const near = kind ? unmentioned(context, typed, about) : undefined
    // What else was asked of them stays said.
    const isOnlyAbout = isOnlyBy(filters)
    const isOfOthers = isBySize(filters) && found.every(({ record }) => !record.inProgramme)
    return {
      outcome: 'answered',
      topic: `command:${[line, typed].join(' ').trim()}`,
      parts: [
        heading(context.t(isOnlyAbout ? (near ?? said) : said) + context.t(theRest(from, shown.length))),
        ...(near && !isOnlyAbout ? [text(`${context.t(near)}.`)] : []),
        ...(near ? [text(context.t(closestInTheme))] : []),
        list(
          ...shown.map(({ record, score }) => ({
            ...itemFor(context, record, filters),
            score: Math.round(score * 100) / 100,
          })),
        ),
        ...(leavesOutPartners(filters) ? [note(context.t(words.partlyNamed))] : []),
        ...(isOfOthers ? [note(context.t(words.noneOwn))] : []),
        ...(filters.in === 'programme' && kind !== 'project' ? [note(context.t(words.within))] : []),
        ...undated,
        ...unsaid,
        sources(...cited.flatMap(([first]) => first ?? []).slice(0, 3)),
        ...further(context, {
          line,
          typed,
          ...filters,
          ...(found.length > from + page ? { next: from + page } : {}),
        }),
      ],
    }
  },
})

/** “Without companies”: the sources do not name everybody. */
const leavesOutPartners = ({ with: partner, withkind }: Filters) =>
  partner?.includes('!') === true || withkind?.startsWith('!') === true

/** Those that may belong here; of which of them the sources give no dates. */
function undatedSaid({ t, locale }: Context, records: readonly Findable[]): Part[] {
  const names = records.map(({ item }) => item.title)
  return names.length > 0 ? [note(t(words.undated(inSentence(locale, names))))] : []
}

const isBySize = ({ leadkind, withkind, over, under }: Filters) =>
  (leadkind ?? withkind ?? over ?? under) !== undefined
