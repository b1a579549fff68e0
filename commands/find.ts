import { z } from 'zod'

import { choice } from '../src/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { dateFilters, fitsYears, isYears } from '../src/domain/asked/dateWish.ts'
import { isAt } from '../src/domain/locality.ts'
import { partnerWish } from '../src/domain/partnering/partnerWish.ts'
import { wholeWords } from '../src/domain/regexOf.ts'
import { rank } from '../src/domain/search/rank.ts'
import { Declined } from '../src/errors.ts'
import type { Localized } from '../src/locale.ts'
import { byTheme } from '../src/presentation/byTheme.ts'
import { everyRecord, type Findable } from '../src/presentation/findable.ts'
import { theRest } from '../src/presentation/paging.ts'
import { cite } from '../src/presentation/sources.ts'
import { callStatuses, organisationKinds, projectStatuses } from '../src/presentation/vocabulary.ts'
import { buttons, heading, list, note, type Reply, sources, text } from '../src/reply.ts'

const recordKinds = {
  call: { fi: 'haku', sv: 'utlysning', en: 'call' },
  project: { fi: 'hanke', sv: 'projekt', en: 'project' },
  organisation: { fi: 'organisaatio', sv: 'aktör', en: 'organisation' },
  topic: { fi: 'aihe', sv: 'ämne', en: 'topic' },
}
const statuses = { ...projectStatuses, ...callStatuses }
const areas = Object.fromEntries(['1', '2', '3', '4'].map((id) => [id, { fi: id, sv: id, en: id }]))

/** Not shown in its form: people ask for it in words. */
const years = z.string().refine(isYears).optional().meta({ hidden: true })

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
    ends: { fi: 'päättyy', sv: 'slutar', en: 'ends' },
    starts: { fi: 'alkaa', sv: 'startar', en: 'starts' },
    during: { fi: 'vuonna', sv: 'år', en: 'during' },
    lead: { fi: 'vetäjä', sv: 'ledare', en: 'lead' },
    from: { fi: 'alkaen', sv: 'från', en: 'from' },
  },

  async run(
    { words: typed, kind, focus, status, lead, place, led, with: partner, in: within, from, ...dates },
    context,
  ) {
    if (typed && !kind && (ofTheText.test(typed) || partnerWish(`find ${typed}`))) throw new Declined()
    const [filter] = dateFilters.filter((name) => dates[name])
    const wanted = filter && dates[filter]
    const all = await everyRecord(context)
    const locality = place && (await context.store.localities.get(place))
    const byLead = lead ? rank(lead, all, ({ leads = [] }) => leads, context.search.features) : undefined
    const ofKind = (byLead?.map(({ record }) => record) ?? all).filter(
      (record) => !kind || record.kinds.includes(kind),
    )
    const records = ofKind.filter(
      (record) =>
        (!focus || record.focusAreas.includes(focus)) &&
        (!status || record.status === status) &&
        (!locality || isAt(record.texts, locality)) &&
        (!led || record.ledBy === led) &&
        (!partner || record.ledBy === partner || record.partners?.includes(partner)) &&
        (!within || record.inProgramme),
    )
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
    if (found.length === 0) {
      const isAny = !kind && !status && !led && !partner && !within
      return locality
        ? nothingAt(context, locality, isAny)
        : filter && wanted
          ? nothingThen(context, undated)
          : nothing(context, typed || (lead ?? ''))
    }

    const shown = found.slice(from, from + page)
    const cited = await Promise.all(shown.map(({ record }) => cite(context, record.item.ref ?? '', record)))
    const filters = [
      kind && `kind:${kind}`,
      focus && `focus:${focus}`,
      status && `status:${status}`,
      lead && `lead:"${lead}"`,
      place && `place:${place}`,
      led && `led:${led}`,
      partner && `with:${partner}`,
      within && `in:${within}`,
      filter && `${filter}:${wanted}`,
    ].filter(Boolean)
    const more = {
      label: context.t(words.more),
      command: ['find', ...filters, `from:${from + page}`, typed].join(' '),
    }
    const everyone = { label: context.t(words.everyone), command: `find kind:${kind}` }
    const links = [...(found.length > from + page ? [more] : []), ...(within && kind ? [everyone] : [])]
    const further = links.length > 0 ? [buttons(...links)] : []
    return {
      outcome: 'answered',
      topic: `command:${['find', ...filters, typed].join(' ').trim()}`,
      parts: [
        heading(
          context.t(locality ? words.at(locality, found.length) : words.found(found.length)) +
            context.t(theRest(from, shown.length)),
        ),
        list(
          ...shown.map(({ record, score }) => ({
            ...((led || lead) && record.ledItem ? record.ledItem : record.item),
            score: Math.round(score * 100) / 100,
          })),
        ),
        ...(within && kind !== 'project' ? [note(context.t(words.within))] : []),
        ...(undated > 0 ? [note(context.t(words.undated(undated)))] : []),
        sources(...cited.flatMap(([first]) => first ?? []).slice(0, 3)),
        ...further,
      ],
    }
  },
})

