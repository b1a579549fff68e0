import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import type { Match } from '../src/domain/match/match.ts'
import { sharesTheme } from '../src/domain/match/ofTheme.ts'
import type { Seeker } from '../src/domain/match/seeker.ts'
import { wholeWords } from '../src/domain/regexOf.ts'
import { isAhead } from '../src/domain/status.ts'
import { Declined } from '../src/errors.ts'
import { matchSeeker } from '../src/matching/seeking.ts'
import { subjectOf } from '../src/matching/subject.ts'
import { canCarry } from '../src/presentation/carried.ts'
import { invited, matchParts, page, understood } from '../src/presentation/matches/matchReply.ts'
import { nothingFits } from '../src/presentation/matches/nothingFits.ts'
import { opening } from '../src/presentation/opening.ts'
import { noOpenCall } from '../src/presentation/records/calls.ts'
import { type Button, buttons, heading, note, type Part, text } from '../src/reply.ts'

export default defineCommand({
  name: 'match',
  aliases: { fi: ['sopivat', 'sovita'], sv: ['matcha', 'passar'], en: ['matches'] },
  help: {
    fi: 'Hankkeet, aiheet ja kokeilupaikat, jotka sopivat teille',
    sv: 'Projekt, ämnen och testmiljöer som passar er',
    en: 'Projects, topics and test environments that fit you',
  },
  examples: {
    fi: ['sopivat Teemme lukusovellusta ja etsimme Espoosta koulua, jossa kokeilla sitä'],
    sv: ['matcha Vi har en drönare och söker en plats där vi får testflyga'],
    en: ['match We grow salad in containers and look for a yard and a restaurant in Vantaa'],
  },
  meanings: [
    {
      line: 'match',
      said: {
        fi: [
          'mikä hanke sopisi meille',
          'mitkä hankkeet sopivat meidän yritykselle',
          'etsitään pilottikohdetta tuotteellemme',
          'missä voisimme kokeilla tuotettamme',
          'löytyykö meille sopivaa hanketta',
        ],
        sv: [
          'vilket projekt passar oss',
          'vilka projekt passar vårt företag',
          'vi söker en pilotplats för vår produkt',
          'var kunde vi prova vår produkt',
          'finns det ett projekt för oss',
        ],
        en: [
          'which project would suit us',
          'what projects fit our company',
          'we are looking for a pilot site for our product',
          'where could we try our product',
          'find a project that fits us',
        ],
      },
    },
  ],
  args: z.object({
    text: z.string().default('').meta({ input: 'lines' }),
    first: z.literal('projects').optional().meta({ hidden: true }),
    from: z.coerce.number().int().min(0).default(0).meta({ hidden: true }),
  }),
  fields: {
    text: { fi: 'kuvaus', sv: 'beskrivning', en: 'text' },
    first: { fi: 'ensin', sv: 'först', en: 'first' },
    from: { fi: 'alkaen', sv: 'från', en: 'from' },
  },

  async run({ text: typed, first, from }, context) {
    const subject = await subjectOf(context, typed)
    if (!subject) return invited(context, 'match', form(context))
    const { seeker, matches, vocabulary } = await matchSeeker(context, subject.seeker, ['project', 'topic'])
    if (matches.verdict === 'too-little' && isQuestion(typed)) throw new Declined()
    const near = matches.verdict === 'outside' ? await nearestHere(context, subject.seeker) : []
    if (matches.verdict === 'no-theme' && (await isAnyoneFitting(context, subject.seeker)))
      return opening(await context.run(`partners ${typed}`), context.t(words.onlyBodies))
    if (matches.verdict) return nothingFits(context, seeker, { ...matches, near }, vocabulary, 'match')

    const sharing = matches.shown.filter(isOnTheme)
    const shown = sharing.length > 0 ? sharing : matches.shown
    const ones = first ? projectsFirst(shown) : shown
    const line = first ? `first:${first} ${typed}` : typed
    const end = from + (first ? few : page)
    const listed = ones.slice(from, end)
    return {
      outcome: 'answered',
      topic: `command:match ${line}`,
      parts: [
        heading(context.t(first && !tellsOfThem.test(typed) ? words.found : words.title)),
        understood(context, seeker, matches, vocabulary),
        ...noneRuns(context, listed),
        ...(await matchParts(context, listed, vocabulary)),
        ...(await openCalls(context)),
        buttons(...next(context, typed, ones.length > end ? `match from:${end} ${line}` : undefined)),
      ],
    }
  },
})

/** How many are shown at a time to whoever asks what there is. */
const few = 5

