import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { sideNamed } from '../src/domain/asker/askerSide.ts'
import { read } from '../src/domain/match/read.ts'
import { type Answers, nextQuestion, type Route, routesFor, sideOf } from '../src/domain/match/routes.ts'
import { Declined } from '../src/errors.ts'
import type { Localized } from '../src/locale.ts'
import { ownSeeker } from '../src/matching/members.ts'
import { whoKnows } from '../src/presentation/cards/whoKnows.ts'
import { vocabularyOf } from '../src/presentation/matches/matching.ts'
import {
  aimNames,
  questions,
  routeNames,
  sideNames,
  stateNames,
  whereNames,
} from '../src/presentation/matches/routeWords.ts'
import { citeCard } from '../src/presentation/sources.ts'
import { buttons, heading, list, note, type Reply, sources, text } from '../src/reply.ts'

export default defineCommand({
  name: 'eligible',
  aliases: { fi: ['meille', 'sopiiko'], sv: ['föross', 'passardet'], en: ['forus'] },
  help: {
    fi: 'Onko tämä meille? Kolme kysymystä ja reitti',
    sv: 'Är det här för oss? Tre frågor och en väg',
    en: 'Is this for us? Three questions and a route',
  },
  examples: {
    fi: ['meille', 'meille Olemme yritys Espoossa ja haluamme kokeilla tuotettamme'],
    sv: ['föross', 'föross Vi är ett företag i Vanda och söker pengar för egen verksamhet'],
    en: ['eligible', 'eligible side:company aim:pilot where:inside'],
  },
  meanings: [
    {
      line: 'eligible',
      said: {
        fi: [
          'onko tämä meille',
          'onko ohjelma meidän yritykselle sopiva',
          'millä tavalla me voisimme olla mukana tässä',
          'sopiiko tämä meille',
        ],
        sv: [
          'är det här för oss',
          'passar programmet vårt företag',
          'på vilket sätt kan vi vara med i det här',
          'är det här något för oss',
        ],
        en: [
          'is this for us',
          'does the programme suit our company',
          'in what way could we be part of this',
          'is this something for us',
        ],
      },
    },
  ],
  args: z.object({
    text: z.string().default('').meta({ input: 'lines' }),
    side: choice(sideNames).optional(),
    aim: choice(aimNames).optional(),
    where: choice(whereNames).optional(),
  }),
  fields: {
    text: { fi: 'kuvaus', sv: 'beskrivning', en: 'text' },
    side: { fi: 'kuka', sv: 'vem', en: 'side' },
    aim: { fi: 'tavoite', sv: 'syfte', en: 'aim' },
    where: { fi: 'missä', sv: 'var', en: 'where' },
  },

  async run({ text: typed, ...given }, context) {
    const told = await answersIn(context, typed)
    // “Meille tuodaan uusi sovellus. Kokeillaanko sitä?” only begins like the command.
    const isChosen = Object.values(given).some(Boolean)
    if (typed.includes('?') && !told.side && !isChosen) throw new Declined()
    const answers = {
      ...told,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
    } as Answers
    const question = nextQuestion(answers)
    return question ? ask(context, question, answers) : route(context, answers as Required<Answers>)
  },
})

/** What free text, or the person's own profile, already answers, so that it is not asked again. */
async function answersIn(context: Context, typed: string): Promise<Answers> {
  const vocabulary = await vocabularyOf(context.store)
  const seeker = typed ? read(typed, vocabulary).seeker : await ownSeeker(context, vocabulary)
  if (!seeker) return {}
  const { needs, beyond, intents, place, kind } = seeker
  const side = sideOf(kind) ?? sideNamed(typed)
  return {
    side,
    aim:
      Object.keys(beyond).length > 0 || (side === 'company' && needs['funding'] !== undefined)
        ? 'own-business'
        : needs['incubation'] !== undefined && side === 'person'
          ? 'start'
          : intents.includes('pilot') || intents.includes('provide-testbed')
            ? 'pilot'
            : intents.includes('implement')
              ? 'project'
              : intents.includes('learn')
                ? 'use'
                : undefined,
    where: place && (place.inside ? 'inside' : 'outside'),
  }
}

