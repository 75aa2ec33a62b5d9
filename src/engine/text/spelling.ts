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
  definately: 'definitely',
  defiantly: 'definitely',
  unfortunatly: 'unfortunately',
  unfortunatelly: 'unfortunately',
  unfortunely: 'unfortunately',
  inconvinience: 'inconvenience',
  inconveniance: 'inconvenience',
  inconvenince: 'inconvenience',
  appologize: 'apologize',
  appologise: 'apologize',
  apologyze: 'apologize',
  apologizes: 'apologies',
  alredy: 'already',
  allready: 'already',
  mistaek: 'mistake',
  responsability: 'responsibility',
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
 * The canonical form of one lower-case word, possibly several words ("dont" → "do not").
 * Returns the word itself where nothing is to be done.
 */
export function respell(word: string): string {
  const known = WORDS.get(word)
  if (known !== undefined) return known
  const ise = word.includes('is') ? ISE.exec(word) : null
  if (ise) return `${ise[1]}iz${ise[2]}`
  return word
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
