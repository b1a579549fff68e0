import type { ModelConfig } from '../settings/modelSettings.ts'
import { about, type Finding } from './finding.ts'
import type { Reach } from './reach.ts'

const model = about('Language model')

/** Whether the model's server takes the key and knows the model. Without it the bot answers all the same. */
export async function checkModel(
  { baseUrl, apiKey, model: name }: ModelConfig,
  reach: Reach,
): Promise<Finding> {
  const reached = await reach.ask(`${baseUrl}/models`, {
    headers: apiKey ? { authorization: `Bearer ${apiKey}`, 'api-key': apiKey } : {},
  })
  if (!reached)
    return model.mend(
      `Could not reach ${baseUrl}. Check OPENAI_BASE_URL and the network; the bot answers without it.`,
    )
  if (reached.status === 401 || reached.status === 403)
    return model.mend('The server refuses OPENAI_API_KEY. Copy it again.')
  const listed = Array.isArray(reached.json['data']) ? (reached.json['data'] as { id?: unknown }[]) : []
  if (reached.status !== 200 || listed.length === 0)
    return model.note(
      `${baseUrl} answers, but does not list its models, so OPENAI_MODEL could not be checked.`,
    )
  return listed.some(({ id }) => id === name)
    ? model.ok(`${baseUrl} knows ${name}.`)
    : model.mend(`${baseUrl} does not know the model ${name}. Set OPENAI_MODEL to one it has.`)
}
