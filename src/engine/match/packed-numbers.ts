const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Each digit but a number's last one says that another follows. */
const MORE = 32

const values = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i

/** Whole numbers from 0 to 2³⁰ as letters, five bits each: quicker to load than a list of numbers. */
export function pack(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    let left = number
    for (; left >= MORE; left >>>= 5) text += DIGITS.charAt((left & (MORE - 1)) | MORE)
    text += DIGITS.charAt(left)
  }
  return text
}

/** @param text as `pack` made it */
export function unpack(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let shift = 0
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)]!
    number |= (digit & (MORE - 1)) << shift
    if (digit >= MORE) shift += 5
    else {
      numbers.push(number)
      number = 0
      shift = 0
    }
  }
  return numbers
}
