import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import type { Match } from '../src/domain/match/match.ts'
import { cover, type Member, type Slot } from '../src/domain/match/sets.ts'
import type { Vocabulary } from '../src/domain/match/vocabulary.ts'
import { matchSeeker } from '../src/matching/seeking.ts'
import { subjectOf } from '../src/matching/subject.ts'
import { canCarry } from '../src/presentation/carried.ts'
import { invited, recordItem } from '../src/presentation/matches/matchReply.ts'
import { nothingFits } from '../src/presentation/matches/nothingFits.ts'
import { lowerFirst, reasonsFor } from '../src/presentation/matches/reasons.ts'
import { type ExpectedRole, expectedRoles } from '../src/presentation/matches/roles.ts'
import { callIsClosed } from '../src/presentation/records/calls.ts'
import { cite } from '../src/presentation/sources.ts'
import { buttons, facts, heading, type Item, list, note, type Part, sources, text } from '../src/reply.ts'

export default defineCommand({
  name: 'consortium',
  aliases: { fi: ['ryhmä', 'konsortio'], sv: ['grupp', 'konsortium'], en: ['group'] },
  help: {
    fi: 'Mitä rooleja hankkeesta, hausta tai ideasta puuttuu ja kuka täydentäisi sen',
    sv: 'Vilka roller som saknas i ett projekt, en ansökningsomgång eller en idé och vem som kunde fylla dem',
    en: 'Which roles a project, a call or an idea lacks, and who would complete it',
  },
  examples: {
    fi: ['konsortio Food Waste Ecosystem', 'konsortio Vantaan koulut ja sovellus, joka opettaa lukemaan'],
    sv: ['konsortium Metropolitan UAM'],
    en: [
      'consortium We want to test robots that help nurses on a ward',
      'consortium Third HEVi ERDF project call',
    ],
  },
  args: z.object({ text: z.string().default('').meta({ input: 'lines' }) }),
  fields: { text: { fi: 'kuvaus', sv: 'beskrivning', en: 'text' } },

  async run({ text: typed }, context) {
    const subject = await subjectOf(context, typed)
    if (!subject) return invited(context, 'consortium')
    const { seeker, record } = subject
    const open = { ...seeker, exclusions: { ...seeker.exclusions, organisations: [] } }
    const { matches, vocabulary } = await matchSeeker(context, open, ['organisation'])
    if (matches.verdict) return nothingFits(context, seeker, matches, vocabulary, 'consortium')

    const all = [...matches.shown, ...matches.others()]
    const inIt = new Set([
      ...(record?.candidate.members ?? []).map((id) => `organisation:${id}`),
      ...(seeker.organisation ? [`organisation:${seeker.organisation}`] : []),
    ])
    const present = all.filter(({ candidate }) => inIt.has(candidate.ref))
    const missing = expectedRoles.filter(({ plays }) => !present.some(({ candidate }) => plays(candidate)))
    const slots = [
      ...missing.map((role) => roleSlot(role, seeker.place?.id)),
      ...themeSlots(matches.demand.themes),
    ]
    const free = all.filter(({ candidate, score }) => score >= worthNaming && !inIt.has(candidate.ref))
    const members = cover(slots, present, free)

    return {
      outcome: 'answered',
      topic: `command:consortium ${typed}`,
      parts: [
        heading(context.t(words.title(record?.title))),
        ...(record?.closed ? [note(context.t(callIsClosed))] : []),
        rolesPart(context, missing),
        ...(await memberParts(context, members, vocabulary)),
        ...(await citiesPart(context, all, vocabulary)),
        sources(...(await roleSources(context))),
        note(context.t(words.notDecided)),
        ...(canCarry(typed)
          ? [buttons({ label: context.t(words.partners), command: `partners ${typed}` })]
          : []),
      ],
    }
  },
})

/** Who fits less plays no part, and makes nobody replaceable. */
const worthNaming = 0.2

/** What is tied to a city is that city's to do. */
const roleSlot = (role: ExpectedRole, place: string | undefined): Slot => ({
  id: role.id,
  filled({ candidate, score }) {
    if (!role.plays(candidate)) return 0
    return candidate.body === 'city' && candidate.place === place ? 1 : Math.min(1, 0.4 + score)
  },
})

const themeSlots = (themes: readonly { id: string; weight: number }[]): Slot[] =>
  themes
    .filter(({ weight }) => weight >= 0.5)
    .slice(0, 4)
    .map(({ id }) => ({
      id,
      filled: ({ fit }) =>
        Math.max(0, ...fit.themes.filter(({ part }) => part.id === id).map(({ degree }) => degree)),
    }))

