import { hash } from 'node:crypto';

/**
 * The UUID, version 5, of a name in a namespace (RFC 9562, section 5.5): the same whenever and wherever it is asked for.
 * @param namespace a UUID
 */
export function uuidV5(namespace: string, name: string): string {
  const bytes = Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const digits = hash('sha1', bytes, 'hex');
  const variant = '89ab'[parseInt(digits[16]!, 16) & 3]!;
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return parts.join('-');
}
