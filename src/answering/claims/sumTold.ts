import type { Context } from '../../command.ts'
import { sumClaimed } from '../../domain/claim/sumClaimed.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** “The three cities got 100 million, true or false?”: no such sum is in the sources; nothing where a record has it. */
export async function sumTold(context: Context, question: string): Promise<Reply | undefined> {
  const sum = sumClaimed(question)
  const named = context.search.names.namedIn(question)?.id
  if (sum === undefined || /^(?:project|call):/u.test(named ?? '')) return undefined
  const { store, t } = context
  const rows = [...(await store.projects.all()), ...(await store.calls.all())]
  const isKnown = rows.some((row) => JSON.stringify(row).includes(`${sum}`))
  return isKnown ? undefined : opening(await context.run('ask card:gap-total-budget'), t(words.notGiven))
}

const words = {
  notGiven: {
    fi: 'En voi vahvistaa sitä: sellaista summaa ei ole lähteissäni.',
    sv: 'Det kan jag inte bekräfta: den summan finns inte i mina källor.',
    en: 'I can’t confirm that: the sum is not in my sources.',
  },
}
