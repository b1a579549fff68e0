import type { ViewOutput, ViewResponseAction } from '@slack/bolt'

import type { Log } from '../../../logging/log.ts'
import type { Reception } from '../../../reception.ts'
import { type Pressed, pressedLine, whereOf } from '../receiving/arrivals.ts'
import type { Take } from '../receiving/take.ts'
import type { ClientOf } from '../sending/client.ts'
import { personOf, type Someone } from '../workspaces/someone.ts'
import { carriedIn, modalOf, staleModal } from './modal.ts'
import { valuesIn } from './modalValues.ts'

interface Parts {
  reception: Pick<Reception, 'form' | 'fill'>
  clientOf: ClientOf
  take: Take
  log: Log
}

/** Commands filled in instead of typed. */
export function createForms({ reception, clientOf, take, log }: Parts) {
  return {
    /** False when there is no form to show: the command then says itself what to type. */
    async open(by: Someone, { trigger, line, on, responseUrl }: Pressed): Promise<boolean> {
      const { locale = 'fi', workspace, team } = by
      const form = await reception.form(line, locale, personOf(by.home ?? team, by.user))
      if (!form || form.fields.length === 0) return false
      const { address, conversation } = whereOf(by, on, responseUrl, line)
      const carried = { command: form.command, place: address.place, detail: address.detail, conversation }
      try {
        const view = modalOf(form, carried, locale)
        await clientOf(workspace.token).views.open({ trigger_id: trigger, view })
        return true
      } catch (error) {
        log.warn({ problem: String(error), team }, 'a form could not be opened')
        return false
      }
    },

    /** What to mend beside which field, or that the form is no longer ours; nothing when the command is on its way. */
    async submit(by: Someone, view: ViewOutput): Promise<ViewResponseAction | undefined> {
      const { locale = 'fi' } = by
      const carried = carriedIn(view)
      if (!carried) return { response_action: 'update', view: staleModal(locale) }
      const { command, place, detail, conversation } = carried
      const values = valuesIn(view.state.values)
      const filled = reception.fill(command, values, locale)
      if ('errors' in filled)
        return { response_action: 'errors', errors: besideFields(filled.errors, Object.keys(values)) }
      await take({
        id: `slack:${by.team}:view:${view.id}`,
        message: pressedLine(by, filled.line, conversation, channelIn(detail)),
        replyTo: { platform: 'slack', place, space: by.team, detail },
      })
      return undefined
    },
  }
}

const channelIn = ({ channel }: Readonly<Record<string, unknown>>) =>
  typeof channel === 'string' ? channel : undefined

/** Slack drops what stands beside no field: it then stands beside the first one. */
function besideFields(errors: Readonly<Record<string, string>>, fields: readonly string[]) {
  const [first = ''] = fields
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [fields.includes(name) ? name : first, error]),
  )
}
