import type { Weights } from './seeker.ts'

/** Help of its own kind names its theme: who wants a mentor is asking about start-ups. */
export const implied: Readonly<Record<string, Weights>> = {
  incubation: { 'incubation-hub': 0.8, startups: 0.6 },
  premises: { 'incubation-hub': 0.8, startups: 0.5 },
  investor: { startups: 0.7 },
  'export-help': { internationalisation: 0.8 },
  'soft-landing-help': { 'soft-landing': 1 },
  'talent-help': { talent: 1 },
  'clinical-partner': { 'clinical-care': 0.6 },
}
/** Themes that come up everywhere tell less. */
export const general: Readonly<Record<string, number>> = {
  'digital-services': 0.45,
  energy: 0.8,
  'iot-data': 0.5,
  youth: 0.6,
  construction: 0.7,
  climate: 0.7,
  property: 0.6,
  'city-districts': 0.6,
  'public-services': 0.6,
  'business-services': 0.6,
  startups: 0.7,
  creative: 0.6,
  campus: 0.6,
  housing: 0.7,
  retail: 0.7,
  culture: 0.7,
  'circular-economy': 0.8,
  'preventive-wellbeing': 0.8,
  internationalisation: 0.7,
  'student-entrepreneurship': 0.7,
  'food-business': 0.8,
  vocational: 0.8,
  'social-inclusion': 0.8,
  manufacturing: 0.8,
}

/** “Take” and “give away” mean surplus only where there is one. */
export const surplus = new Set([
  'food-waste',
  'food-aid',
  'food-business',
  'circular-construction',
  'circular-economy',
  'demolition',
  'building-materials',
  'waste-flows',
  'heat',
])
export const ofSurplus = new Set(['taker', 'carrier', 'material-source'])

/** What someone with this on their hands looks for, where they do not say. */
export const unsaid: Readonly<Record<string, string>> = { 'food-waste': 'taker' }
