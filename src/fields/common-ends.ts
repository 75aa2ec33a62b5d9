/**
 * How much of two texts, or of two lists of lines, is the same at the beginning and at the end; the two never overlap.
 * @param isBorder says where a text may be cut; everywhere if absent
 * @returns in UTF-16 code units, or in lines
 */
export function commonEnds<T extends string | readonly string[]>(
  a: T,
  b: T,
  isBorder: (text: T, at: number) => boolean = () => true,
): [head: number, tail: number] {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  while (head > 0 && !(isBorder(a, head) && isBorder(b, head))) head--
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  while (tail > 0 && !(isBorder(a, a.length - tail) && isBorder(b, b.length - tail))) tail--
  return [head, tail]
}
