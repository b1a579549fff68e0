import { onCard } from '../../../topic.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import type { CarriedOn } from './carriedOn.ts'
import { asksWhatItCosts } from './costAsked.ts'

/** “And when?” */
const whenAlone =
  'mihin mennessä|viimeistään|till när|senast när|by when|milloin|millon|koska|ja|entä|entäs|sitten|sit|när|då|och|when|and|then|by'

/** After what is said of who may apply, with whom and at what cost. */
export const afterApplying: readonly CarriedOn[] = [
  {
    after: onCard('project-path|application-system|gap-application-form|who-can-apply'),
    asks: (text) => saysOnly(text, whenAlone),
    card: 'gap-next-call',
  },
  {
    after: onCard(
      'company-grants|companies-role|company-today|coordination-open-access|gap-company-size|long-testing|region-testbed-size|testbeds|user-driven-environments|authentic-learning-tests|topic-(?:district-testbeds|energy-renovation-testbeds|mobility-pilots|health-service-piloting|school-piloting)|gap-named-sites',
    ),
    asks: asksWhatItCosts,
    atOnce: asksWhatItCosts,
    card: 'gap-testing-cost',
  },
  {
    after: onCard(
      'schools-role|school-cooperation|universities-role|who-can-apply|gap-school-applies|gap-associations',
    ),
    asks: asksWhatItCosts,
    atOnce: asksWhatItCosts,
    card: 'project-maximum',
  },
  {
    after: onCard(
      'project-path|whom-to-contact|coordination|coordination-(?:preparation|catalyst|gathering)',
    ),
    asks: asksWhatItCosts,
    atOnce: asksWhatItCosts,
    card: 'gap-coordination-price',
  },
]
