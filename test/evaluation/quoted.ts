import type { Answer } from '../../src/answer.ts'
import { plain } from '../../src/plain.ts'
import { itemsOf } from '../../src/reply.ts'
import type { GoldQuestion, Verdict } from './score.ts'

/** Opens a line as a person would who presses it. */
type Open = (line: { text: string; locale: Answer['locale']; pressed: true }) => Promise<Answer>

const evened = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ')

/** Is the answer a model's, with quotes, each of which stands in what its number opens? */
export async function isQuoted(answer: Answer, open: Open): Promise<boolean> {
  if (!answer.ai) return false
  const cited = itemsOf(answer)
  for (const { command = '', detail = '' } of cited) {
    const opened = await open({ text: command, locale: answer.locale, pressed: true })
    const said = evened(plain(opened, opened.locale))
    const quotes = [...detail.matchAll(/[“”](.+?)”(?= [“”]|$)/gsu)].map(([, quote = '']) => quote)
    if (quotes.length === 0 || !quotes.every((quote) => said.includes(evened(quote)))) return false
  }
  return cited.length > 0
}

interface Scored {
  gold: Pick<GoldQuestion, 'lang' | 'answerable'>
  verdict: Verdict
  quoted: boolean
}

/** How many were answered, or said not to be known, with checked quotes; how many rightly; by language. */
export const quotedBy = (scored: readonly Scored[]) =>
  ['fi', 'sv', 'en'].flatMap((lang) =>
    [true, false].map((answerable) => {
      const rows = scored.filter(({ gold }) => gold.lang === lang && gold.answerable === answerable)
      const quoted = rows.filter((row) => row.quoted)
      return {
        lang,
        answerable,
        all: rows.length,
        quoted: quoted.length,
        right: quoted.filter(({ verdict }) => verdict === 'right').length,
      }
    }),
  )
