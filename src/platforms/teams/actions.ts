import { plain } from '../../plain.ts'
import type { Reception } from '../../reception.ts'
import { fillData, pressData, valuesIn } from './action.ts'
import type { Incoming } from './activity.ts'
import { addressOf } from './address.ts'
import { answerCard, nextCard } from './card.ts'
import type { Card } from './element.ts'
import { formCard } from './formCard.ts'
import { localeOf, messageOf, personOf } from './read.ts'

/** What takes the place of a card whose button was pressed. */
export type Action = (activity: Incoming, data: unknown) => Promise<Card>

/** By verb. Throws when the data was not made by this bot's cards. */
export function createActions(
  reception: Reception,
): Readonly<Record<'run' | 'form' | 'fill' | 'back', Action>> {
  const run = async (activity: Incoming, line: string) =>
    nextCard(await reception.answer(messageOf(activity, line, true)))
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
    async back(activity) {
      const first = await reception.posted(addressOf(activity), activity.replyToId ?? '')
      return first ? answerCard(first) : run(activity, 'help')
    },
    async fill(activity, data) {
      const given = fillData.parse(data)
      const values = valuesIn(given)
      const locale = await localeFor(activity)
      const filled = reception.fill(given.form, values, locale)
      const form = await reception.form(given.form, locale, personOf(activity))
      if (!form) return run(activity, given.form)
      if ('errors' in filled) return formCard(form, locale, { values, errors: filled.errors })
      const answer = await reception.answer(messageOf(activity, filled.line, true))
      if (answer.outcome !== 'refused') return nextCard(answer)
      return formCard(form, answer.locale, { values, problem: plain(answer, answer.locale) })
    },
  }
}