const nothing = ({ t }: Context, typed: string): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(typed ? words.nothing(typed) : words.none)),
    buttons({ label: t(words.areas), command: 'focus' }, { label: t(words.projects), command: 'project' }),
  ],
})

const nothingAt = ({ t }: Context, locality: Localized, isAny: boolean): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t((isAny ? words.nothingAt : words.noneSuchAt)(locality))),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.areas), command: 'focus' }),
  ],
})

const nothingThen = ({ t }: Context, undated: number): Reply => ({
  outcome: 'unknown',
  parts: [
    text(t(words.nothingThen)),
    ...(undated > 0 ? [note(t(words.undated(undated)))] : []),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.calls), command: 'calls' }),
  ],
})

const words = {
  at: (place: Localized, count: number) => ({
    fi: `${place.fi}: ${count} ${count === 1 ? 'osuma' : 'osumaa'}`,
    sv: `${place.sv}: ${count} ${count === 1 ? 'träff' : 'träffar'}`,
    en: `${place.en}: ${count} ${count === 1 ? 'match' : 'matches'}`,
  }),
  nothingAt: ({ fi, sv, en }: Localized) => ({
    fi: `Tietueissani ei ole hanketta, hakua eikä organisaatiota, jonka kuvauksessa mainittaisiin ${fi}.`,
    sv: `Jag har inget projekt, ingen utlysning och ingen aktör vars beskrivning nämner ${sv}.`,
    en: `I have no project, call or organisation on record whose description mentions ${en}.`,
  }),
  noneSuchAt: ({ fi, sv, en }: Localized) => ({
    fi: `Tiedoissani ei ole sellaista, jonka kuvauksessa mainittaisiin ${fi}.`,
    sv: `Jag har inget sådant vars beskrivning nämner ${sv}.`,
    en: `I have none like that on record whose description mentions ${en}.`,
  }),
  nothingThen: {
    fi: 'Tiedoissani ei ole mitään, mikä sopisi noihin vuosiin.',
    sv: 'Jag har ingenting som stämmer med de åren.',
    en: 'I have nothing on record that fits those years.',
  },
  undated: (count: number) => ({
    fi:
      count === 1
        ? 'Yksi puuttuu, koska lähteet eivät kerro sen ajankohtaa.'
        : `${count} puuttuu, koska lähteet eivät kerro niiden ajankohtaa.`,
    sv: `${count === 1 ? 'En' : count} saknas, eftersom källorna inte anger ${count === 1 ? 'när den pågår' : 'när de pågår'}.`,
    en: `${count === 1 ? 'One is' : `${count} are`} left out, because the sources do not give ${count === 1 ? 'its' : 'their'} dates.`,
  }),
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  found: (count: number) => ({
    fi: count === 1 ? 'Löysin yhden osuman' : `Löysin ${count} osumaa`,
    sv: count === 1 ? 'En träff' : `${count} träffar`,
    en: count === 1 ? 'I found one' : `I found ${count}`,
  }),
  more: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  nothing: (typed: string) => ({
    fi: `Haulla ”${typed}” ei löytynyt mitään. Kokeile yhtä sanaa tai selaa painopisteittäin.`,
    sv: `Inget hittades med ”${typed}”. Pröva ett enda ord eller bläddra enligt prioritering.`,
    en: `Nothing found for “${typed}”. Try a single word, or browse by focus area.`,
  }),
  within: {
    fi: 'Lähteiden mukaan nämä ovat mukana HEVi-hankkeissa. Mukana voi olla muitakin.',
    sv: 'Enligt källorna är dessa med i HEVi-projekt. Det kan finnas fler.',
    en: 'By the sources these take part in HEVi projects. There may be others.',
  },
  everyone: { fi: 'Kaikki tiedoissani', sv: 'Alla jag känner till', en: 'All I have on record' },
  none: {
    fi: 'Tällaista ei ole tiedoissani. Kaikkia hankkeita ei löytynyt julkisista lähteistä.',
    sv: 'Något sådant har jag inte i mina uppgifter. Alla projekt gick inte att hitta i offentliga källor.',
    en: 'I have none like that on record. Not all projects could be found in public sources.',
  },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringarna', en: 'Focus areas' },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
}
