import { z } from 'zod'

import { anywhere, localitiesOf, nearest } from '../src/answering/partners/elsewhere.ts'
import { nearFirst } from '../src/answering/partners/nearFirst.ts'
import { choices } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import type { Locality } from '../src/domain/locality.ts'
import type { Match } from '../src/domain/match/match.ts'
import { listed, narrow, type Narrowing, offers, takingTurns } from '../src/domain/match/narrow.ts'
import { ofTheme } from '../src/domain/match/ofTheme.ts'
import { ownPlace } from '../src/domain/partnering/ownPlace.ts'
import { Declined } from '../src/errors.ts'
import { matchSeeker } from '../src/matching/seeking.ts'
import { subjectOf } from '../src/matching/subject.ts'
import { whoKnows } from '../src/presentation/cards/whoKnows.ts'
import { canCarry } from '../src/presentation/carried.ts'
import { noneSuch } from '../src/presentation/lists/noneSuch.ts'
import { fewOfThem } from '../src/presentation/matches/fewOfThem.ts'
import { invited, matchParts, page, recordItem, understood } from '../src/presentation/matches/matchReply.ts'
import {
  aboutOffer,
  offeringHeading,
  ofNoCity,
  thereIn,
} from '../src/presentation/matches/narrowedPartners.ts'
import { nothingFits } from '../src/presentation/matches/nothingFits.ts'
import { callIsClosed } from '../src/presentation/records/calls.ts'
import { kindsSought } from '../src/presentation/vocabulary.ts'
import { buttons, heading, note, type Part } from '../src/reply.ts'

export default defineCommand({
  name: 'partners',
  aliases: { fi: ['kumppanit', 'kumppaneita'], sv: ['samarbetspartner', 'partner'], en: ['partner-search'] },
  help: {
    fi: 'Kumppanit hankkeelle, haulle, aiheelle tai omalle idealle',
    sv: 'Partner till ett projekt, en utlysning, ett ämne eller en egen idé',
    en: 'Partners for a project, a call, a topic or an idea of your own',
  },
  examples: {
    fi: [
      'kumppanit Ravintolastamme jää ruokaa yli Helsingissä, kuka sen hakisi?',
      'kumppanit Circular Buildings',
      'kumppanit HEVin kolmas EAKR-hankehaku',
    ],
    sv: ['partner Vi utvecklar ett mätinstrument och söker ett sjukhus som provar det med patienter'],
    en: ['partners We are to demolish a building in Espoo and want the doors and bricks reused'],
  },
  meanings: [
    {
      line: 'partners',
      said: {
        fi: [
          'kenen kanssa voisimme tehdä tämän',
          'etsimme kumppania ideallemme',
          'ketkä sopisivat meille kumppaneiksi',
          'mistä löytyisi yhteistyökumppani',
          'kuka voisi lähteä mukaan meidän ideaan',
        ],
        sv: [
          'vem kunde vi göra det här med',
          'vi söker en partner till vår idé',
          'vilka skulle passa som partner för oss',
          'var hittar vi en samarbetspartner',
          'vem kunde haka på vår idé',
        ],
        en: [
          'who could we do this with',
          'we are looking for a partner for our idea',
          'who would suit us as partners',
          'where do we find a partner to work with',
          'who could join our idea',
        ],
      },
    },
  ],
  args: z.object({
    text: z.string().default('').meta({ input: 'lines' }),
    kind: choices(kindsSought).optional().meta({ hidden: true }),
    place: z.string().optional().meta({ hidden: true }),
    offers: z.enum(offers).optional().meta({ hidden: true }),
    from: z.coerce.number().int().min(0).default(0).meta({ hidden: true }),
  }),
  fields: {
    text: { fi: 'kuvaus', sv: 'beskrivning', en: 'text' },
    kind: { fi: 'laji', sv: 'typ', en: 'kind' },
    place: { fi: 'paikka', sv: 'plats', en: 'place' },
    offers: { fi: 'tarjoaa', sv: 'erbjuder', en: 'offers' },
    from: { fi: 'alkaen', sv: 'från', en: 'from' },
  },

  async run({ text: typed, kind = [], place, offers: offer, from }, context) {
    const subject = await subjectOf(context, typed)
    if (!subject)
      return invited(context, 'partners', ...(await whoKnows(context, 'coordination-project')), form(context))
    const { record } = subject
    const seeker = { ...subject.seeker, organisation: subject.seeker.organisation ?? ownIn(context, typed) }
    const { matches, vocabulary } = await matchSeeker(context, seeker, ['organisation'])
    const localities = await localitiesOf(context, place)
    const eachThere = await Promise.all(localities.map((one) => thereIn(context, one, offer)))
    const isThere = eachThere.length > 0 ? (one: Match) => eachThere.some((isIn) => isIn(one)) : undefined
    const narrowing: Narrowing = { kinds: kind, offer, isThere }
    if (matches.verdict === 'too-little' && typed.endsWith('?') && typed.split(' ').length <= 6)
      throw new Declined()
    if (matches.verdict && !offer) return nothingFits(context, seeker, matches, vocabulary, 'partners')

    const filters = [
      kind.length > 0 && `kind:${kind.join(',')}`,
      place && `place:${place}`,
      offer && `offers:${offer}`,
    ]
    const line = ['partners', ...filters, typed].filter(Boolean).join(' ')
    const fitting = inPlaces(narrow(matches, narrowing), eachThere)
    const isNone = fitting.length === 0
    const near =
      record || place || offer || kind.length > 0 ? undefined : await nearFirst(context, typed, matches)
    const there = isNone && isThere ? await nearest(context, matches, narrowing, localities) : []
    const asNarrowed =
      near?.matches ?? (there.length > 0 ? there : inPlaces(listed(matches, fitting, narrowing), eachThere))
    const wider = isNone && there.length === 0 ? anywhere(matches, narrowing) : []
    const all = wider.length > 0 ? wider : asNarrowed
    const ones = offer ? all : ofTheme(all, seeker)
    const more = ones.length > from + page
    const isAny = offer !== undefined && matches.demand.themes.length === 0
    return {
      outcome: isNone && !isAny ? 'unknown' : 'answered',
      topic: `command:${line}`,
      parts: [
        ...(isNone && !isAny
          ? [
              noneSuch(
                context,
                narrowing,
                localities,
                there.length === 0 ? 'elsewhere' : offer ? 'ask' : 'there',
              ),
            ]
          : []),
        heading(
          offer
            ? offeringHeading(context, offer, isNone ? [] : localities)
            : record
              ? context.t(words.forRecord(record.title))
              : context.t(words.title),
        ),
        ...(record || isNone || isAny
          ? []
          : [
              understood(
                context,
                seeker,
                matches,
                vocabulary,
                localities.map(({ fi, sv }) => (context.locale === 'sv' ? sv : fi)),
              ),
            ]),
        ...(near ? [near.said] : []),
        ...(kind.length > 0 && !isNone && !isAny ? fewOfThem(context, ones) : []),
        ...(record?.closed ? [note(context.t(callIsClosed))] : []),
        ...(await matchParts(context, ones.slice(from, from + page), vocabulary, offer !== undefined)),
        ...(isInCity(localities) && !offer && wider.length === 0
          ? await ofNoCity(context, narrow(matches, { ...narrowing, isThere: undefined }))
          : []),
        ...(offer ? [aboutOffer(context, offer)] : []),
        await meetingPart(context, ones.slice(from, from + mostMeetings)),
        ...next(
          context,
          typed,
          more ? `partners from:${from + page} ${line.slice('partners '.length)}` : undefined,
        ),
      ],
    }
  },
})

