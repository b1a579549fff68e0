import type { Entity } from 'botbuilder'

import { type Reply, sourcesOf } from '../../reply.ts'
import { cut, limits } from './limits.ts'

/**
 * Teams' own sign of a model's words, with the sources in their order as its citations: `[2]` in a text is the second.
 * Teams takes one such entity in a message.
 */
export function aiLabel(reply: Reply): Entity {
  const citation = sourcesOf(reply)
    .slice(0, limits.citations)
    .map(({ title, url }, at) => ({
      '@type': 'Claim',
      position: at + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: cut(title, limits.citationName),
        abstract: cut(title, limits.citationAbstract),
        ...(url?.startsWith('https://') ? { url } : {}),
      },
    }))
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    ...(citation.length > 0 ? { citation } : {}),
  }
}
