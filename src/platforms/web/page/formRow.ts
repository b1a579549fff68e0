import type { Field } from '../../../form.ts'
import type { Locale } from '../../../locale.ts'
import { element } from './dom.ts'
import { say } from './words.ts'

type About = Readonly<Record<string, string>>
interface Input {
  shown: HTMLElement
  read: () => string
  /** As people read it. */
  said: () => string
  focus: () => void
}

/** A field with its label and room for what is wrong. `mixed`: some must be filled in, so the others say they needn't. */
export function rowOf(field: Field, locale: Locale, mixed: boolean) {
  const { name, label, required } = field
  const id = `field-${name}`
  const isGroup = field.input === 'choices'
  const about = { id, 'aria-describedby': `${id}-mistake` }
  const { shown, focus, ...rest } = inputOf(field, about, locale)
  if (required && !isGroup) shown.setAttribute('required', '')
  const mistake = element('p', { id: `${id}-mistake`, class: 'mistake' })
  const row = element(
    'div',
    { class: 'field' },
    element(
      isGroup ? 'div' : 'label',
      isGroup ? { class: 'label', id: `${id}-label` } : { class: 'label', for: id },
      element('span', {}, label),
      mixed && !required && element('span', { class: 'optional' }, say('optional', locale)),
    ),
    shown,
    mistake,
  )
  const mark = (problem: string | undefined) => {
    mistake.textContent = problem ?? ''
    if (problem) shown.setAttribute('aria-invalid', 'true')
    else shown.removeAttribute('aria-invalid')
  }
  return { name, focus, row, mark, ...rest }
}

function inputOf(field: Field, about: About, locale: Locale): Input {
  const { input, name, value = '' } = field
  switch (input) {
    case 'choice':
      return selectOf(field, about, locale)
    case 'choices':
      return checkboxesOf(field, about)
    case 'lines': {
      const area = element('textarea', { ...about, name, rows: '5', maxlength: '4000' }, value)
      return typed(area)
    }
    case 'day':
    case 'text': {
      const type = input === 'day' ? 'date' : 'text'
      return typed(element('input', { ...about, name, type, value, autocomplete: 'off', maxlength: '1000' }))
    }
  }
}

const typed = (shown: HTMLInputElement | HTMLTextAreaElement): Input => ({
  shown,
  read: () => shown.value,
  said: () => shown.value.trim(),
  focus: () => shown.focus(),
})

function selectOf({ name, options, value }: Field, about: About, locale: Locale): Input {
  const choices = options.map((option) => {
    const selected = option.value === value ? { selected: '' } : {}
    return element('option', { value: option.value, ...selected }, option.label)
  })
  const none = element('option', { value: '' }, `${say('choose', locale)}…`)
  const shown = element('select', { ...about, name }, none, ...choices)
  return {
    shown,
    read: () => shown.value,
    said: () => (shown.value ? (shown.selectedOptions[0]?.text ?? '') : ''),
    focus: () => shown.focus(),
  }
}

/** Any number of them: boxes to tick are plainer than a list that wants a second key held down. */
function checkboxesOf({ name, options, value = '' }: Field, { id, ...about }: About): Input {
  const chosen = value.split(',').map((one) => one.trim())
  const boxes = options.map((option) => {
    const checked = chosen.includes(option.value) ? { checked: '' } : {}
    return { option, box: element('input', { type: 'checkbox', name, value: option.value, ...checked }) }
  })
  const lines = boxes.map(({ option, box }) => element('label', {}, box, element('span', {}, option.label)))
  const shown = element('div', { ...about, role: 'group', 'aria-labelledby': `${id}-label` }, ...lines)
  const ticked = () => boxes.flatMap(({ option, box }) => (box.checked ? option : []))
  return {
    shown,
    read: () =>
      ticked()
        .map((option) => option.value)
        .join(', '),
    said: () =>
      ticked()
        .map((option) => option.label)
        .join(', '),
    focus: () => boxes[0]?.box.focus(),
  }
}
