import { DEFAULT_RULE_SET } from '../../rule-set/defaults'
import type { RuleSet } from '../../rule-set/types'
import { ownPhrase } from '../own-phrase'

const VERBS =
  'check open close send bring return keep order choose cancel repair clean move lift store read sign print call pay'.split(
    ' ',
  )
const NOUNS =
  'order parcel invoice account label receipt card door lamp sofa ticket booking contract address refund voucher meter router screen cable charger filter battery engine form'.split(
    ' ',
  )
const ADVERBS = 'first again twice tomorrow yourself properly online directly early carefully'.split(' ')

/** The built-in rules and 5,000 phrases of a team's own, in everyday words: no word of theirs tells them from a draft. */
export function withManyPhrases(): RuleSet {
  const rules = VERBS.flatMap((verb) =>
    NOUNS.flatMap((noun) =>
      ADVERBS.map((adverb) => ownPhrase(`team-${verb}-the-${noun}-${adverb}`, `${verb} the ${noun} ${adverb}`)),
    ),
  )
  return { ...DEFAULT_RULE_SET, rules }
}
