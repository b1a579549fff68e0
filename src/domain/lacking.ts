import type { Decision } from './answer.ts'
import { type Aspect, aspectsIn, ofOrganisation } from './aspects/aspects.ts'
import type { Hit, Search } from './search/search.ts'
import { behind, ofTopic, saidButForAWord, sure, wordForWord } from './thresholds.ts'

/** What a record may tell beyond the kinds of value: it shows its own sums, people, dates and results. */
const ofRecords: ReadonlySet<Aspect> = new Set([
  'perCity',
  'spent',
  'results',
  'limit',
  'contact',
  'chair',
  'personName',
  'successor',
  'headcount',
  'joining',
  'otherProgramme',
  'otherBody',
  'elsewhere',
  'ofOne',
])

/** Bodies are on record by the roles in them; who leads them is not. */
const isOnRecord = (aspect: Aspect, ref: string) =>
  ofRecords.has(aspect) && !(aspect === 'chair' && ref.startsWith('governance:'))

/**
 * A question for something particular (a form, an appeal, an opinion) is not answered by what only speaks of its topic: what
 * gives it comes first, or else the statement that nobody says it, with the nearest ones beside it.
 */
export function lacking(
  question: string,
  decision: Decision,
  hits: readonly Hit[],
  find: Search['find'],
  more: readonly Aspect[] = [],
): Decision {
  const asked = [...aspectsIn(question), ...more]
  const [best] = decision.outcome === 'answered' ? [decision.hit] : decision.hits
  const gives = ({ entry: { given, ref } }: Hit) =>
    given
      ? given.gap
        ? asked.some((aspect) => given.gives.includes(aspect))
        : asked.every((aspect) => given.gives.includes(aspect))
      : ref.startsWith('command:') || asked.every((aspect) => isOnRecord(aspect, ref))
  // Nearly the same may have been said of another organisation.
  const said = ofOrganisation.some((aspect) => asked.includes(aspect)) ? wordForWord : saidButForAWord
  if (asked.length === 0 || (best && (best.score >= said || gives(best)) && decision.outcome === 'answered'))
    return decision
  if (decision.outcome === 'answered' && best?.entry.given?.gap) return decision
  const other = hits.find(
    (hit) => hit.entry.given && gives(hit) && hit.score >= Math.max(sure, (best?.score ?? 0) - behind),
  )
  const found =
    other ??
    find(
      question,
      1,
      ({ given }) => given?.gap === true && asked.some((aspect) => given.gives.includes(aspect)),
    )[0]
  if (!found) return decision
  const near = hits
    .filter(({ entry, score }) => entry.ref !== found.entry.ref && !entry.given?.gap && score >= ofTopic)
    .slice(0, 2)
  if (!found.entry.given?.gap) return { outcome: 'answered', hit: found }
  const mayBeSaid = near.some(({ entry }) => decision.outcome === 'answered' && entry.ref === best?.entry.ref)
  return { outcome: 'answered', hit: found, near, mayBeSaid }
}
