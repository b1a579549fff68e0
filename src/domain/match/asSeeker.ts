import type { Candidate } from './candidate.ts'
import { emptySeeker, type Seeker } from './seeker.ts'

/** A project, topic or call that looks for partners: what it is about is wished for, what it promises must come from someone. */
export const asSeeker = ({ themes, offers, needs, members }: Candidate): Seeker => ({
  ...emptySeeker,
  isRecord: true,
  wants: themes,
  needs: { ...needs, ...offers, 'project-partners': 0.6 },
  exclusions: { ...emptySeeker.exclusions, organisations: members },
})
