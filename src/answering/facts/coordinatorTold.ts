import type { Context } from '../../command.ts'
import { asksWhoCoordinates } from '../../domain/asked/coordinatorAsked.ts'

/** “Which organisation coordinates HEVi?” asks for no organisations in its projects. */
export const coordinatorTold = ({ conversation }: Context, question: string): string | undefined =>
  asksWhoCoordinates(question, conversation?.topic) ? 'ask card:coordination-lead' : undefined
