import { kindSaid, kindsSaid, organisationKinds } from './choosing/byKind.ts'
import { foremostIn } from './foremost.ts'
import type { Ask, Grouping, Top } from './query.ts'
import type { Reading } from './reading.ts'

/** What is asked of the records; what is asked by more telling words goes first. */
export function askIn(reading: Reading): Ask {
  return (
    shareIn(reading) ??
    groupsIn(reading) ??
    doersIn(reading) ??
    leadersIn(reading) ??
    orderIn(reading) ??
    totalIn(reading) ??
    (reading.sums.length > 0 ? undefined : foremostIn(reading)) ??
    leftIn(reading) ??
    (reading.has('howMany') || asksHowMany(reading) ? { of: 'count' } : { of: 'list' })
  )
}

/** “Paljonko hankkeita Espoossa on?”, “hur mycket projekt?”: of projects, not of their money. */
const asksHowMany = ({ has }: Reading) =>
  has('howMuch') && has('projects') && !has('money', 'support', 'budget', 'time', 'got')

/** “What share of projects is led by Helsinki?” */
const shareIn = ({ has, entities }: Reading): Ask | undefined =>
  has('share') && has('lead') && entities.length > 0 ? { of: 'share' } : undefined

/** “Which focus area has fewest projects?”, “montako hanketta on kussakin painopisteessä?”, “who has the second most?”, “which universities are in most projects?” */
function groupsIn(reading: Reading): Ask | undefined {
  const { has, all, entities, sums, dated } = reading
  // In Swedish “minst” is “fewest”, too.
  const ofOther = all(
    'money',
    'time',
    'support',
    'largest',
    'smallest',
    'longest',
    'shortest',
    'over',
    'under',
    'them',
  )
  const isOfOther =
    ofOther.some(({ senses }) => !senses.includes('fewest')) ||
    (entities.length > 0 && !comparesCities(reading)) ||
    sums.length > 0 ||
    dated !== undefined
  // “Which focus area has most?”
  const isOfArea = has('area') && has('most', 'fewest') && has('which') && !has('got')
  const isOfProjects =
    has('project', 'projects') ||
    isOfArea ||
    isOfLeader(reading) ||
    isByYear(reading) ||
    comparesCities(reading)
  if (!isOfProjects || isOfOther) return undefined
  const way = wayIn(reading)
  const by = way && groupingIn(reading)
  if (!by) return undefined
  const kind = by === 'lead' || by === 'partner' ? kindSaid(reading) : undefined
  const nth = has('third') ? 2 : has('second') ? 1 : 0
  return {
    of: 'groups',
    by,
    way,
    ...(nth > 0 ? { nth } : {}),
    ...(kind && kind !== 'organisation' ? { kind } : {}),
  }
}

function wayIn({ has, all }: Reading) {
  if (has('fewest')) return 'fewest'
  if (has('most') || (has('second', 'third') && has('each', 'who', 'area', 'city'))) return 'most'
  const [lack] = all('lack')
  const [project] = all('project', 'projects')
  // “Which projects have no focus area?” asks for projects.
  if (lack && project) return lack.from < project.from ? 'none' : undefined
  return has('each', 'order') ? 'each' : undefined
}

function groupingIn(reading: Reading): Grouping | undefined {
  const { has, all } = reading
  if (isByYear(reading)) return 'year'
  if (has('area') && !has('n1', 'n2', 'n3', 'n4')) return 'area'
  if (has('city') || comparesCities(reading)) return 'city'
  const [project] = all('project', 'projects')
  const [who] = [...all('who', 'organisation'), ...kindsSaid(reading)]
  if (!who || (project && project.from < who.from)) return undefined
  return has('lead') ? 'lead' : project && 'partner'
}

/** “Compare the projects of Espoo and Vantaa.” */
const comparesCities = ({ has, entities }: Reading) =>
  entities.length > 1 && entities.every(({ isCity }) => isCity) && has('each') && has('projects', 'lead')

/** “And by year?”, “montako hanketta alkoi vuosittain?” */
const isByYear = ({ has }: Reading) => has('year') && has('each', 'order')

/** “Which organisation leads the most?” is about projects, though it does not say so. */
const isOfLeader = ({ has }: Reading) =>
  has('lead') &&
  (has('most', 'fewest') || (has('each', 'order') && has('city'))) &&
  (has('who', 'organisation', 'city') || has(...organisationKinds))

/** “Who are Metropolia’s most common partners?”, “which companies are in the projects Aalto is in?”, “… in health projects?”, “… in Kiertotalot?” */
function doersIn(reading: Reading): Ask | undefined {
  const { has, all, entities } = reading
  const bodies = entities.filter(({ kind }) => kind === 'organisation')
  const isOfRecord = entities.some(({ kind }) => kind === 'record') && kindsSaid(reading).length > 0
  const isOfSome =
    isOfRecord ||
    bodies.length > 0 ||
    has('area1', 'area2', 'area3', 'area4', 'n1', 'n2', 'n3', 'n4') ||
    entities.some(({ kind }) => kind === 'theme')
  const [project] = all('project', 'projects')
  const [who] = [...all('who', 'partners'), ...kindsSaid(reading)]
  const isOfProjects = who === undefined || (project !== undefined && project.from < who.from)
  // “Who leads …” asks for leaders; “companies in the projects Vantaa leads” does not.
  const [lead] = all('lead')
  const isOfLeaders =
    lead !== undefined &&
    (project === undefined || (who !== undefined && who.to === lead.from && lead.from < project.from))
  if (!isOfSome || isOfProjects || isOfLeaders || has('it', 'lack', 'not', 'except')) return undefined
  const isNoOne = bodies.length === 0 && !isOfRecord && project === undefined
  // “Is that counted as one project here?”
  const isOfOne = all('c1').some(({ to }) => to === project?.from)
  if (isNoOne || isOfOne) return undefined
  const isThere =
    bodies.length > 0 && bodies.every(({ isCity }) => isCity) && !has('work', 'same', 'partners', 'projects')
  const isAsked = has('who', 'which', 'show', 'howMany', 'common', 'same')
  const isTogether = isOfRecord || has('partake', 'work', 'same', 'partners', 'common', 'most', 'projects')
  return isAsked && isTogether && !isThere
    ? { of: 'doers', kind: kindSaid(reading) ?? 'organisation' }
    : undefined
}

