import type { Context } from '../../command.ts'
import { recordList } from '../../presentation/lists/recordList.ts'
import { note, type Reply, text } from '../../reply.ts'
import { sameTopic } from '../../topic.ts'
import { lastListed } from '../afterwards/ofList/lastListed.ts'

/** Which of the organisations listed lead a project, and which one; nothing where no organisations were listed. */
export async function leadersOf(context: Context): Promise<Reply | undefined> {
  const { t, store, conversation } = context
  const listed = await lastListed(context)
  const projects = await store.projects.all()
  const leaders = listed.flatMap((subject) => {
    const led = projects.filter(({ lead }) => subject.kind === 'organisation' && lead === subject.row.id)
    return led.length > 0 ? [{ subject, led }] : []
  })
  if (listed.length === 0 || listed.some(({ kind }) => kind !== 'organisation')) return undefined
  const topic = sameTopic({ conversation })
  if (leaders.length === 0) return { outcome: 'unknown', topic, parts: [text(t(words.noLeader))] }
  return {
    outcome: 'answered',
    topic,
    parts: [
      text(t(words.leaders(leaders.length, listed.length))),
      ...(await recordList(context, leaders, ({ led }) => inBrief(led.map(({ name }) => t(name))))),
      note(t(words.ofKnown)),
    ],
  }
}

const mostNamed = 2
const inBrief = (names: readonly string[]) =>
  names.slice(0, mostNamed).join('; ') + (names.length > mostNamed ? ` (+${names.length - mostNamed})` : '')

const words = {
  leaders: (count: number, all: number) => ({
    fi: `Hanketta johtaa ${count}/${all}:`,
    sv: `${count} av ${all} leder ett projekt:`,
    en: `${count} of ${all} lead a project:`,
  }),
  noLeader: {
    fi: 'Tietojeni mukaan mikään niistä ei johda hanketta.',
    sv: 'Enligt mina uppgifter leder ingen av dem ett projekt.',
    en: 'According to my records, none of them leads a project.',
  },
  ofKnown: {
    fi: 'Tiedoissani olevien hankkeiden mukaan.',
    sv: 'Enligt de projekt som jag känner till.',
    en: 'According to the projects I have on record.',
  },
}
