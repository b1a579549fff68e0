import type { Weights } from './seeker.ts'

/** What each kind of body brings to others without saying so. */
export const kindBrings: Readonly<Record<string, Weights>> = {
  company: { solution: 1 },
  startup: { solution: 1 },
  school: { 'pilot-site': 1, 'test-users': 1 },
  city: { 'pilot-site': 1, 'test-users': 1, 'city-partner': 1, customer: 0.6 },
  hospital: { 'pilot-site': 1, 'test-users': 1, 'clinical-partner': 1 },
  'vocational-institution': { 'pilot-site': 0.8, students: 1 },
  university: { 'research-partner': 1, lab: 0.6 },
  'research-institute': { 'research-partner': 1, lab: 0.6 },
  'university-of-applied-sciences': { 'research-partner': 0.8, students: 1 },
}
