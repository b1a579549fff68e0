import type { Context } from '../../command.ts'
import { asksIfOwnShare } from '../../domain/money/ownShareMust.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** “Onko omarahoitus pakko?”: yes, and what one project may get. */
export async function ownShareTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!asksIfOwnShare(question)) return undefined
  return opening(await context.run('ask card:project-maximum'), context.t(yes))
}

const yes = {
  fi: 'Kyllä: tuki kattaa vain osan HEVi-hankkeen kustannuksista, ja muun maksavat toteuttajat.',
  sv: 'Ja: stödet täcker bara en del av ett HEVi-projekts kostnader, och resten betalar genomförarna.',
  en: 'Yes: the support covers only part of a HEVi project’s costs, and those who carry it out pay the rest.',
}
