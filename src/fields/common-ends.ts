/**
 * How much of two texts is the same at the beginning and at the end, in UTF-16 code units; the two never overlap.
 * @param isBorder says where a text may be cut; everywhere if absent
 */
export function commonEnds(
  a: string,
  b: string,
  isBorder: (text: string, at: number) => boolean = () => true,
): [head: number, tail: number] {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  while (head > 0 && !(isBorder(a, head) && isBorder(b, head))) head--
  let tail = 0
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  while (tail > 0 && !(isBorder(a, a.length - tail) && isBorder(b, b.length - tail))) tail--
  return [head, tail]
}
