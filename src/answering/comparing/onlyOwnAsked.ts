import type { Context } from '../../command.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import type { Localized } from '../../locale.ts'
import { briefName, type Comparable } from '../../presentation/beside/comparable.ts'
import { figuresOf } from '../../presentation/beside/figures.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { ofSome } from './ofSome.ts'

/** “Is Laurea’s list HEVi only?”, “ovatko Laurean hankkeet kaikki HEVi-hankkeita?”: yes or no, and how many are. */
export async function onlyOwnAsked(context: Context, question: string): Promise<Reply | undefined> {
  const senses = sensesIn(question)
  if (!senses.has('only') && !senses.has('every')) return undefined
  const said = await ofSome(context, question)
  const [body, ...others] = said?.named ?? []
  const isOwn = said?.has('programme') || said?.words.some((word) => word.startsWith('hevi'))
  if (!body || others.length > 0 || body.kind !== 'organisation' || !isOwn) return undefined
  if (!said?.has('whether') || said.has('who', 'which', 'lead', 'howMany')) return undefined
  return onlyOwnTold(context, body)
}

async function onlyOwnTold(context: Context, body: Comparable): Promise<Reply> {
  const { all, own, unconfirmed } = await figuresOf(context, body, 'projects')
  const isSo = all.length > 0 && own.length === all.length
  const name = briefName(context, body)
  const list = await context.run(`find kind:project with:${body.row.id}`)
  const told = words.told(isSo, { name, own: own.length, all: all.length, unconfirmed: unconfirmed.length })
  return opening({ ...list, outcome: 'answered' }, context.t(told))
}

interface Counts {
  name: string
  own: number
  all: number
  unconfirmed: number
}

const words = {
  told: (isSo: boolean, { name, own, all, unconfirmed }: Counts): Localized => ({
    fi: `${isSo ? 'Kyllä' : 'Ei'}: HEVi-hankkeita on ${own}/${all} (${name})${unconfirmed > 0 ? `, niistä ${unconfirmed} vahvistamatta` : ''}.`,
    sv: `${isSo ? 'Ja' : 'Nej'}: ${own} av ${all} är HEVi-projekt (${name})${unconfirmed > 0 ? `, varav ${unconfirmed} ${unconfirmed === 1 ? 'obekräftat' : 'obekräftade'}` : ''}.`,
    en: `${isSo ? 'Yes' : 'No'}: ${own} of ${all} are HEVi projects (${name})${unconfirmed > 0 ? `, ${unconfirmed} of them unconfirmed` : ''}.`,
  }),
}
