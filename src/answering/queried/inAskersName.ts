import type { Context } from '../../command.ts'
import { severalAsked } from '../../domain/asked/severalAsked.ts'
import { whoTold } from '../../domain/asker/areWeIn.ts'
import { inTheirName, ofTheirs } from '../../domain/asker/inTheirName.ts'
import { askedBesideIntroduction, introduces } from '../../domain/asker/introduced.ts'
import { localityIn } from '../../domain/locality.ts'
import { isOnlyBy, selectionOf } from '../../domain/query/selection.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { cityAt } from '../../presentation/cities.ts'
import { isOf } from '../../topic.ts'
import { bodyAt, organisationCalled } from '../named/organisationCalled.ts'

/**
 * The question with the name of whoever asks in the place of “we” and “our”, where they say whom they come from or have just
 * said so; of two questions the last, too: “what is our role and what do we lead?”
 */
export async function inAskersName(
  context: Context,
  typed: string,
  asked: string | undefined,
): Promise<readonly string[]> {
  if (besideThem.test(typed)) return []
  const told = asked === undefined ? '' : typed.slice(0, -asked.length)
  const now = await bodyTold(context, told)
  const body = now ?? (await bodyToldBefore(context))
  if (!body) return []
  const name = context.t(body.name)
  const said = asked ?? typed
  return [...new Set([said, severalAsked(said)?.at(-1) ?? said])].flatMap(
    (one) => ofTheirs(one, name) ?? inTheirName(one, name) ?? [],
  )
}

/** “We work with VTT.” */
const besideThem = wholeWords(
  '(?:work|working|cooperate|collaborate) with|kanssa|yhteistyössä|samarbet\\p{L}+|tillsammans med',
)

/** The one organisation that they said they come from. */
async function bodyTold(context: Context, told: string) {
  const [id, ...others] = new Set(context.search.names.placesIn(told).map((one) => one.id))
  const who = id === undefined ? whoTold(told.trim()) : undefined
  const row =
    (isOf(id, 'organisation') && others.length === 0
      ? await bodyAt(context, id)
      : who && (await organisationCalled(context, who))) ?? (await cityOfAsker(context, told))
  return row && !(row.kind === 'city' && firm.test(told)) ? row : undefined
}

/** Told in the message before, or the one whose projects were just listed. */
async function bodyToldBefore(context: Context) {
  const { question, topic } = context.conversation ?? {}
  const asked = question ? askedBesideIntroduction(question) : undefined
  const told = asked === undefined ? question : question?.slice(0, -asked.length)
  const isTold = told && (asked !== undefined || introduces(told) || whoTold(told) !== undefined)
  const body = isTold
    ? await bodyTold(context, told)
    : question && saysWhoWeAre.test(question) && ofUs.test(question)
      ? await cityNamed(context, question)
      : undefined
  const list = selectionOf(topic ?? '')
  const id =
    list?.kind === 'project' && isOnlyBy(list, 'with', 'led', 'in', 'status')
      ? (list.led ?? list.with)?.replace(/^!/u, '')
      : undefined
  return body ?? (id === undefined ? undefined : context.store.organisations.get(id))
}

/** “What is our role, Espoo I mean?” */
const saysWhoWeAre = wholeWords('siis|eli|tarkoitan|meinaan|i mean|that is|alltså|dvs|jag menar|menar jag')
const ofUs = wholeWords('our|we|us|meidän|meijän|meiltä|me|vi|oss|vår|vårt|våra')

/** “I run a company in the city of Espoo.” */
const firm = wholeWords(
  String.raw`yrity(?:s|kse|stä)\p{L}*|firma\p{L}*|start-?up\p{L}*|företag(?:et|are)?|bolag(?:et)?|company|firm`,
)

/** “I work in the City of Vantaa’s business services”: the city. */
async function cityOfAsker(context: Context, told: string) {
  if (!ofCity.test(told)) return undefined
  return cityNamed(context, told)
}
async function cityNamed(context: Context, told: string) {
  const found = localityIn(told, await context.store.localities.all())
  return found && cityAt(context, found.place)
}
const ofCity = wholeWords(String.raw`kaupung\p{L}+|stads?|staden|city`)
