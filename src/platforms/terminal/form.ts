import type { Answer } from '../../answer.ts'
import type { Field } from '../../form.ts'
import type { Locale } from '../../locale.ts'
import { buttonsOf, choicesOf } from '../../reply.ts'
import type { Terminal } from './talk.ts'

interface Chosen {
  line: string
  locale: Locale
}

/** The command whose form the typed number opens, where it opens one. */
export function formChosen(last: Answer | undefined, typed: string): Chosen | undefined {
  if (!last || !/^\d{1,3}[.)]?$/.test(typed)) return undefined
  const line = choicesOf(last)[Number.parseInt(typed, 10) - 1]
  const button = buttonsOf(last).find(({ command, form }) => form && command === line)
  return button && { line: button.command, locale: last.locale }
}

/** Asks one field at a time, and again for what was not understood; nothing when the input ends or the person stops. */
export async function askForm(
  { form, fill, stops, output, person }: Pick<Terminal, 'form' | 'fill' | 'stops' | 'output' | 'person'>,
  { line, locale }: Chosen,
  next: (question: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const shown = await form(line, locale, person)
  if (!shown) return line
  output.write(`${shown.title}\n${words.howToStop[locale]}\n`)
  const values: Record<string, string> = {}
  let open = shown.fields
  while (true) {
    for (const field of open) {
      const value = await next(questionOf(field))
      if (value === undefined) return undefined
      if (stops(value)) {
        output.write(`${words.stopped[locale]}\n`)
        return undefined
      }
      values[field.name] = valueOf(field, value)
    }
    const filled = fill(shown.command, values, locale)
    if ('line' in filled) return filled.line
    open = shown.fields.filter(({ name }) => filled.errors[name])
    for (const { name, label } of open) output.write(`${label}: ${filled.errors[name]}\n`)
  }
}

/** What the line already says is kept when nothing is typed. */
const questionOf = ({ input, label, options, value }: Field) => {
  const choices =
    input === 'day' ? '28.3.2027' : options.map((option, at) => `${at + 1} ${option.label}`).join(', ')
  return `${label}${choices ? ` (${choices})` : ''}${value ? ` [${value}]` : ''}: `
}

function valueOf({ input, options, value = '' }: Field, typed: string) {
  if (!typed.trim()) return value
  const named = (one: string) => options[Number.parseInt(one, 10) - 1]?.value ?? one.trim()
  return input === 'choices' ? typed.split(',').map(named).join(', ') : named(typed)
}

const words = {
  howToStop: {
    fi: '(Jos haluat lopettaa kesken, kirjoita: keskeytä)',
    sv: '(Vill du sluta mitt i, skriv: avbryt)',
    en: '(To stop half-way, type: cancel)',
  },
  stopped: {
    fi: 'Keskeytin lomakkeen. Mitään ei tallennettu.',
    sv: 'Jag avbröt formuläret. Inget sparades.',
    en: 'I stopped the form. Nothing was saved.',
  },
}
