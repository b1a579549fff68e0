import type { Form } from '../../../form.ts'
import type { Locale } from '../../../locale.ts'
import { byId, element, pressable } from './dom.ts'
import { rowOf } from './formRow.ts'
import { say } from './words.ts'

type Values = Record<string, string>
/** `said`: what was filled in, as people read it. Nothing when it was accepted. */
type Send = (values: Values, said: readonly string[]) => Promise<Readonly<Record<string, string>> | undefined>

interface Asked {
  form: Form
  /** What was pressed. */
  title: string
  locale: Locale
}

/** Asks for a command's arguments; mistakes are said beside their fields. Ends when it is sent or given up. */
export function openForm({ form, title, locale }: Asked, send: Send) {
  const dialog = byId<HTMLDialogElement>('dialog')
  const mixed = form.fields.some(({ required }) => required)
  const rows = form.fields.map((field) => rowOf(field, locale, mixed))
  const problem = element('p', { class: 'mistake', role: 'alert' })
  const submit = element('button', { type: 'submit', class: 'send' }, form.submit)
  const filled = element(
    'form',
    { novalidate: '', lang: locale },
    element('h2', { id: 'dialog-title' }, title),
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
      const values = Object.fromEntries(rows.map(({ name, read }) => [name, read()]))
      const errors = await send(
        values,
        rows.flatMap(({ said }) => said() || []),
      )
      if (!errors) return dialog.close()
      for (const { name, mark } of rows) mark(errors[name])
      const wrong = rows.find(({ name }) => errors[name])
      if (wrong) wrong.focus()
      else problem.textContent = say('notFilled', locale)
    } catch {
      problem.textContent = say('notFilled', locale)
    } finally {
      submit.disabled = false
    }
  }

  // Pressed twice, it is open already.
  if (dialog.open) return
  dialog.replaceChildren(filled)
  dialog.showModal()
  rows[0]?.focus()
}
