import { DeliveryProblem, type Receipt } from '../../platform.ts'

/** Slack names a message by its channel, which is another one than the person it was sent to, and its `ts`. */
export const receiptOf = (channel: string, ts = ''): Receipt => `${channel} ${ts}`

/** Throws when it is no message that can be changed: an answer to the person alone. */
export function postedAs(receipt: Receipt) {
  const [channel = '', ts = ''] = receipt.split(' ')
  if (!/^[\d.]+$/.test(ts)) throw new DeliveryProblem('never', 'this message can’t be changed')
  return { channel, ts }
}
