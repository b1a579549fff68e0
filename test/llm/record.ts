/** What a model said to a question; JSON text, or look-ups. */
export interface Recorded {
  question: string
  content?: string
  calls?: { name: string; arguments: string }[]
}

interface Completion {
  choices?: {
    message?: { content?: string | null; tool_calls?: { function: { name: string; arguments: string } }[] }
  }[]
}

/** Keeps what a model that speaks Chat Completions answers from now on: the question and the answer, nothing else. */
export function recordAnswers(): Recorded[] {
  const recorded: Recorded[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (address, init) => {
    const response = await real(address, init)
    const { messages } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      messages?: { role: string; content: string }[]
    }
    const asked = messages?.find(({ role }) => role === 'user')?.content
    const { choices } = (await response.clone().json()) as Completion
    const message = choices?.[0]?.message
    if (asked && message)
      recorded.push({
        question: (JSON.parse(asked) as { question: string }).question,
        ...(message.content ? { content: message.content } : {}),
        ...(message.tool_calls ? { calls: message.tool_calls.map((call) => call.function) } : {}),
      })
    return response
  }
  return recorded
}
