import type { Form } from '../../../form.ts'
import type { Locale } from '../../../locale.ts'
import type { Prompt } from '../../../reception.ts'
import type { Shown } from '../wire.ts'

interface From {
  id: string
  persona: string
  conversation: string
  locale: Locale
}

/** Throws when the server can't be reached; what it refuses is a status. */
async function post(path: string, body: object) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status >= 500) throw new Error(`status ${response.status}`)
  return response
}

async function get<T>(path: string, query: Record<string, string>): Promise<T> {
  const response = await fetch(`${path}?${new URLSearchParams(query).toString()}`)
  if (!response.ok) throw new Error(`status ${response.status}`)
  return (await response.json()) as T
}

export const say = async (message: From & { text: string; pressed: true | undefined }) =>
  (await post('/playground/messages', message)).ok

export const prompts = (locale: Locale) => get<Prompt[]>('/playground/prompts', { locale })

export const form = (line: string, locale: Locale, persona: string) =>
  get<Form>('/playground/form', { line, locale, persona })

/** What to mend beside which field; nothing when it was accepted. */
export async function fill(filled: From & { command: string; values: Record<string, string> }) {
  const response = await post('/playground/form', filled)
  if (response.ok) return undefined
  const { errors = {} } = (await response.json()) as { errors?: Record<string, string> }
  return errors
}

interface Listener {
  post(shown: Shown, id: number): void
  /** Whether the server is there. */
  state(connected: boolean): void
}

const againMs = 2_000

/** Hears every post of a conversation and of the channel, also those of while it was cut off. */
export function listen(conversation: string, after: number, listener: Listener) {
  let source: EventSource
  let timer = 0
  let last = after
  const connect = () => {
    source = new EventSource(
      `/playground/events?${new URLSearchParams({ conversation, after: String(last) }).toString()}`,
    )
    source.addEventListener('open', () => listener.state(true))
    source.addEventListener('message', ({ data, lastEventId }) => {
      last = Number(lastEventId)
      listener.post(JSON.parse(String(data)) as Shown, last)
    })
    source.addEventListener('error', () => {
      listener.state(false)
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(connect, againMs)
    })
  }
  connect()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
