import { contract } from '../contract.ts'
import { startTerminal } from './driver.ts'

contract('the terminal', startTerminal)