const isInCity = (localities: readonly Locality[]) => localities.some(({ kind }) => kind === 'municipality')

/** Those of several places take turns. */
function inPlaces(ones: readonly Match[], eachThere: readonly ((one: Match) => boolean)[]) {
  if (eachThere.length < 2) return ones
  const groups = eachThere.map((isIn) => ones.filter((one) => isIn(one)))
  return takingTurns([...groups, ones])
}

/** Nobody is sent to themselves. */
function ownIn({ search: { names } }: Context, typed: string): string | undefined {
  const own = ownPlace(typed)
  const id = own && (names.namedIn(own)?.id ?? names.namedByPart(own.split(' ')[0] ?? ''))
  return id?.startsWith('organisation:') ? id.slice('organisation:'.length) : undefined
}

/** The best ones can be met at a press. */
const mostMeetings = 3
async function meetingPart(context: Context, shown: readonly Match[]): Promise<Part> {
  const found = await Promise.all(shown.map(({ candidate }) => recordItem(context, candidate.ref)))
  const named = found.flatMap((one) => one?.item ?? [])
  return buttons(
    ...named.map(({ title, ref = '' }) => ({
      label: context.t(words.meet(title)),
      command: `introduce to:${ref.replace('organisation:', '')}`,
      form: true as const,
    })),
  )
}

const form = ({ t }: Context): Part => buttons({ label: t(words.tell), command: 'partners', form: true })

function next({ t }: Context, typed: string, more: string | undefined): Part[] {
  if (!canCarry(typed)) return []
  return [
    buttons(
      ...(more ? [{ label: t(words.more), command: more }] : []),
      { label: t(words.consortium), command: `consortium ${typed}` },
      { label: t(words.projects), command: `match ${typed}` },
    ),
  ]
}

const words = {
  title: {
    fi: 'Näiden kanssa kannattaa puhua',
    sv: 'De här kan vara bra att kontakta',
    en: 'Organisations worth talking to',
  },
  forRecord: (name: string) => ({
    fi: `Kumppaneita: ${name}`,
    sv: `Partner: ${name}`,
    en: `Partners: ${name}`,
  }),
  meet: (name: string) => ({
    fi: `Pyydä esittelyä: ${name}`,
    sv: `Förmedla kontakt: ${name}`,
    en: `Introduce us: ${name}`,
  }),
  tell: { fi: 'Kerro, mitä etsitte', sv: 'Berätta vad ni söker', en: 'Tell what you look for' },
  more: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  consortium: {
    fi: 'Millainen kumppani teiltä vielä puuttuu?',
    sv: 'Vilken typ av partner behöver ni dessutom?',
    en: 'What kind of partner do you still need?',
  },
  projects: { fi: 'Aiheeseen sopivia hankkeita', sv: 'Projekt för det här', en: 'Projects for this' },
}
