import { createRequire } from 'node:module'

import type * as AdaptiveCards from 'adaptivecards'

import type { Card } from '../../../src/platforms/teams/element.ts'

const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards

/** What Microsoft's own reader of cards finds wrong, with as many actions in a row as Teams shows. */
export function mistakesIn(json: Card): string[] {
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig({ actions: { maxActions: 6 } })
  const context = new SerializationContext(Versions.v1_5)
  card.parse(JSON.parse(JSON.stringify(json)), context)
  const events = [
    ...Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at)),
    ...card.validateProperties().validationEvents,
  ]
  return [
    ...events.map(({ message }) => message),
    ...(json.version === '1.5' ? [] : [`version ${String(json.version)}`]),
    ...(Buffer.byteLength(JSON.stringify(json)) <= 28 * 1024 ? [] : ['longer than 28 KB']),
  ]
}

/** Every text of a card that Teams reads as Markdown. */
export function markdownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markdownIn)
  if (typeof value !== 'object' || value === null) return []
  const piece = value as Record<string, unknown>
  const own = [
    ...(piece['type'] === 'TextBlock' ? [piece['text']] : []),
    ...(piece['type'] === 'FactSet'
      ? (piece['facts'] as { title: string; value: string }[]).flatMap((fact) => [fact.title, fact.value])
      : []),
  ] as string[]
  return [...own, ...Object.values(piece).flatMap(markdownIn)]
}

/** What would be more than text. An escaped sign is only a sign. */
export function markupIn(markdown: string): string[] {
  const left = markdown.replaceAll(/\\[\\`*_{}[\]<>~|#+\-.)]/g, 'x')
  return [...left.matchAll(/[\\`*_{}[\]<>~|]|^(?:#|[+-]|\d+[.)](?=\s|$))|^[^\S\n]{4,}\S/gm)].map(
    ([sign]) => sign,
  )
}
