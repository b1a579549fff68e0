import type { Reception } from '../../../reception.ts'
import { limits } from '../blocks/limits.ts'
import { blocksOf } from '../blocks/render.ts'
import type { ClientOf } from '../sending/client.ts'
import { personOf, type Someone } from '../workspaces/someone.ts'

/** The app's own two pages: a start page, and questions to start with above an empty chat. */
export function createHome(reception: Pick<Reception, 'answer' | 'prompts'>, clientOf: ClientOf) {
  return {
    async publish({ workspace, team, user, locale }: Someone) {
      const person = personOf(team, user)
      const answer = await reception.answer({ text: 'home', person, ...(locale ? { locale } : {}) })
      await clientOf(workspace.token).views.publish({
        user_id: user,
        view: { type: 'home', blocks: blocksOf(answer, limits.viewBlocks) },
      })
    },
    async suggest({ workspace, locale = 'fi' }: Someone, channel: string) {
      await clientOf(workspace.token).assistant.threads.setSuggestedPrompts({
        channel_id: channel,
        prompts: reception
          .prompts(locale)
          .slice(0, limits.prompts)
          .map(({ title, message }) => ({ title, message })),
      })
    },
  }
}