/** “Which of those lead a project?” */
const leadersIn = ({ has, entities }: Reading): Ask | undefined =>
  has('lead') && has('them') && !has('lack') && entities.length === 0 ? { of: 'leaders' } : undefined

/** “Listaa tuen mukaan”, “rank them by support”. */
function orderIn(reading: Reading): Ask | undefined {
  const { has, all } = reading
  const isOfFigures = has('support', 'budget', 'money') && !has('total', 'average')
  if (!isOfFigures || !(has('order') || isWithFigures(reading))) return undefined
  const [first] = all('largest', 'smallest')
  // “Which is the biggest single project by budget?” asks for one.
  if (first && has('project') && !has('projects')) return undefined
  const isMore = first === undefined || first.senses.includes('largest')
  return { of: 'order', measured: { by: has('support') ? 'support' : 'budget', isMore } }
}

/** “List the projects with their budgets.” */
const isWithFigures = ({ has, sums }: Reading) =>
  has('show') &&
  has('projects') &&
  has('budget', 'support') &&
  sums.length === 0 &&
  !has('over', 'under', 'between', 'lack', 'not', 'data', 'howMuch', 'howMany', 'largest', 'smallest') &&
  !has('most', 'fewest', 'got', 'each', 'ends', 'starts', 'time', 'left', 'who', 'call')

/** “How much money altogether?”, “mikä on hankkeiden keskikoko?”, “hur länge pågår projekten i regel?” */
function totalIn(reading: Reading): Ask | undefined {
  const { has, sums, entities } = reading
  if (sums.length > 0) return undefined
  // “How much money is in the projects that Vantaa leads?”
  const isOfSomebody = entities.length > 0 && has('projects') && has('lead', 'partake')
  const isOfSum = has('howMuch') || isOfFiguresAlone(reading)
  if (isOfSomebody && isOfSum && has('money', 'support', 'budget') && !has('average'))
    return { of: 'total', what: whatIn(has) }
  // “Och hur mycket pengar har gått till dem?”
  if (has('them') && has('howMuch') && has('got') && has('money', 'support', 'budget'))
    return { of: 'total', what: 'money' }
  if (isOfState(reading)) return { of: 'total', what: whatIn(has) }
  // “How much did each get?”
  if (has('each') && has('howMuch') && has('got') && !has('average', 'area', 'city', 'who', 'year'))
    return { of: 'total', what: 'money' }
  if (has('average') && has('time', 'howLong', 'money', 'support', 'budget', 'howMuch'))
    return { of: 'average', what: has('time', 'howLong') ? 'time' : whatIn(has) }
  const isOfMoney = has('money', 'support', 'budget', 'howMuch')
  // “Which projects do they have altogether?” asks for projects.
  const isOfThem = !has('howMany') && !(has('which', 'show', 'whether') && has('project', 'projects'))
  // “And how many universities in total?”
  if (has('total') && !isOfMoney && kindsSaid(reading).length > 0) return { of: 'count' }
  const top = topIn(reading)
  if (top) return { of: 'total', what: whatIn(has), top }
  const isSummedUp = has('total') && !has('largest', 'smallest', 'left')
  return isSummedUp && (isOfMoney || isOfThem) ? { of: 'total', what: whatIn(has) } : undefined
}

/** “The budgets of the ended projects”, “and the ended ones, how much money was that?” */
function isOfState({ has, entities, opensWithAnd }: Reading): boolean {
  const isOfOther = has(
    'howMany',
    'who',
    'over',
    'under',
    'largest',
    'smallest',
    'most',
    'fewest',
    'average',
    'lack',
    'area',
    'city',
    'call',
    'order',
  )
  if (!has('ongoing', 'ended') || isOfOther || entities.length > 0) return false
  return (
    (has('budget') && (has('projects', 'them') || opensWithAnd)) ||
    (has('howMuch') && has('money', 'support', 'budget'))
  )
}

/** “Support for the projects that Vantaa leads.” */
function isOfFiguresAlone({ has, all }: Reading): boolean {
  const [project] = all('project', 'projects')
  const isAsked = all('which').some(({ from }) => project && from < project.from)
  return !isAsked && !has('show', 'whether', 'over', 'under', ...extremes)
}

const extremes = ['order', 'largest', 'smallest', 'most', 'fewest', 'lack', 'not'] as const

const counts = ['c2', 'c3', 'c4'] as const

/** “Paljonko kolme suurinta maksaa yhteensä?” */
function topIn({ has }: Reading): Top | undefined {
  const at = has('total') && has('largest', 'smallest') ? counts.findIndex((count) => has(count)) : -1
  return at < 0 ? undefined : { count: at + 2, measured: { by: 'budget', isMore: has('largest') } }
}

const whatIn = (has: Reading['has']): 'support' | 'money' =>
  has('support') && !has('budget', 'project', 'projects') ? 'support' : 'money'

/** “How long do the running ones still have left?”, “which projects end soon?” */
const leftIn = ({ has }: Reading): Ask | undefined =>
  (has('left') && has('time', 'howLong', 'howMuch')) || (has('ends') && has('soon'))
    ? { of: 'left' }
    : undefined
