import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

/**
 * FNV-1a of words that only serve to degrade people, so that the list itself need not be read here.
 * Words that also mean something harmless are left to phrases that show how they are meant.
 */
const HASHES: ReadonlySet<number> = new Set(
  '10e09qb 10yzs8e 117lirm 11sx6ip 11z0j5q 13ovw49 14w6nzo 14xib7u 14z59sl 157bpup 15fvo3p 15wv286 17li43m 17lluo3 18dg9fo 19l45ap 19mj789 1aisa62 1bei7f9 1bgfpa6 1bhgadp 1brq52a 1bxbdau 1ddoja5 1emswxj 1fwqu8z 1g0owtg 1gphkf 1gz1sbg 1ihhxdj 1j0h86o 1nabyyg 1nx9oit 1ogqgnx 1ongl9g 1p1uv49 1pcihfw 1peu0j5 1qp8t09 1qz5kt7 1r065fi 1r7pu6q 1s6uih8 1svdij2 1t1ouqh 1tzxs4p 1u8sqcr 1ubmu64 1um3b1v 1vngl4n 1w08y38 1wbtzyt 1wktobu 1x6y0cl 1xifnkp 1xijdig 1ycbij3 2ariqd 35lx6o 39pydb 3apq34 3zo92s 5kl94a 5kq7nl 5wga14 6pzbm6 6q87h 7uut64 81q8rh 8bhs2d 8drht5 a8kfcy acu18o aun9st av84g c4mdmo e4iz3o e6yomi f79hgw g4ltdy g6sskj iv6gvu jbewhy jrikzg l9eoxn m3xjrd m81g0g m9pasl mf4x20 pl5g2o pyiura q3ld0h q7celv qnfn7f r2d97q reddm0 rkfry0 row9b0 s4kmxe srjr1a ttk60e tx2gbw u1tkdh vaxalk vhj70f vw4j1 vy4ozg w1l9s4 x7il7x xfur5q y07gzw ydf5tp yhn7h1 yik0ly z4svls z53ok2 zyor87'
    .split(' ')
    .map((hash) => Number.parseInt(hash, 36) | 0),
)

/** Words that are slurs of people and plain words of things: only where the words around them speak of a person. */
const TWO_FACED: ReadonlySet<number> = new Set(
  '10pwzk0 125mleu 178w8xt 1cdtzht 1enn96m 1g0owtg 1jpkpg0 1kkzf58 1p3kel8 1r8ddu1 1rir3nk 1t2mg9e 1v7p2w2 1vvve9g 1wfnhou 1wyxkpq 390wot 66k1j3 9ajcx4 9epqb5 b4ng0z clvtc6 jclsop jlo3jr l4cch1 nbg6i2 tq7kni tx588y vmi7p0 yy78ri ze6d0t'
    .split(' ')
    .map((hash) => Number.parseInt(hash, 36) | 0),
)

const SEED = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const S = 115

/** Listed as it is, or without the "s" at its end; `before` is the hash without its last letter. */
const isIn = (list: ReadonlySet<number>, hash: number, before: number, last: number): boolean =>
  list.has(hash) || (last === S && list.has(before))
const isListed = (hash: number, before: number, last: number): boolean =>
  isIn(HASHES, hash, before, last) || isIn(TWO_FACED, hash, before, last)

function listed(word: string, list = HASHES): boolean {
  let hash = SEED
  let before = SEED
  for (let i = 0; i < word.length; i++) {
    before = hash
    hash = step(hash, word.charCodeAt(i))
  }
  return isIn(list, hash, before, word.charCodeAt(word.length - 1))
}

/** Letters that stand behind the marks of a masked word. */
const MASKS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '!': 'i', '@': 'a', $: 's' }

/** Plain, or masked: with digits for letters, one star for a vowel, or a letter held on to. */
function isSlur(word: string): boolean {
  const letters = word.replace(/[01345!@$]/g, (mark) => MASKS[mark] ?? mark).replace(/(\p{L})\1{2,}/gu, '$1')
  return letters.includes('*')
    ? ['a', 'e', 'i', 'o', 'u'].some((vowel) => listed(letters.replaceAll('*', vowel)))
    : listed(letters)
}

