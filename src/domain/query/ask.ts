import { foremostIn } from './foremost.ts'
import type { Ask, Grouping } from './query.ts'
import type { Reading } from './reading.ts'

/** What is asked of the records; what is asked by more telling words goes first. */
export function askIn(reading: Reading): Ask {
  return (
    shareIn(reading) ??
    groupsIn(reading) ??
    leadersIn(reading) ??
    orderIn(reading) ??
    totalIn(reading) ??
    foremostIn(reading) ??
    leftIn(reading) ??
    (reading.has('howMany') ? { of: 'count' } : { of: 'list' })
  )
}

/** “What share of projects is led by Helsinki?” */
const shareIn = ({ has, entities }: Reading): Ask | undefined =>
  has('share') && has('lead') && entities.length > 0 ? { of: 'share' } : undefined

/** “Which focus area has fewest projects?”, “montako hanketta on kussakin painopisteessä?” */
function groupsIn(reading: Reading): Ask | undefined {
  const { has, entities } = reading
  const isOfMoney =
    has('money') || has('time') || has('support') || has('largest', 'smallest', 'longest', 'shortest')
  if (!has('project', 'projects') || isOfMoney || entities.length > 0) return undefined
  const way =
    has('fewest') && !has('over', 'under')
      ? 'fewest'
      : has('most') && !has('over', 'under')
        ? 'most'
        : has('lack')
          ? 'none'
          : has('each') || has('order')
            ? 'each'
            : undefined
  const by = way && groupingIn(reading)
  return by ? { of: 'groups', by, way } : undefined
}

function groupingIn({ has }: Reading): Grouping | undefined {
  if (has('area') && !has('n1', 'n2', 'n3', 'n4')) return 'area'
  if (has('city')) return 'city'
  if (!has('who', 'organisation')) return undefined
  return has('lead') ? 'lead' : has('partake') ? 'partner' : undefined
}

/** “Which of those lead a project?” */
const leadersIn = ({ has, entities }: Reading): Ask | undefined =>
  has('lead') && has('them') && !has('lack') && entities.length === 0 ? { of: 'leaders' } : undefined

/** “Listaa tuen mukaan”, “rank them by support”. */
function orderIn({ has, all }: Reading): Ask | undefined {
  if (!has('order') || !has('support', 'budget', 'money') || has('total', 'average')) return undefined
  const [first] = all('largest', 'smallest')
  const isMore = first === undefined || first.senses.includes('largest')
  return { of: 'order', measured: { by: has('support') ? 'support' : 'budget', isMore } }
}

/** “How much money altogether?”, “mikä on hankkeiden keskikoko?”, “hur länge pågår projekten i regel?” */
function totalIn({ has }: Reading): Ask | undefined {
  if (has('average') && (has('time', 'howLong', 'money', 'support', 'budget') || has('howMuch')))
    return { of: 'average', what: has('time', 'howLong') ? 'time' : whatIn(has) }
  const isOfMoney = has('money', 'support', 'budget', 'howMuch')
  const isSummedUp = has('total') && !has('largest', 'smallest', 'left')
  return isSummedUp && (isOfMoney || !has('howMany')) ? { of: 'total', what: whatIn(has) } : undefined
}

const whatIn = (has: Reading['has']): 'support' | 'money' =>
  has('support') && !has('budget', 'project', 'projects') ? 'support' : 'money'

/** “How long do the running ones still have left?” */
const leftIn = ({ has }: Reading): Ask | undefined =>
  has('left') && has('time', 'howLong', 'howMuch') ? { of: 'left' } : undefined
