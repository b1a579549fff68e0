import type { Locale } from './locale.ts'
import { note, type Part, type Reply } from './reply.ts'

/** The parts as people read them; when a language model worded them, with a note that says so, before sources and buttons. */
export function disclosed({ ai, parts }: Pick<Reply, 'ai' | 'parts'>, locale: Locale): readonly Part[] {
  const read = parts.map(asRead)
  if (!ai) return read
  const end = read.findIndex(({ kind }) => kind === 'sources' || kind === 'buttons')
  return read.toSpliced(end < 0 ? read.length : end, 0, note(words[locale]))
}

const asRead = (part: Part): Part =>
  part.kind === 'sources' && part.shown ? { kind: 'sources', sources: part.shown } : part

const words = {
  fi: 'Vastauksen on muotoillut tekoäly. Väitteet on tarkistettu lähteistä.',
  sv: 'Svaret är formulerat av AI. Påståendena är kontrollerade mot källorna.',
  en: 'This answer was worded by AI. Its claims were checked against the sources.',
}
