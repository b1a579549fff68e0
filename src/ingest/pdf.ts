import { getDocumentProxy } from 'unpdf'

import { type Block, hyphensOf, joinLines, mendText, withoutFurniture } from '../domain/documents/mend.ts'
import { Unreadable } from './kind.ts'
import { isNumbered } from './text.ts'

const mostPages = 2_000

interface Line {
  text: string
  /** Height of its letters. */
  size: number
  /** Distance from the page's upper edge, and to the line before it. */
  y: number
  page: number
}

/** Lines put together from where their letters stand; larger or numbered ones are headings, gaps part paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const lines = await linesOf(bytes)
  if (lines.length === 0) throw new Unreadable('scan')
  const hyphens = hyphensOf(lines.map(({ text }) => text).join('\n'))
  const body = usual(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]))
  const gap = usual(
    lines.flatMap((line, at) => {
      const before = lines[at - 1]
      return before && before.page === line.page
        ? [[Math.round(line.y - before.y), 1] as [number, number]]
        : []
    }),
  )
  const sizes = [
    ...new Set(lines.map(({ size }) => Math.round(size * 2) / 2).filter((size) => size > body + 0.75)),
  ].toSorted((one, other) => other - one)
  const levelOf = ({ size, text }: Line) => {
    const at = sizes.indexOf(Math.round(size * 2) / 2)
    return text.length > 200 ? 0 : at >= 0 ? at + 1 : 0
  }
  const blocks: Block[] = []
  let open: Line[] = []
  const close = () => {
    const [first] = open
    if (first)
      blocks.push({
        kind: 'text',
        text: joinLines(
          open.map(({ text }) => text),
          hyphens,
        ),
        page: first.page,
      })
    open = []
  }
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const level = levelOf(line)
    const last = blocks.at(-1)
    if (level > 0) {
      const continues =
        before &&
        levelOf(before) === level &&
        open.length === 0 &&
        before.page === line.page &&
        line.y - before.y < line.size * 1.6 &&
        !isNumbered(line.text)
      close()
      if (continues && last?.kind === 'heading') last.text = joinLines([last.text, line.text], hyphens)
      else blocks.push({ kind: 'heading', level, text: line.text, page: line.page })
      return
    }
    const parts =
      before && before.page === line.page
        ? line.y - before.y > gap * 1.35
        : /[.!?:]["”]?$/u.test(open.at(-1)?.text ?? '.') && /^[\p{Lu}\d•–-]/u.test(line.text)
    if (parts) close()
    open.push(line)
  })
  close()
  return blocks
}

async function linesOf(bytes: Uint8Array): Promise<Line[]> {
  const document = await open(bytes)
  if (document.numPages > mostPages) throw new Unreadable('long')
  const pages: Line[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      pageLines(
        items.filter((item) => 'str' in item),
        number,
      ),
    )
    page.cleanup()
  }
  const kept = withoutFurniture(pages.map((lines) => lines.map(({ text }) => text)))
  return pages.flatMap((lines, at) => {
    const wanted = [...(kept[at] ?? [])]
    return lines.filter(({ text }) => {
      if (wanted[0] !== text) return false
      wanted.shift()
      return true
    })
  })
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes)
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken')
  }
}

function pageLines(
  items: readonly { str: string; height: number; width: number; transform: number[] }[],
  page: number,
): Line[] {
  const lines: (Line & { end: number })[] = []
  for (const { str, height, width, transform } of items) {
    if (!str.trim()) continue
    const [x = 0, bottom = 0] = transform.slice(4)
    const size = height || Math.abs(transform[3] ?? 0)
    const last = lines.at(-1)
    if (last && Math.abs(-bottom - last.y) < size * 0.5) {
      const spaced = x - last.end > size * 0.15 && !last.text.endsWith(' ') && !str.startsWith(' ')
      last.text += (spaced ? ' ' : '') + str
      last.end = x + width
    } else lines.push({ text: str, size, y: -bottom, page, end: x + width })
  }
  return lines.map(({ text, size, y }) => ({ text: mendText(text), size, y, page }))
}

/** The value that most of the weight is on. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}
