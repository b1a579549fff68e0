import learnt from './weights.json' with { type: 'json' }

interface Weights {
  bias: number
  weights: Readonly<Record<string, number>>
}

/** How likely a text with these features is what was learnt, as log odds: above 0 it is likelier than not. */
const oddsBy =
  ({ bias, weights }: Weights) =>
  (features: ReadonlySet<string>): number =>
    bias + [...features].reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / Math.sqrt(features.size)

/** A wish for a list of records; logistic regression, whose weights are learnt by `npm run learn:wish`. */
export const oddsOfWish = oddsBy(learnt.wish)
/** A few words that change what a list before was of. */
export const oddsOfChange = oddsBy(learnt.change)
