import type { Form } from '../../form.ts'
import type { Locale } from '../../locale.ts'
import { back, fill } from './action.ts'
import { type Card, cardOf, headingBlock, plainBlock } from './element.ts'
import { inputOf } from './input.ts'

interface Given {
  values?: Readonly<Record<string, string>>
  errors?: Readonly<Record<string, string>>
  /** What is wrong, where it is not one field's. */
  problem?: string
}

/** A form as a card: what was filled in stays, and what is wrong stands below its field. */
export const formCard = (
  { command, title, submit, fields }: Form,
  locale: Locale,
  { values = {}, errors = {}, problem }: Given = {},
): Card =>
  cardOf([
    headingBlock(title),
    ...(problem ? [plainBlock(problem, { color: 'Attention' })] : []),
    ...fields.flatMap((field) => {
      const error = errors[field.name]
      return [
        inputOf(field, values[field.name], locale),
        ...(error ? [plainBlock(error, { color: 'Attention', spacing: 'None' })] : []),
      ]
    }),
    { type: 'ActionSet', actions: [fill(submit, command), back(words.cancel[locale])] },
  ])

const words = { cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' } }
