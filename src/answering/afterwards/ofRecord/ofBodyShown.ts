import type { Context } from '../../../command.ts'
import {
  asksForItsProjects,
  asksItsPrice,
  asksOfItsProjects,
} from '../../../domain/carriedOn/ofBodies/ofBody.ts'
import { theirProjects } from '../../../domain/carriedOn/ofBodies/theirProjects.ts'
import { asksWhetherIn, isAt, type Locality, localityIn, withCapitals } from '../../../domain/locality.ts'
import { lineOf, type Selection } from '../../../domain/query/selection.ts'
import { cityAt, cityIn } from '../../../presentation/cities.ts'
import { itsProject, recordOf, type Subject } from '../../../presentation/records/aboutRecord.ts'
import { notRecorded } from '../../../presentation/records/notRecorded.ts'
import { ofRecord } from '../../../presentation/records/ofRecord.ts'
import type { OrganisationRow } from '../../../presentation/records/records.ts'
import { itemsOf, type Reply, text } from '../../../reply.ts'
import { bodyIn, isOf } from '../../../topic.ts'
import { partOf } from '../../partners/partnerTold.ts'
import { noneOfTheirs } from '../../queried/noneOfTheirs.ts'

/** “Is it in Espoo?”, “do they charge anything?”, “what is running?” after an organisation; where a project is. Nothing where anything else is asked. */
export async function ofBodyShown(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (!topic || !isOf(topic, 'organisation', 'project')) return undefined
  const place = await placeAsked(context, question)
  if (place) return isThere(context, await recordOf(context, topic), place)
  const id = bodyIn(topic)
  if (!id) return undefined
  if (asksItsPrice(question)) {
    const subject = await recordOf(context, await itsProject(context, topic))
    return subject && notRecorded(context, subject, question)
  }
  const wanted = theirProjects(question)
  if (wanted === 'ongoing') return itsProjects(context, id)
  if (wanted === 'led' || wanted === 'all' || asksForItsProjects(question))
    return theirsOrNone(context, wanted === 'led' ? { led: id } : { with: id })
  return asksOfItsProjects(question) ? itsProjects(context, id) : undefined
}

/** What it leads or is in; where that is none, this is said. */
async function theirsOrNone(context: Context, theirs: Selection): Promise<Reply> {
  const selection = { kind: 'project', ...theirs }
  const found = await context.run(lineOf(selection))
  const isNone = found.outcome !== 'answered' || itemsOf(found).length === 0
  return (isNone ? await noneOfTheirs(context, selection) : undefined) ?? found
}

async function placeAsked({ store }: Context, question: string): Promise<Locality | undefined> {
  if (!saysIt.test(question)) return undefined
  const places = await store.localities.all()
  const found = localityIn(question, places) ?? localityIn(withCapitals(question, 1), places)
  return found && asksWhetherIn(found.rest.replaceAll(lying, ' ')) ? found.place : undefined
}
const saysIt = /(?<!\p{L})(?:se|ne|it|they|den|det|de|dom)(?!\p{L})/iu
const lying =
  /(?<!\p{L})(?:sijaitseeko|sijaitsee|toimiiko|toimii|ligger|finns|verkar|based|located|they|ne|de|dom|itse|itself)(?!\p{L})/giu

async function isThere(
  context: Context,
  subject: Subject | undefined,
  place: Locality,
): Promise<Reply | undefined> {
  if (subject?.kind === 'project') {
    const city = await cityAt(context, place)
    return city && partOf(context, subject, city, true)
  }
  if (subject?.kind !== 'organisation' || subject.row.kind === 'city') return undefined
  return ofRecord(
    context,
    subject,
    (await saidOfPlace(context, subject.row, place)).map((line) => text(line)),
  )
}

/** Its own city; where its record names the other, too, what it says. */
async function saidOfPlace({ t, store }: Context, row: OrganisationRow, place: Locality): Promise<string[]> {
  const { city, competences } = row
  const isNamed = isAt(Object.values(competences), place)
  const beside = isNamed ? [t(competences)] : []
  if (!city) return [t(words.unknown), ...beside]
  const called = t(await cityIn({ store }, city))
  return isAt([city], place) ? [t(words.yes(called))] : [t(words.no(called)), ...beside]
}

/** What of its projects goes on; where none does, all of them. */
async function itsProjects(context: Context, id: string): Promise<Reply> {
  const running = await context.run(`find kind:project with:${id} status:ongoing`)
  return running.outcome === 'answered' && itemsOf(running).length > 0
    ? running
    : context.run(`find kind:project with:${id}`)
}

const words = {
  yes: (city: string) => ({
    fi: `Kyllä: tiedoissani sen kaupunki on ${city}.`,
    sv: `Ja, enligt mina uppgifter finns den i ${city}.`,
    en: `Yes, according to my records it is in ${city}.`,
  }),
  no: (city: string) => ({
    fi: `Ei: tiedoissani sen kaupunki on ${city}.`,
    sv: `Nej, enligt mina uppgifter finns den i ${city}.`,
    en: `No, according to my records it is in ${city}.`,
  }),
  unknown: {
    fi: 'Sen paikkakuntaa en tiedä.',
    sv: 'Jag vet inte var den finns.',
    en: 'I do not know where it is.',
  },
}
