import type { Context } from '../../../command.ts'
import { asksToGetListed } from '../../../domain/carriedOn/ofList/getListed.ts'
import { whoKnows } from '../../../presentation/cards/whoKnows.ts'
import { buttons, type Reply, text } from '../../../reply.ts'
import { onTopic, sameTopic } from '../../../topic.ts'

/** “How do we get on that list?” after a list of organisations: by a profile of one's own; the records are kept by hand. */
export async function getListedTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!listed(context.conversation?.topic) || !asksToGetListed(question)) return undefined
  return {
    outcome: 'answered',
    topic: sameTopic(context),
    parts: [
      text(context.t(words.how)),
      ...(await whoKnows(context, 'coordination-project')),
      buttons({ label: context.t(words.profile), command: 'profile' }),
    ],
  }
}
const listed = onTopic({ command: '(?:find|partners|match|organisation).*' })

const words = {
  how: {
    fi: 'Luettelo on koottu julkisista lähteistä, eikä siihen ilmoittauduta. Tehkää oma profiili, niin löydytte kumppanihaussa. Tietojen lisäämistä voi pyytää koordinaatiohankkeelta.',
    sv: 'Listan är hämtad ur offentliga källor, och man anmäler sig inte till den. Gör en egen profil: då hittas ni i partnersökningen. Samordningsprojektet kan man be om att lägga till uppgifter.',
    en: 'The list is drawn from public sources; there is no signing up. Make a profile of your own: then you are found when others look for partners. You can ask the coordination project to add your details.',
  },
  profile: { fi: 'Tee profiili', sv: 'Gör en profil', en: 'Make a profile' },
}
