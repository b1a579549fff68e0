import type { Context } from '../../command.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { bodyIn } from '../../topic.ts'
import { inSentence } from '../inSentence.ts'
import { partnerRoles } from '../vocabulary.ts'
import type { Sentence } from './moneySaid.ts'
import type { ProjectRow } from './records.ts'

/** Who takes part, with their roles; asked who did what, also what its own text says of one of them. */
export async function partnersOf(
  context: Context,
  project: ProjectRow,
  question: string,
): Promise<Sentence[]> {
  const { t, store, locale } = context
  const { partners, partnerRoles: roles } = project
  const rows = await Promise.all(partners.map((id) => store.organisations.get(id)))
  const names = rows.flatMap((row) => {
    const role = row && roles?.[row.id]
    return row ? [role ? `${t(row.name)} (${t(partnerRoles[role])})` : t(row.name)] : []
  })
  if (names.length === 0) return []
  const told = whoDidWhat.test(question) ? deedsIn(context, project) : []
  return [
    ...told.map((text): Sentence => ({ tells: [], text })),
    { tells: ['partners'], text: `${t(words.partners)}: ${inSentence(locale, names)}` },
  ]
}

const whoDidWhat = wholeWords(
  String.raw`(?:kuka|ketkä) (?:siinä )?(?:teki|tekee|tekivät|tekevät) (?:siinä )?mitä|kenen rooli\p{L}*|(?:vem|vilka) (?:gjorde|gör) vad|vem har gjort vad|who (?:did|does|is doing|was doing) what`,
)

/** “Luke created the monitoring model.” */
const deedsIn = ({ t, search }: Context, { summary, lead, partners }: ProjectRow): string[] =>
  t(summary)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((one) =>
      search.names.placesIn(one).some(({ id }) => [lead, ...partners].includes(bodyIn(id) ?? '')),
    )

const words = { partners: { fi: 'Kumppanit', sv: 'Partner', en: 'Partners' } }
