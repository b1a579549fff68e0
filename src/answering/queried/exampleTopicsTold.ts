import type { Context } from '../../command.ts'
import {
  asksProjectOfTopic,
  asksTopicsWithoutProject,
  exampleTopicsOn,
  topicsOfArea,
} from '../../domain/asked/portfolio/exampleTopics.ts'
import { gapsTold } from '../../presentation/counts/byGroup.ts'
import { hasTheme } from '../../presentation/matches/matching.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { cardIn, cardShown } from '../../topic.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'
import { areaLastShown } from './listFor.ts'

/** Which of the annex's topics have no project, which are about something or of one focus area, and whether one has a project: those are on record by focus area. */
export async function exampleTopicsTold(context: Context, question: string): Promise<Reply | undefined> {
  const { t } = context
  if (asksTopicsWithoutProject(question)) return opening(await gapsTold(context), t(words.byArea))
  const about = exampleTopicsOn(question)
  const [topic] = about
    ? context.search.find(about, 1, ({ ref }) => cardIn(ref)?.startsWith('topic-') === true)
    : []
  if (topic && topic.score >= least) return context.run(`ask ${topic.entry.ref}`)
  const ofArea = topicsOfArea(question)
  const number = ofArea && ('number' in ofArea ? ofArea.number : await areaKnown(context, ofArea.theme))
  if (number !== undefined && (await context.store.focusAreas.get(number)))
    return context.run(`focus ${number}`)
  const card = cardShown(context)
  if (!card?.startsWith('topic-') || !asksProjectOfTopic(question)) return undefined
  const area = await areaLastShown(context)
  if (!area) return undefined
  const projects = await context.run(`find kind:project focus:${area}`)
  return { ...opening(projects, t(words.ofTopic)), topic: `card:${card}` }
}
const least = 0.4

async function areaKnown(context: Context, theme: string): Promise<string | undefined> {
  const isTheme = await hasTheme(context, theme)
  return isTheme ? (await areaOfTheme(context, theme))?.id : undefined
}

const words = {
  byArea: {
    fi: 'Hankkeita ei ole kirjattu esimerkkiaiheittain, joten en tiedä, mitkä aiheet ovat vailla hanketta. Painopisteittäin näkyy tämä:',
    sv: 'Projekten är inte registrerade per exempelämne, så jag vet inte vilka ämnen som saknar projekt. Per prioritering ser det ut så här:',
    en: 'Projects are not recorded by example topic, so I do not know which topics lack one. By focus area it looks like this:',
  },
  ofTopic: {
    fi: 'Hankkeita ei ole kirjattu esimerkkiaiheittain. Saman painopisteen hankkeet:',
    sv: 'Projekten är inte registrerade per exempelämne. Projekten inom samma prioritering:',
    en: 'Projects are not recorded by example topic. The projects of the same focus area:',
  },
}
