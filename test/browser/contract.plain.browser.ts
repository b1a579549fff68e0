import { contract } from '../platforms/contract.ts'
import { startOnPage } from './driver.ts'

contract('the page in the plain look', startOnPage('plain'))
