import type { Context } from '../../command.ts'

/** The statement that was just shown. */
export const cardShown = ({ conversation }: Context): string | undefined =>
  /^card:(.+)$/u.exec(conversation?.topic ?? '')?.[1]
