import type { Field, Form } from '../../form.ts'
import type { Locale } from '../../locale.ts'
import { back, fill, inputId } from './action.ts'
import { type Card, cardOf, type Element, headingBlock, plainBlock } from './element.ts'
import { limits } from './limits.ts'

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

function inputOf(
  { name, label, input, options, required, value: given }: Field,
  value: string | undefined,
  locale: Locale,
): Element {
  const shown = value ?? given
  const common = {
    id: inputId(name),
    label,
    ...(shown ? { value: input === 'choices' ? shown.replaceAll(/,\s+/g, ',') : shown } : {}),
    ...(required ? { isRequired: true, errorMessage: words.missing[locale] } : {}),
  }
  if (input === 'day') return { type: 'Input.Date', ...common }
  if (options.length === 0)
    return {
      type: 'Input.Text',
      ...common,
      ...(input === 'lines' ? { isMultiline: true, maxLength: limits.lines } : { maxLength: limits.input }),
    }
  return {
    type: 'Input.ChoiceSet',
    ...common,
    ...(input === 'choices' ? { isMultiSelect: true } : { style: 'compact' }),
    placeholder: words.choose[locale],
    choices: options.map((option) => ({ title: option.label, value: option.value })),
  }
}

const words = {
  cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  missing: { fi: 'Täytä tämä.', sv: 'Fyll i det här.', en: 'Fill this in.' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
}
