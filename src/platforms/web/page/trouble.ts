import { byId } from './dom.ts'

const graceMs = 1_000
const shownMs = 6_000

/** What goes wrong, said in one line above the field. */
export function createTrouble() {
  const line = byId('trouble')
  let away = 0
  let said = 0
  const show = (text: string) => {
    line.textContent = text
    line.dataset['shown'] = text ? 'yes' : 'no'
  }
  return {
    /** The server is away, or nothing when it is back; a blink is not worth saying. */
    away(text: string | undefined) {
      if (text) away ||= window.setTimeout(() => show(text), graceMs)
      if (text || !away) return
      clearTimeout(away)
      away = 0
      show('')
    },
    say(text: string) {
      clearTimeout(said)
      show(text)
      said = window.setTimeout(() => show(''), shownMs)
    },
  }
}
