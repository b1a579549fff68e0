import { type Block, mendText, withoutDuplicates } from './mend.ts'

/** A stretch of a document under one heading, short enough to be quoted and long enough to be understood. */
export interface Passage {
  /** The number of its section, such as `4.2` or `A1.3`, where the headings have numbers. */
  section?: string
  /** The headings above it, highest first. */
  heading: readonly string[]
  text: string
  pageFrom?: number
  pageTo?: number
}

const longest = 1_200

/** A document's blocks as passages: mended, without what came twice, cut at headings and, where long, between paragraphs. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  const path: { level: number; text: string }[] = []
  let annex: string | undefined
  let section: string | undefined
  let open: { texts: string[]; from?: number; to?: number } = { texts: [] }

  function close() {
    if (open.texts.length > 0)
      passages.push({
        heading: path.map(({ text }) => text),
        text: open.texts.join('\n\n'),
        ...(section ? { section } : {}),
        ...(open.from === undefined ? {} : { pageFrom: open.from, pageTo: open.to ?? open.from }),
      })
    open = { texts: [] }
  }

  for (const { kind, text: given, level = 1, page } of withoutDuplicates(blocks)) {
    const text = mendText(given)
    if (!text) continue
    if (kind === 'heading') {
      close()
      while ((path.at(-1)?.level ?? 0) >= level) path.pop()
      path.push({ level, text })
      annex = annexIn(text) ?? (level === 1 && numberIn(text) ? undefined : annex)
      const number = annexIn(text) ? undefined : numberIn(text)
      section = annexIn(text)
        ? [annexIn(text), innerNumber(text)].filter(Boolean).join('.')
        : number
          ? annex
            ? `${annex}.${number}`
            : number
          : section
      continue
    }
    for (const part of shortened(text)) {
      if (open.texts.join('').length + part.length > longest) close()
      open.texts.push(part)
      if (page !== undefined) open = { ...open, from: open.from ?? page, to: page }
    }
  }
  close()
  return passages
}

/** `4.2 Hyvinvointi` → `4.2`; `3) Uudet …` → `3`. */
const numberIn = (heading: string) => /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]|\s)/u.exec(`${heading} `)?.[1]

/** `Liite 1`, `Bilaga 2`, `Annex 1` → `A1`, `A2`. */
const annexIn = (heading: string) => {
  const [, number] = /^(?:liite|bilaga|annex|appendix)\s+(\d{1,2})/iu.exec(heading) ?? []
  return number && `A${number}`
}
/** `Liite 1, 3) Uudet …` → `3`. */
const innerNumber = (heading: string) => /^\p{L}+\s+\d+\s*,\s*(\d{1,2})\)/u.exec(heading)?.[1]

/** A paragraph that is too long, in whole sentences. */
function shortened(text: string): string[] {
  if (text.length <= longest) return [text]
  const parts: string[] = ['']
  for (const sentence of text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d“”"])/u)) {
    const last = parts.at(-1) ?? ''
    if (last && last.length + sentence.length > longest) parts.push(sentence)
    else parts[parts.length - 1] = last ? `${last} ${sentence}` : sentence
  }
  return parts
}
