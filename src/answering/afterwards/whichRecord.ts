import type { Context } from '../../command.ts'
import { factAsked } from '../../domain/recordFact/factAsked.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { pointsBack } from '../../domain/recordFact/pointsBack.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { buttons, type Reply, text } from '../../reply.ts'

/** “Paljonko sillä oli rahaa?”, “is it still running?” where nothing has been spoken of: asked back. Of the agreement, “it” is asked otherwise. */
export function whichRecord(context: Context, question: string): Reply | undefined {
  if (context.conversation?.topic || !(pointsBack(question) || swedish.test(question))) return undefined
  const asked = factAsked(question, 'project')
  const [kind] = asked?.kinds ?? []
  const isOfProject = kind && (ofProjects.has(kind) || running.test(question))
  if (!isOfProject || asked?.rest !== '' || whole.test(question)) return undefined
  return {
    outcome: 'offered',
    parts: [
      text(context.t(words.which)),
      buttons(
        { label: context.t(words.projects), command: 'project' },
        { label: context.t(words.calls), command: 'calls' },
      ),
    ],
  }
}
const ofProjects: ReadonlySet<FactKind> = new Set(['lead', 'budget', 'received', 'contact'])
const swedish = wholeWords('det|den')
const running = wholeWords('käynnissä|pågår|igång|running|ongoing|under way|underway|going')
/** “How much money is there in it?” is of the whole. */
const whole = wholeWords(
  String.raw`tässä|täällä|siinä|siin|siihen|tähän|here|there|in it|i det|i den|här|där|maksa\p{L}*|kostar|costs?|yhteensä|total|totalt|sammanlagt|all|kaikkiaan`,
)

const words = {
  which: {
    fi: 'Mitä hanketta tai hakua tarkoitat? Kirjoita sen nimi.',
    sv: 'Vilket projekt eller vilken ansökningsomgång menar du? Skriv namnet.',
    en: 'Which project or call do you mean? Type its name.',
  },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
}
