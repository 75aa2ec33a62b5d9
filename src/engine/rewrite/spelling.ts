/** Which spelling a text follows: British, American, or neither shows. */
export type Spelling = 'british' | 'american'

const BRITISH =
  /\b(?:apologis|realis|recognis|organis|colour|favour|behaviour|centre\b|cheque|cancelled|cancelling|whilst|enquir|licence|catalogue|grey|neighbour|honour|programme\b|mum\b|post(?:code|ie)\b|£)|£/i
const AMERICAN =
  /\b(?:apologiz|realiz|recogniz|organiz|color\b|colors\b|favor\b|favorite|behavior|center\b|canceled|canceling|inquir|catalog\b|gray\b|neighbor|honor\b|mom\b|zip code)|\$\d/i

/** British unless the text shows American spelling and no British one; `undefined` where neither shows. */
export function spellingOf(text: string): Spelling | undefined {
  if (BRITISH.test(text)) return 'british'
  return AMERICAN.test(text) ? 'american' : undefined
}

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b([Aa]polog|[Rr]eal|[Rr]ecogn|[Oo]rgan)is(e|es|ed|ing)\b/g, '$1iz$2'],
  [/\b([Cc])olour/g, '$1olor'],
  [/\b([Ff])avour/g, '$1avor'],
  [/\b([Cc])ancelled\b/g, '$1anceled'],
  [/\b([Cc])ancelling\b/g, '$1anceling'],
  [/\b([Cc])heque\b/g, '$1heck'],
]

/** Templates are written in British spelling; this is their American form. */
export function toAmerican(text: string): string {
  return PAIRS.reduce((out, [from, to]) => out.replace(from, to), text)
}
