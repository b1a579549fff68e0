import type { Context } from '../../command.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import type { Localized } from '../../locale.ts'
import { briefName } from '../../presentation/beside/comparable.ts'
import { inSentence } from '../../presentation/inSentence.ts'
import { projectList } from '../../presentation/lists/recordList.ts'
import { isUnconfirmed, projectItem, type ProjectRow } from '../../presentation/records/records.ts'
import { type Reply, text } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { ofSome } from './ofSome.ts'
import { spokenOfTogether } from './spokenOfTogether.ts'

/** “Vilket pågår ännu?”, “which one is confirmed as HEVi?” of two or three projects: which, and how each stands. */
export async function stateOfSome(context: Context, question: string): Promise<Reply | undefined> {
  const asked = context.conversation?.topic ? stateAsked(question) : undefined
  if (!asked) return undefined
  const said = await ofSome(context, question)
  const isWhole = said?.has('which', 'whether', 'these', 'howMuch', 'manner', 'confirmed')
  if (!said || said.named.length > 0 || !isWhole || said.has(...others)) return undefined
  const { topic } = context.conversation ?? {}
  const { sides } = await spokenOfTogether(context)
  const projects = projectsIn(sides)
  const isOfSome = topic === 'comparison' || isOf(topic, 'project')
  if (!isOfSome || projects.length < 2 || projects.length > most || projects.length < sides.length)
    return undefined
  return stateTold(context, projects, asked)
}
const most = 4
const others = [
  'call',
  'money',
  'budget',
  'support',
  'lead',
  'partake',
  'work',
  'company',
  'early',
  'late',
  'left',
] as const

type State = 'ongoing' | 'ended' | 'confirmed'

function stateAsked(question: string): State | undefined {
  const senses = sensesIn(question)
  if (confirming.test(question)) return 'confirmed'
  return senses.has('ongoing') || senses.has('goesOn') ? 'ongoing' : senses.has('ended') ? 'ended' : undefined
}
const confirming = /vahviste|varmiste|varma|bekräfta|säker|confirmed|certain|official/iu

/** Which of them are so, and how each stands. */
export async function stateTold(
  context: Context,
  projects: readonly ProjectRow[],
  asked: State,
): Promise<Reply> {
  const { t, today } = context
  const isSo = (row: ProjectRow) =>
    asked === 'confirmed' ? isOwn(row) && !isUnconfirmed(row) : projectStatus(row, today) === asked
  const those = projects.filter(isSo)
  const names = inSentence(
    context.locale,
    those.map((row) => briefName(context, { kind: 'project', row })),
  )
  const said =
    those.length === 0
      ? words.none[asked](projects.length)
      : those.length === projects.length
        ? words.all[asked](projects.length)
        : words.some[asked](names)
  return {
    outcome: 'answered',
    topic: 'comparison',
    parts: [
      text(t(said)),
      ...(await projectList(context, projects, (row) => projectItem(context, row).detail ?? '')),
    ],
  }
}

type Counted = (count: number) => Localized
const none =
  (fi: string, sv: string, en: string): Counted =>
  (count) => ({
    fi: `${count === 2 ? 'Kumpikaan' : 'Mikään niistä'} ei ${fi}.`,
    sv: `${count === 2 ? 'Ingetdera' : 'Inget av dem'} ${sv}.`,
    en: `${count === 2 ? 'Neither' : 'None of them'} ${en}.`,
  })
const all =
  (fi: string, sv: string, en: string): Counted =>
  (count) => ({
    fi: `${count === 2 ? 'Molemmat' : 'Kaikki'} ${fi}.`,
    sv: `${count === 2 ? 'Båda' : 'Alla'} ${sv}.`,
    en: `${count === 2 ? 'Both' : 'All of them'} ${en}.`,
  })

const words = {
  none: {
    ongoing: none('ole käynnissä', 'pågår längre', 'is running any more'),
    ended: none('ole päättynyt', 'är avslutat', 'has ended'),
    confirmed: none(
      'ole lähteiden mukaan vahvistettu HEVi-hankkeeksi',
      'är enligt källorna bekräftat som HEVi-projekt',
      'is confirmed as a HEVi project by the sources',
    ),
  },
  all: {
    ongoing: all('ovat käynnissä', 'pågår', 'are running'),
    ended: all('ovat päättyneet', 'är avslutade', 'have ended'),
    confirmed: all(
      'on vahvistettu HEVi-hankkeiksi',
      'är bekräftade HEVi-projekt',
      'are confirmed HEVi projects',
    ),
  },
  some: {
    ongoing: (names: string): Localized => ({
      fi: `Käynnissä on ${names}.`,
      sv: `Det här pågår: ${names}.`,
      en: `Running: ${names}.`,
    }),
    ended: (names: string): Localized => ({
      fi: `Päättynyt on ${names}.`,
      sv: `Avslutat: ${names}.`,
      en: `Ended: ${names}.`,
    }),
    confirmed: (names: string): Localized => ({
      fi: `Vahvistettu HEVi-hanke on ${names}.`,
      sv: `Bekräftat HEVi-projekt: ${names}.`,
      en: `Confirmed as a HEVi project: ${names}.`,
    }),
  },
}
