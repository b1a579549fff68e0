import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'

import type { Answer } from '../../answer.ts'
import type { Message } from '../../message.ts'
import { plain } from '../../plain.ts'

interface Terminal {
  input: Readable
  output: Writable & { isTTY?: boolean }
  /** `local:<name>` of whoever sits at the keyboard. */
  person: string
  receive: (message: Message) => Promise<Answer>
}

/** One question, one answer. */
export async function askOnce({ output, person, receive }: Omit<Terminal, 'input'>, question: string) {
  const answer = await receive({ text: question, person, conversation: person })
  output.write(`${plain(answer, answer.locale)}\n`)
  return answer
}

/** Talks until the input ends or the person leaves. */
export async function talk({ input, output, person, receive }: Terminal) {
  const prompt = output.isTTY ? styleText('bold', '› ') : ''
  output.write(`${greeting}\n\n${prompt}`)
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (leaving.has(line.trim().toLocaleLowerCase('fi'))) break
    if (line.trim()) {
      await askOnce({ output, person, receive }, line)
      output.write('\n')
    }
    output.write(prompt)
  }
  output.write('\n')
}

const leaving = new Set(['exit', 'quit', 'poistu', 'lopeta', 'avsluta', 'sluta'])

const greeting = [
  'Kumppani. Kysy ekosysteemisopimuksesta (HEVi), esimerkiksi: Mitkä haut ovat auki?  Lopeta: poistu',
  'Fråga om ekosystemavtalet (HEVi), till exempel: Vem beslutar om finansieringen?  Sluta: avsluta',
  'Ask about the ecosystem agreement (HEVi), for example: Can a company get money?  Leave: exit',
].join('\n')
