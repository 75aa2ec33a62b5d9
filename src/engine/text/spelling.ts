import { Memory } from './remember'

/**
 * One spelling for many: chat forms, missing apostrophes, common typos and British spelling
 * become the one form that patterns are written in. Keys are lower case.
 */

/** Contractions written without their apostrophe. "wont", "well", "ill", "id", "its" are real words: left out. */
const MISSING_APOSTROPHE: Record<string, string> = {
  aint: 'is not',
  arent: 'are not',
  cant: 'can not',
  couldnt: 'could not',
  couldve: 'could have',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  hadnt: 'had not',
  hasnt: 'has not',
  havent: 'have not',
  hes: 'he is',
  im: 'i am',
  isnt: 'is not',
  ive: 'i have',
  mustnt: 'must not',
  shes: 'she is',
  shouldnt: 'should not',
  shouldve: 'should have',
  thats: 'that is',
  theres: 'there is',
  theyre: 'they are',
  theyve: 'they have',
  wasnt: 'was not',
  werent: 'were not',
  weve: 'we have',
  whats: 'what is',
  wouldnt: 'would not',
  wouldve: 'would have',
  youd: 'you would',
  youll: 'you will',
  youre: 'you are',
  youve: 'you have',
  yall: 'you all',
  wont: 'will not',
}

const CHAT: Record<string, string> = {
  u: 'you',
  ya: 'you',
  r: 'are',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  cuz: 'because',
  coz: 'because',
  bcoz: 'because',
  bcz: 'because',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  mustve: 'must have',
  cannot: 'can not',
  shant: 'shall not',
  "ain't": 'is not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "y'all": 'you all',
  "ma'am": 'madam',
  "o'clock": "o'clock",
  sry: 'sorry',
  soz: 'sorry',
  msg: 'message',
  acct: 'account',
  tho: 'though',
  thru: 'through',
  nthing: 'nothing',
  nuthin: 'nothing',
  prob: 'problem',
  wat: 'what',
  wht: 'what',
  dat: 'that',
  becuase: 'because',
  becasue: 'because',
  recieve: 'receive',
  recieved: 'received',
  seperate: 'separate',
  defiantly: 'definitely',
  unfortunely: 'unfortunately',
  apologyze: 'apologize',
  apologizes: 'apologies',
  alredy: 'already',
  allready: 'already',
  mistaek: 'mistake',
  departement: 'department',
  possable: 'possible',
  polcy: 'policy',
  teh: 'the',
  ur: 'your',
  yr: 'your',
  yrs: 'yours',
  urself: 'yourself',
}

/** British → American, the spelling of the patterns. Only words that patterns may need. */
const BRITISH: Record<string, string> = {
  favour: 'favor',
  favours: 'favors',
  favourite: 'favorite',
  honour: 'honor',
  honoured: 'honored',
  colour: 'color',
  colours: 'colors',
  candour: 'candor',
  behaviour: 'behavior',
  behaving: 'behaving',
  humour: 'humor',
  offence: 'offense',
  defence: 'defense',
  centre: 'center',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  enquire: 'inquire',
  cheque: 'check',
  cancelled: 'canceled',
  cancelling: 'canceling',
  labelled: 'labeled',
  neighbour: 'neighbor',
  grey: 'gray',
  whilst: 'while',
  amongst: 'among',
  learnt: 'learned',
  spelt: 'spelled',
  sceptical: 'skeptical',
  programme: 'program',
  judgement: 'judgment',
  fulfil: 'fulfill',
  mum: 'mom',
}

/** "-ise" words that have an American "-ize" twin; others ("advise", "promise") must not change. */
const ISE =
  /^(apolog|real|recogn|organ|summar|util|final|author|prior|minim|maxim|critic|custom|emphas|empath|sympath|special|personal|categor|general|synchron|visual|modern|optim|finaln)is(e|es|ed|ing)$/

const WORDS = new Map<string, string>(Object.entries({ ...MISSING_APOSTROPHE, ...CHAT, ...BRITISH }))

/**
 * Long words that rules hang on and that are often misspelled. A word with the consonants of one, or a letter away from it,
 * is that one. A whole family stands here, so that no right form of it is taken for a slip of another.
 */
