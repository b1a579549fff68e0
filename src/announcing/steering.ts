import type { Context } from '../command.ts'
import { type Content, type Stage, stages, titleIn } from '../domain/announcing/announcement.ts'
import { instantAt } from '../domain/calendar/helsinki.ts'
import { Refusal } from '../errors.ts'
import { dayInHelsinki, formatDay, formatLocalTime } from '../format.ts'
import { bodyNames, stageNames } from '../presentation/announcements/announcingWords.ts'
import type { Item } from '../reply.ts'
import { maySteer } from '../role.ts'
import { asPublishedOrMeeting, type Steered } from './steered.ts'

/** Throws a `Refusal` for those who may not read steering material. */
export function refuseOutsiders(context: Context) {
  if (!maySteer(context)) throw new Refusal(words.notYours)
}

/** Published and not withdrawn, newest first. */
export async function steered({ store }: Pick<Context, 'store'>): Promise<Steered[]> {
  return (await store.announcements.all()).flatMap((announced) => asPublishedOrMeeting(announced) ?? [])
}

/** Meetings to come, the next one first. */
export function meetingItems({ t, locale, now }: Context, all: readonly Steered[]): Item[] {
  return all
    .flatMap(({ id, content }) => {
      const at = content.meets && instantAt(content.meets.day, content.meets.time)
      return content.meets && at && at >= now ? [{ id, content, meets: content.meets, at }] : []
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ id, content, meets }) => ({
      ref: `announcement:${id}`,
      title: `${formatLocalTime(meets, locale)}: ${t(bodyNames[meets.body])}`,
      detail: [meets.where, agendaIn(content, locale)].filter(Boolean).join('\n'),
      command: `news ${id}`,
    }))
}

const agendaIn = ({ text }: Content, locale: Context['locale']) =>
  text[locale] ?? text.fi ?? text.sv ?? text.en ?? ''

/** Decisions with how far each has got in the chain; what is furthest from being done comes first. */
export function decisionItems(context: Context, all: readonly Steered[]): Item[] {
  return all
    .flatMap(({ id, content, changedAt }) =>
      content.stage ? [{ id, content, stage: content.stage, changedAt }] : [],
    )
    .toSorted((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
    .map(({ id, content, stage, changedAt }) => ({
      ref: `announcement:${id}`,
      title: titleIn(content, context.locale),
      detail: `${chain(context, stage)} · ${formatDay(dayInHelsinki(changedAt), context.locale)}`,
      command: `news ${id}`,
    }))
}

/** The whole chain with the stage that has been reached marked. */
const chain = ({ t }: Context, reached: Stage) =>
  stages.map((stage) => (stage === reached ? `[${t(stageNames[stage])}]` : t(stageNames[stage]))).join(' → ')

const words = {
  notYours: {
    fi: 'Tämä aineisto on johtoryhmän ja ohjausryhmän jäsenille ja koordinaattoreille. Ylläpitäjä voi antaa roolin.',
    sv: 'Materialet är för ledningsgruppens och styrgruppens medlemmar och samordnarna. En administratör kan ge rollen.',
    en: 'This is for members of the steering groups and coordinators. An admin can give the role.',
  },
}
