import type { Context } from '../../command.ts'
import { wordsOf } from '../../domain/carriedOn/ofBodies/partners.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { lineOf, type Selection } from '../../domain/query/selection.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import type { Localized } from '../../locale.ts'
import { opening } from '../../presentation/opening.ts'
import type { OrganisationRow, ProjectRow } from '../../presentation/records/records.ts'
import { buttons, itemsOf, type Reply, text } from '../../reply.ts'
import { sameTopic, typedIn } from '../../topic.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { toldOfEach } from '../afterwards/ofList/ofEach.ts'
import { doersIn } from '../queried/doersOfThem.ts'
import { recordsChosen } from '../queried/recordsChosen.ts'
import { bodyKindOf, kindAsked } from './bodyKinds.ts'

/** What is asked of organisations: of what only projects have, this is said, and in which projects they are. */
export async function ofBodies(
  context: Context,
  bodies: readonly OrganisationRow[],
  ask: LeaningAsk,
  question: string,
): Promise<Reply | undefined> {
  if (bodies.length > mostNamed) return undefined
  if (meetings.has(ask)) return reached(context, bodies)
  const fitting = typedIn(context.conversation?.topic, 'partners')
  if (ask === 'running' && fitting !== undefined)
    return context.run(`match first:projects ${wordsOf(`- ${fitting}`)}`)
  const projects = await theirProjects(context, bodies, {})
  if (kindAsked(ask))
    return projects.length > 0 ? besideThem(context, bodies, projects, bodyKindOf(ask, question)) : undefined
  const missing = lacks[ask]
  const narrowing = narrowings[ask]
  if (!missing && !narrowing) return undefined
  const such = narrowing ? await theirProjects(context, bodies, narrowing) : []
  if (projects.length === 0)
    return {
      outcome: 'unknown',
      topic: sameTopic(context),
      parts: [text(context.t(words.inNone(bodies.length)))],
    }
  const said = narrowing && such.length === 0 ? words.noneSuch : missing
  const theirs = await context.run(
    lineOf({ ...chosen(bodies, such.length > 0 ? narrowing : undefined), kind: 'project' }),
  )
  return said ? opening(theirs, context.t(said)) : theirs
}

/** More would make a heading that nobody reads. */
const mostNamed = 4

/** The same, of what was asked of one as of a project. */
export async function toldInstead(
  context: Context,
  body: OrganisationRow,
  kinds: readonly FactKind[],
): Promise<Reply | undefined> {
  const ask = kinds.map((kind) => asks[kind]).find(Boolean)
  return ask && ofBodies(context, [body], ask, '')
}

const asks: Partial<Record<FactKind, LeaningAsk>> = {
  end: 'end',
  start: 'start',
  status: 'running',
  programme: 'hevi',
  results: 'results',
  course: 'results',
  join: 'join',
  applicants: 'join',
}

/** Whoever wants to join or to talk is told where they are found, and can be introduced. */
async function reached(context: Context, bodies: readonly OrganisationRow[]): Promise<Reply> {
  const { t } = context
  const subjects = bodies.map((row) => ({ kind: 'organisation' as const, row }))
  const told = await toldOfEach(context, subjects, ['contact'])
  const introductions = bodies.slice(0, mostButtons).map(({ id, name }) => ({
    label: t(words.introduce(t(name))),
    command: `introduce to:${id}`,
  }))
  return { ...told, parts: [text(t(words.talk)), ...told.parts, buttons(...introductions)] }
}
const mostButtons = 3

async function besideThem(
  context: Context,
  bodies: readonly OrganisationRow[],
  projects: readonly ProjectRow[],
  kind: string,
): Promise<Reply> {
  const except = bodies.map(({ id }) => id)
  const told = await doersIn(context, projects, kind, except)
  return itemsOf(told).length > 0 ? opening(told, context.t(words.beside)) : told
}

const theirProjects = async (context: Context, bodies: readonly OrganisationRow[], narrowing: Selection) =>
  projectsIn(await recordsChosen(context, { kind: 'project', ...chosen(bodies, narrowing) }))

