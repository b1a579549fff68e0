/** The one focus area that all of these sections of the agreement are about; nothing when they are about more. */
export function areaOf<Area extends { sources: readonly string[] }>(
  sections: readonly string[],
  areas: readonly Area[],
): Area | undefined {
  return sections.length === 0
    ? undefined
    : areas.find(({ sources }) => sections.every((section) => sources.includes(`agreement#${section}`)))
}
