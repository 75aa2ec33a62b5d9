/** The customer's noun phrase as we would say it to them. */
export interface TheirThing {
  /** With the word that belongs before it: "your parcel", "the app", "our driver". */
  readonly whole: string
  /** "your", "the" or "our". */
  readonly owner: string
  /** Without it: "blue kettle". */
  readonly bare: string
  readonly plural: boolean
}

/** Words that cannot be part of a plain noun phrase: then we would rather say nothing. */
const NOT_NOMINAL =
  /^(?:i|me|you|u|he|him|she|her|it|its|they|them|we|us|is|are|was|were|am|be|been|being|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must|not|never|no|and|or|but|if|so|as|than|that|which|who|whom|whose|what|when|where|why|how|because|since|while|until|after|before|then|there|here|this|these|those|every|each|all|any|some|another|other|one|ones|thing|things|stuff|still|just|only|even|also|too|very|really|now|today|again|always|again|please|yes|ok|sir|madam|hi|hello|dear|of|in|on|at|by|for|from|with|without|into|about|over|under|up|down|off|out|to|got|get|gets|getting|went|go|going|came|come|said|says|say|told|tell|asked|ask|want|wanted|need|tried|try|trying|paid|pay|bought|buy|sent|send|made|make|took|take|gave|give|ordered|received|seems|looks|feels|keeps|kept|let|put|using|used|use|called|call|says|saying|issue|issues|problem|problems|fucking|effing|bloody|damn|stupid|crappy|crap|shit|shitty|bullshit|fuck|freaking|pathetic|useless|terrible|horrible|awful|rubbish|garbage|worst|ridiculous|scam|fraud|fake|cheap|lousy|dear|beloved|poor|mother|father|mom|dad|wife|husband|son|daughter|kid|kids|child|children|baby|friend|sister|brother|boss|neighbor|name|life|god|days|day|weeks|week|months|month|hours|hour|minutes|year|years|time|times|morning|evening|night|guy|guys|man|woman|lady|people|person|bad|good|nice|great|same|hell|way|whole|entire|lot|lots|part|bit|half|point|end|fact|reason|hope|patience|mind|head|face)$/
/** Ours, when the customer says "the" or nothing: they do not own it. */
const NOT_THEIRS =
  /^(?:app|apps|application|site|website|web site|page|system|server|servers|update|version|delivery|driver|courier|engineer|technician|staff|support|service|chat|line|checkout|link|button|screen|feature|offer|code|form|portal|platform|menu|game|bot|lid|box|seller|restaurant|shop|store|bank|network|wifi|connection|login|website's|customer service|customer support|support team|tracking|map|camera|search|filter|sound|video|picture|software|firmware)$/
/** Said of us: "your driver" is "our driver". */
const PLURAL_END = /(?:[^su'i]s|ies|[cs]hes|xes|people|children|data)$/
const SINGULAR_S =
  /^(?:bus|gas|lens|news|address|access|business|glass|dress|mattress|wireless|express|process|plus|bonus|status|canvas|series|gps|sms|aws|campus|virus|menus|pass|mess|loss|boss|class|cutlass)$/

export function isPlural(noun: string): boolean {
  const last = noun.split(' ').at(-1) ?? ''
  return !SINGULAR_S.test(last) && PLURAL_END.test(last)
}

/**
 * @param determiner "my", "our", "the", "your", "this", "a" or ''
 * @param words the words behind it
 * @returns `undefined` where the words are not plainly a thing
 */
export function theirThing(determiner: string, words: string): TheirThing | undefined {
  const parts = words.trim().split(/\s+/)
  if (parts.length === 0 || parts.length > 4) return undefined
  for (const part of parts) if (!/^[a-z0-9][a-z0-9'-]*$/.test(part) || NOT_NOMINAL.test(part)) return undefined
  const bare = parts.join(' ')
  // A verb or an adverb at the end is no noun.
  if (
    /(?:ly|ed|ing)$/.test(bare) &&
    !/(?:booking|parking|heating|cooling|painting|ring|earring|string|landing|listing|building|clothing|bedding|wedding|tracking|billing|family|supply|assembly|feed|bed|seed|wiring|flooring|roaming|streaming|charging|meeting|training|fitting|pricing|ceiling|lighting|plumbing|setting|wing|swing|king|thing)$/.test(
      bare,
    )
  )
    return undefined
  if (/^\d+$/.test(bare)) return undefined
  const owner =
    determiner === 'my' || determiner === 'our'
      ? 'your'
      : determiner === 'your'
        ? 'our'
        : determiner === 'the' ||
            determiner === 'this' ||
            determiner === 'a' ||
            determiner === 'an' ||
            determiner === 'that'
          ? 'the'
          : NOT_THEIRS.test(bare) || NOT_THEIRS.test(parts.at(-1)!)
            ? 'the'
            : 'your'
  return { whole: `${owner} ${bare}`, owner, bare, plural: isPlural(bare) }
}
