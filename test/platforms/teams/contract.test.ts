import { contract } from '../contract.ts'
import { startTeams } from './driver.ts'

contract('Teams', startTeams)
