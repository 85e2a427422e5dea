import { hash } from 'node:crypto';

/**
 * What makes the UUIDs, version 5, of names in a namespace (RFC 9562, section 5.5): the same whenever and wherever they are
 * asked for.
 * @param namespace a UUID
 */
export function uuidsIn(namespace: string): (name: string) => string {
  const start = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  // Hashed over and over, a name after the namespace in the same bytes: a large file has hundreds of thousands.
  let bytes = Buffer.concat([start, Buffer.alloc(1024)]);
  return (name) => {
    const most = start.length + 3 * name.length;
    if (most > bytes.length) bytes = Buffer.concat([start, Buffer.alloc(most)]);
    const length = start.length + bytes.write(name, start.length);
    const digits = hash('sha1', bytes.subarray(0, length), 'hex');
    const variant = '89ab'[parseInt(digits[16]!, 16) & 3]!;
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  };
}
