import { contract } from '../contract.ts'
import { startWeb } from './driver.ts'

contract('the playground', startWeb)
