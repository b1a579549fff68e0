import type { Context } from '../../command.ts'
import type { RecordKind } from '../../domain/recordFact/kinds.ts'
import { recordsNamed } from '../../domain/search/names.ts'
import { ofTopicOfRecord } from '../../domain/thresholds.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { type Button, buttons, note, type Reply, text } from '../../reply.ts'
import { isOf, isRecordRef } from '../../topic.ts'
import { passButton, rememberQuestion } from '../cards/unsure.ts'
import { whoKnows } from '../cards/whoKnows.ts'
import { sourcesPart } from '../sources.ts'

interface Unheard {
  /** What it was said to be, where that was said. */
  kind: RecordKind | undefined
  name: string
}

const mostNear = 3

/** No record has the name that was asked about: said as of the day of the data, with the nearest records and who may know. */
export async function notOnRecord(
  context: Context,
  question: string,
  { kind, name }: Unheard,
): Promise<Reply> {
  const { t, locale, pack } = context
  const found = nearest(context, question, name, kind)
  const id = await rememberQuestion(context, 'unknown', found, question)
  return {
    outcome: 'unknown',
    parts: [
      text(t(words.none[kind ?? 'any'](name, formatDay(pack.asOf, locale)))),
      ...(kind === 'call' || kind === 'organisation' ? [] : [note(t(words.incomplete))]),
      ...(await whoKnows(context, kind === 'call' ? 'regional-council' : 'coordination-project')),
      await sourcesPart(context, 'project:all', { sources: [pack.url], asOf: pack.asOf }),
      buttons(
        ...found.map(({ entry }) => ({ label: t(entry.title), command: entry.line })),
        all(context, kind),
      ),
      passButton(context, id),
    ],
  }
}

/** Those whose names are alike, then those that are about the same. */
function nearest({ search }: Context, question: string, name: string, kind: RecordKind | undefined) {
  const isKind = (ref: string) => (kind ? isOf(ref, kind) : isRecordRef(ref))
  const alike = recordsNamed(name, search.names.all).near.map(({ id }) => id)
  const byName = search.find(question, mostNear, ({ ref }) => isKind(ref) && alike.includes(ref))
  const byWords = search.find(question, mostNear, ({ ref }) => isKind(ref) && !alike.includes(ref))
  return [...byName, ...byWords.filter(({ score }) => score >= ofTopicOfRecord)].slice(0, mostNear)
}

function all({ t }: Context, kind: RecordKind | undefined): Button {
  if (kind === 'call') return { label: t(words.calls), command: 'calls' }
  return kind === 'organisation'
    ? { label: t(words.organisations), command: 'find kind:organisation' }
    : { label: t(words.projects), command: 'project' }
}

const says =
  (fi: string, sv: string, en: string) =>
  (name: string, day: string): Localized => ({
    fi: `Tiedoissani ei ole ${fi} ”${name}” (tiedot luettu ${day}). En arvaa.`,
    sv: `Bland mina uppgifter finns ${sv} ”${name}” (lästa ${day}). Jag gissar inte.`,
    en: `I have no ${en} “${name}” on record (as read on ${day}). I do not guess.`,
  })

const words = {
  none: {
    project: says('hanketta nimeltä', 'inget projekt som heter', 'project called'),
    call: says('hakua nimeltä', 'ingen ansökningsomgång som heter', 'call named'),
    organisation: says('organisaatiota nimeltä', 'ingen organisation som heter', 'organisation called'),
    any: says(
      'hanketta, hakua eikä organisaatiota nimeltä',
      'inget projekt, ingen ansökningsomgång och ingen organisation som heter',
      'project, call or organisation called',
    ),
  },
  incomplete: {
    fi: 'Luetteloni ei ole täydellinen: kaikkia hankkeita ei löytynyt julkisista lähteistä.',
    sv: 'Min lista är inte fullständig: alla projekt gick inte att hitta i offentliga källor.',
    en: 'My list is not complete: not all projects could be found in public sources.',
  },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  organisations: { fi: 'Organisaatiot', sv: 'Organisationer', en: 'Organisations' },
}
