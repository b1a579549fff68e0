import type { Context } from '../command.ts'
import type { Proved } from '../domain/grounding/check.ts'
import { isProved, type Value, valuesIn } from '../domain/grounding/values.ts'
import { formatDay, formatEuros, formatPercent } from '../format.ts'
import type { Locale } from '../locale.ts'
import { whoKnows } from '../presentation/cards/whoKnows.ts'
import { type Item, list, note, type Reply, sources, text } from '../reply.ts'
import type { Material } from './material.ts'

/** Proved claims as an answer: each with the number of its source, which stands below with the words it is proved by. */
export async function replyOf(proofs: readonly Proved<Material>[], context: Context): Promise<Reply> {
  const { t, locale } = context
  const translated = proofs.some((proof) => proof.claim && proof.source.locale !== locale)
  const untranslated = proofs.some((proof) => !proof.claim && proof.source.locale !== locale)
  const quoted = [...new Map(proofs.map(({ source }) => [source.line, source])).values()]
  const numberOf = ({ line }: Material) => 1 + quoted.findIndex((source) => source.line === line)
  const unsaid = quoted.every(({ gap }) => gap)
  return {
    outcome: unsaid ? 'unknown' : 'answered',
    ai: true,
    topic: quoted[0]?.topic,
    parts: [
      ...proofs.map((proof) => text(`${said(proof, locale)} [${numberOf(proof.source)}]`)),
      list(...quoted.map((source) => citation(source, numberOf(source), proofs, context))),
      ...(unsaid && quoted[0]?.whoKnows ? await whoKnows(context, quoted[0].whoKnows) : []),
      ...(translated ? [note(t(words.translated))] : []),
      ...(untranslated ? [note(t(words.untranslated))] : []),
      sources(...quoted.flatMap(({ cited }) => cited.slice(0, mostCited))),
    ],
  }
}

/** A record names more sources than one wants to read at once. */
const mostCited = 3

function said({ claim, quote, source }: Proved<Material>, locale: Locale): string {
  if (!claim) return inQuotes(quote, locale)
  return source.locale === locale ? inOwnNumbers(claim, quote) : inOwnNumbers(claim, quote, locale)
}

/** What is quoted, under the number that stands in the answer; it opens what was quoted from. */
const citation = (
  source: Material,
  number: number,
  proofs: readonly Proved<Material>[],
  { t, locale }: Context,
): Item => ({
  title: `[${number}] ${source.title}`,
  detail: proofs
    .filter((proof) => proof.source.line === source.line)
    .map(({ quote, claim }) =>
      claim && source.locale !== locale
        ? `${t(words.original)}: ${inQuotes(quote, locale)}`
        : inQuotes(quote, locale),
    )
    .join(' '),
  command: source.line,
})

/** As each language sets its quotation marks. */
const inQuotes = (quote: string, locale: Locale) => (locale === 'en' ? `“${quote}”` : `”${quote}”`)

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
