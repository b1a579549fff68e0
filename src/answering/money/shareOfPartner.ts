import type { Context } from '../../command.ts'
import { coordinationMeant } from '../../domain/asked/bodies/coordinationMeant.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { money } from '../../domain/recordFact/money.ts'
import { ways } from '../../domain/recordFact/ways.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { partnerShare } from '../../presentation/money/partnerShare.ts'
import {
  coordinationProject,
  lastSubject,
  ofCoordinationTold,
  recordOf,
  type Subject,
} from '../../presentation/records/aboutRecord.ts'
import type { OrganisationRow } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'
import { hasWords, wordCount } from '../../text.ts'
import { organisationNamed } from '../named/organisationCalled.ts'

const howMuch = wholeWords(
  'paljonko|paljonks|paljon|osuus|osuuden|andel|andelen|share|kuinka paljon|miten paljon|montako euroa|mikä|how much|what|hur mycket|hur stor|vad',
)
const ofMoney = wholeWords(
  String.raw`raha\p{L}*|euro\p{L}*|tukea|tuki|rahoitu\p{L}*|osuus|osuuden|budjeti\p{L}*|tulee|tuli|kommer|budgeten|budget|comes?|omarahoitu\p{L}*|maksa\p{L}+|makso\p{L}*|laitta\p{L}+|laitto\p{L}*|pan(?:ee|i|nut|evat)|sijoitta\p{L}+|satsa\p{L}*|meni|menee|mennyt|saa|sai|saanut|pengar\p{L}*|stöd\p{L}*|andel\p{L}*|betala\p{L}*|lägger|lade|lagt|satsar|satsat|satsade|bidrar|får|fick|fått|gick|gått|går|money|funding|support|share|pays?|paid|puts?|invests?|invested|chips?|gets?|got|received?|went|goes|contribut\p{L}+`,
)
const allMoney = new RegExp(ofMoney, 'gi')
const besideNames = ways(
  'ai niin, suuri, iso, saa/sai/saanut/saivat, maksaa/maksoi, osuus/osuuden/osuudesta, tästä, siitä, oma/omaa, -hankkeesta/-hankkeessa',
  '(hur) stor/stort, får/fick/fått, betalar/betalade, andel/andelen, egen/egna, därav, därifrån',
  'per vuosi, siihen, tähän, yhteensä, in på, in i, i det, till det, för det, för, into it, into, in for, in, for, towards, toward, hela, koko, totalt, does, do, has',
  'big, large, share, part, gets/get/got/received/receive, pays/pay/paid, own, contribute*, ssa/sta, mikä, what, vad',
)

/** “Paljonko Laurea sai rahaa food waste -hankkeesta?”, “how much of it is Vantaa’s own share?”: of one body in one project. */
export async function shareOfPartner(context: Context, question: string): Promise<Reply | undefined> {
  if (!howMuch.test(question) || !ofMoney.test(question)) return undefined
  if (wordCount(question) > 12) return undefined
  const ofCoordination = coordinationMeant(question)
  const said = restOf(ofCoordination ?? question, 'project', [money.share, besideNames, allMoney])
  if (!hasWords(said)) return undefined
  const two = await (ofCoordination === undefined
    ? bothIn(context, said, question)
    : inCoordination(context, said))
  return two && partnerShare(context, two.project, two.body)
}

type Project = Extract<Subject, { kind: 'project' }>

/** The body and the project that the words name; the project last shown where they name but a body. */
async function bothIn(
  context: Context,
  said: string,
  question: string,
): Promise<{ body: OrganisationRow; project: Project } | undefined> {
  const named = context.search.names.namedIn(said)
  const isProject = named?.id.startsWith('project:') === true
  const found = await organisationNamed(context, isProject ? named.rest : said)
  const project = isProject
    ? await recordOf(context, named.id)
    : found && (await projectIn(context, found.rest, question))
  return found && project?.kind === 'project' ? { body: found.body, project } : undefined
}

/** The coordination project goes by other names, too; its present phase is meant. */
async function inCoordination(context: Context, who: string) {
  const found = await organisationNamed(context, who)
  const project = await recordOf(context, await coordinationProject(context))
  return found && project?.kind === 'project' ? { body: found.body, project } : undefined
}

async function projectIn(context: Context, words: string, question: string): Promise<Subject | undefined> {
  if (words === '') return (await lastSubject(context, question)) ?? ofCoordinationTold(context)
  const { names } = context.search
  const ref = names.namedIn(words)?.id ?? names.namedByPart(words)
  return ref === undefined ? undefined : recordOf(context, ref)
}