const rolesPart = ({ t }: Context, missing: readonly ExpectedRole[]): Part =>
  facts(
    ...expectedRoles.map((role) => ({
      label: t(role.name),
      value: missing.includes(role)
        ? `${t(words.missing)}: ${t(role.why)} (${role.section})`
        : t(words.there),
    })),
  )

async function memberParts(
  context: Context,
  members: readonly Member[],
  vocabulary: Vocabulary,
): Promise<Part[]> {
  const { t, locale } = context
  if (members.length === 0) return [text(t(words.complete))]
  const label = (id: string) => {
    const role = expectedRoles.find((one) => one.id === id)
    return role ? t(role.name) : lowerFirst(vocabulary.get(id)?.label[locale] ?? id)
  }
  const found = await Promise.all(members.map(({ match }) => recordItem(context, match.candidate.ref)))
  const items = members.map(({ match, adds, onlyOne }, at): Item => ({
    ...(found[at]?.item ?? { ref: match.candidate.ref, title: match.candidate.ref }),
    score: Math.round(match.score * 100) / 100,
    because: [
      t(words.adds(adds.map(label).join(', '))),
      ...(onlyOne.length > 0 ? [t(words.onlyOne(onlyOne.map(label).join(', ')))] : []),
      ...reasonsFor(context, match, vocabulary),
    ].slice(0, 3),
  }))
  return [
    text(t(words.candidates)),
    list(...items),
    sources(...found.flatMap((one) => one?.cited[0] ?? []).slice(0, 5)),
  ]
}

/** What each city’s record says that it brings to the theme: the question of added value is for people to answer. */
async function citiesPart(context: Context, all: readonly Match[], vocabulary: Vocabulary): Promise<Part[]> {
  const rows = all.filter(({ candidate }) => candidate.body === 'city')
  const items = await Promise.all(
    rows.map(async (match) => ({
      label: (await recordItem(context, match.candidate.ref))?.item.title ?? '',
      value: reasonsFor(context, match, vocabulary).join('; ') || context.t(words.noSign),
    })),
  )
  return [text(context.t(words.added)), facts(...items)]
}

const roleSources = (context: Context) =>
  cite(context, 'agreement', {
    sources: [...new Set(expectedRoles.map(({ section }) => `agreement#${section}`))],
  })

const words = {
  title: (name: string | undefined) => ({
    fi: name ? `Kuka täydentää: ${name}` : 'Kuka täydentää tämän idean',
    sv: name ? `Vem kompletterar: ${name}` : 'Vem kompletterar den här idén',
    en: name ? `Who completes: ${name}` : 'Who completes this idea',
  }),
  missing: { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
  there: { fi: 'on mukana', sv: 'finns med', en: 'is there' },
  candidates: {
    fi: 'Nämä yhdessä täyttäisivät aukot, kukin tuoden jotain uutta:',
    sv: 'Tillsammans skulle de här fylla luckorna, var och en med något nytt:',
    en: 'Together these would fill the gaps, each adding something:',
  },
  complete: {
    fi: 'Tunnetuista toimijoista kukaan ei toisi tähän olennaisesti lisää.',
    sv: 'Ingen av de kända aktörerna skulle tillföra något väsentligt mer.',
    en: 'None of the known organisations would add much to this.',
  },
  adds: (what: string) => ({ fi: `tuo: ${what}`, sv: `tillför: ${what}`, en: `adds: ${what}` }),
  onlyOne: (what: string) => ({
    fi: `korvaamaton: muuta ei löydy (${what})`,
    sv: `oersättlig: ingen annan har hittats (${what})`,
    en: `irreplaceable: no other found (${what})`,
  }),
  added: {
    fi: 'Mitä kukin kaupunki tuo? Tietojeni mukaan:',
    sv: 'Vad tillför varje stad? Enligt uppgifterna:',
    en: 'What does each city add? By the records:',
  },
  noSign: {
    fi: 'tiedoissa ei mainita tätä aihetta: kysy kaupungilta',
    sv: 'ämnet nämns inte i uppgifterna: fråga staden',
    en: 'the record does not name this theme: ask the city',
  },
  notDecided: {
    fi: 'Ehdotus, ei päätös: sopimus ei määrää kumppanien määrää, hakuilmoitus kertoo ehdot.',
    sv: 'Ett förslag, inget beslut: avtalet anger inget antal partner, utlysningen anger villkoren.',
    en: 'A suggestion, not a decision: the agreement sets no number of partners, the call notice gives the terms.',
  },
  partners: { fi: 'Kaikki kumppaniehdotukset', sv: 'Alla partnerförslag', en: 'All partner suggestions' },
}
