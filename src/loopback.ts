import { BlockList, isIP } from 'node:net'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addAddress('::1', 'ipv6')

/** True when only this computer can reach the host. */
export const isLoopback = (host: string) =>
  host === 'localhost' || (isIP(host) > 0 && own.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'))
