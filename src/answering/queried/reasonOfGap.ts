import type { Context } from '../../command.ts'
import { areaNumberIn, namesTheme } from '../../domain/asked/portfolio/portfolioAsked.ts'
import { isOwn } from '../../domain/status.ts'
import type { Localized } from '../../locale.ts'
import { startedByCalls } from '../../presentation/counts/startedByCalls.ts'
import { inSentence } from '../../presentation/inSentence.ts'
import { callsForProjects } from '../../presentation/records/calls.ts'
import type { Row } from '../../presentation/records/records.ts'
import { cite } from '../../presentation/sources.ts'
import { heading, type Reply, sources, text } from '../../reply.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'

type Area = Row<'focusAreas'>

/** “Why is there none in area 3?”: no record gives a reason; not all projects of the first call are known, and which calls held the area is. */
export async function reasonOfGap(context: Context, question: string): Promise<Reply | undefined> {
  const area = await areaMeant(context, question)
  // Nobody can say why there is none where there are some.
  if (area && (await hasOwn(context, area.id))) return undefined
  return told(context, area ?? (await emptyArea(context)), [
    context.t(words.noReason),
    ...(await startedByCalls(context)),
  ])
}

/** “And which calls covered that area?” */
export async function callsOfArea(context: Context, question: string): Promise<Reply | undefined> {
  const area = (await areaMeant(context, question)) ?? (await emptyArea(context))
  return area && told(context, area, [])
}

async function told(context: Context, area: Area | undefined, said: readonly string[]): Promise<Reply> {
  const { t, locale, pack } = context
  const calls = await callsForProjects(context)
  const named = (say: (names: string) => Localized, isSuch: (areas: readonly string[]) => boolean) => {
    const such = area ? calls.filter(({ focusAreas }) => isSuch(focusAreas)) : []
    const names = such.map(({ title }) => t(title))
    return names.length > 0 ? [text(t(say(inSentence(locale, names))))] : []
  }
  const isIn = (areas: readonly string[]) => area !== undefined && areas.includes(area.id)
  const cited = await Promise.all(calls.map((call) => cite(context, `call:${call.id}`, call)))
  return {
    outcome: said.length > 0 ? 'unknown' : 'answered',
    topic: 'counts:area',
    parts: [
      ...(area ? [heading(t(words.area(area)))] : []),
      ...said.map((one) => text(one)),
      ...named(words.having, isIn),
      ...named(words.without, (areas) => areas.length > 0 && !isIn(areas)),
      ...named(words.silent, (areas) => areas.length === 0),
      sources(
        ...(await cite(context, 'command:project', { sources: [pack.url], asOf: pack.asOf })),
        ...cited.flatMap(([first]) => first ?? []),
      ),
    ],
  }
}

/** The area that the question names, by its number or by its theme. */
async function areaMeant(context: Context, question: string) {
  const number = areaNumberIn(question)
  if (number) return context.store.focusAreas.get(number)
  return namesTheme(question) ? areaOfTheme(context, question) : undefined
}

const hasOwn = async ({ store }: Context, area: string) =>
  (await store.projects.all()).some((row) => isOwn(row) && row.focusArea === area)

/** The only one that has no project. */
async function emptyArea({ store }: Context) {
  const projects = await store.projects.all()
  const none = (await store.focusAreas.all()).filter(
    ({ id }) => !projects.some((row) => isOwn(row) && row.focusArea === id),
  )
  return none.length === 1 ? none[0] : undefined
}

const words = {
  area: ({ id, name }: Area) => ({
    fi: `Painopiste ${id}, ${name.fi}`,
    sv: `Prioritering ${id}, ${name.sv}`,
    en: `Focus area ${id}, ${name.en}`,
  }),
  noReason: {
    fi: 'Syytä lähteeni eivät kerro.',
    sv: 'Mina källor anger ingen orsak.',
    en: 'My sources give no reason.',
  },
  having: (calls: string) => ({
    fi: `Painopiste oli mukana: ${calls}.`,
    sv: `Prioriteringen ingick i: ${calls}.`,
    en: `The focus area was in: ${calls}.`,
  }),
  without: (calls: string) => ({
    fi: `Se ei ollut mukana: ${calls}.`,
    sv: `Den ingick inte i: ${calls}.`,
    en: `It was not in: ${calls}.`,
  }),
  silent: (calls: string) => ({
    fi: `Painopisteitä ei nimetty: ${calls}.`,
    sv: `Inga prioriteringar nämndes i: ${calls}.`,
    en: `No focus areas were named in: ${calls}.`,
  }),
}
