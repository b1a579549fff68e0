import { randomUUID } from 'node:crypto'

/** Any bot, tenant and person. */
export const appId = '11111111-2222-4333-8444-555555555555'
export const tenantId = '99999999-8888-4777-8666-555555555555'
export const personId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'

/** An activity as Teams sends it, in the person's own chat with the bot unless told otherwise. */
export const activityOf = (given: Readonly<Record<string, unknown>> = {}) => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:anna', name: 'Anna', aadObjectId: personId },
  recipient: { id: `28:${appId}`, name: 'Kumppani' },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: 'en-GB',
  text: 'hi',
  textFormat: 'plain',
  ...given,
})

/** A button of a card, pressed. */
export const pressOf = (
  action: { verb?: string; data: Readonly<Record<string, unknown>> },
  given: Readonly<Record<string, unknown>> = {},
) =>
  activityOf({
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
    ...given,
  })
