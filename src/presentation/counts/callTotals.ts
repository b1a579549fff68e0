import type { Context } from '../../command.ts'
import { formatEuros } from '../../format.ts'
import { buttons, facts, heading, note, type Reply, sources, text } from '../../reply.ts'
import { recordList } from '../lists/recordList.ts'
import { callsForProjects } from '../records/calls.ts'
import type { CallRow } from '../records/records.ts'
import { cite } from '../sources.ts'

/** What was to be applied for in the calls altogether: those for projects, and the coordination project's own beside them. */
export async function callTotals(context: Context): Promise<Reply> {
  const { t, locale, store } = context
  const forProjects = await callsForProjects(context)
  const own = (await store.calls.all()).filter(
    ({ withdrawnAt, scope }) => !withdrawnAt && scope === 'coordination',
  )
  const told = forProjects.filter(({ budgetEur }) => budgetEur)
  const rows = await recordList(
    context,
    [...forProjects, ...own].map((row) => ({ subject: { kind: 'call' as const, row } })),
    ({ subject: { row } }) => (row.budgetEur ? formatEuros(row.budgetEur, locale) : t(words.unknown)),
  )
  const cited = await Promise.all(
    [...forProjects, ...own].map((call) => cite(context, `call:${call.id}`, call)),
  )
  return {
    outcome: told.length > 0 ? 'answered' : 'unknown',
    topic: 'command:calls',
    parts: [
      heading(t(words.title)),
      text(t(words.sum(told.length, forProjects.length, sumOf(context, told)))),
      ...(own.length > 0 ? [facts({ label: t(words.coordination), value: sumOf(context, own) })] : []),
      note(t(words.offered)),
      ...rows,
      sources(...cited.flatMap(([first]) => first ?? [])),
      buttons({ label: t(words.projects), command: 'project' }),
    ],
  }
}

/** What was on offer altogether, and that nobody says what was granted. */
export async function callsOffered(context: Context): Promise<string> {
  const calls = (await callsForProjects(context)).filter(({ budgetEur }) => budgetEur)
  return context.t(words.noTotal(calls.length, sumOf(context, calls)))
}

const sumOf = ({ locale }: Context, calls: readonly CallRow[]) =>
  formatEuros(
    calls.reduce((total, { budgetEur }) => total + (budgetEur ?? 0), 0),
    locale,
  )

const words = {
  noTotal: (count: number, sum: string) => ({
    fi: `Kokonaissummaa ei kerro sopimus eivätkä muut lähteeni. ${count} hankehaussa oli haettavana yhteensä ${sum}. Hankkeille tiedän myönnetyn tämän:`,
    sv: `Varken avtalet eller mina andra källor anger totalsumman. I ${count} projektomgångar kunde man söka sammanlagt ${sum}. Det här vet jag att projekten har beviljats:`,
    en: `Neither the agreement nor my other sources give the total. ${count} project calls together offered ${sum}. This is what I know the projects were granted:`,
  }),
  title: { fi: 'Haut yhteensä', sv: 'Omgångarna sammanlagt', en: 'The calls altogether' },
  sum: (known: number, all: number, sum: string) => ({
    fi: `${known === all ? `Tiedossani on ${all} hankehakua` : `Summan tiedän ${known} hankehausta ${all}:sta`}: niissä oli haettavana yhteensä ${sum}.`,
    sv: `${known === all ? `Jag känner till ${all} projektomgångar` : `Summan känner jag till för ${known} av ${all} projektomgångar`}: i dem kunde man söka sammanlagt ${sum}.`,
    en: `${known === all ? `I know of ${all} project calls` : `I know the sum of ${known} of ${all} project calls`}: together they offered ${sum}.`,
  }),
  coordination: {
    fi: 'Lisäksi koordinaatiohankkeelle',
    sv: 'Därtill för samordningsprojektet',
    en: 'In addition, for the coordination project',
  },
  offered: {
    fi: 'Tämä oli haettavana; kaikkea ei välttämättä myönnetty.',
    sv: 'Så mycket kunde sökas; allt beviljades inte nödvändigtvis.',
    en: 'This much was on offer; not all of it was necessarily granted.',
  },
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
}
