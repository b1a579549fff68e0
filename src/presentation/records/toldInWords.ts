import type { Context } from '../../command.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import type { Sentence } from './moneySaid.ts'
import type { OrganisationRow, ProjectRow } from './records.ts'
import { doersOf } from './saidOf.ts'

/** Words for it in the records' English. */
const won = /\b(?:won|winners?|first place)\b/iu
const ledBy = /\b(?:coordinated by|the lead was)\b/iu

/** Who is recorded to have won a challenge of that project. */
export const winnersOf = async (context: Context, project: ProjectRow): Promise<OrganisationRow[]> =>
  (await doersOf(context, project)).filter(({ competences }) => won.test(competences.en))

/** A lead from elsewhere, told in the note only: “Coordinated by the City of Copenhagen.” And who coordinated it here. */
export async function leadInWords({ t, store }: Context, project: ProjectRow): Promise<Sentence[]> {
  if (project.lead || !project.note || !ledBy.test(project.note.en)) return []
  const here = project.partners.filter((id) => project.partnerRoles?.[id] === 'coordinator')
  const rows = await Promise.all(here.map((id) => store.organisations.get(id)))
  const names = rows.flatMap((row) => (row ? [t(row.name)] : []))
  return [
    { tells: ['lead'], text: t(project.note) },
    ...names.map((name): Sentence => ({ tells: [], text: t(words.coordinatorHere(name)) })),
  ]
}

/** What it set out to do answers nothing; who won its challenge does, and when they were chosen. */
export async function resultsOf(context: Context, project: ProjectRow): Promise<Sentence[]> {
  const { t, locale, store } = context
  const winners = await winnersOf(context, project)
  const told = { tells: [], text: t(project.summary) }
  if (winners.length === 0) return [told]
  const chosen = (await store.milestones.all()).filter(
    ({ what }) => what.en.includes(project.name.en) && won.test(what.en),
  )
  return [
    told,
    ...chosen.map((one): Sentence => ({
      tells: [],
      text: `${formatDay(one.date, locale)}: ${t(one.what)}.`,
    })),
    {
      tells: ['results'],
      text: `${t(words.winners)}: ${winners.map(({ name }) => t(name)).join(', ')}. ${t(words.noOther)}`,
    },
  ]
}

const allOfIt = wholeWords('all|only|just|kaikki|pelkkää|pelkästään|kokonaan|vain|allt|bara|enbart|helt')

/** “Is that all EU money?” of support that the EU and the state give together. */
export const isNotAllEus = (project: ProjectRow, question: string): Localized[] =>
  project.euFundingNote && allOfIt.test(question) ? [words.notAll] : []

const words = {
  coordinatorHere: (name: string) => ({
    fi: `Koordinaattori Suomessa: ${name}.`,
    sv: `Samordnare i Finland: ${name}.`,
    en: `Coordinator in Finland: ${name}.`,
  }),
  winners: { fi: 'Haasteen voittajat', sv: 'Utmaningens vinnare', en: 'Winners of the challenge' },
  noOther: {
    fi: 'Muita tuloksia en tiedä.',
    sv: 'Andra resultat känner jag inte till.',
    en: 'I know of no other results.',
  },
  notAll: {
    fi: 'Ei: summassa on EU:n ja valtion tuki yhdessä.',
    sv: 'Nej: summan är EU:s och statens stöd tillsammans.',
    en: 'No: the sum is the support of the EU and the state together.',
  },
}
