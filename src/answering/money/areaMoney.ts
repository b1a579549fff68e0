import type { Context } from '../../command.ts'
import {
  areaThatGot,
  asksByArea,
  asksMoneyByArea,
  asksSumOfAreas,
} from '../../domain/asked/portfolio/areaMoneyAsked.ts'
import { asksSumsByArea } from '../../domain/query/moneyAsked.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { moneyByArea } from '../../presentation/counts/moneyByArea.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { onTopic } from '../../topic.ts'

/**
 * “Mikä painopiste on saanut vähiten?”, “and the budgets by focus area?”: what each has got is not known; what is planned is
 * told. Of the projects' money, “and by theme?”: what their records add up to.
 */
export async function areaMoney(context: Context, question: string): Promise<Reply | undefined> {
  const got = areaThatGot(question)
  const isOfAreas = asksByArea(question) || asksSumOfAreas(question) || got !== undefined
  if (asksSumsByArea(question) || (isOfAreas && isOfProjectMoney(context, question)))
    return moneyByArea(context)
  if (asksMoneyByArea(question)) return context.run('ask card:gap-per-focus-area')
  if (got === undefined) return undefined
  const card = got === 'least' ? 'fourth-gets-less' : 'gap-per-focus-area'
  return opening(await context.run(`ask card:${card}`), context.t(unknown))
}

/** The money of projects is spoken of: in the same breath, or before. */
function isOfProjectMoney({ conversation }: Context, question: string): boolean {
  const { topic, question: before } = conversation ?? {}
  const senses = sensesIn(question)
  const isOfProjects = senses.has('project') || senses.has('projects')
  return (isOfProjects && isOfMoney(question)) || (projectsShown(topic) && isOfMoney(before ?? ''))
}
const projectsShown = onTopic({ command: '(?:find kind:)?project.*', counts: '.*' })
const isOfMoney = (text: string) => {
  const senses = sensesIn(text)
  return senses.has('money') || senses.has('support') || senses.has('budget')
}

const unknown = {
  fi: 'Lähteeni eivät kerro, paljonko mikin painopiste on saanut.',
  sv: 'Mina källor säger inte hur mycket varje prioritering har fått.',
  en: 'My sources do not say how much each focus area has received.',
}
