/** Something a model may ask us to look up. `parameters` is a JSON Schema. */
export interface Tool {
  name: string
  description: string
  parameters: object
}

export interface ToolCall {
  id: string
  name: string
  /** JSON as the model wrote it, unchecked. */
  arguments: string
}

export type Turn =
  | { kind: 'person'; text: string }
  /** `raw` is what the interface wants to see again in its own form. */
  | { kind: 'model'; text: string; calls: readonly ToolCall[]; raw?: unknown }
  | { kind: 'result'; call: string; text: string }

/** One request. It holds everything: nothing is kept at the other end. */
export interface Request {
  instructions: string
  turns: readonly Turn[]
  tools: readonly Tool[]
  /** The JSON that the text of the answer has to be. */
  schema: { name: string; json: object }
  mostTokens: number
  signal: AbortSignal
}

export interface Said {
  text: string
  calls: readonly ToolCall[]
  raw?: unknown
  tokens: Tokens
}

export interface Tokens {
  input: number
  output: number
}

/** The whole of what we know of language models. Throws a `ModelProblem`. */
export interface Model {
  ask(request: Request): Promise<Said>
}

/**
 * `down`: no answer; `slow`: not in time; `busy`: too many questions or no money left; `key`: we are not let in;
 * `setting`: there is no such model or address; `refused`: it does not want to; `unusable`: nothing one can read.
 */
export type ProblemKind = 'down' | 'slow' | 'busy' | 'key' | 'setting' | 'refused' | 'unusable'

export class ModelProblem extends Error {
  readonly kind: ProblemKind

  constructor(kind: ProblemKind, message: string) {
    super(message)
    this.kind = kind
  }
}
