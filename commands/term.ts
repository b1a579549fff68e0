import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { languageNames, type Locale, locales } from '../src/locale.ts'
import { chooseByName, type Row } from '../src/presentation/records/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { facts, heading, list, note, type Reply, text } from '../src/reply.ts'

type Term = Row<'terms'>

export default defineCommand({
  name: 'term',
  aliases: { fi: ['termi', 'sanasto'], sv: ['begrepp', 'ordlista'], en: ['glossary'] },
  help: {
    fi: 'Termi kolmella kielellä',
    sv: 'En term på tre språk',
    en: 'A term in three languages',
  },
  examples: {
    fi: ['termi johtoryhmä', 'termi EAKR'],
    sv: ['begrepp ledningsgrupp', 'ordlista'],
    en: ['term steering group', 'glossary'],
  },
  reads: true,
  args: z.object({ term: z.string().optional() }),
  fields: { term: { fi: 'termi', sv: 'term', en: 'term' } },

  async run({ term: typed }, context) {
    const rows = (await context.store.terms.all()).map((term) => ({
      ...term,
      names: locales.flatMap((locale) => namesOfTerm(term[locale])),
    }))
    if (!typed) return overview(context, rows)
    const choice = chooseByName(context, { typed, rows, kind: 'term', title: (row) => row[context.locale] })
    return 'reply' in choice ? choice.reply : describe(context, choice.found)
  },
})

/** `ohjelmakausi, hakuaika`, `(strateginen) painopiste` and `tki-toiminta (tutkimus …)` hold several names each. */
const namesOfTerm = (term: string) => [
  term,
  ...term.split(', '),
  term.replaceAll(/\([^)]*\)/g, '').trim(),
  ...[...term.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => inner),
]

async function overview(context: Context, terms: readonly Term[]): Promise<Reply> {
  const sorted = terms.toSorted((one, other) =>
    one[context.locale].localeCompare(other[context.locale], context.locale),
  )
  return {
    outcome: 'answered',
    topic: 'command:term',
    parts: [
      heading(context.t(words.title)),
      list(...sorted.map((term) => ({ title: term[context.locale], command: `term ${term.id}` }))),
      await sourcesPart(context, 'term:all', { sources: [context.pack.url] }),
    ],
  }
}

async function describe(context: Context, term: Term): Promise<Reply> {
  const others = (Object.keys(languageNames) as Locale[]).map((locale) => ({
    label: languageNames[locale],
    value: term[locale],
  }))
  return {
    outcome: 'answered',
    topic: `term:${term.id}`,
    parts: [
      heading(term[context.locale]),
      ...(term.definition ? [text(context.t(term.definition))] : []),
      facts(...others),
      note(context.t(term.usage === 'official-usage' ? words.official : words.ours)),
      await sourcesPart(context, `term:${term.id}`, term),
    ],
  }
}

const words = {
  title: { fi: 'Sanasto', sv: 'Ordlista', en: 'Glossary' },
  official: {
    fi: 'Viranomaisten käyttämä termi kaikilla kolmella kielellä.',
    sv: 'Termen används av myndigheterna på alla tre språken.',
    en: 'Used by the authorities in all three languages.',
  },
  ours: {
    fi: 'Ainakin yksi kieliversio on oma käännöksemme; virallista vastinetta ei löytynyt.',
    sv: 'Minst en språkversion är vår egen översättning; någon officiell motsvarighet hittades inte.',
    en: 'At least one language version is our own translation; no official equivalent was found.',
  },
}
