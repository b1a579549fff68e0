import type { Context } from '../../command.ts'
import { areaOf } from '../../domain/area.ts'
import { formatDay } from '../../format.ts'
import { fillIn } from '../../pack/template.ts'
import { parseLine } from '../../parse.ts'
import { buttons, heading, list, note, type Part, type Reply, sources, text } from '../../reply.ts'
import { areaItem, type Row } from '../records/records.ts'
import { citeCard } from '../sources.ts'
import { whoKnows } from './whoKnows.ts'

type Card = Row<'cards'>

/** A card as an answer; a card about what the agreement does not say is an honest “unknown” that names who knows. */
export async function cardReply(context: Context, card: Card): Promise<Reply> {
  const { t, locale, store, pack, today } = context
  const cited = await citeCard(context, card)
  const area = card.kind === 'gap' ? undefined : areaOf(card.sections, await store.focusAreas.all())
  return {
    outcome: card.kind === 'gap' ? 'unknown' : 'answered',
    topic: `card:${card.id}`,
    parts: [
      heading(t(card.title)),
      text(await cardText(context, card)),
      ...(area && t(area.name) !== t(card.title) ? [note(areaLine(context, area))] : []),
      ...(today > pack.ends ? [note(t(words.ended(formatDay(pack.ends, locale))))] : []),
      ...(card.kind === 'gap' && card.who && !notOurs.has(card.id) ? await whoKnows(context, card.who) : []),
      ...(cited.length > 0 ? [sources(...cited)] : []),
      ...(await links(context, card)),
    ],
  }
}

/** “Focus area 2: Wellbeing and health technology” */
export const areaLine = ({ t }: Context, { id, name }: Row<'focusAreas'>) =>
  `${t(words.area)} ${id}: ${t(name)}`

/** Nobody here knows what the weather is, or who is let into the country. */
const notOurs: ReadonlySet<string> = new Set(['off-topic', 'gap-immigration'])

/** What a card says, with the values that it quotes. */
export async function cardText({ t, locale, store }: Context, card: Card): Promise<string> {
  const values = new Map((await store.values.all()).map((value) => [value.id, value]))
  return fillIn(t(card.text), values, locale)
}

async function links(context: Context, card: Card): Promise<Part[]> {
  const { store, t, commands } = context
  if (card.command === 'focus') return [list(...(await areasInBrief(context)))]
  const command = card.command && parseLine(card.command, commands)?.command
  const related = await Promise.all(card.related.map((id) => store.cards.get(id)))
  const entries = [
    ...(command && card.command ? [{ label: t(command.help), command: card.command }] : []),
    ...related.flatMap((other) =>
      other ? [{ label: t(other.title), command: `ask card:${other.id}` }] : [],
    ),
  ]
  return entries.length > 0 ? [buttons(...entries)] : []
}

const areasInBrief = async (context: Context) =>
  (await context.store.focusAreas.all()).map((area) => ({ ...areaItem(context, area), detail: undefined }))

const words = {
  area: { fi: 'Painopiste', sv: 'Prioritering', en: 'Focus area' },
  ended: (day: string) => ({
    fi: `Sopimus päättyi ${day}.`,
    sv: `Avtalet upphörde ${day}.`,
    en: `The agreement ended on ${day}.`,
  }),
}
