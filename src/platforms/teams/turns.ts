import { Application } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'

import type { Reception } from '../../reception.ts'
import { createActions } from './actions.ts'
import type { Incoming } from './activity.ts'
import { read } from './read.ts'
import { createSearch } from './search.ts'
import type { Typing } from './typing.ts'

interface Parts {
  reception: Reception
  publicUrl: string | undefined
  typing: Typing
}

/** What happens in a turn: messages are written down, what Teams waits for is answered. */
export function createTurns({ reception, publicUrl, typing }: Parts) {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false })
  const actions = createActions(reception)
  const search = createSearch({ reception, publicUrl })

  app.activity(['message', 'installationUpdate', 'conversationUpdate'], async (context) => {
    const { met, left, arrival } = read(incoming(context))
    if (left) await reception.left(left)
    const isOld = met && (await reception.knows(met.address))
    if (arrival && !isOld) {
      typing.asked(arrival.replyTo)
      if (!(await reception.accept(arrival))) typing.answered(arrival.replyTo)
    }
    if (met) await reception.met(met.address, met.name)
  })
  for (const verb of ['run', 'form', 'fill', 'back'] as const)
    app.adaptiveCards.actionExecute(verb, (context, _, data) => actions[verb](incoming(context), data))
  app.messageExtensions.query('find', (context, _, { parameters }) => {
    const { words } = parameters
    return search.query(incoming(context), typeof words === 'string' ? words : '')
  })
  app.messageExtensions.queryLink((context, _, url) => search.link(incoming(context), url))

  return async (context: TurnContext) => {
    await app.run(context)
  }
}

/** Only what passed the gate comes to a turn. */
const incoming = ({ activity }: TurnContext) => activity as unknown as Incoming
