import type { Localized } from './locale.ts'

/** Questions that show what the bot is for, to start with. */
export const prompts: readonly Localized[] = [
  { fi: 'Mitkä haut ovat auki?', sv: 'Vilka ansökningsomgångar är öppna?', en: 'Which calls are open?' },
  { fi: 'Voiko yritys saada rahaa?', sv: 'Kan ett företag få pengar?', en: 'Can a company get money?' },
  { fi: 'Kuka päättää rahoituksesta?', sv: 'Vem beslutar om finansieringen?', en: 'Who decides on funding?' },
]
