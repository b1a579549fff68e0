import type { Mistake } from './read.ts'
import type { Pack, RecordKind } from './schema.ts'
import { quotedBy, referencesIn } from './template.ts'

export type KnownIds = ReadonlyMap<RecordKind, ReadonlySet<string | undefined>>

/** Every reference from one record to another that leads nowhere. */
export function brokenLinks(records: Pack['records'], known: KnownIds): Mistake[] {
  const mistakes: Mistake[] = []
  const check = (file: string, record: string, kind: RecordKind, links: readonly (string | undefined)[]) => {
    for (const link of links) {
      if (link && !known.get(kind)?.has(link))
        mistakes.push({ file, record, problem: `points at ${kind} ${link}, which is not there` })
    }
  }

  for (const project of records.projects) {
    const {
      lead,
      partners,
      fundingAuthority,
      partnerRoles = {},
      subProjectBudgets = [],
      instrument,
    } = project
    const named = [
      lead,
      ...partners,
      fundingAuthority,
      ...subProjectBudgets.map(({ organisation }) => organisation),
    ]
    check('projects.json', project.id, 'organisations', [...named, ...Object.keys(partnerRoles)])
    check('projects.json', project.id, 'instruments', [instrument])
  }
  for (const call of records.calls) {
    check('calls.json', call.id, 'instruments', [call.instrument])
    check('calls.json', call.id, 'organisations', [call.authority])
  }
  for (const body of records.governance) {
    const members = body.composition?.map(({ organisation }) => organisation) ?? []
    check('governance.json', body.id, 'organisations', [
      body.organisation,
      ...(body.appointedBy ?? []),
      ...members,
    ])
    check('governance.json', body.id, 'projects', body.projects ?? [])
  }
  for (const topic of records.topics) check('topics.json', topic.id, 'sections', [topic.section])
  for (const rule of records.rules) {
    check('rules.json', rule.id, 'values', [rule.euAndState, rule.local])
    check('rules.json', rule.id, 'instruments', rule.instruments)
  }
  for (const card of records.cards) {
    check('cards', card.id, 'sections', card.sections)
    check('cards', card.id, 'governance', [card.who])
    check('cards', card.id, 'cards', card.related)
    check('cards', card.id, 'values', Object.values(card.text).flatMap(referencesIn))
    if (card.sections.length + card.sources.length === 0 && card.kind === 'fact') {
      mistakes.push({ file: 'cards', record: card.id, problem: 'has neither a section nor a source' })
    }
  }
  for (const { id, card } of records['short-answers']) check('short-answers.json', id, 'cards', [card])
  for (const { kind, id, values } of quotedBy(records)) check(`${kind}.json`, id, 'values', values)
  for (const locality of records.localities)
    check('localities.json', locality.id, 'localities', [locality.with, locality.city])
  for (const { id, sections } of records.mentions) check('mentions.json', id, 'sections', sections)
  for (const capability of records.capabilities) {
    if (capability.kind === 'theme')
      check('capabilities.json', capability.id, 'capabilities', Object.keys(capability.near))
  }
  for (const { ref, themes, offers, needs, place } of records.facets) {
    const [kind = '', id] = ref.split(':')
    check('facets.json', ref, recordKindOf[kind as keyof typeof recordKindOf], [id])
    const named = [themes, offers, needs].flatMap((degrees) => Object.keys(degrees))
    check('facets.json', ref, 'capabilities', [...named, place])
  }
  const matched = new Set<string | undefined>(records.facets.map(({ ref }) => ref))
  for (const { ref } of records.wishes)
    if (!matched.has(ref))
      mistakes.push({ file: 'wishes.json', record: ref, problem: 'has no facets that say what it is about' })
  return mistakes
}

const recordKindOf = {
  organisation: 'organisations',
  project: 'projects',
  topic: 'topics',
  call: 'calls',
} as const