/** Letters of other alphabets, marks inside a word, a letter held on to, and a word spelled out. */
const UNUSUAL = /[^ -~]|[a-z][\d!*@$]+[a-z]|([a-z])\1\1|\b[a-z]([ .*-])[a-z]\2[a-z]\b/i
const SPELLED_OUT = /(?<!\p{L})\p{L}([ .*-])\p{L}(?:\1\p{L})+(?!\p{L})/gu

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

/** Dishes, settings of ovens and engines, and a brand: what even listed words may stand for. */
const OF_THINGS_BEFORE =
  /\b(?:dough|proof\w*|flame|fire|spark|ignition|timing|cold|overnight|frozen|butcher'?s?|pork|meat|faggots and|packs? of|tins? of|(?:to|will|can|may|helps?|which) (?:slightly )?)[ -]+$/i
const OF_THINGS_AFTER =
  /^(?:[ -](?:settings?|mode|timer|function|programme?|proof\w*|ferment\w*|cabinet|overnight|drawer)\b|,? (?:and|&|in|with|or) (?:\w+ ){0,3}(?:gravy|peas|mash|onions?|sauce|chips|potato(?:es)?|cabbage|meatballs|sausages|pies)\b| (?:the |your )?(?:dough|yeast|rise|start|end|begin\w*|spark|timing|ignition|flames?|growth|spread|combustion|fermentation|setting)\b|[ -](?:and|&|'?n'?)[ -]span\b|[ -]end\b| (?:diplegia|paraplegia|hemiplegia|quadriplegia|colon|bladder|paralysis|cerebral|muscles?|society|sapiens)\b| by (?:\w+ )?degrees?\b)/i

const ALIKE =
  /\b(?:act|acts|acting|acted|behav\w+|talk\w*|driv\w+|sound\w*|dress\w*|whin\w+|walk\w*|think\w*|cry\w*) like (?:an? |some |such an? )(?:\w+ )?$/i
const INSULTED =
  /\b(?:(?:you|u)(?: (?:absolute|massive|little|utter|complete|total|big|silly|old|right|proper|ruddy|great|sad))?|stupid|bloody|f[\w*]+ing|dirty|filthy|lazy|fat|ugly|daft|thick|damn|sodding|thieving|greedy|miserable) $/i
/** "He's a …", "what a …". */
const IS_ONE =
  /\b(?:(?:he|she|they|you|who|(?:your|our|his|her|that) \w+)(?:'s|'re|’s|’re| is| are| was| were| sounds? like| looks? like)|call(?:ed|s)? (?:me|you|him|her|us)|what) (?:a|an|such an?|just an?|only an?|a bit of an?|being an?|a (?:total|proper|complete|massive))\s$/i
/** "Is he a …?", "from a …". */
const ASKED_ONE =
  /\b(?:(?:is|are|was|were) (?:(?:your|our|his|her|that|the) \w+|he|she|they|you)|(?:expect|hear) (?:from|of)|whether you(?:'re| are)|(?:stop|quit|not) being(?: such)?|who is) (?:an? |some )?$/i
/** Spoken to: ", …," */
const CALLED = [/,\s$/, /^\s?(?:[,.!?]|$)/] as const
const SOME =
  /\b(?:an?|some|the|that|this|these|those|your|our|his|her|another|two|every|local|old|such)(?: (?:big|little|old|young|fat|tall|angry|loud|same|other|silly|new))? $/i
const PEOPLE =
  /^ (?:restaurant|takeaway|take-away|shop(?:keeper)?|driver|courier|family|couple|neighbou?rs?|guys?|m[ae]n|wom[ae]n|blokes?|lad(?:y|ies)|girls?|boys?|kids?|customers?|owners?|landlord|landlady|doctor|nurse|teacher|staff|seller|boss|bastards?|manager|cook|chef|waiter|waitress|cleaner|next door|upstairs|downstairs|across the (?:road|hall|street)|at (?:reception|the (?:desk|till|counter|front))|(?:on|in|at|from) (?:reception|flat|room|accounts|(?:the|your|our|my) (?:\w+ )?(?:office|shop|team|till|desk|depot|warehouse|branch|counter|back|store|bank|van|restaurant))|who(?:'s| is| has| was)?|would|could|has|had|packed|took|said|told|left|lost|came|rang|called|drove|made|delivered|signed|wrote|dropped|forgot|with (?:the|that|a) (?:\w+ )?(?:hair|beard|hat|glasses|accent|voice|tattoo|earrings?|turban|scarf|limp|fringe)|at (?:the|your|our) (?:front )?(?:door|gate)|people|types?|airlines?|accents?|family)\b/i
/** Many of them, as those who do, get or are kept away from something. */
const MANY =
  /\b(?:by|for|you|like|with|from|to|all|bloody|full of|bunch of|lot of|lots of|pack of|group of|those|these|only|no|of) $/i
const MANY_END =
  /^\s?(?:[,.!?;]|$|in (?:here|there|your|our|the (?:office|call|back|kitchen|warehouse))|at\b|who\b|and\b|so\b|anyway)/
/** Said of a person, in small letters: a capital makes a name. */
const ofSomebody = (word: string, before: string, after: string): boolean =>
  !/^\p{Lu}/u.test(word) &&
  (ALIKE.test(before) ||
    (INSULTED.test(before) && !/^[ -]\w/.test(after)) ||
    (IS_ONE.test(before) && /^\s*(?:[,.!?;]|$|of the first|and|who|mate)/.test(after)) ||
    (CALLED[0].test(before) && CALLED[1].test(after)) ||
    (SOME.test(before) && PEOPLE.test(after)) ||
    (ASKED_ONE.test(before) && /^\s*(?:[,.!?]|or not|about)/.test(after)) ||
    (/s$/i.test(word) && MANY.test(before) && MANY_END.test(after)))
const NATURE =
  /\b(?:water|floods?|flooding|river|canal|sea|drain\w*|fields?|embankment|armou?r|blinds?|curtains?|fence|geolog\w*|cats?|raccoon|image editor|studies|theory|pride|lgbt\w*|cinema|film)\b/i

/** Words, masked or not, and pairs of words, for what is a slur only beside its neighbour. */
const slursIn = perSentence(({ text }) => (mayHold(text) ? search(text) : []))

const spelledOut = (text: string) =>
  [...text.matchAll(SPELLED_OUT)]
    .filter(([letters, between]) => listed(letters.replaceAll(between!, '').toLowerCase()))
    .map((match) => ({ at: match.index, length: match[0].length }))

const search = (text: string) => [...plain(text), ...spelledOut(text)]

const plain = (text: string) =>
  [/\p{L}[\p{L}\d!*@$]+\p{L}/gu, /(?<!\p{L})(?=(\p{L}+[ -]\p{L}{3,}))/gu]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ at: match.index, words: match[1] ?? match[0] }))
    .filter(({ at, words }) => {
      const [before, after] = [text.slice(0, at), text.slice(at + words.length)]
      const word = words.toLowerCase().replace('-', ' ')
      return isSlur(word)
        ? !OF_THINGS_BEFORE.test(before) && !OF_THINGS_AFTER.test(after)
        : listed(word, TWO_FACED) && ofSomebody(words, before, after) && !NATURE.test(text)
    })
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
      'You drive like a mong.',
      'Your colleague sounds retaaaarded.',
      'That dyke upstairs complained about the noise again.',
    ],
    ok: [
      'The cat is a Maine coon.',
      'There is a chink in the blind.',
      'Your crackers are on the way.',
      'The flame-retardant foam is new.',
      'GIMP opens this file as well.',
      'The timer can retard the start of the wash.',
      'The faggots with mash and peas are back on the menu.',
      'A cold night will retard the dough; use the overnight retard setting.',
      'We stock Spic-and-Span in the blue bottle.',
      'The dyke next to the lane holds the water back.',
      'Some light comes in through a chink next to the frame.',
    ],
  },
})
