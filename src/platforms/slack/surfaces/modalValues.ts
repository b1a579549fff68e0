import { z } from 'zod'

const option = z.object({ value: z.string() })
const stateSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: option.nullish(),
      selected_options: z.array(option).nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
)

/** What was filled in, by the names of the fields. */
export const valuesIn = (state: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(stateSchema.parse(state)).map(([name, { value: input }]) => [
      name,
      input?.value ??
        input?.selected_option?.value ??
        input?.selected_options?.map(({ value }) => value).join(', ') ??
        input?.selected_date ??
        '',
    ]),
  )
