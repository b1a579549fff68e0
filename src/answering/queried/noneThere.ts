import type { Context } from '../../command.ts'
import { fieldsOf, type Selection } from '../../domain/query/selection.ts'
import type { Localized } from '../../locale.ts'
import { conditionsTold } from '../../presentation/lists/conditionsTold.ts'

/** Said over those of others, where somebody has no such project: of many conditions, what they were. */
export async function noneThere(context: Context, selection: Selection, name: string): Promise<Localized> {
  const all = fieldsOf(selection).length > fewFields ? await conditionsTold(context, selection) : undefined
  const none = all ?? words.none(name)
  return {
    fi: `${none.fi} ${words.others.fi}`,
    sv: `${none.sv} ${words.others.sv}`,
    en: `${none.en} ${words.others.en}`,
  }
}
/** The kind, whose, and one thing more are easily kept in mind. */
const fewFields = 3

const words = {
  none: (who: string) => ({
    fi: `${who} ei ole tiedoissani mukana sellaisessa hankkeessa.`,
    sv: `${who} är inte med i något sådant projekt enligt mina uppgifter.`,
    en: `According to my records, ${who} is in no such project.`,
  }),
  others: { fi: 'Muita on:', sv: 'Andra finns:', en: 'Others are:' },
}
