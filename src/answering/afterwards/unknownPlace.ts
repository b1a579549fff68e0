import type { Context } from '../../command.ts'
import { asksOfNth, asksPartnersAndTime } from '../../domain/carriedOn/unknownPlace.ts'
import { lastSubject } from '../../presentation/records/aboutRecord.ts'
import { buttons, type Reply, text } from '../../reply.ts'

/** “Vem leder den andra?” where no list was shown: asked back, as any project would be a wrong answer. */
export async function unknownPlace(context: Context, question: string): Promise<Reply | undefined> {
  const { conversation, t } = context
  const isOfNth = asksOfNth(question)
  if (!isOfNth && !asksPartnersAndTime(question)) return undefined
  const last = await lastSubject(context, question)
  if (context.search.names.namedIn(question) || (last && last.kind !== 'organisation')) return undefined
  const isListed = (conversation?.shown ?? []).some((line) => /^(?:project|call|organisation) /u.test(line))
  if (isListed) return undefined
  return {
    outcome: 'unknown',
    parts: [
      text(t(isOfNth ? words.noList : words.which)),
      buttons({ label: t(words.running), command: 'find kind:project status:ongoing' }),
    ],
  }
}

const words = {
  noList: {
    fi: 'En ole juuri näyttänyt listaa hankkeista. Mitä hanketta tarkoitat? Kirjoita sen nimi.',
    sv: 'Jag har inte just visat någon lista över projekt. Vilket projekt menar du? Skriv namnet.',
    en: 'I have not just shown a list of projects. Which project do you mean? Type its name.',
  },
  which: {
    fi: 'Mitä hanketta tarkoitat? Kirjoita sen nimi.',
    sv: 'Vilket projekt menar du? Skriv namnet.',
    en: 'Which project do you mean? Type its name.',
  },
  running: { fi: 'Käynnissä olevat hankkeet', sv: 'Pågående projekt', en: 'Ongoing projects' },
}