async function ask(context: Context, question: 'side' | 'aim' | 'where', answers: Answers): Promise<Reply> {
  const names: Record<typeof question, Record<string, Localized>> = {
    side: sideNames,
    aim: aimNames,
    where: whereNames,
  }
  const line = (given: Answers) =>
    ['eligible', ...Object.entries(given).flatMap(([name, value]) => (value ? `${name}:${value}` : []))].join(
      ' ',
    )
  const isFirm = answers.side === 'company' && question === 'aim'
  return {
    outcome: 'offered',
    topic: `command:${line(answers)}?`,
    parts: [
      ...(isFirm ? [text(context.t(words.forFirms))] : []),
      text(context.t(questions[question])),
      buttons(
        ...Object.entries(names[question]).map(([key, name]) => ({
          label: context.t(name),
          command: line({ ...answers, [question]: key }),
        })),
      ),
    ],
  }
}

async function route(context: Context, answers: Required<Answers>): Promise<Reply> {
  const { t, store } = context
  const routes = await Promise.all(
    routesFor(answers).map(async (one) => ({ one, card: await store.cards.get(one.card) })),
  )
  const cited = await Promise.all(routes.flatMap(({ card }) => (card ? citeCard(context, card) : [])))
  const unsure = routes.some(({ one }) => one.state === 'ask')
  return {
    outcome: 'answered',
    topic: 'command:eligible',
    parts: [
      heading(`${t(routeNames[routes[0]!.one.id])}: ${t(stateNames[routes[0]!.one.state])}`),
      text([t(sideNames[answers.side]), t(aimNames[answers.aim]), t(whereNames[answers.where])].join(' · ')),
      list(
        ...routes.map(({ one, card }) => ({
          ref: `card:${one.card}`,
          title: `${t(routeNames[one.id])}: ${t(stateNames[one.state])}`,
          ...(card ? { detail: t(card.title), command: `ask card:${one.card}` } : {}),
        })),
      ),
      sources(...cited.flat().slice(0, 5)),
      ...(unsure ? await whoKnows(context, 'regional-council') : []),
      note(t(words.notice)),
      buttons(
        ...nextSteps(
          context,
          routes.map(({ one }) => one),
        ),
      ),
    ],
  }
}

function nextSteps({ t }: Context, routes: readonly Route[]) {
  const first = routes[0]!.id
  return [
    ...(first === 'pilot' || first === 'partner' || first === 'implementer'
      ? [
          { label: t(words.match), command: 'match', form: true as const },
          { label: t(words.partners), command: 'partners', form: true as const },
        ]
      : []),
    ...(first === 'other-instrument'
      ? [{ label: 'Business Finland', command: 'organisation business-finland' }]
      : []),
    { label: t(words.calls), command: 'calls' },
  ]
}

const words = {
  forFirms: {
    fi: 'Yrityksen omaan liiketoimintaan ei yleensä saa avustusta. Yritys voi kuitenkin kokeilla ratkaisuaan kaupungeissa ja olla mukana hankkeissa.',
    sv: 'Till ett företags egen affärsverksamhet ges i regel inget bidrag. Ett företag kan ändå prova sin lösning i städerna och vara med i projekt.',
    en: 'A company normally gets no grant for its own business. It can still try out its solution in the cities and take part in projects.',
  },
  notice: {
    fi: 'Nämä ovat yleisiä sääntöjä sellaisina kuin ne olivat, kun ne luettiin. Hakuilmoitus ja rahoittaja ratkaisevat.',
    sv: 'Det här är allmänna regler så som de såg ut när de lästes. Utlysningen och finansiären avgör.',
    en: 'These are general rules as of the day they were read. The call notice and the funder decide.',
  },
  match: { fi: 'Etsi sopivat hankkeet', sv: 'Hitta projekt som passar', en: 'Find projects that fit' },
  partners: { fi: 'Etsi kumppaneita', sv: 'Hitta partner', en: 'Find partners' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
}
