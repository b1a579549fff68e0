import type { Context } from '../../command.ts'
import type { MilestonesAsked } from '../../domain/asked/portfolio/milestonesAsked.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { facts, firstOfEach, heading, note, type Reply, sources, text } from '../../reply.ts'
import { cite } from '../sources.ts'
import type { Row } from './records.ts'

/** What happened, day by day, with the sources of each; or that nothing is on record. */
export async function milestonesShown(
  context: Context,
  rows: readonly Row<'milestones'>[],
  asked: MilestonesAsked,
): Promise<Reply> {
  const { t, locale, today } = context
  const cited = await Promise.all(rows.map((row) => cite(context, `milestone:${row.id}`, row)))
  const about = heading(t(asked.of === 'year' ? words.year(asked.year) : words[asked.of]))
  const opened = asked.of === 'deadline' ? [text(t(words.noDate))] : []
  if (rows.length === 0) return { outcome: 'unknown', topic, parts: [about, ...opened, text(t(words.none))] }
  return {
    outcome: 'answered',
    topic,
    parts: [
      about,
      ...opened,
      facts(...rows.map((row) => ({ label: formatDay(row.date, locale), value: t(row.what) }))),
      note(t(rows.every(({ date }) => date > today) ? words.plan : words.missing)),
      rows.length > fewSources ? firstOfEach(cited) : sources(...cited.flat()),
    ],
  }
}
const topic = 'command:milestones'
const fewSources = 3

const words = {
  year: (year: string): Localized => ({
    fi: `Virstanpylväät vuonna ${year}`,
    sv: `Milstolpar ${year}`,
    en: `Milestones in ${year}`,
  }),
  all: { fi: 'Virstanpylväät', sv: 'Milstolpar', en: 'Milestones' },
  past: { fi: 'Virstanpylväät tähän mennessä', sv: 'Milstolpar hittills', en: 'Milestones so far' },
  ahead: { fi: 'Mitä on edessä', sv: 'Vad som kommer härnäst', en: 'What comes next' },
  deadline: { fi: 'Milloin hankkeet päättyvät', sv: 'När projekten slutar', en: 'When the projects end' },
  noDate: {
    fi: 'Sopimus ei anna päivää, johon mennessä kaikkien hankkeiden pitäisi olla valmiita. Jokaisella hankkeella on oma aikansa. Tiedossani ovat nämä:',
    sv: 'Avtalet anger ingen dag då alla projekt måste vara klara. Varje projekt har sin egen tid. Jag känner till de här:',
    en: 'The agreement gives no day by which all projects must be finished. Each project has its own period. I know of these:',
  },
  none: {
    fi: 'Tältä ajalta minulla ei ole tietoja.',
    sv: 'Jag har inga uppgifter om den tiden.',
    en: 'I have nothing on record for that time.',
  },
  plan: {
    fi: 'Päivät ovat suunnitelman mukaisia. Muuta tulevaa en tiedä.',
    sv: 'Dagarna är enligt plan. Annat som kommer känner jag inte till.',
    en: 'The days are as planned. I know of nothing else ahead.',
  },
  missing: {
    fi: 'Vain ne, jotka löytyivät julkisista lähteistä.',
    sv: 'Bara de som gick att hitta i offentliga källor.',
    en: 'Only those that could be found in public sources.',
  },
}
