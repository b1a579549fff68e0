import type { Context } from '../command.ts'
import type { Proved } from '../domain/grounding/check.ts'
import { isProved, type Value, valuesIn } from '../domain/grounding/values.ts'
import { formatDay, formatEuros, formatPercent } from '../format.ts'
import type { Locale } from '../locale.ts'
import { type Item, list, note, type Reply, sources, text } from '../reply.ts'
import type { Material } from './material.ts'

/** Proved claims as an answer: each with the number of its source, which stands below with the words it is proved by. */
export function replyOf(proofs: readonly Proved<Material>[], context: Context): Reply {
  const { t, locale } = context
  const translated = proofs.some((proof) => proof.claim && proof.source.locale !== locale)
  const untranslated = proofs.some((proof) => !proof.claim && proof.source.locale !== locale)
  const cited = [...new Map(proofs.map(({ source }) => [keyOf(source), source.cited[0]])).values()]
  const numberOf = ({ source }: Proved<Material>) =>
    1 + [...new Set(proofs.map((proof) => keyOf(proof.source)))].indexOf(keyOf(source))
  return {
    outcome: proofs.every(({ source }) => source.gap) ? 'unknown' : 'answered',
    ai: true,
    topic: proofs[0]?.source.topic,
    parts: [
      ...proofs.map((proof) => text(`${said(proof, locale)} [${numberOf(proof)}]`)),
      list(...proofs.map((proof) => citation(proof, numberOf(proof), context))),
      ...(translated ? [note(t(words.translated))] : []),
      ...(untranslated ? [note(t(words.untranslated))] : []),
      sources(...cited.flatMap((source) => source ?? [])),
    ],
  }
}

/** Two texts that stand on the same source share its number: the number of a source is its place among the sources. */
const keyOf = ({ cited: [first], line }: Material) => first?.url ?? first?.ref ?? line

function said({ claim, quote, source }: Proved<Material>, locale: Locale): string {
  if (!claim) return quoted(quote)
  return source.locale === locale ? inOwnNumbers(claim, quote) : inOwnNumbers(claim, quote, locale)
}

/** What is quoted, under the number that stands in the answer; it opens what was quoted from. */
const citation = (
  { source, quote, claim }: Proved<Material>,
  number: number,
  { t, locale }: Context,
): Item => ({
  title: `[${number}] ${source.title}`,
  detail: claim && source.locale !== locale ? `${t(words.original)}: ${quoted(quote)}` : quoted(quote),
  command: source.line,
})

const quoted = (quote: string) => `“${quote}”`

/** The numbers and dates as the record has them, not as the model wrote them; in the language of a translation. */
function inOwnNumbers(claim: string, quote: string, locale?: Locale): string {
  const proofs = valuesIn(quote)
  return valuesIn(claim).reduceRight(
    (left, value) => {
      const proof = proofs.find((one) => one.kind === value.kind && isProved(value, [one]))
      const own = proof && written(proof, value, locale)
      return own ? left.slice(0, value.at) + own + left.slice(value.at + value.text.length) : left
    },
    claim.replaceAll(/[\u00a0\u202f]/gu, ' '),
  )
}

function written(proof: Value, claimed: Value, locale: Locale | undefined): string | undefined {
  if (proof.value !== claimed.value || !/\d/.test(claimed.text)) return undefined
  if (!locale) return proof.text.trim()
  switch (proof.kind) {
    case 'date':
      return proof.value.startsWith('-') ? undefined : formatDay(proof.value, locale)
    case 'percent':
      return formatPercent(Number(proof.value), locale)
    case 'money':
      return formatEuros(Number(proof.value), locale)
    case 'number':
      return undefined
  }
}

const words = {
  translated: {
    fi: 'Käännös on koneen tekemä; lähteen oma sanamuoto ratkaisee.',
    sv: 'Översättningen är gjord av en maskin; källans egen ordalydelse gäller.',
    en: 'The translation was made by a machine; the source’s own wording decides.',
  },
  untranslated: {
    fi: 'Lainaus on lähteen omalla kielellä.',
    sv: 'Citatet är på källans eget språk.',
    en: 'The quote is in the language of its source.',
  },
  original: { fi: 'Alkuteksti', sv: 'Originaltext', en: 'Original' },
}
