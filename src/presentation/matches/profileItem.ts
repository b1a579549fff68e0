import type { Context } from '../../command.ts'
import { dayInHelsinki } from '../../format.ts'
import type { Item, Source } from '../../reply.ts'
import type { Profile } from '../../store/profiles.ts'

/** An organisation that the pack does not have, as a line of a list; its source is what it says of itself. */
export function profileItem(
  { t }: Pick<Context, 't'>,
  { organisation, name, confirmedAt }: Profile & { name: string },
): { item: Item; cited: Source[] } {
  const ref = `organisation:${organisation}`
  return {
    item: { ref, title: name, detail: t(words.profile), command: `organisation ${organisation}` },
    cited: [{ ref, title: t(words.own(name)), asOf: dayInHelsinki(confirmedAt) }],
  }
}

const words = {
  profile: { fi: 'oma profiili', sv: 'egen profil', en: 'own profile' },
  own: (name: string) => ({
    fi: `Organisaation oma profiili: ${name}`,
    sv: `Organisationens egen profil: ${name}`,
    en: `The organisation’s own profile: ${name}`,
  }),
}
