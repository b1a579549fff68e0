import type { Context } from '../../../command.ts'
import { asksIfNothingRuns } from '../../../domain/carriedOn/corrections/concludedNone.ts'
import { callsSpokenOf } from '../../../domain/carriedOn/ofList/callsSpokenOf.ts'
import { lineOf } from '../../../domain/query/selection.ts'
import { projectStatus } from '../../../domain/status.ts'
import { opening } from '../../../presentation/opening.ts'
import type { Reply } from '../../../reply.ts'

/** “Ok så inget pågår just nu alltså?”: those that run, and whether any of what was just shown is one of them. */
export async function nothingRuns(context: Context, question: string): Promise<Reply | undefined> {
  const { conversation, store, t, today } = context
  if (!conversation || callsSpokenOf(conversation.topic ?? '') || !asksIfNothingRuns(question))
    return undefined
  const running = await context.run(lineOf({ kind: 'project', status: 'ongoing', in: 'programme' }))
  const shown = conversation.shown.flatMap((line) => /^project (.+)$/u.exec(line)?.[1] ?? [])
  const rows = await Promise.all(shown.map((id) => store.projects.get(id)))
  const isNone = rows.length > 0 && rows.every((row) => row && projectStatus(row, today) !== 'ongoing')
  return opening(running, t(isNone ? words.noneOfThem : words.these))
}

const words = {
  noneOfThem: {
    fi: 'Tietojeni mukaan mikään äsken luetelluista ei ole käynnissä. Käynnissä ovat nämä:',
    sv: 'Enligt mina uppgifter pågår inget av det jag just visade. Det här pågår:',
    en: 'According to my records, none of those I just showed is running. These are:',
  },
  these: {
    fi: 'Tietojeni mukaan käynnissä ovat nämä:',
    sv: 'Enligt mina uppgifter pågår de här:',
    en: 'According to my records, these are running:',
  },
}
