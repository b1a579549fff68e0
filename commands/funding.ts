import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import type { Scope } from '../src/domain/money/funding.ts'
import { sumMeant } from '../src/domain/money/sumMeant.ts'
import { recordsNamed } from '../src/domain/search/names.ts'
import { Declined, Refusal } from '../src/errors.ts'
import type { Localized } from '../src/locale.ts'
import { calculate } from '../src/presentation/money/fundingSplit.ts'
import { namesIn, type Row } from '../src/presentation/records/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { buttons, heading, list, type Reply, text } from '../src/reply.ts'

type Instrument = Row<'instruments'>

/** What people call the kinds of project that have a rule of their own. */
const scopes: Record<Scope, readonly string[]> = {
  agreement: ['agreement', 'whole', 'sopimus', 'kokonaisuus', 'avtal', 'avtalet', 'helhet'],
  project: ['project', 'hanke', 'projekt'],
  network: ['network', 'teemaverkosto', 'verkosto', 'temanätverk', 'nätverk'],
}

const scopeNames: Record<Scope, Localized> = {
  project: { fi: 'yksi hanke', sv: 'ett projekt', en: 'one project' },
  agreement: { fi: 'koko sopimus', sv: 'hela avtalet', en: 'the whole agreement' },
  network: { fi: 'teemaverkosto', sv: 'temanätverk', en: 'theme network' },
}

/** More than the whole programme: a slip of the keyboard. */
const largestCost = 10_000_000_000

export default defineCommand({
  name: 'funding',
  aliases: { fi: ['rahoitus', 'raha'], sv: ['finansiering', 'pengar'], en: ['money'] },
  help: {
    fi: 'Rahoitusvälineet ja laskuri',
    sv: 'Finansieringskällor och räknare',
    en: 'Funding sources and a calculator',
  },
  examples: {
    fi: ['rahoitus', 'rahoitus 500 000', 'rahoitus EAKR', 'rahoitus 1,2 milj. sopimus'],
    sv: ['finansiering', 'finansiering 500 000', 'finansiering ERUF'],
    en: ['funding', 'funding 500000', 'funding 1.2M agreement', 'funding JTF'],
  },
  meanings: [
    {
      line: 'funding calculate',
      said: {
        fi: [
          'jos hanke maksaa 500 000 euroa paljonko saadaan tukea',
          'laske osuudet 300000 eurolle',
          'paljonko meidän pitää itse maksaa jos budjetti on 1,2 miljoonaa',
          'mikä on omarahoitus 800 000 € hankkeessa',
          '250k projekti, kuinka paljon tukea',
          'kuinka suuri oma osuutemme on jos hanke maksaa 300 000 euroa',
        ],
        sv: [
          'om projektet kostar 500 000 euro hur mycket stöd får vi',
          'räkna ut andelarna för 300 000 euro',
          'hur mycket betalar vi själva om budgeten är 1,2 miljoner',
          'självfinansiering för 800 000 €',
          'hur stor är vår egen andel om projektet kostar 300 000 euro',
        ],
        en: [
          'if the project costs 500,000 euros how much support do we get',
          'calculate the shares for 300000 euros',
          'how much would we pay ourselves on a 1.2 million budget',
          'own contribution for 800k',
          'how big is our own share if the project costs 300,000 euros',
        ],
      },
    },
  ],
  reads: true,
  args: z.object({ words: z.string().optional(), kind: choice(scopeNames).optional() }),
  fields: {
    words: { fi: 'summa', sv: 'summa', en: 'sum' },
    kind: { fi: 'kokonaisuus', sv: 'helhet', en: 'kind' },
  },

  async run({ words: typed, kind }, context) {
    if (!typed) return context.conversation?.topic === topic ? asksForSum(context) : overview(context)
    const rows = (await context.store.instruments.all()).map((row) => ({
      ...row,
      names: namesIn(row.name, row.id, row.abbreviation?.fi, row.abbreviation?.sv, row.abbreviation?.en),
    }))
    const meant = sumMeant(typed)
    if (!meant) {
      const { sure } = recordsNamed(typed, rows)
      if (sure) return describe(context, sure)
      if (/\d|minus|miinus|-/iu.test(typed)) throw new Refusal(words.noSum)
      throw new Declined()
    }
    const { sum } = meant
    if (sum <= 0 || sum > largestCost || /minus|miinus/iu.test(typed)) throw new Refusal(words.noSum)

    const said = typed.toLocaleLowerCase('fi').split(/\s+/u)
    const scope = (Object.keys(scopes) as Scope[]).find((name) =>
      said.some((word) => scopes[name].includes(word)),
    )
    const instrument = said.flatMap((word) =>
      rows.filter(({ names }) => names.some((name) => name.toLocaleLowerCase('fi') === word)),
    )[0]
    return calculate(context, {
      sum,
      kind: meant.kind,
      instrument: instrument ?? rows.find(({ id }) => id === 'erdf'),
      scope: kind ?? scope,
    })
  },
})

