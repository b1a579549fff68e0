import { wholeWords } from '../../regexOf.ts'

const count = String.raw`(?:\d{1,2}|kaksi|kolme|neljä|två|tre|fyra|two|three|four) `
const hevi = '(?:hevi[- ]?)?'
const fi = 'hank(?:keet|keita|keiden|keilla|keista)|projekti(?:t|en|eja)'
const states = [
  [
    'ongoing',
    wholeWords(
      String.raw`(?:ne |niiden |noiden )?(?:${count})?(?:käynnissä|menossa|meneillään|kesken) olev(?:at|ien|illa|ia|ista)(?: ${hevi}(?:${fi}))?|(?:de |av de )?(?:${count})?pågående(?: ${hevi}projekten?s?)?|(?:de|dom) (?:${count})?som pågår|(?:the |all the |all )?(?:${count})?(?:running|ongoing|current|active) ${hevi}(?:ones|projects)`,
    ),
  ],
  [
    'ended',
    wholeWords(
      String.raw`(?:ne |niiden |noiden )?(?:${count})?päättyn(?:eet|eiden|eillä|eitä)(?: ${hevi}(?:${fi}))?|(?:de )?(?:${count})?avslutade(?: ${hevi}projekten?s?)?|(?:the |all the |all )?(?:${count})?(?:ended|finished|completed|closed) ${hevi}(?:ones|projects)`,
    ),
  ],
] as const

/** “The three running ones”, “käynnissä olevien hankkeiden”: in which state several projects are, and what else is said; nothing where none is. */
export function saidOfState(text: string): { status: string; rest: string } | undefined {
  const found = states.filter(([, words]) => words.test(text))
  const [only, ...others] = found
  if (!only || others.length > 0) return undefined
  const [status, words] = only
  return { status, rest: text.replace(words, ' ') }
}
