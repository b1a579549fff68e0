import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { noProjectYet } from '../afterwards/ofList/annexTopicTold.ts'

/** What is asked of an example topic of the annex: it is told with its focus area, and has nothing that a project has. */
export async function ofAnnex(context: Context, line: string, ask: LeaningAsk): Promise<Reply> {
  if (ask !== 'about' && ask !== 'more' && ask !== 'area') return noProjectYet(context, line)
  return opening(await context.run(line), context.t(words.example))
}

const words = {
  example: {
    fi: 'Aihe on yksi tämän painopisteen esimerkeistä, ei vielä hanke.',
    sv: 'Ämnet är ett av exemplen i den här prioriteringen, inte ännu ett projekt.',
    en: 'The topic is one of the examples in this focus area, not a project yet.',
  },
}