const topic = 'command:funding'

/** Whoever has just seen it all and wants to calculate is asked for the sum. */
const asksForSum = ({ t }: Context): Reply => ({
  outcome: 'offered',
  topic,
  parts: [text(t(words.whichSum)), buttons({ label: t(words.tryCalculator), command: 'funding 500000' })],
})

async function overview(context: Context): Promise<Reply> {
  const { t, store } = context
  const instruments = (await store.instruments.all()).filter(({ kind }) => !kind)
  return {
    outcome: 'answered',
    topic,
    parts: [
      heading(t(words.title)),
      text(t(words.forWhom)),
      list(
        ...instruments.map((row) => ({
          ref: `instrument:${row.id}`,
          title: [row.abbreviation && t(row.abbreviation), t(row.name)].filter(Boolean).join(': '),
          detail: t(row.agreementSays),
          command: `funding ${row.id}`,
        })),
      ),
      ...(await store.rules.all()).map((rule) => text(t(rule.says))),
      await sourcesPart(context, 'instrument:all', {
        sources: ['agreement#5', 'https://hevinnovations.fi/hankerahoitus/'],
      }),
      buttons(
        { label: t(words.calculate), command: 'funding', form: true },
        { label: t(words.tryCalculator), command: 'funding 500000' },
        { label: t(words.openCalls), command: 'calls' },
      ),
    ],
  }
}

async function describe(context: Context, instrument: Instrument): Promise<Reply> {
  const { t } = context
  return {
    outcome: 'answered',
    topic: `instrument:${instrument.id}`,
    parts: [
      heading(
        [instrument.abbreviation && t(instrument.abbreviation), t(instrument.name)]
          .filter(Boolean)
          .join(': '),
      ),
      text(t(instrument.agreementSays)),
      ...(instrument.facts ? [text(t(instrument.facts))] : []),
      await sourcesPart(context, `instrument:${instrument.id}`, instrument),
      buttons({ label: t(words.title), command: 'funding' }),
    ],
  }
}

const words = {
  title: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
  forWhom: {
    fi: 'Raha menee hankkeiden toteuttajille, ei yrityksen oman liiketoiminnan kehittämiseen. Yritys voi olla mukana: kokeilla, testata ja saada palveluja.',
    sv: 'Pengarna går till dem som genomför projekt, inte till att utveckla ett företags egen verksamhet. Ett företag kan delta: pröva, testa och få tjänster.',
    en: 'The money goes to those who carry out projects, not to developing a company’s own business. A company can take part: pilot, test and get services.',
  },
  calculate: { fi: 'Laske omat osuudet', sv: 'Räkna ut era andelar', en: 'Calculate your shares' },
  tryCalculator: { fi: 'Laske esimerkki', sv: 'Räkna på ett exempel', en: 'Calculate an example' },
  openCalls: {
    fi: 'Mitkä haut ovat auki?',
    sv: 'Vilka ansökningsomgångar är öppna?',
    en: 'Which calls are open?',
  },
  whichSum: {
    fi: 'Kirjoita hankkeen kokonaiskustannus tai oma osanne siitä euroina, esimerkiksi: 80 000. Lasken, paljonko siitä voi olla tukea ja paljonko on omaa rahaa.',
    sv: 'Skriv vad hela projektet eller er del av det kostar i euro, till exempel: 80 000. Jag räknar ut hur mycket som kan vara stöd och hur mycket ni betalar själva.',
    en: 'Write what the whole project, or your part of it, costs in euros, for example: 80,000. I work out how much of it can be support and how much is your own money.',
  },
  noSum: {
    fi: 'En saanut summasta selvää. Kirjoita kokonaiskustannus euroina, esimerkiksi: rahoitus 500 000',
    sv: 'Jag kunde inte tyda summan. Skriv totalkostnaden i euro, till exempel: finansiering 500 000',
    en: 'I could not read the sum. Write the total cost in euros, for example: funding 500000',
  },
}
