import type { Context } from '../../../command.ts'
import { saysOnly } from '../../../domain/said/saysOnly.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import { recordFact } from '../../../presentation/records/recordFact.ts'
import { type Reply, text } from '../../../reply.ts'
import { isOf } from '../../../topic.ts'

const continuing = String.raw`jatkoa|jatkoo|jatko|jatkohanke(?:tta)?|jatkohanketta|jatkokausi|jatkokautta|jatkoprojekti(?:a)?|seuraaja(?:a)?|fortsättning(?:en)?|fortsättningsprojekt(?:et)?|uppföljare|uppföljning|efterföljare|follow[- ]?ups?|sequel|continuation|successor|continued`
const having = String.raw`tuleeks|tuleekse|tuleekos|tulossa|saaks|sille|sillä|tuleeko|saako|jatkuuko|tälle|luvassa|suunnitteilla|tulee|saa|de får|får|kommer|blir|planeras|planned|coming|will|be|being|get|gets|an?|projekt|hanke|hankkeelle|project|projektet`

/** “Har de nån fortsättning?”, “tuleeko sille jatkoa?” after a project: when it ends, and that no sequel is known. */
export async function continuationTold(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (!topic || !isOf(topic, 'project') || !saysOnly(question, continuing, having)) return undefined
  const subject = await recordOf(context, topic)
  if (!subject) return undefined
  const told = await recordFact(context, { subject, asked: { kinds: ['end'], rest: '' }, question })
  const [title, ...others] = told.parts
  return { ...told, parts: [...(title ? [title] : []), text(context.t(words.unknown)), ...others] }
}

const words = {
  unknown: {
    fi: 'Jatkosta lukemani lähteet eivät kerro.',
    sv: 'Källorna jag har läst säger inget om någon fortsättning.',
    en: 'The sources I have read say nothing of a follow-up.',
  },
}
