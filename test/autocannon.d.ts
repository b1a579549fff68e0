/** As much of autocannon as is used here; it has no types of its own. */
declare module 'autocannon' {
  interface Request {
    method: string
    body?: string
    headers?: Record<string, string>
    /** Called for each request before it is sent. */
    setupRequest?: (request: Request) => Request
  }
  interface Options {
    url: string
    connections: number
    /** How many requests in all, or for how many seconds. */
    amount?: number
    duration?: number
    requests: readonly Request[]
  }
  interface Result {
    errors: number
    resets: number
    non2xx: number
    requests: { average: number; total: number }
    latency: { p50: number; p97_5: number; p99: number; max: number }
    statusCodeStats: Record<string, { count: number }>
  }
  export default function autocannon(options: Options): Promise<Result>
}
