import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'

import type { Field, Form } from '../../../form.ts'
import type { Locale } from '../../../locale.ts'
import { fit } from '../blocks/cut.ts'
import { limits, tidy } from '../blocks/limits.ts'
import { plainText } from '../blocks/texts.ts'

const modalId = 'form'

/** What a form has to know when it comes back; Slack carries it. */
const carriedSchema = z.object({
  command: z.string(),
  place: z.string(),
  detail: z.record(z.string(), z.unknown()),
  conversation: z.string(),
})
type Carried = z.infer<typeof carriedSchema>

/** Nothing when it is no form of this version of the bot. */
export function carriedIn(view: { callback_id: string; private_metadata: string }): Carried | undefined {
  if (view.callback_id !== modalId) return undefined
  try {
    return carriedSchema.parse(JSON.parse(view.private_metadata))
  } catch {
    return undefined
  }
}

export const staleModal = (locale: Locale): ModalView => ({
  type: 'modal',
  title: plainText('Kumppani', limits.viewTitle),
  close: plainText(words.close[locale], limits.viewTitle),
  blocks: [{ type: 'section', text: plainText(words.stale[locale], limits.section) }],
})

export function modalOf(form: Form, carried: Carried, locale: Locale): ModalView {
  const title = plainText(tidy(form.title), limits.viewTitle)
  const whole: KnownBlock[] =
    title.text === form.title ? [] : [{ type: 'section', text: plainText(tidy(form.title), limits.section) }]
  return {
    type: 'modal',
    callback_id: modalId,
    private_metadata: JSON.stringify(carried),
    title,
    submit: plainText(form.submit, limits.viewTitle),
    close: plainText(words.close[locale], limits.viewTitle),
    blocks: [...whole, ...form.fields.map(inputOf)].slice(0, limits.viewBlocks),
  }
}

const inputOf = (field: Field): InputBlock => ({
  type: 'input',
  block_id: field.name,
  optional: !field.required,
  label: plainText(tidy(field.label), limits.fieldLabel),
  element: elementOf(field),
})

function elementOf({ input, options, value }: Field): InputBlock['element'] {
  if (input === 'day')
    return { type: 'datepicker', action_id: 'value', ...(isDay(value) ? { initial_date: value } : {}) }
  if (options.length > 0 && options.length <= limits.options) {
    const all = options.map(optionOf)
    const chosen = all.filter(({ value: code }) => chosenIn(value).includes(code))
    const [first] = chosen
    return input === 'choices'
      ? {
          type: 'multi_static_select',
          action_id: 'value',
          options: all,
          ...(first ? { initial_options: chosen } : {}),
        }
      : {
          type: 'static_select',
          action_id: 'value',
          options: all,
          ...(first ? { initial_option: first } : {}),
        }
  }
  return {
    type: 'plain_text_input',
    action_id: 'value',
    ...(input === 'lines' ? { multiline: true } : {}),
    ...(value ? { initial_value: value.slice(0, limits.inputText) } : {}),
  }
}

const isDay = (value: string | undefined): value is string => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '')
const chosenIn = (value = '') => value.split(',').map((one) => one.trim())

const optionOf = ({ value, label }: Field['options'][number]) => ({
  value: fit(value, limits.optionValue),
  text: plainText(tidy(label), limits.option),
})

const words = {
  close: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  stale: {
    fi: 'Lomake on vanhentunut. Sulje se ja avaa uudelleen.',
    sv: 'Formuläret är föråldrat. Stäng det och öppna på nytt.',
    en: 'This form is out of date. Close it and open it again.',
  },
}
