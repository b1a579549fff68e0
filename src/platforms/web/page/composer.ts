import { byId } from './dom.ts'

/** Where one writes: Enter sends, Shift+Enter makes a new line, and the field grows with the text. */
export function createComposer(send: (text: string) => void) {
  const field = byId<HTMLTextAreaElement>('composer')
  const fit = () => {
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }
  const submit = () => {
    const text = field.value.trim()
    if (!text) return
    field.value = ''
    fit()
    send(text)
  }
  field.addEventListener('input', fit)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  byId('composer-form').addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
    field.focus()
  })
}
