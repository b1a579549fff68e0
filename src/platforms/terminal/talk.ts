import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'

import type { Answer } from '../../answer.ts'
import type { Locale } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { plain } from '../../plain.ts'
import type { Reception } from '../../reception.ts'
import { askForm, formChosen } from './form.ts'

export interface Terminal extends Pick<Reception, 'form' | 'fill'> {
  /** Whether a person wants to stop a form with this. */
  stops: (typed: string) => boolean
  input: Readable
  output: Writable & { isTTY?: boolean }
  /** `local:<name>` of whoever sits at the keyboard. */
  person: string
  receive: (message: Message) => Promise<Answer>
}

/** One question, one answer. What a form was filled in with says nothing of the person's language. */
export async function askOnce(
  { output, person, receive }: Pick<Terminal, 'output' | 'person' | 'receive'>,
  question: string,
  form?: { locale: Locale },
) {
  const filled = form ? { locale: form.locale, pressed: true as const } : {}
  const answer = await receive({
    text: question,
    person,
    called: person.replace('local:', ''),
    conversation: person,
    ...filled,
  })
  output.write(`${plain(answer, answer.locale)}\n`)
  return answer
}

/** Talks until the input ends or the person leaves. */
export async function talk(terminal: Terminal) {
  const { input, output } = terminal
  const prompt = output.isTTY ? styleText('bold', '› ') : ''
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  const next = async (question: string) => {
    output.write(question)
    const { value, done } = await lines.next()
    return done ? undefined : (value as string).trim()
  }
  output.write(`${greeting}\n\n`)
  let last: Answer | undefined
  for (let typed = await next(prompt); typed !== undefined; typed = await next(prompt)) {
    if (leaving.has(typed.toLocaleLowerCase('fi'))) break
    if (typed === '') continue
    const form = formChosen(last, typed)
    const line = form ? await askForm(terminal, form, next) : typed
    if (line === undefined) continue
    last = await askOnce(terminal, line, form && last)
    output.write('\n')
  }
  output.write('\n')
}

const leaving = new Set(['exit', 'quit', 'poistu', 'lopeta', 'avsluta', 'sluta'])

const greeting = [
  'Kumppani. Kysy ekosysteemisopimuksesta (HEVi), esimerkiksi: Mitkä haut ovat auki?  Lopeta: poistu',
  'Fråga om ekosystemavtalet (HEVi), till exempel: Vem beslutar om finansieringen?  Sluta: avsluta',
  'Ask about the ecosystem agreement (HEVi), for example: Can a company get money?  Leave: exit',
].join('\n')
