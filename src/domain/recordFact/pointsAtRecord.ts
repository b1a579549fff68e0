import { wordCount } from '../../text.ts'
import { ways } from './ways.ts'

const back = new RegExp(
  ways(
    'niil, niillä, niiltä, niitten, niiden, niille, sil, siltä, se, sen, sitä, tota, tuota, toi, tuo, siinä, siin, siit, siitä, siihen, sillä, sille, tämä hanke, tämän hankkeen, tässä hankkeessa, tämä haku, tämän haun',
    'their, they, them, deras, dem, dess, det här projektet, projektets, it, its, this project, this call',
  ),
  'i',
)

/** A short question about “it”, or about “this project”. */
export const pointsAtRecord = (question: string): boolean => wordCount(question) <= 9 && back.test(question)
