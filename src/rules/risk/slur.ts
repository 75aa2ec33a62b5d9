import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

/**
 * FNV-1a of words that only serve to degrade people, so that the list itself need not be read here.
 * Words that also mean something harmless are left to phrases that show how they are meant.
 */
const HASHES: ReadonlySet<number> = new Set(
  '10yzs8e 11sx6ip 14w6nzo 157bpup 15fvo3p 15wv286 19l45ap 19mj789 1bgfpa6 1bxbdau 1ddoja5 1fwqu8z 1g0owtg 1gz1sbg 1ihhxdj 1ogqgnx 1ongl9g 1p1uv49 1qp8t09 1s6uih8 1svdij2 1u8sqcr 1ubmu64 1um3b1v 1vngl4n 1wktobu 1x6y0cl 1xifnkp 1ycbij3 2ariqd 3zo92s 5kl94a 5kq7nl 81q8rh a8kfcy acu18o aun9st av84g c4mdmo e4iz3o f79hgw g6sskj jbewhy jrikzg l9eoxn pl5g2o q3ld0h q7celv r2d97q rkfry0 row9b0 s4kmxe srjr1a ttk60e vaxalk vy4ozg w1l9s4 xfur5q ydf5tp zyor87'
    .split(' ')
    .map((hash) => Number.parseInt(hash, 36) | 0),
)

const SEED = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const S = 115

/** Listed as it is, or without the "s" at its end; `before` is the hash without its last letter. */
const isListed = (hash: number, before: number, last: number): boolean =>
  HASHES.has(hash) || (last === S && HASHES.has(before))

function listed(word: string): boolean {
  let hash = SEED
  let before = SEED
  for (let i = 0; i < word.length; i++) {
    before = hash
    hash = step(hash, word.charCodeAt(i))
  }
  return isListed(hash, before, word.charCodeAt(word.length - 1))
}

/** Letters that stand behind the marks of a masked word. */
const MASKS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '!': 'i', '@': 'a', $: 's' }

/** Plain, or masked: with digits for letters, or one star for a vowel. */
function isSlur(word: string): boolean {
  const letters = word.replace(/[01345!@$]/g, (mark) => MASKS[mark] ?? mark)
  return letters.includes('*')
    ? ['a', 'e', 'i', 'o', 'u'].some((vowel) => listed(letters.replaceAll('*', vowel)))
    : listed(letters)
}

/** Letters of other alphabets, and marks inside a word. */
const UNUSUAL = /[^ -~]|[a-z][\d!*@$]+[a-z]/i

/**
 * False where no plain word and no pair of words is listed, worked out in one pass without taking the text apart:
 * every sentence is asked, and hardly any holds one.
 */
function mayHold(text: string): boolean {
  if (UNUSUAL.test(text)) return true
  let hash = SEED
  let before = SEED
  /** The same from the start of the word before; 0 where no single space or hyphen joins the two. */
  let pair = 0
  let pairBefore = 0
  let last = 0
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code | 32
    if (letter >= 97 && letter <= 122) {
      before = hash
      hash = step(hash, letter)
      if (pair !== 0) {
        pairBefore = pair
        pair = step(pair, letter)
      }
      last = letter
      continue
    }
    if (last !== 0 && (isListed(hash, before, last) || (pair !== 0 && isListed(pair, pairBefore, last)))) return true
    pair = last !== 0 && (code === 32 || code === 45) ? step(hash, 32) : 0
    hash = SEED
    last = 0
  }
  return false
}

/** Words, masked or not, and pairs of words, for what is a slur only beside its neighbour. */
const slursIn = perSentence(({ text }) => (mayHold(text) ? search(text) : []))

const search = (text: string) =>
  [/\p{L}[\p{L}\d!*@$]+\p{L}/gu, /(?<!\p{L})(?=(\p{L}+[ -]\p{L}{3,}))/gu]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ at: match.index, words: match[1] ?? match[0] }))
    .filter(({ words }) => isSlur(words.toLowerCase().replace('-', ' ')))
    .map(({ at, words }) => ({ at, length: words.length }))

export default checkRule({
  id: 'slur',
  family: 'risk',
  title: 'A slur',
  why: 'This word degrades people for who they are; it hurts whoever reads it, and you would answer for it.',
  sources: [{ title: 'Equality Act 2010, part 3 (services)' }],
  severity: 'block',
  inNotes: true,
  priority: 2,
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      slursIn(sentence).map(({ at, length }) => ({
        start: sentence.start + at,
        end: sentence.start + at + length,
        shown: 'a slur',
      })),
    ),
  rewrites: [
    { scope: 'cut', text: '' },
    'Let me help with {issue|this}.',
    'I am here to help with {issue|this}. What happened?',
  ],
  examples: {
    bad: [
      'Stop being such a retarded person about it.',
      'We do not serve mongoloids.',
      'You sound retarded.',
      'You really do sound retarded to me.',
      'Only a retarded user would do that.',
    ],
    ok: [
      'The cat is a Maine coon.',
      'There is a chink in the blind.',
      'Your crackers are on the way.',
      'The flame-retardant foam is new.',
      'GIMP opens this file as well.',
    ],
  },
})
