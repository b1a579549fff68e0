import { byId } from './dom.ts'

const graceMs = 1_000
const shownMs = 6_000

/** What goes wrong, said in one line above the field. */
export function createTrouble() {
  const line = byId('trouble')
  let timer = 0
  const show = (text: string) => {
    line.textContent = text
    line.dataset['shown'] = text ? 'yes' : 'no'
  }
  return {
    /** The server is away, or nothing when it is back; a blink is not worth saying. */
    away(text: string | undefined) {
      clearTimeout(timer)
      if (text) timer = window.setTimeout(() => show(text), graceMs)
      else show('')
    },
    say(text: string) {
      clearTimeout(timer)
      show(text)
      timer = window.setTimeout(() => show(''), shownMs)
    },
  }
}
