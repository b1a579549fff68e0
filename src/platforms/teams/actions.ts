import type { Reception } from '../../reception.ts'
import { fillData, pressData, valuesIn } from './action.ts'
import type { Incoming } from './activity.ts'
import { answerCard } from './card.ts'
import type { Card } from './element.ts'
import { formCard } from './formCard.ts'
import { localeOf, messageOf, personOf } from './read.ts'

/** What takes the place of a card whose button was pressed. */
export type Action = (activity: Incoming, data: unknown) => Promise<Card>

/** By verb. Throws when the data was not made by this bot's cards. */
export function createActions(reception: Reception): Readonly<Record<'run' | 'form' | 'fill', Action>> {
  const run = async (activity: Incoming, line: string) =>
    answerCard(await reception.answer(messageOf(activity, line, true)))
  const localeFor = async (activity: Incoming) =>
    (await reception.localeOf(personOf(activity))) ?? localeOf(activity) ?? 'fi'

  return {
    run: (activity, data) => run(activity, pressData.parse(data).command),
    async form(activity, data) {
      const { command } = pressData.parse(data)
      const locale = await localeFor(activity)
      const form = await reception.form(command, locale, personOf(activity))
      return form ? formCard(form, locale) : run(activity, command)
    },
    async fill(activity, data) {
      const given = fillData.parse(data)
      const values = valuesIn(given)
      const locale = await localeFor(activity)
      const filled = reception.fill(given.form, values, locale)
      if ('line' in filled) return run(activity, filled.line)
      const form = await reception.form(given.form, locale, personOf(activity))
      return form ? formCard(form, locale, { values, errors: filled.errors }) : run(activity, given.form)
    },
  }
}
