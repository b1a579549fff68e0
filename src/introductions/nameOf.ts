import type { Localized } from '../locale.ts'
import type { Store } from '../store/store.ts'

/** What an organisation is called; one that has left has no name any more. */
export async function nameOf(store: Store, organisation: string): Promise<Localized> {
  const record = await store.organisations.get(organisation)
  if (record?.name) return record.name
  const name = (await store.profiles.get(organisation))?.name
  return name ? { fi: name, sv: name, en: name } : gone
}

const gone = {
  fi: 'poistunut organisaatio',
  sv: 'en organisation som har lämnat',
  en: 'an organisation that left',
}
