import type { Context } from '../../command.ts'
import { asksForExample } from '../../domain/asked/bodies/exampleFirm.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { isOwn } from '../../domain/status.ts'
import { lastSubject, recordOf } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { organisationItem } from '../../presentation/records/records.ts'
import { winnersOf } from '../../presentation/records/toldInWords.ts'
import { cite } from '../../presentation/sources.ts'
import { list, note, type Reply, sources, text } from '../../reply.ts'

const winning = wholeWords(
  String.raw`voitt\p{L}+|vann|vunnit|vinnare\p{L}*|vinner|won|wins?|winners?|winning`,
)

/** “Who won the challenge?”: whoever is recorded to have won one in the project that is named or was last shown. */
export async function winnersTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksForExample(question)) return allWinners(context)
  const isOfEntries = entering.test(question) && !callsSaid.test(question)
  if (!isOfEntries && !winning.test(question)) return undefined
  const named = context.search.names.namedIn(question)?.id
  const subject = named ? await recordOf(context, named) : await lastSubject(context, question)
  if (subject?.kind !== 'project') return undefined
  const winners = await winnersOf(context, subject.row)
  if (winners.length === 0) return undefined
  const items = winners.map((row) => ({
    ...organisationItem(context, row),
    detail: context.t(row.competences),
  }))
  const entries = isOfEntries ? [text(context.t(words.entries))] : []
  return ofRecord(context, subject, [...entries, list(...items)], { quoted: winners })
}

/** “How many companies applied?”, “montako ehdotusta tuli?” of a challenge. */
const entering = wholeWords(
  String.raw`(?:montako|kuinka mont?\p{L}+|miten monta|moniko|hur många|how many)(?: (?!(?:projekt|project|hank)\p{L}*)\p{L}+){0,4} (?:haki|hakivat|osallistui|osallistuivat|ilmoittautui\p{L}*|tuli|jätti\p{L}*|sökte|deltog|anmälde\p{L}*|kom in|lämna\p{L}+|applied|entered|took part|participated|signed up|competed|submitted)|(?:montako|kuinka monta|hur många|how many) (?:\p{L}+ )?(?:ehdotusta|hakemusta|hakijaa|osallistujaa|kilpailutyötä|bidrag|ansökningar|förslag|deltagare|sökande|entries|entrants|applications|applicants|submissions|proposals|participants|contestants)`,
)
const callsSaid = wholeWords(
  String.raw`haku\p{L}*|haut|hauis\p{L}*|hauss\p{L}*|utlysning\p{L}*|omgång\p{L}*|calls?|rounds?`,
)

/** Companies that have got something out of a project: those on record to have won a challenge of one. */
async function allWinners(context: Context): Promise<Reply | undefined> {
  const { store, t } = context
  const projects = (await store.projects.all()).filter(isOwn)
  const each = await Promise.all(
    projects.map(async (project) => ({ project, winners: await winnersOf(context, project) })),
  )
  const found = each.filter(({ winners }) => winners.length > 0)
  if (found.length === 0) return undefined
  const rows = found.flatMap(({ winners }) => winners)
  const cited = await Promise.all(rows.map((row) => cite(context, `organisation:${row.id}`, row)))
  return {
    outcome: 'answered',
    topic: 'command:find kind:organisation',
    parts: [
      text(t(words.won(found.map(({ project }) => t(project.name)).join(', ')))),
      list(...rows.map((row) => ({ ...organisationItem(context, row), detail: t(row.competences) }))),
      note(t(words.unknown)),
      sources(...cited.flatMap(([first]) => first ?? [])),
    ],
  }
}

const words = {
  entries: {
    fi: 'Lähteeni eivät kerro, montako osallistujaa tai ehdotusta haasteessa oli. Voittajat tiedän:',
    sv: 'Mina källor säger inte hur många deltagare eller förslag utmaningen fick. Vinnarna känner jag till:',
    en: 'My sources do not say how many entries the challenge had. I do know who won:',
  },
  won: (projects: string) => ({
    fi: `Kyllä: nämä yritykset ovat voittaneet HEVi-hankkeen haasteen (${projects}).`,
    sv: `Ja: de här företagen har vunnit en utmaning i ett HEVi-projekt (${projects}).`,
    en: `Yes: these companies have won a challenge of a HEVi project (${projects}).`,
  }),
  unknown: {
    fi: 'Lähteeni eivät kerro, saivatko ne siitä rahaa tai uusia asiakkaita.',
    sv: 'Mina källor säger inte om de fick pengar eller nya kunder av det.',
    en: 'My sources do not say whether they got money or new customers from it.',
  },
}
