import type { LeaningAsk } from '../../domain/leaning/asks.ts'

/** What no call has on record, by what is known instead: who got its money, and who can. */
export const lineOfCalls: Partial<Record<LeaningAsk, string>> = {
  partners: 'ask card:gap-funded-list',
  companies: 'ask card:company-grants',
  universities: 'ask card:who-can-apply',
  hevi: 'calls',
}
