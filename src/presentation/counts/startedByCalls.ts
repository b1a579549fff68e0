import type { Context } from '../../command.ts'

/** How many projects each call started by its record, and, as its note says, which of them are not known by name. */
export async function startedByCalls({ store, t }: Context): Promise<string[]> {
  const calls = await store.calls.all()
  return calls.flatMap(({ title, projectsStarted, note }) =>
    projectsStarted && note ? [`${t(words.started(t(title), projectsStarted))} ${t(note)}`] : [],
  )
}

const words = {
  started: (call: string, count: number) => ({
    fi: `${call}: käynnistyi ${count} hanketta.`,
    sv: `${call}: ${count} projekt startade.`,
    en: `${call}: ${count} projects started.`,
  }),
}
