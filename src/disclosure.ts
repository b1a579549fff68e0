import type { Locale } from './locale.ts'
import { note, type Part, type Reply } from './reply.ts'

/** The parts; when a language model worded them, with a note that says so, before sources and buttons. */
export function disclosed({ ai, parts }: Pick<Reply, 'ai' | 'parts'>, locale: Locale): readonly Part[] {
  if (!ai) return parts
  const end = parts.findIndex(({ kind }) => kind === 'sources' || kind === 'buttons')
  return parts.toSpliced(end < 0 ? parts.length : end, 0, note(words[locale]))
}

const words = {
  fi: 'Vastauksen on muotoillut tekoäly. Väitteet on tarkistettu lähteistä.',
  sv: 'Svaret är formulerat av AI. Påståendena är kontrollerade mot källorna.',
  en: 'This answer was worded by AI. Its claims were checked against the sources.',
}
