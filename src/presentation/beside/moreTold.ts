import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { type Reply, text } from '../../reply.ts'
import { besideEachOther } from './besideEachOther.ts'
import { briefName, type Comparable } from './comparable.ts'
import { type Counted, type Figures, figuresOf, moneySaid, sumOf } from './figures.ts'

export interface MoreAsked {
  counted: Counted
  /** Of HEVi projects alone. */
  isOwn: boolean
  isMore: boolean
}

interface Figured {
  one: Comparable
  figures: Figures
  count: number
}

/** Who has more of it, and how many each; of the programme's own apart, where it is not they that are asked for. */
export async function moreTold(
  context: Context,
  compared: readonly Comparable[],
  { counted, isOwn, isMore }: MoreAsked,
): Promise<Reply> {
  const isOfMoney = counted === 'money' || counted === 'support'
  const all = await Promise.all(
    compared.map(async (one) => ({ one, figures: await figuresOf(context, one, counted) })),
  )
  const counting = (isOfOwn: boolean) =>
    all
      .map(({ one, figures }): Figured => {
        const rows = isOfOwn ? figures.own : figures.all
        return { one, figures, count: isOfMoney ? sumOf(rows, counted) : rows.length }
      })
      .toSorted((first, second) => (isMore ? -1 : 1) * (first.count - second.count))
  // Other programmes' money is not HEVi's.
  const isOfOwn = isOwn || (isOfMoney && all.some(({ figures }) => figures.own.length > 0))
  const isLed = isOfOwn && compared[0]?.kind === 'organisation'
  const label =
    isLed && (counted === 'money' || counted === 'support')
      ? words.ledOwn[counted]
      : words.labels[counted](isOfOwn)
  const said = [text(inOrder(context, counting(isOfOwn), { label, counted, isOfOwn, isMore }))]
  if (!isOfOwn && !isOfMoney)
    said.push(
      text(
        inOrder(context, counting(true), {
          label: words.labels[counted](true),
          counted,
          isOfOwn: true,
          isMore,
        }),
      ),
    )
  const whole = compared[0]?.kind === 'organisation' ? words.whole : words.known
  return besideEachOther(context, compared, {
    said: isOfMoney ? [...said, text(context.t(whole))] : said,
    isOfCounts: true,
  })
}

/** “More HEVi projects: VTT 2, Aalto University 1.” */
function inOrder(
  context: Context,
  counts: readonly Figured[],
  asked: { label: Localized; counted: Counted; isOfOwn: boolean; isMore: boolean },
): string {
  const { t } = context
  const isOfMoney = asked.counted === 'money' || asked.counted === 'support'
  const figure = ({ figures, count }: Figured) => {
    if (isOfMoney) return moneySaid(context, asked.isOfOwn ? figures.own : figures.all, asked.counted)
    const doubtful = asked.isOfOwn ? figures.unconfirmed.length : 0
    return doubtful > 0 ? `${count} (${t(words.unconfirmed(doubtful))})` : String(count)
  }
  const isEqual = counts.every(({ count }) => count === counts[0]?.count)
  const isUnknown = isOfMoney && counts.some(({ count }) => count === 0)
  const way = isUnknown ? words.some : isEqual ? words.equal : asked.isMore ? words.more : words.fewer
  // “Painopiste 1: 2”: its number is not its figure.
  const gap = counts.some(({ one }) => one.kind === 'focus') ? ': ' : ' '
  const each = counts.map((one) => `${briefName(context, one.one)}${gap}${figure(one)}`).join(', ')
  return `${t(way(asked.label, isOfMoney))}: ${each}.`
}

const labels = (all: Localized, own: Localized) => (isOwn: boolean) => (isOwn ? own : all)
const words = {
  labels: {
    projects: labels(
      { fi: 'hankkeita', sv: 'projekt', en: 'projects' },
      { fi: 'HEVi-hankkeita', sv: 'HEVi-projekt', en: 'HEVi projects' },
    ),
    running: labels(
      { fi: 'käynnissä olevia hankkeita', sv: 'pågående projekt', en: 'running projects' },
      { fi: 'käynnissä olevia HEVi-hankkeita', sv: 'pågående HEVi-projekt', en: 'running HEVi projects' },
    ),
    led: labels(
      { fi: 'johtamiaan hankkeita', sv: 'projekt som de leder', en: 'projects that they lead' },
      {
        fi: 'johtamiaan HEVi-hankkeita',
        sv: 'HEVi-projekt som de leder',
        en: 'HEVi projects that they lead',
      },
    ),
    money: labels(
      {
        fi: 'rahaa johtamissaan hankkeissa',
        sv: 'pengar i projekten de leder',
        en: 'money in the projects they lead',
      },
      { fi: 'rahaa HEVi-hankkeissa', sv: 'pengar i HEVi-projekten', en: 'money in HEVi projects' },
    ),
    support: labels(
      {
        fi: 'tukea johtamissaan hankkeissa',
        sv: 'stöd i projekten de leder',
        en: 'support in the projects they lead',
      },
      { fi: 'tukea HEVi-hankkeissa', sv: 'stöd i HEVi-projekten', en: 'support in HEVi projects' },
    ),
  },
  ledOwn: {
    money: {
      fi: 'rahaa johtamissaan HEVi-hankkeissa',
      sv: 'pengar i HEVi-projekten de leder',
      en: 'money in the HEVi projects they lead',
    },
    support: {
      fi: 'tukea johtamissaan HEVi-hankkeissa',
      sv: 'stöd i HEVi-projekten de leder',
      en: 'support in the HEVi projects they lead',
    },
  },
  equal: ({ fi, sv, en }: Localized, isOfMoney: boolean): Localized => ({
    fi: `Yhtä paljon ${fi}`,
    sv: `Lika ${isOfMoney ? 'mycket' : 'många'} ${sv}`,
    en: `The same ${isOfMoney ? 'amount' : 'number'} of ${en}`,
  }),
  some: (): Localized => ({ fi: 'Tiedossa olevat summat', sv: 'Kända summor', en: 'Known sums' }),
  more: ({ fi, sv, en }: Localized, isOfMoney: boolean): Localized => ({
    fi: `Enemmän ${fi}`,
    sv: `${isOfMoney ? 'Mer' : 'Fler'} ${sv}`,
    en: `More ${en}`,
  }),
  fewer: ({ fi, sv, en }: Localized, isOfMoney: boolean): Localized => ({
    fi: `Vähemmän ${fi}`,
    sv: `${isOfMoney ? 'Mindre' : 'Färre'} ${sv}`,
    en: `${isOfMoney ? 'Less' : 'Fewer'} ${en}`,
  }),
  unconfirmed: (count: number): Localized => ({
    fi: `${count} vahvistamatta`,
    sv: `${count} ${count === 1 ? 'obekräftat' : 'obekräftade'}`,
    en: `${count} unconfirmed`,
  }),
  whole: {
    fi: 'Summat ovat koko hankkeiden tunnettuja budjetteja, eivät osapuolten omia osuuksia.',
    sv: 'Summorna är hela projektens kända budgetar, inte parternas egna andelar.',
    en: 'The sums are known budgets of whole projects, not what each of them got.',
  },
  known: {
    fi: 'Summat ovat niiden hankkeiden, joiden budjetti on tiedossa. Painopisteille ei ole omaa rahaosuutta.',
    sv: 'Summorna gäller de projekt vars budget är känd. Prioriteringarna har inga egna anslag.',
    en: 'The sums are of the projects whose budget is known. Focus areas have no money of their own.',
  },
}
