import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import type { Reply } from '../../reply.ts'
import { backToList } from '../afterwards/listAgain.ts'
import { reasonOfShown } from '../afterwards/reasonTold.ts'
import { basedOn, inShort } from '../courtesies.ts'

type Told = (context: Context) => Promise<Reply | undefined>

/** What is asked of whatever was told last, a statement, too. */
export const ofReply: Partial<Record<LeaningAsk, Told>> = {
  source: (context) => basedOn(context),
  sure: (context) => basedOn(context),
  link: (context) => basedOn(context),
  shorter: inShort,
  simply: inShort,
  back: backToList,
}

/** What is asked of records just as of their list. */
export const ofAnyRecord: Partial<Record<LeaningAsk, Told>> = {
  ...ofReply,
  fresh: (context) => basedOn(context),
  why: reasonOfShown,
  'other-calls': ({ run }) => run('calls'),
}
