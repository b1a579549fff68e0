import { type Content, shownIn } from '../../domain/announcing/announcement.ts'
import { formatDay, formatEuros, formatLocalTime } from '../../format.ts'
import type { Locale, Localized } from '../../locale.ts'
import type { Fact } from '../../reply.ts'
import type { Desk, Shown } from './announcement.ts'
import { bodyNames, stageNames } from './announcingWords.ts'

/** What an announcement states beside its text; numbers and dates are written here and nowhere else. */
export async function announcementFacts(desk: Desk, shown: Shown, locale: Locale): Promise<Fact[]> {
  const { content, before } = shown
  const { meets, stage, budgetEur } = content
  const t = (localized: Localized) => localized[locale]
  const all: (Fact | undefined)[] = [
    stage && {
      label: t(words.stage),
      value: t(stageNames[stage]) + (stage === 'proposed' ? t(words.undecided) : ''),
    },
    meets && { label: t(words.meets), value: formatLocalTime(meets, locale) },
    meets && { label: t(words.body), value: t(bodyNames[meets.body]) },
    meets?.where ? { label: t(words.where), value: meets.where } : undefined,
    content.opens ? { label: t(words.opens), value: formatDay(content.opens, locale) } : undefined,
    deadline(content, before, locale),
    budgetEur ? { label: t(words.budget), value: formatEuros(budgetEur, locale) } : undefined,
    whoCanApply(content, locale),
    await names(desk, 'focusAreas', content.focusAreas, words.focus, t),
    await names(desk, 'instruments', content.instruments, words.instrument, t),
    await names(desk, 'projects', content.projects, words.project, t),
    await names(desk, 'organisations', content.organisations, words.organisation, t),
  ]
  return all.filter((fact) => fact !== undefined)
}

function deadline({ closes }: Content, before: Content | undefined, locale: Locale): Fact | undefined {
  if (!closes) return undefined
  const was = before?.closes
  const moved = was && (was.day !== closes.day || was.time !== closes.time)
  const changed = moved ? ` (${words.was[locale]} ${formatLocalTime(was, locale)})` : ''
  return {
    label: words.closes[locale],
    value: `${formatLocalTime(closes, locale)}, ${words.finnishTime[locale]}${changed}`,
  }
}

function whoCanApply(content: Content, locale: Locale): Fact | undefined {
  const written = shownIn(content, locale)
  const said = content.whoCanApply?.[locale] ?? (written && content.whoCanApply?.[written])
  return said ? { label: words.whoCanApply[locale], value: said } : undefined
}

async function names(
  { store }: Desk,
  kind: 'focusAreas' | 'instruments' | 'projects' | 'organisations',
  ids: readonly string[],
  label: Localized,
  t: (localized: Localized) => string,
): Promise<Fact | undefined> {
  const found = await Promise.all(ids.map((id) => store[kind].get(id)))
  const value = found.flatMap((row) => (row ? t(row.name) : [])).join(', ')
  return value ? { label: t(label), value } : undefined
}

const words = {
  stage: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  undecided: {
    fi: '; rahoituksesta päättää Uudenmaan liitto',
    sv: '; Nylands förbund beslutar om finansieringen',
    en: '; the Helsinki-Uusimaa Regional Council decides on the funding',
  },
  meets: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  body: { fi: 'Kuka kokoontuu', sv: 'Vem som möts', en: 'Who meets' },
  where: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  opens: { fi: 'Haku alkaa', sv: 'Ansökningstiden börjar', en: 'Opens' },
  closes: { fi: 'Haku päättyy', sv: 'Ansökningstiden går ut', en: 'Closes' },
  finnishTime: { fi: 'Suomen aikaa', sv: 'finsk tid', en: 'Finnish time' },
  was: { fi: 'aiemmin', sv: 'tidigare', en: 'before' },
  budget: { fi: 'Haettavana', sv: 'Att söka', en: 'Funding available' },
  whoCanApply: { fi: 'Kuka voi hakea', sv: 'Vem kan söka', en: 'Who can apply' },
  focus: { fi: 'Painopisteet', sv: 'Prioriteringar', en: 'Focus areas' },
  instrument: { fi: 'Rahoitusväline', sv: 'Finansiering', en: 'Instrument' },
  project: { fi: 'Hanke', sv: 'Projekt', en: 'Project' },
  organisation: { fi: 'Organisaatio', sv: 'Aktör', en: 'Organisation' },
}
