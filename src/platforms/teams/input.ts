import type { Field } from '../../form.ts'
import type { Locale } from '../../locale.ts'
import { inputId } from './action.ts'
import type { Element } from './element.ts'
import { limits } from './limits.ts'

/** A field with what was filled in, or else what the form's line said. */
export function inputOf(
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
  missing: { fi: 'Täytä tämä.', sv: 'Fyll i det här.', en: 'Fill this in.' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
}
