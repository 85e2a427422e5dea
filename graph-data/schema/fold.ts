/**
 * A name as it is compared: compatibility forms united, case and diacritics dropped, everything that is neither a letter
 * nor a digit in any script turned into one space. `Ḥaqqānī  Network` and `haqqani-network` fold alike.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ʿʾ‘’'`´ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
