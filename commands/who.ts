import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { decide } from '../src/domain/answer.ts'
import { severalAsked } from '../src/domain/asked/severalAsked.ts'
import { cardAtOnce } from '../src/domain/carriedOn/ofStatement/afterCard.ts'
import { wholeWords } from '../src/domain/regexOf.ts'
import { similarity, wordsOf } from '../src/domain/search/grams.ts'
import { recordsNamed } from '../src/domain/search/names.ts'
import { Declined } from '../src/errors.ts'
import type { Localized } from '../src/locale.ts'
import { memberItems } from '../src/presentation/records/bodyFact.ts'
import { namesIn, type Row } from '../src/presentation/records/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { buttons, heading, list, note, type Part, type Reply, text } from '../src/reply.ts'

/** The chain of a project's decision. Sources: agreement section 6; the funding authority's page. */
const chain: Record<string, Localized> = {
  'coordination-project': { fi: 'valmistelee', sv: 'bereder', en: 'prepares' },
  'steering-group': { fi: 'esittää', sv: 'föreslår', en: 'proposes' },
  'regional-council': {
    fi: 'päättää rahoituksesta',
    sv: 'beslutar om finansieringen',
    en: 'decides on funding',
  },
  'national-steering-group': {
    fi: 'koordinoi valtakunnallisesti',
    sv: 'samordnar nationellt',
    en: 'coordinates nationally',
  },
  mee: { fi: 'valtion sopijaosapuoli', sv: 'statens avtalspart', en: 'the state’s party' },
}

/** What people call a body by what it does. */
const byTask: Record<string, readonly string[]> = {
  'steering-group': ['ehdottaa', 'esittää', 'valitsee', 'föreslår', 'väljer', 'proposes', 'selects', 'jory'],
  'regional-council': [
    'päättää',
    'rahoittaa',
    'rahoittaja',
    'beslutar',
    'finansierar',
    'decides',
    'funds',
    'funder',
  ],
  'coordination-project': [
    'koordinoi',
    'koordinaattori',
    'koordinaatio',
    'samordnar',
    'coordinates',
    'coordinator',
  ],
  mee: ['tem', 'anm', 'meae', 'ministeriö', 'ministry', 'ministerium'],
}

export default defineCommand({
  name: 'who',
  aliases: { fi: ['kuka', 'ketkä'], sv: ['vem', 'vilka'], en: [] },
  help: {
    fi: 'Kuka esittää, kuka päättää, kuka koordinoi',
    sv: 'Vem föreslår, vem beslutar, vem samordnar',
    en: 'Who proposes, who decides, who coordinates',
  },
  examples: {
    fi: ['kuka', 'kuka päättää', 'kuka johtoryhmä'],
    sv: ['vem', 'vem beslutar', 'vem ledningsgrupp'],
    en: ['who', 'who decides', 'who coordinates'],
  },
  reads: true,
  asks: true,
  args: z.object({ body: z.string().optional() }),
  fields: { body: { fi: 'elin', sv: 'organ', en: 'body' } },

  async run({ body: typed }, context) {
    const bodies = (await context.store.governance.all()).map((row) => ({
      ...row,
      names: [...namesIn(row.name), ...(byTask[row.id] ?? [])],
    }))
    // “Vilka?” after applications were counted asks for those.
    if (!typed && cardAtOnce(context.conversation?.topic ?? '', 'vilka')) throw new Declined()
    if (!typed) return overview(context)
    const { sure } = recordsNamed(typed, bodies)
    if (!sure) throw new Declined()
    if (severalAsked(`who ${typed}`) || ministries.test(typed)) throw new Declined()
    if (!isOnlyName(typed, sure.names) && isKnownQuestion(typed, context)) throw new Declined()
    return describe(context, sure)
  },
})

/** “Vilka ministerier är med?” asks after all of them, not after the one that is a party. */
const ministries = wholeWords('ministeriöt|ministerier|ministerierna|ministries')

/** A card surely answers it. */
function isKnownQuestion(typed: string, { search }: Context): boolean {
  const decision = decide(typed, search.find(typed))
  return decision.outcome === 'answered' && decision.hit.entry.ref.startsWith('card:')
}

/** “Who signed for the ministry?” asks for more than the ministry; “nimittää” is no form of “esittää”. */
function isOnlyName(typed: string, names: readonly string[]): boolean {
  const known = names.flatMap(wordsOf)
  const isForm = (word: string, one: string) => word[0] === one[0] && similarity(word, one) >= 0.4
  return wordsOf(typed).every((word) => word.length <= 3 || known.some((one) => isForm(word, one)))
}

async function overview(context: Context): Promise<Reply> {
  const bodies = await Promise.all(Object.keys(chain).map((id) => context.store.governance.get(id)))
  return {
    outcome: 'answered',
    topic: 'command:who',
    parts: [
      heading(context.t(words.title)),
      list(
        ...bodies.flatMap((body) => {
          const task = body && chain[body.id]
          return task
            ? [
                {
                  ref: `governance:${body.id}`,
                  title: context.t(body.name),
                  detail: context.t(task),
                  command: `who ${body.id}`,
                },
              ]
            : []
        }),
      ),
      note(context.t(words.proposedIsNotFunded)),
      await sourcesPart(context, 'governance:all', { sources: ['agreement#6', 'agreement#1'] }),
    ],
  }
}

type Body = Row<'governance'>

async function describe(context: Context, body: Body): Promise<Reply> {
  const { t } = context
  return {
    outcome: 'answered',
    topic: `governance:${body.id}`,
    parts: [
      heading(t(body.name)),
      text(t(body.role)),
      ...(await members(context, body)),
      ...(body.note ? [note(t(body.note))] : []),
      ...(body.id === 'steering-group' ? [note(t(words.proposedIsNotFunded))] : []),
      await sourcesPart(context, `governance:${body.id}`, body),
      buttons({ label: t(words.title), command: 'who' }),
    ],
  }
}

async function members(context: Context, body: Body): Promise<Part[]> {
  const items = await memberItems(context, body)
  return items.length > 0 ? [text(`${context.t(words.members)}:`), list(...items)] : []
}

const words = {
  title: { fi: 'Kuka tekee mitä', sv: 'Vem gör vad', en: 'Who does what' },
  members: { fi: 'Kokoonpano rooleina', sv: 'Sammansättning som roller', en: 'Composition by role' },
  proposedIsNotFunded: {
    fi: 'Johtoryhmän esitys ei ole vielä rahoituspäätös: sen tekee rahoittava viranomainen.',
    sv: 'Ledningsgruppens förslag är ännu inget finansieringsbeslut: det fattas av den finansierande myndigheten.',
    en: 'A proposal by the steering group is not yet a funding decision: the funding authority makes that.',
  },
}
