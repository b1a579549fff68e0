const timeoutMs = 8_000

export interface Reach {
  /** The response, or nothing where nobody answers; the body is read already. */
  ask(url: string, init?: RequestInit): Promise<Reached | undefined>
  /** Milliseconds by which this computer's clock is ahead of each server that answered. */
  readonly aheadMs: readonly number[]
}

export interface Reached {
  status: number
  headers: Headers
  text: string
  json: Record<string, unknown>
}

/** Asks servers and compares their clocks with this one. */
export function createReach(now: () => Date): Reach {
  const aheadMs: number[] = []
  return {
    aheadMs,
    async ask(url, init = {}) {
      try {
        const asked = now().getTime()
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
        const halfway = (asked + now().getTime()) / 2
        const said = Date.parse(response.headers.get('date') ?? '')
        if (!Number.isNaN(said)) aheadMs.push(halfway - said)
        const text = await response.text()
        return { status: response.status, headers: response.headers, text, json: parsed(text) }
      } catch {
        return undefined
      }
    },
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
