import type { Field, Form } from '../../form.ts'
import type { Locale } from '../../locale.ts'
import { fill, inputId } from './action.ts'
import { type Card, cardOf, type Element, headingBlock, plainBlock } from './element.ts'

interface Given {
  values?: Readonly<Record<string, string>>
  errors?: Readonly<Record<string, string>>
}

/** A form as a card: what was filled in stays, and what is wrong stands below its field. */
export const formCard = (
  { command, title, submit, fields }: Form,
  locale: Locale,
  { values = {}, errors = {} }: Given = {},
): Card =>
  cardOf([
    headingBlock(title),
    ...fields.flatMap((field) => {
      const error = errors[field.name]
      return [
        inputOf(field, values[field.name], locale),
        ...(error ? [plainBlock(error, { color: 'Attention', spacing: 'None' })] : []),
      ]
    }),
    { type: 'ActionSet', actions: [fill(submit, command)] },
  ])

function inputOf({ name, label, options, required }: Field, value: string | undefined, locale: Locale) {
  const input = {
    id: inputId(name),
    label,
    ...(value ? { value } : {}),
    ...(required ? { isRequired: true, errorMessage: words.missing[locale] } : {}),
  }
  return options.length > 0
    ? {
        type: 'Input.ChoiceSet',
        ...input,
        style: 'compact',
        placeholder: words.choose[locale],
        choices: options.map((option) => ({ title: option.label, value: option.value })),
      }
    : ({ type: 'Input.Text', ...input, maxLength: 1_000 } satisfies Element)
}

const words = {
  missing: { fi: 'Täytä tämä.', sv: 'Fyll i det här.', en: 'Fill this in.' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
}
