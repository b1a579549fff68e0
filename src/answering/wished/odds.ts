/** The weights are many, and read only for a question that may be a wish for records. */
const likelihood = () => import('../../domain/wish/likelihood.ts')

export const oddsOfWish = async () => (await likelihood()).oddsOfWish
export const oddsOfChange = async () => (await likelihood()).oddsOfChange
