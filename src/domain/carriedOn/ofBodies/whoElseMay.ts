import { onCard } from '../../../topic.ts'
import { asksOfActor } from '../../followUp.ts'

const ofTakingPart = onCard(
  'schools-role|universities-role|companies-role|coordination-open-access|who-can-apply|company-grants|gap-school-applies|gap-associations|gap-company-size',
)

/** “And universities of applied sciences?” after whether a school may take part: asks the same of them, not for a list of them. */
export const asksWhoElseMay = (topic: string | null | undefined, text: string): boolean =>
  ofTakingPart(topic) && asksOfActor(text)
