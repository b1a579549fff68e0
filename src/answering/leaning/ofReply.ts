import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { isCallAhead } from '../../presentation/records/calls.ts'
import type { Reply } from '../../reply.ts'
import { typedIn } from '../../topic.ts'
import { backToList } from '../afterwards/ofList/listAgain.ts'
import { reasonOfShown } from '../afterwards/ofStatement/reasonTold.ts'
import { basedOn, inShort } from '../courtesies.ts'
import { moreOfShown } from '../opened.ts'

type Told = (context: Context) => Promise<Reply | undefined>

/** What is asked of whatever was told last, a statement, too. */
export const ofReply: Partial<Record<LeaningAsk, Told>> = {
  source: (context) => basedOn(context),
  sure: (context) => basedOn(context),
  link: (context) => basedOn(context),
  shorter: inShort,
  simply: inShort,
  back: backToList,
  more: moreOfShown,
  similar: moreOfShown,
  why: reasonOfShown,
  'next-call': nextCall,
  'other-calls': ({ run }) => run('calls'),
  'own-share': ({ run }) => run('ask card:project-maximum'),
  'as-company': ({ run }) => run('ask card:company-grants'),
}

/** What was matched is explained; else the reason is in the sources, or is not. */
const reasonOfThem: Told = (context) =>
  typedIn(context.conversation?.topic, 'match', 'partners', 'consortium') === undefined
    ? reasonOfShown(context)
    : context.run('why')

/** What is asked of records just as of their list. */
export const ofAnyRecord: Partial<Record<LeaningAsk, Told>> = {
  ...ofReply,
  fresh: (context) => basedOn(context),
  why: reasonOfThem,
  'who-decides': ({ run }) => run('ask card:legal-funding-decision'),
}

/** The calls, where one is ahead; else that nobody says when the next one opens. */
async function nextCall(context: Context): Promise<Reply> {
  return context.run((await isCallAhead(context)) ? 'calls' : 'ask card:gap-next-call')
}
