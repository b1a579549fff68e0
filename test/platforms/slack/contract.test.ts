import { contract } from '../contract.ts'
import { startSlackHttp, startSlackSocket } from './driver.ts'

contract('Slack over HTTP', startSlackHttp)
contract('Slack over a socket', startSlackSocket)
