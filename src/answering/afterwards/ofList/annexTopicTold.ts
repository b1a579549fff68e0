import type { Context } from '../../../command.ts'
import { ordinalsIn, withoutOrdinals } from '../../../domain/asked/ordinals.ts'
import { wordsOf } from '../../../domain/carriedOn/ofBodies/partners.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import { buttons, type Reply, text } from '../../../reply.ts'
import { sameTopic, typedIn } from '../../../topic.ts'
import { isAnnexTopic } from './recordsShown.ts'

/** “The first one, who leads it?” of what matches somebody, where that is a topic of the annex: nobody leads it yet. */
export async function annexTopicTold(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, shown = [] } = context.conversation ?? {}
  const [nth] = ordinalsIn(question)
  const line = nth === undefined ? undefined : shown.at(nth)
  if (!topic || typedIn(topic, 'match') === undefined || !line || !isAnnexTopic(line)) return undefined
  const asked = factAsked(withoutOrdinals(question), 'project')
  if (asked?.rest !== '' || asked.kinds[0] === 'what') return undefined
  return noProjectYet(context, line)
}

/** What it does not have yet, being no project; `line` opens its focus area. */
export function noProjectYet(context: Context, line: string): Reply {
  const { t } = context
  const topic = sameTopic(context)
  return {
    outcome: 'answered',
    topic,
    parts: [
      text(t(words.noProject)),
      buttons(
        { label: t(words.area), command: line },
        {
          label: t(words.partners),
          command: `partners ${wordsOf(typedIn(topic, 'match') === undefined ? '' : (topic ?? ''))}`,
        },
      ),
    ],
  }
}

const words = {
  noProject: {
    fi: 'Se on sopimuksen liitteen esimerkkiaihe, ei vielä hanke. Siksi sillä ei ole vetäjää, aikataulua eikä budjettia: kukaan ei ole vielä tehnyt siitä hanketta, joten sellaista voi ehdottaa.',
    sv: 'Det är ett exempel på ämne i avtalets bilaga, inte ännu ett projekt. Därför har det ingen som leder, ingen tidtabell och ingen budget: ingen har ännu gjort ett projekt av det, så du kan föreslå ett.',
    en: 'That is an example topic in the agreement’s annex, not a project yet. So it has no leader, schedule or budget: nobody has made it a project yet, so you could propose one.',
  },
  area: {
    fi: 'Mihin painopisteeseen se kuuluu',
    sv: 'Prioriteringen det hör till',
    en: 'The focus area it belongs to',
  },
  partners: { fi: 'Kumppaneita tähän', sv: 'Partner till det här', en: 'Partners for this' },
}
