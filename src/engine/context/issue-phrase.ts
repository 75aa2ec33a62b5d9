import { spellingOf } from '../rewrite/spelling'
import type { CustomerSentence } from './customer-sentences'
import { piecesOf } from './pieces'
import { type TroublePhrase, troublePhrase } from './trouble-phrases'

const KNOWN_CAPITALS =
  /^(?:otp|kyc|upi|atm|vat|tv|pin|sim|usb|id|pdf|qr|sms|gps|pc|cv|cvv|dvd|cd|ssd|lcd|led|api|url|csv|emi|gst|pan|iban|neft|imps|rtgs|nfc|vpn|po)$/i
const DATES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)$/
const BRITISH: Readonly<Record<string, string>> = {
  color: 'colour',
  gray: 'grey',
  favorite: 'favourite',
  program: 'programme',
  canceled: 'cancelled',
}
const MOST_WORDS = 13

/**
 * Capitals as the customer wrote them where they are part of the word ("iPad", "OTP", "Friday");
 * `undefined` where a capital may be a person's name.
 */
function withCapitals(phrase: string, sentence: CustomerSentence): string | undefined {
  const capitals = new Map<string, string>()
  const shouted = sentence.raw === sentence.raw.toUpperCase()
  const words = sentence.raw.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  if (!shouted)
    words.forEach((word, i) => {
      if (/\p{Lu}/u.test(word))
        capitals.set(word.toLowerCase(), i === 0 && /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? '' : word)
    })
  const out: string[] = []
  for (const word of phrase.split(' ')) {
    const typed = capitals.get(word)
    if (KNOWN_CAPITALS.test(word)) out.push(word.toUpperCase())
    else if (DATES.test(word)) out.push(word.charAt(0).toUpperCase() + word.slice(1))
    else if (typed === undefined || typed === '') out.push(word)
    else if (
      /^\p{Lu}{2,5}$/u.test(typed) &&
      words.filter((w) => /^\p{Lu}{4,}$/u.test(w)).length < 2 &&
      typed.length < 5
    )
      out.push(typed)
    else if (/^\p{Ll}+\p{Lu}/u.test(typed) || /\d/.test(typed)) out.push(typed)
    else if (/^\p{Lu}{4,}$/u.test(typed)) out.push(word)
    else if (
      /^(?:your|you|we|our|the|it|that|about|for|not|never|and|my|i|app|refund|order|account|card|delivery|payment|money|bank|website|parcel|package|wrong|app's|broken|size)$/.test(
        word,
      )
    )
      out.push(word)
    else return undefined
  }
  return out.join(' ')
}

/** The first trouble that can be said well, in the second person. */
export function phraseTrouble(sentences: readonly CustomerSentence[], text: string): TroublePhrase {
  let issue: string | undefined
  let sorry: string | undefined
  const american = spellingOf(text) === 'american'
  for (const sentence of sentences) {
    for (const piece of piecesOf(sentence.lower)) {
      const phrase = troublePhrase(piece)
      if (!phrase) continue
      const finish = (words: string | undefined): string | undefined => {
        if (words === undefined || words.split(' ').length > MOST_WORDS || !/^[a-z0-9' -]+$/.test(words))
          return undefined
        const cased = withCapitals(words, sentence)
        return american ? cased : cased?.replace(/[a-z]+/g, (word) => BRITISH[word] ?? word)
      }
      issue ??= finish(phrase.issue)
      sorry ??= finish(phrase.sorry)
      if (issue !== undefined && sorry !== undefined) return { issue, sorry }
    }
  }
  return { issue, sorry }
}
