import type { ofOrganisation } from './aspects.ts'
import { asksBy, asWords } from './pattern.ts'

type OfOne = (typeof ofOrganisation)[number]

/** Ways to ask what somebody gets of the money, and who sits for somebody; with each, a word that must stand beside. */
const ways: Record<OfOne, { asks: readonly string[]; beside: readonly string[] }> = {
  ofOne: {
    asks: [
      'paljonko/montako/mikä/minkä/kuinka .. menee/meni/kuuluu/saa/saavat/sai/saanut/korvamerki*/varat*/osoitet*/kohdenn*/kohdiste*/päätyy/myönne*/annetaan/annettu/luvattu/jyvite*',
      'hur/vilken/vilket .. går/gick/får/fick/fått/tillde*/tillfal*/öronmärk*/reserv*/avsatt*/avsätt*/ges/gett/bevilj*/anvis*',
      'how/what/which .. goes/go/went/gets/get/got/receive*/earmark*/reserved/allocat*/allott*/assigned/given/granted/promised, what/which share/percentage/portion/slice/amount/sum .. for',
    ],
    beside: [
      'paljonko, montako, prosent*, osuu*, osa, verran, siivu*, summa*, euro*, miljoon*, paljon, monta',
      'mycket, många, procent*, andel*, del, summa*, euro, miljon*, belopp*',
      'much, many, percent*, share, portion, proportion, fraction, slice, sum, amount, euros, million*',
    ],
  },
  seat: {
    asks: [
      'kuka/ketkä/kenet/kenen .. edust*, kuka/ketkä .. istuu/istuvat',
      'vem/vilka/vems .. represent*/företräd*/sitter',
      'who .. represent*/sits/sit/speaks',
    ],
    beside: [
      'johtoryhmä*, ohjausryhmä*, ryhmässä',
      'ledningsgrupp*, styrgrupp*, gruppen',
      'group, board, committee',
    ],
  },
}
const kinds = ['ofOne', 'seat'] as const satisfies readonly OfOne[]
const patterns = kinds.map((kind) => {
  const { asks, beside } = ways[kind]
  return [kind, asksBy(asks.join(',')), asksBy(beside.join(','))] as const
})

/** What a question asks of somebody named in it. */
export function ofOneIn(question: string): OfOne[] {
  const words = asWords(question)
  return patterns.flatMap(([kind, asks, beside]) => (asks(words) && beside(words) ? [kind] : []))
}
