import type { Context } from '../command.ts'
import { restOf } from '../domain/recordFact/factAsked.ts'
import { money } from '../domain/recordFact/money.ts'
import { ways } from '../domain/recordFact/ways.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { lastSubject, recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { partnerShare } from '../presentation/partnerShare.ts'
import type { OrganisationRow } from '../presentation/records.ts'
import type { Reply } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

const howMuch = wholeWords(
  'paljonko|paljonks|kuinka paljon|miten paljon|montako euroa|mikä|how much|what|hur mycket|hur stor|vad',
)
const ofMoney = wholeWords(
  String.raw`raha\p{L}*|euro\p{L}*|tukea|tuki|rahoitu\p{L}*|osuus|omarahoitu\p{L}*|maksa\p{L}+|saa|sai|saanut|pengar\p{L}*|stöd\p{L}*|andel\p{L}*|betala\p{L}*|får|fick|fått|money|funding|support|share|pays?|paid|gets?|got|received?|contribut\p{L}+`,
)
const allMoney = new RegExp(ofMoney, 'gi')
const besideNames = ways(
  'saa/sai/saanut/saivat, maksaa/maksoi, osuus/osuuden/osuudesta, tästä, siitä, oma/omaa, -hankkeesta/-hankkeessa',
  'får/fick/fått, betalar/betalade, andel/andelen, egen/egna, därav, därifrån',
  'share, part, gets/get/got/received/receive, pays/pay/paid, own, contribute*, ssa/sta, mikä, what, vad',
)
/** Longer, two names are something else. */
const mostNamed = 6
/** A longer question says more. */
const mostWords = 12

/** “Paljonko Laurea sai rahaa food waste -hankkeesta?”, “how much of it is Vantaa’s own share?”: of one body in one project. */
export async function shareOfPartner(context: Context, question: string): Promise<Reply | undefined> {
  if (!howMuch.test(question) || !ofMoney.test(question)) return undefined
  if (question.split(/\s+/u).length > mostWords) return undefined
  const said = restOf(question, 'project', [money.share, besideNames, allMoney])
  const two = said === '' ? undefined : await bothIn(context, said, question)
  return two && partnerShare(context, two.project, two.body)
}

type Project = Extract<Subject, { kind: 'project' }>

/** The body and the project that the words name; the project last shown where they name but a body. */
async function bothIn(
  context: Context,
  said: string,
  question: string,
): Promise<{ body: OrganisationRow; project: Project } | undefined> {
  const words = said.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length > mostNamed) return undefined
  for (let length = words.length; length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const body = await organisationCalled(context, words.slice(at, at + length).join(' '))
      const others = [...words.slice(0, at), ...words.slice(at + length)].join(' ')
      const project = body && (await projectIn(context, others, question))
      if (body && project) return { body, project }
    }
  return undefined
}

async function projectIn(context: Context, words: string, question: string): Promise<Project | undefined> {
  const { names } = context.search
  const ref = words === '' ? undefined : (names.namedIn(words)?.id ?? names.namedByPart(words))
  const found =
    words === ''
      ? await lastSubject(context, question)
      : ref?.startsWith('project:')
        ? await recordOf(context, ref)
        : undefined
  return found?.kind === 'project' ? found : undefined
}
