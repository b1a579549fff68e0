/** What is asked in a few words after a statement of one kind, and the card that answers it. */
export interface CarriedOn {
  after: (topic: string) => boolean
  asks: Asks
  card: string
  /** Said so, it goes before what the words alone would ask. */
  atOnce?: Asks
  /** Longer texts have a subject of their own: 10 where nothing is said. */
  mostWords?: number
}

type Asks = RegExp | ((text: string) => boolean)

export const isAsked = (asks: Asks, text: string): boolean =>
  asks instanceof RegExp ? asks.test(text) : asks(text)