const OFTEN_MISSPELLED =
  'inconvenience inconveniences inconvenienced inconvenient inconveniently inconveniencing apologies apologize apologized ' +
  'apologizes apologizing apologise apologised apologises apologising unfortunate unfortunates unfortunately sincerely sincerest sincerity immediate immediately immediacy frustration frustrations ' +
  'frustrate frustrating frustrated frustrates definitely definite disappointed disappointing disappointment disappointments disappoint disappoints ' +
  'understand understands understanding understandings understandable understandably understood misunderstanding misunderstandings misunderstood guarantee guarantees guaranteed ' +
  'responsible responsibly responsibility responsibilities appreciate appreciated appreciates appreciation appreciations ' +
  'ridiculous ridiculously unacceptable unacceptably absolutely misunderstand misunderstands unprofessional unprofessionally embarrass embarrassing embarrassed embarrasses ' +
  'compensation compensations compensate compensated compensates unnecessary unnecessarily solicitor solicitors ombudsman disgusting disgusted disgraceful disgracefully'

/** Right words that stand as near. */
const ANOTHER_WORD = new Set(
  (
    'apologia apologias apologist apologists grantee grantees guaranty guarantied guaranties ridicules ombudsmen ' +
    'selector selectors solicitous solicitude understated understate understates understudy understudied'
  ).split(' '),
)

/** The consonants in order, one for each run; the first letter always counts. */
function skeleton(word: string): string {
  let bones = word[0]!
  for (let i = 1; i < word.length; i++) {
    const letter = word[i]!
    if (!'aeiouy'.includes(letter) && letter !== bones[bones.length - 1]) bones += letter
  }
  return bones
}

const OFTEN = OFTEN_MISSPELLED.split(' ')
const RIGHT = new Set(OFTEN)
const BY_FIRST = new Map<number, { readonly word: string; readonly bones: string }[]>()
for (const word of OFTEN) {
  const first = word.charCodeAt(0)
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { word, bones: skeleton(word) }])
}
const SHORTEST = 8

/** How many letters of the longer word are not shared with the other at its two ends. */
function apart(a: string, b: string): number {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head++
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const swapped =
    a.length === b.length && a.length - head - tail === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
  return swapped ? 1 : Math.max(a.length, b.length) - head - tail
}

/** Long words that were looked at: each costs twenty comparisons, and most come again. */
const lookedAt = new Memory<string>(3000)

/** The long word that this was meant to be; the word itself where it is none of them. */
function meant(word: string): string {
  if (word.length < SHORTEST || !BY_FIRST.has(word.charCodeAt(0))) return word
  return lookedAt.recall(word, () => nearest(word))
}

function nearest(word: string): string {
  if (RIGHT.has(word) || ANOTHER_WORD.has(word) || !/^[a-z]+$/.test(word)) return word
  const bones = skeleton(word)
  let best = word
  let least = 6
  for (const one of BY_FIRST.get(word.charCodeAt(0)) ?? []) {
    if (Math.abs(one.word.length - word.length) > 3) continue
    const gap = apart(word, one.word)
    if (gap < least && (gap === 1 || one.bones === bones)) {
      best = one.word
      least = gap
    }
  }
  return best
}

/**
 * The canonical form of one lower-case word, possibly several words ("dont" → "do not").
 * Returns the word itself where nothing is to be done.
 */
export function respell(word: string): string {
  const known = WORDS.get(word)
  if (known !== undefined) return known
  const ise = word.includes('is') ? ISE.exec(word) : null
  if (ise) return `${ise[1]}iz${ise[2]}`
  const right = meant(word)
  return right === word ? word : respell(right)
}

/** The words that patterns know. */
export interface Vocabulary {
  has(word: string): boolean
}

/**
 * Letters drawn out for effect ("sooo", "pleeease") brought back to a word of `vocabulary`,
 * else to single letters. Words without three equal letters in a row come back unchanged.
 */
export function unstretch(word: string, vocabulary: Vocabulary): string {
  if (!/([a-z])\1\1/.test(word)) return word
  const one = word.replace(/([a-z])\1{2,}/g, '$1')
  if (vocabulary.has(one)) return one
  const two = word.replace(/([a-z])\1{2,}/g, '$1$1')
  return vocabulary.has(two) ? two : one
}
