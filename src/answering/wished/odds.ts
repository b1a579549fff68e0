/** The weights are many, and read only for a question that may be a wish for records. */
const likelihood = () => import('../../domain/wish/likelihood.ts')

type Told = ReadonlySet<string>
export const oddsOfWish = async (features: Told) => (await likelihood()).oddsOfWish(features)
export const oddsOfChange = async (features: Told) => (await likelihood()).oddsOfChange(features)
