import type { Context } from '../../../command.ts'
import { asksOfIt, asksOfNth, asksPartnersAndTime } from '../../../domain/carriedOn/ofList/whichRecord.ts'
import { lastSubject } from '../../../presentation/records/aboutRecord.ts'
import { buttons, type Reply, text } from '../../../reply.ts'

/** “Vem leder den andra?” where no list was shown: asked back, as any project would be a wrong answer. */
export async function whichOfNone(context: Context, question: string): Promise<Reply | undefined> {
  const isOfNth = asksOfNth(question)
  if (!isOfNth && !asksPartnersAndTime(question)) return undefined
  const last = await lastSubject(context, question)
  if (context.search.names.namedIn(question) || (last && last.kind !== 'organisation')) return undefined
  const isListed = (context.conversation?.shown ?? []).some((line) =>
    /^(?:project|call|organisation) /u.test(line),
  )
  return isListed ? undefined : askedBack(context, 'unknown', isOfNth ? 'noList' : 'which')
}

/** “Paljonko sillä oli rahaa?”, “is it still running?” where nothing has been spoken of. */
export const whichRecord = (context: Context, question: string): Reply | undefined =>
  !context.conversation?.topic && asksOfIt(question) ? askedBack(context, 'offered', 'which') : undefined

const askedBack = ({ t }: Context, outcome: Reply['outcome'], why: 'noList' | 'which'): Reply => ({
  outcome,
  parts: [
    text(t(words[why])),
    buttons({ label: t(words.projects), command: 'project' }, { label: t(words.calls), command: 'calls' }),
  ],
})

const words = {
  noList: {
    fi: 'En ole juuri näyttänyt listaa hankkeista. Mitä hanketta tarkoitat? Kirjoita sen nimi.',
    sv: 'Jag har inte just visat någon lista över projekt. Vilket projekt menar du? Skriv namnet.',
    en: 'I haven’t listed any projects yet. Which project do you mean? Type its name.',
  },
  which: {
    fi: 'Mitä hanketta tai hakua tarkoitat? Kirjoita sen nimi.',
    sv: 'Vilket projekt eller vilken ansökningsomgång menar du? Skriv namnet.',
    en: 'Which project or call do you mean? Type its name.',
  },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
}
