import { BlockList, isIP } from 'node:net';

/** Addresses that mean another machine in every house (RFC 6890). */
const PRIVATE = new BlockList();
for (const [address, prefix] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.168.0.0', 16] as const],
] as const) {
  PRIVATE.addSubnet(address, prefix, 'ipv4');
}
for (const [address, prefix] of [['::', 127] as const, ['fc00::', 7] as const, ['fe80::', 10] as const]) {
  PRIVATE.addSubnet(address, prefix, 'ipv6');
}

/** Names that mean something in a house alone: of RFC 6761, 6762, 8375 and what routers give out. */
const LOCAL = /(?:^|\.)(?:localhost|local|localdomain|lan|home|internal|intranet|corp|home\.arpa|test)\.?$/;

/** Whether the whole web can reach a host by this name or address. A name without a dot is of a house. */
export function isWebName(host: string | undefined): boolean {
  const name = (host ?? '').toLowerCase().replace(/^\[|\]$/g, '');
  const family = isIP(name);
  if (family === 0) return name.replace(/\.$/, '').includes('.') && !LOCAL.test(name);
  return !PRIVATE.check(name, family === 4 ? 'ipv4' : 'ipv6');
}
