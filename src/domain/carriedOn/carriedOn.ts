/** What is asked in a few words after a statement of one kind, and the card that answers it. */
export interface CarriedOn {
  after: Pick<RegExp, 'test'>
  asks: (text: string) => boolean
  card: string
}
