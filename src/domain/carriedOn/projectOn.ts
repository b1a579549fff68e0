import { wordCount } from '../../text.ts'
import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const ways = [
  String.raw`(?:is|are) there (?:already |yet )?(?:a|an|any|some) (?:hevi )?projects? (?:about|on|around|for|with) (.+?)`,
  String.raw`finns det (?:redan )?(?:något |nåt |några |ett )?(?:hevi-?)?projekt (?:om|kring|inom|för|med) (.+?)`,
]
const way = regexOf(
  String.raw`${beginning}(?:${ways.join('|')})(?: already| yet| redan)?[^\p{L}\p{N}]*$`,
  'i',
)

/** “Is there a project about AI?”, “finns det nåt projekt om AI?”: on what; a longer question has more to it. */
export function projectOn(text: string): string | undefined {
  const on = way
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined)
    ?.trim()
  return on && wordCount(on) <= 3 ? on : undefined
}
