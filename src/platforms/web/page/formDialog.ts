import type { Field, Form } from '../../../form.ts'
import type { Locale } from '../../../locale.ts'
import { byId, element, pressable } from './dom.ts'
import { say } from './words.ts'

type Values = Record<string, string>
/** Nothing when it was accepted. */
type Send = (values: Values) => Promise<Readonly<Record<string, string>> | undefined>

/** Asks for a command's arguments; mistakes are said beside their fields. Ends when it is sent or given up. */
export function openForm(form: Form, locale: Locale, send: Send) {
  const dialog = byId<HTMLDialogElement>('dialog')
  const mixed = form.fields.some(({ required }) => required)
  const rows = form.fields.map((field) => rowOf(field, locale, mixed))
  const problem = element('p', { class: 'mistake', role: 'alert' })
  const submit = element('button', { type: 'submit', class: 'send' }, form.submit)
  const filled = element(
    'form',
    { novalidate: '', lang: locale },
    element('h2', { id: 'dialog-title' }, form.title),
    ...rows.map(({ row }) => row),
    problem,
    element(
      'div',
      { class: 'actions' },
      pressable('choice', () => dialog.close(), say('cancel', locale)),
      submit,
    ),
  )
  filled.addEventListener('submit', (event) => {
    event.preventDefault()
    void attempt()
  })

  async function attempt() {
    if (submit.disabled) return
    submit.disabled = true
    problem.textContent = ''
    try {
      const errors = await send(Object.fromEntries(rows.map(({ name, read }) => [name, read()])))
      if (!errors) return dialog.close()
      for (const { name, mark } of rows) mark(errors[name])
      const wrong = rows.find(({ name }) => errors[name])
      if (wrong) wrong.input.focus()
      else problem.textContent = say('notFilled', locale)
    } catch {
      problem.textContent = say('notFilled', locale)
    } finally {
      submit.disabled = false
    }
  }

  dialog.replaceChildren(filled)
  dialog.showModal()
  rows[0]?.input.focus()
}

/** `mixed`: some fields must be filled in, so the others say that they needn't. */
function rowOf(field: Field, locale: Locale, mixed: boolean) {
  const { name, label, required } = field
  const id = `field-${name}`
  const about = { id, name, 'aria-describedby': `${id}-mistake`, ...(required ? { required: '' } : {}) }
  const { input, read } = inputOf(field, about, locale)
  const mistake = element('p', { id: `${id}-mistake`, class: 'mistake' })
  const row = element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: id },
      element('span', {}, label),
      mixed && !required && element('span', { class: 'optional' }, say('optional', locale)),
    ),
    input,
    mistake,
  )
  const mark = (problem: string | undefined) => {
    mistake.textContent = problem ?? ''
    if (problem) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }
  return { name, input, read, row, mark }
}

function inputOf({ input, options, value = '' }: Field, about: Record<string, string>, locale: Locale) {
  switch (input) {
    case 'choice':
    case 'choices': {
      const many = input === 'choices'
      const chosen = value.split(',').map((one) => one.trim())
      const select = element(
        'select',
        { ...about, ...(many ? { multiple: '' } : {}) },
        !many && element('option', { value: '' }, `${say('choose', locale)}…`),
        ...options.map((option) =>
          element(
            'option',
            { value: option.value, ...(chosen.includes(option.value) ? { selected: '' } : {}) },
            option.label,
          ),
        ),
      )
      const read = () => [...select.selectedOptions].map((option) => option.value).join(', ')
      return { input: select, read }
    }
    case 'lines': {
      const area = element('textarea', { ...about, rows: '5', maxlength: '4000' }, value)
      return { input: area, read: () => area.value }
    }
    case 'day':
    case 'text': {
      const type = input === 'day' ? 'date' : 'text'
      const line = element('input', { ...about, type, value, autocomplete: 'off', maxlength: '1000' })
      return { input: line, read: () => line.value }
    }
  }
}
