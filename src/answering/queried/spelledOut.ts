import type { Context } from '../../command.ts'
import { organisationKinds } from '../../domain/query/choosing/byKind.ts'
import { measureSaid } from '../../domain/query/measureSaid.ts'
import type { Measured } from '../../domain/query/query.ts'
import { selectionOf } from '../../domain/query/selection.ts'
import { type Sense, sensesIn } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { countsIn, isOf, onTopic } from '../../topic.ts'

/** The question with what the one before it said of order or groups, where it leaves that out: “and the second?”, “and which has the fewest?” */
export function spelledOut(context: Context, question: string): string {
  return ofForemost(
    context,
    ofGroups(
      context,
      perGroup(context, earlierOnes(context, anythingOn(context, exampleWhere(context, question)))),
    ),
  )
}

/** After the biggest was told: “entä toiseksi eniten?”, “paljonko nämä kaksi yhteensä?” */
function ofForemost({ conversation }: Context, question: string): string {
  const before = conversation?.question ? measureSaid(conversation.question) : undefined
  const senses = sensesIn(question)
  if (!before || measureSaid(question) || senses.has('lead') || senses.has('area')) return question
  if (senses.has('total') && both.test(question))
    return `${question} kaksi ${measures[before.by][toEnd(before)]}`
  const isNext = (['second', 'third'] as const).some((sense: Sense) => senses.has(sense))
  return isNext ? `${question} ${measures[before.by][toEnd(before)]}` : question
}

/** “Löytyykö esimerkkiä, missä VTT olisi päätoteuttaja?” asks for projects. */
const exampleWhere = ({ t }: Context, question: string) =>
  question.replace(example, t({ fi: 'hankkeita', sv: 'projekt', en: 'projects' })).replace(wouldBe, 'on')
const example = wholeWords(
  String.raw`(?:jotain |mitään |yhtään |jokin |joku )?(?:esimerkki|esimerkkiä|esimerkkejä),?(?= (?:missä|jossa|joissa|jota|jonka) )|(?:något |nåt |några |ett )?exempel,?(?= (?:där|som|på projekt) )|(?:an |any |some )?examples?,?(?= (?:where|in which|that|of projects) )`,
)
const wouldBe = /(?<=(?:missä|jossa|joissa) .*)(?<!\p{L})olis(?:i|ivat)?(?!\p{L})/iu

/** After projects: “finns det nåt inom hälsa?”, “onko mitään terveydestä?” asks for other projects. */
function anythingOn({ conversation, t }: Context, question: string): string {
  const topic = conversation?.topic ?? ''
  const isOfProjects = isOf(topic, 'project') || selectionOf(topic)?.kind === 'project'
  return isOfProjects
    ? question.replace(anything, t({ fi: 'hankkeita', sv: 'projekt', en: 'projects' }))
    : question
}
const anything = wholeWords(
  String.raw`(?:jotain|jotakin|mitään|mitää)(?= (?:\p{L}+ liitty\p{L}+|\p{L}+st[aä](?!\p{L})))|(?:något|nåt|nånting|någonting)(?: annat)?(?= (?:om|kring|inom) )|(?:anything|something)(?: else)?(?= (?:about|on|related to|in) )`,
)

/** After projects: “entä aiemmin?”, “och förr?”, “and before?” */
function earlierOnes({ conversation, t }: Context, question: string): string {
  const isOfProjects = selectionOf(conversation?.topic ?? '')?.kind === 'project'
  return isOfProjects && earlier.test(question)
    ? t({ fi: 'entä päättyneet', sv: 'och avslutade', en: 'and ended ones' })
    : question
}
const earlier =
  /^\W*(?:(?:ja|entä|entäs|no|och|men|and|but|what about|how about|any)\s+)+(?:aiemmin|aikaisemmin|ennen|menneisyydessä|förr|förut|tidigare|before|earlier|previously|in the past|past ones|earlier ones)\W*$/iu

const both = wholeWords('kaksi|kahdella|kahden|two|två|both|båda|bägge|molemmat')
const toEnd = ({ isMore }: Measured) => (isMore ? 1 : 0)

/** The fewest words that measure so. */
const measures: Record<Measured['by'], readonly [string, string]> = {
  budget: ['smallest', 'largest'],
  support: ['support smallest', 'support largest'],
  length: ['shortest', 'longest'],
  end: ['ends earliest', 'ends latest'],
  start: ['starts earliest', 'starts latest'],
}

/** After HEVi's projects were listed or counted: “och per stad?”, “hur fördelas de på prioriteringarna?” */
function perGroup({ conversation }: Context, question: string): string {
  const senses = sensesIn(question)
  const isOfAll = ofAll(conversation?.topic)
  const isEach = (senses.has('each') || perEach.test(question)) && (senses.has('area') || senses.has('city'))
  if (!isOfAll || !isEach || senses.has('project') || senses.has('projects')) return question
  return `each ${senses.has('area') ? 'area' : 'city'} projects`
}
const ofAll = onTopic({
  command: 'project|find kind:project(?: status:[a-z]+)?(?: in:programme)?',
  counts: '.*',
})
const perEach = wholeWords(
  '(?:by|per|efter|enligt) (?:focus area|area|city|prioritering|prioritet|stad)|(?:painopisteiden|kaupunkien) mukaan|kaupungeittain|painopisteittäin|painopisteille|kaupungeille',
)

/** After projects were counted by area or leader: “and which has the fewest?”, “kuka osallistuu useimpaan?”, “and universities?” */
function ofGroups({ conversation }: Context, question: string): string {
  const { by, kind } = countsIn(conversation?.topic) ?? {}
  const counted = by && counts[by]
  if (!counted) return question
  const senses = sensesIn(question)
  const says = (...some: readonly Sense[]) => some.some((one) => senses.has(one))
  const isOfKind = says('and') && says(...organisationKinds) && !says('it', 'them') && by === 'partner'
  if (isOfKind) return `which ${besideAverage(question)} most projects`
  if (nobody.test(question)) return `${counted} ${question.replace(nobody, 'no')} projects`
  if (!says('most', 'fewest', 'lack', 'second', 'third')) return question
  const isOfDoers = says('who', ...organisationKinds)
  const who = isOfDoers ? '' : by === 'partner' && kind ? `which ${kind.replaceAll('-', ' ')} in` : counted
  return `${who} ${question} projects`.trim()
}
/** “Which focus area has none?” */
const nobody = wholeWords('(?:not any|none|inget|inga|ingen|ei yhtään|ei yhtäkään|nolla|noll|zero)')
/** “Entä yliopistot yleensä?” asks for no average. */
const besideAverage = (question: string) => question.replaceAll(inGeneral, ' ')
const inGeneral = wholeWords('yleensä|ylipäätään|i allmänhet|överlag|in general|generally', 'gi')
const counts: Readonly<Record<string, string>> = {
  area: 'area',
  city: 'city',
  lead: 'who leads',
  partner: 'who in',
}
