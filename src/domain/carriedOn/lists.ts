import { dateWish } from '../dateWish.ts'
import { several } from '../kindsSaid.ts'
import { type Locality, localityIn } from '../locality.ts'
import { ordinalsIn } from '../ordinals.ts'
import { wholeWords } from '../wholeWords.ts'
import { saysOnly } from './saysOnly.ts'
import { asksForTopics, kindSaid, saysKind, statusSaid } from './words.ts'

const callStatus = { open: 'open', ahead: 'upcoming', over: 'closed', withdrawn: 'withdrawn' } as const
const projectStatus = { open: 'ongoing', ahead: 'planned', over: 'ended', withdrawn: undefined } as const

/** “And past ones?”, “entä tulevat?”, “och företag?”, “and in 2024?” after a list: the line that lists those. */
export function listedOtherwise(
  text: string,
  topic: string,
  places: readonly Locality[] = [],
): string | undefined {
  if (topic === 'command:calls') {
    const status = statusSaid(text, several.call)
    return status ? `calls ${callStatus[status]}` : inYears(text, 'find kind:call')
  }
  const [area] = /^focus:[1-4]$/.exec(topic) ?? []
  if (area && asksForTopics(text)) return area.replace(':', ' ')
  const line = lineOf(topic)
  if (!line) return undefined
  const isOfProjects = / kind:project\b/.test(line) || saysKind(text, 'project')
  const status = isOfProjects ? statusSaid(text, several.project) : undefined
  if (status) return having(having(line, 'kind', 'project'), 'status', projectStatus[status])
  const kind = kindSaid(text)
  if (kind) return having(without(line, 'status'), 'kind', kind)
  return inYears(text, line) ?? inPlace(text, line, places) ?? onTopic(text, line)
}

/** What was listed, as the line that lists it. */
function lineOf(topic: string): string | undefined {
  if (topic === 'command:project') return 'find kind:project'
  const [, area] = /^focus:([1-4])$/.exec(topic) ?? []
  if (area) return `find kind:project focus:${area}`
  const [, line] = /^command:(find .*\bkind:.*)$/.exec(topic) ?? []
  return line
}

const without = (line: string, field: string) => line.replace(new RegExp(String.raw`\s${field}:\S+`, 'u'), '')

/** The line with another value of the field; nothing where there is none. */
const having = (line: string | undefined, field: string, value: string | undefined) =>
  line && value && without(line, field).replace(/^find/, `find ${field}:${value}`)

/** “And in 2024?” */
function inYears(text: string, line: string): string | undefined {
  const dated = dateWish(text)
  const isOnly = dated && saysOnly(`${dated.rest} ${marker}`, marker, several.call, several.project)
  return isOnly ? `${without(without(line, 'ends'), 'starts')} ${dated.filter}:${dated.years}` : undefined
}
/** Stands for the date or place that was taken out. */
const marker = 'date'

const only = String.raw`only|just|vain|vaan|pelkästään|bara|endast|enbart`
const ones = String.raw`${only}|please|kiitos|tack|ones|those|from|near|siellä|olevat|tehtävät|toimivat|nåt|nån|något|någon|jotain|mitään|jotakin|som är|alueella|puolella|anything|something|found|based`

/** “Only those in Espoo”, “nåt i Esbo?” */
function inPlace(text: string, line: string, places: readonly Locality[]): string | undefined {
  const found = localityIn(capitalised(text), places)
  const isOnly = found && saysOnly(`${found.rest} ${marker}`, marker, ones, ...Object.values(several))
  return isOnly ? having(without(line, 'place'), 'place', found.place.id) : undefined
}

/** After a list a short name is a place without its capital, too. */
const capitalised = (text: string) =>
  text.replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toLocaleUpperCase('fi') + word.slice(1))

const opening = new RegExp(String.raw`^\W*(?:show |näytä |visa |and |ja |och )?(?:${only})\s+(.+)$`, 'iu')

/** “Only health ones”, “vain rakentaminen”. */
function onTopic(text: string, line: string): string | undefined {
  if (ordinalsIn(text).length > 0 || noTopic.test(text)) return undefined
  const [, said = ''] = opening.exec(text) ?? []
  const words = [ones, ...Object.values(several), 'about|on|the|om|de|ne|med|aiheesta|liittyvät']
    .reduce((left, small) => left.replaceAll(wholeWords(small, 'giu'), ' '), said)
    .match(/[\p{L}-]{3,}/gu)
  return words && words.length <= mostTopicWords ? `${line} ${words.join(' ')}` : undefined
}
const mostTopicWords = 2
const noTopic = wholeWords(
  String.raw`viimei\p{L}+|sista|last|kysymy\p{L}+|frågor?|questions?|checking|kidding|suomeksi|ruotsiksi|englanniksi|svenska|finska|engelska|english|swedish|finnish|kiitos|tack|thanks`,
)