/** Those that any of them is in, or leads. */
function chosen(bodies: readonly OrganisationRow[], narrowing: Selection = {}): Selection {
  const ids = bodies.map(({ id }) => id)
  return narrowing.led === undefined
    ? { with: ids.join('|'), ...narrowing }
    : { ...narrowing, led: ids.join(',') }
}

const meetings: ReadonlySet<LeaningAsk> = new Set(['join', 'for-us', 'for-whom', 'contact'])

const narrowings: Partial<Record<LeaningAsk, Selection>> = {
  running: { status: 'ongoing' },
  ended: { status: 'ended' },
  hevi: { in: 'programme' },
  lead: { led: '' },
}

const words = {
  noneSuch: {
    fi: 'Sellaista hanketta ei tiedoissani ole.',
    sv: 'Något sådant projekt finns inte i mina uppgifter.',
    en: 'I know of no such project.',
  },
  inNone: (count: number): Localized =>
    count === 1
      ? {
          fi: 'Se ei tietojeni mukaan ole mukana missään hankkeessa.',
          sv: 'Den är enligt mina uppgifter inte med i något projekt.',
          en: 'According to my records it is in no project.',
        }
      : {
          fi: 'Ne eivät tietojeni mukaan ole mukana missään hankkeessa.',
          sv: 'De är enligt mina uppgifter inte med i något projekt.',
          en: 'According to my records they are in no project.',
        },
  talk: {
    fi: 'Ota suoraan yhteyttä, tai voin pyytää esittelyä.',
    sv: 'Ta kontakt direkt, eller låt mig be om en kontaktförmedling.',
    en: 'Get in touch directly, or let me ask for an introduction.',
  },
  introduce: (name: string): Localized => ({
    fi: `Pyydä esittelyä: ${name}`,
    sv: `Be om kontakt: ${name}`,
    en: `Ask for an introduction: ${name}`,
  }),
  beside: {
    fi: 'Samoissa hankkeissa ovat tietojeni mukaan:',
    sv: 'I samma projekt finns enligt mina uppgifter:',
    en: 'In the same projects, according to my records:',
  },
  time: {
    fi: 'Organisaatiolla ei ole alkua eikä loppua niin kuin hankkeella. Hankkeiden ajat, sikäli kuin ne tiedän:',
    sv: 'En organisation har ingen början och inget slut som ett projekt. Tiderna för projekten, så långt jag känner till dem:',
    en: 'An organisation has no start or end as a project has. The times of its projects, as far as I know them:',
  },
  money: {
    fi: 'Organisaatioiden omista rahoista en tiedä, mutta osan hankkeiden budjeteista tiedän. Hankkeet, joissa ne ovat mukana:',
    sv: 'Organisationernas egna pengar känner jag inte till, men en del projektbudgetar. Projekten de är med i:',
    en: 'I do not know what money the organisations have, but some project budgets I do. The projects they are in:',
  },
  head: {
    fi: 'Kuka organisaatiota johtaa, sitä en tiedä. Sen sijaan tiedän, mitkä hankkeet sen vastuulla ovat:',
    sv: 'Vem som leder en organisation vet jag inte, men nog vilka projekt den har ansvar för:',
    en: 'I do not know who heads an organisation, but I do know which projects it leads:',
  },
  results: {
    fi: 'Tulokset ovat hankkeiden, joten kysy niitä hankkeittain:',
    sv: 'Resultaten är projektens, så fråga om dem projekt för projekt:',
    en: 'Results belong to projects, so ask for them project by project:',
  },
  partners: {
    fi: 'Kenen kanssa ne tekevät työtä, sen näkee hankkeista:',
    sv: 'Vilka de arbetar med syns i projekten:',
    en: 'Whom they work with shows in the projects:',
  },
}

const { time, money, head, results, partners } = words
/** What no organisation has on record: what is told instead. */
const lacks: Partial<Record<LeaningAsk, Localized>> = {
  start: time,
  end: time,
  duration: time,
  newest: time,
  oldest: time,
  money,
  sum: money,
  lead: head,
  results,
  partners,
}
