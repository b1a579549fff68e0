import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { cityIn } from '../cities.ts'
import { organisationKinds } from '../vocabulary.ts'
import type { OrganisationRow } from './records.ts'
import type { TellingFact } from './tellingFact.ts'

/** The lines of an organisation's card, in their order. */
export async function organisationFacts(
  context: Context,
  organisation: OrganisationRow,
): Promise<TellingFact[]> {
  const { t, store } = context
  const { kind, city, businessId, website } = organisation
  const ownedBy: FactKind[] = kind === 'city-company' ? ['lead'] : []
  const areas = await Promise.all(organisation.focusAreas.map((id) => store.focusAreas.get(id)))
  const all: (TellingFact | undefined)[] = [
    {
      tells: ownedBy,
      label: t(words.kind),
      value: t(organisationKinds[kind as keyof typeof organisationKinds]),
    },
    city
      ? { tells: ['place', ...ownedBy], label: t(words.city), value: t(await cityIn(context, city)) }
      : undefined,
    businessId ? { tells: [], label: t(words.businessId), value: businessId } : undefined,
    website ? { tells: ['contact'], label: t(words.website), value: website } : undefined,
    {
      tells: ['area'],
      label: t(words.areas),
      value: areas.flatMap((area) => (area ? `${area.id}. ${t(area.name)}` : [])).join('; '),
    },
  ]
  return all.filter((fact) => fact !== undefined)
}

const words = {
  kind: { fi: 'Tyyppi', sv: 'Typ', en: 'Kind' },
  city: { fi: 'Kaupunki', sv: 'Stad', en: 'City' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  website: { fi: 'Verkkosivu', sv: 'Webbplats', en: 'Website' },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringar', en: 'Focus areas' },
}
