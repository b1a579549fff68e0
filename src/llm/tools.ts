import { z } from 'zod'

import type { Command, Context } from '../command.ts'
import { metaOf } from '../form.ts'
import { isReading, type Material, materialAt } from './material.ts'
import type { Tool, ToolCall } from './port.ts'

/** Every command that only reads what anyone may read; others do not exist for the model. */
export const toolsOf = (commands: readonly Command[]): Tool[] => commands.filter(isReading).map(toolOf)

const toolOf = ({ name, help, args, fields, examples }: Command): Tool => ({
  name,
  description: `${help.en}. Examples: ${examples.en.join('; ')}`,
  parameters: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(args.shape as Record<string, z.ZodType>)
        .filter(([, schema]) => !metaOf(schema).hidden)
        .map(([field, schema]) => {
          const options = Object.keys(metaOf(schema).options ?? {})
          return [
            field,
            {
              type: 'string',
              description: fields[field]?.en ?? field,
              ...(options.length > 0 && !metaOf(schema).many ? { enum: options } : {}),
            },
          ]
        }),
    ),
    required: Object.entries(args.shape as Record<string, z.ZodType>)
      .filter(([, schema]) => !schema.safeParse(undefined).success)
      .map(([field]) => field),
    additionalProperties: false,
  },
})

const given = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** Runs what the model asks for, as a stranger would; nothing when it can't be run or finds nothing. */
export async function lookUp(call: ToolCall, stranger: Context): Promise<Material | undefined> {
  const command = stranger.commands.find(({ name }) => name === call.name)
  if (!command || !isReading(command)) return undefined
  const parsed = given.safeParse(parseJson(call.arguments || '{}'))
  if (!parsed.success) return undefined
  const words = Object.entries(parsed.data)
    .filter(([field, value]) => Object.hasOwn(command.args.shape, field) && value !== null && value !== '')
    .map(
      ([field, value]) =>
        `${field}:"${String(value)
          .replaceAll(/["\s]+/gu, ' ')
          .trim()
          .slice(0, 200)}"`,
    )
  return materialAt([command.name, ...words].join(' '), stranger)
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
