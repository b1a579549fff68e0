import { z } from 'zod'

const account = z.looseObject({ id: z.string().min(1).max(500), name: z.string().nullish() })

const entity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  mentioned: account.nullish(),
})

/** What stands in every activity that Teams sends. Without it the SDK fails half-way, or trusts too much. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().min(1).max(500),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account.extend({ aadObjectId: z.string().nullish() }),
  recipient: account,
  conversation: account.extend({
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: z.looseObject({ name: z.string().nullish() }).nullish(),
    })
    .nullish(),
  locale: z.string().nullish(),
  text: z.string().nullish(),
  action: z.string().nullish(),
  replyToId: z.string().nullish(),
  entities: z.array(entity).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
})

export type Incoming = z.infer<typeof activitySchema>

/** The tenants an activity says it belongs to: normally one, said twice. */
export const tenantsOf = ({ channelData, conversation }: Incoming) =>
  [channelData?.tenant?.id, conversation.tenantId].filter((id) => id != null)