/** What only sounds like it has nothing to do with what they make. */
const isOnTheme = (one: Match) => sharesTheme(one) || one.notes.includes('takes-ideas')

/** Where no project is about it, some organisation may be. */
async function isAnyoneFitting(context: Context, seeker: Seeker): Promise<boolean> {
  const { matches } = await matchSeeker(context, seeker, ['organisation'])
  return matches.verdict === undefined
}

/** The projects nearest by subject, as if whoever asks were from here. */
async function nearestHere(context: Context, seeker: Seeker): Promise<readonly Match[]> {
  const { matches } = await matchSeeker(context, { ...seeker, place: undefined }, ['project'])
  return matches.shown.filter(isOnTheme).slice(0, mostNear)
}
const mostNear = 3

/** Whoever asks for projects sees them before the topics that might become some. */
const projectsFirst = (matches: readonly Match[]) => [
  ...matches.filter(({ candidate }) => candidate.kind === 'project'),
  ...matches.filter(({ candidate }) => candidate.kind !== 'project'),
]

/** “Finns det nåt om drönare?” tells nothing of whoever asks. */
const tellsOfThem = wholeWords(
  String.raw`me|meillä?e?|meidän|meitä|mä|minä|mul?l[ea]|minul?l[ea]|minun|mun|ol(?:en|emme)|oon|ollaan|\p{L}+(?:mme|taan|tään|daan|dään|hään|haan)|vi|oss|vår[at]?|vårt|jag|mig|min|mitt|we|us|our|i|my|me`,
)

/** Said before projects none of which runs or is to come: there is none of them to join. */
function noneRuns({ t }: Context, shown: readonly Match[]): Part[] {
  const projects = shown.filter(({ candidate }) => candidate.kind === 'project')
  const isAnyOn = projects.some(({ candidate }) => candidate.stage === 'running')
  return projects.length === 0 || isAnyOn ? [] : [text(t(words.noneRuns(projects.length)))]
}

const isQuestion = (typed: string) => typed.endsWith('?') && typed.split(' ').length <= 6

const form = ({ t }: Context): Part => buttons({ label: t(words.tell), command: 'match', form: true })

/** Calls are open to all of a focus area alike: they are named, not ranked. */
async function openCalls({ store, t, today }: Context): Promise<Part[]> {
  const calls = (await store.calls.all()).filter((call) => isAhead(call, today))
  if (calls.length === 0) return [note(t(noOpenCall))]
  return [
    note(t(words.calls)),
    buttons(...calls.slice(0, 2).map((call) => ({ label: t(call.title), command: `call ${call.id}` }))),
  ]
}

function next({ t }: Context, typed: string, more: string | undefined): Button[] {
  if (!canCarry(typed)) return [{ label: t(words.calls), command: 'calls' }]
  return [
    ...(more ? [{ label: t(words.more), command: more }] : []),
    { label: t(words.partners), command: `partners ${typed}` },
    { label: t(words.eligible), command: `eligible ${typed}` },
  ]
}

const words = {
  found: { fi: 'Tämän löysin', sv: 'Det här hittade jag', en: 'This is what I found' },
  title: { fi: 'Nämä sopivat teille parhaiten', sv: 'Dessa passar er bäst', en: 'These fit you best' },
  onlyBodies: {
    fi: 'Hanketta tai esimerkkiaihetta en tästä löydä, mutta nämä toimijat ovat aihetta lähimpänä.',
    sv: 'Något projekt eller exempel på ämne hittar jag inte, men de här aktörerna ligger närmast ämnet.',
    en: 'I find no project or example topic on this, but these organisations come nearest to it.',
  },
  noneRuns: (count: number) => ({
    fi:
      count > 1 ? 'Mikään lähimmistä hankkeista ei ole nyt käynnissä.' : 'Lähin hanke ei ole nyt käynnissä.',
    sv:
      count > 1
        ? 'Inget av de närmaste projekten pågår just nu.'
        : 'Det närmaste projektet pågår inte just nu.',
    en:
      count > 1
        ? 'None of the closest projects is running right now.'
        : 'The closest project is not running right now.',
  }),
  tell: { fi: 'Kerro, mitä etsitte', sv: 'Berätta vad ni söker', en: 'Tell what you look for' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  more: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  partners: { fi: 'Aiheeseen sopivia kumppaneita', sv: 'Partner till det här', en: 'Partners for this' },
  eligible: { fi: 'Onko tämä meille?', sv: 'Är det här för oss?', en: 'Is this for us?' },
}
