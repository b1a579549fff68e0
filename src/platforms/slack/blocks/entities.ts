const entity = /<(?<kind>[@#!]?)(?<target>[^<>|]*)(?:\|(?<label>[^<>]*))?>|&(?<sign>lt|gt|amp);/g
const signs = { lt: '<', gt: '>', amp: '&' }

/** What Slack writes for mentions, links and signs, as a person reads it; a mentioned person becomes their id. */
export function readText(text: string, team: string): string {
  return text.replaceAll(entity, (whole: string, ...rest: unknown[]) => {
    const { kind, target = '', label, sign } = rest.at(-1) as Partial<Record<string, string>>
    if (sign) return signs[sign as keyof typeof signs]
    if (kind === '@') return /^[UW][A-Z0-9]+$/.test(target) ? `slack:${team}/${target}` : readSigns(whole)
    if (kind === '#') return `#${readSigns(label || target)}`
    if (kind === '!') return label ? readSigns(label) : `@${target}`
    return readLink(readSigns(target), label && readSigns(label))
  })
}

/** Without the bot's own name, as one says it to get its attention. */
export const withoutMention = (text: string, botUserId: string) =>
  text.replaceAll(new RegExp(`\\s*<@${botUserId}(?:\\|[^<>]*)?>[,:]?\\s*`, 'g'), ' ').trim()

const readSigns = (text: string) =>
  text.replaceAll(/&(lt|gt|amp);/g, (_, sign: keyof typeof signs) => signs[sign])

function readLink(url: string, label: string | undefined) {
  if (!label) return url
  return url.replace(/^mailto:/, '').includes(label) ? label : `${label} (${url})`
}
