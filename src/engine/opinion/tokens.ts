const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[?!.,]/gu
/** The same where there is nothing but ASCII: much quicker. */
const ASCII_TOKEN = /[a-z0-9]+(?:'[a-z]+)*|[?!.,]/g
const ASCII = /^[\0-\x7f]*$/

/**
 * Words, numbers and the marks that carry a tone.
 * @param sentence normalized and in lower case
 */
export const tokensOf = (sentence: string): readonly string[] =>
  sentence.match(ASCII.test(sentence) ? ASCII_TOKEN : TOKEN) ?? []

/** Every number is one word: an order number says nothing about the tone. */
export const isNumber = (token: string): boolean => /^\p{N}/u.test(token)
