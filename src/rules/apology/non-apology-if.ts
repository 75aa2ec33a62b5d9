import { phraseRule } from '../types'

/** The agent's own uncertainty: these ifs are polite. */
const OWN_DOUBT =
  /^(?:,? ?(?:i|we)(?: have| had)? (?:misread|misunderst\w+|missed|mistook|mixed|got (?:you|this|that|it) wrong|am (?:wrong|mistaken|repeating|being|asking|missing|misunderstanding|misreading|not understanding)|are (?:wrong|mistaken|repeating|missing)|seem (?:slow|forgetful)|repeat|ask|already asked|interrupt\w*|overlooked|skipped|lost track|did not (?:understand|catch|follow|see|get))|(?:you|you have)(?: have)?(?: already)?(?: [a-z]+)? (?:already|tried|seen|heard|read|done this|done that|received this|got this|answered|been asked|know this|did this)|(?:this|that|it) is (?:a )?(?:[a-z]+ )?(?:silly|stupid|basic|obvious|dumb|simple|strange|odd|repetitive|repeated|duplicate|long|not (?:the|what you)|too much|a lot|old news|the wrong)|(?:this|that|it) (?:sounds|seems) (?:silly|obvious|basic|repetitive|odd|strange|like a)|someone (?:has )?already)/
/** A new offer behind the apology, not a condition on it. */
const OFFER =
  /^,? ?(?:you (?:would|want|agree|prefer|need|have (?:any|a|more|further|other|the|your|not (?:yet|received|already))|could|can|still|like|wish|let|send|share|reply|tell|give|provide|contact|are (?:still|able|happy|willing|looking|free|using)|face|see any|do not mind|do still|allow|run into)|it (?:is|has|does|happens|still|keeps|would|continues)(?: [a-z]+)? (?:not|still|again|persists?|continue|help|happens?|easier|better|back|of any help)|(?:there is|there are) anything (?:else|more|we|i|that)|not|so|possible|needed|anything else|any (?:questions?|further|more|other|doubts?)|the (?:issue|problem|error) (?:persists|continues|still|is still|remains|comes back)|that (?:helps|works|does not work|is (?:ok|okay|fine|alright)|suits)|i (?:may|can|could|might)|we (?:may|can|could|might)|only|in doubt)\b/
const SORRY = /\b(?:sorry|apolog\w+|regret\w*|forgive|pardon|my bad|mea culpa|excuse (?:me|us))\b/
const CONDITION =
  '(?:if|customers who|guests who|passengers who|in case|should (?:you|this|that|it|they|he|she|there|any|the|our|we|my|anyone|anything|your|some)|were you to|was it to|whenever|insofar as|inasmuch as|assuming|provided(?: that)?|supposing|wherever|to the extent|in the event|where|whatever|anyone who|those who|anybody who|whoever)'
/** "I'm sorry … if", "if … I'm sorry", "sorry … may have". */
const IF_AFTER = new RegExp(
  `\\b(?:sorry|apolog\\w+|regret\\w*|forgive (?:us|me)|pardon|my bad|mea culpa|excuse (?:me|us))\\b((?:(?! (?:and|but|so|please|because) )[^.;:!?]){0,60}?)\\b${CONDITION}\\b([^.;!?]*)`,
)
const IF_BEFORE =
  /(?:^|[,;:] |\b(?:and|so|but|well) )(?:if|were you|had you|to (?:anyone|anybody|those|everyone|all|whoever|any (?:guest|customer|passenger|player|member|user|client)s?)(?: of you)?(?: who)?|anyone who|in case|should|in the event(?: that)?|to (?:the|whatever|any) extent(?: that)?|extent|insofar as|where|whatever|assuming|supposing|in so far as|provided(?: that)?)\b([^.;!?]{3,120}?)[, ]+(?:then )?(?:(?:i|we|please|my|our|the|let me|allow me|do)\b[^.;!?]{0,30})?\b(?:sorry|apolog\w+|regrets?)\b/
const MAY_HAVE =
  /\b(?:any|whatever|all)\b[^.;!?]{0,30}\b(offen[sc]e|upset|distress|hurt|harm|disappointment|frustration|confusion|misunderstandings?|embarrassment|discomfort|annoyance|stress|anxiety|disrespect|mistakes?|errors?|impression|failure|shortcomings?|grievance|dissatisfaction|anger|displeasure|unhappiness|inconvenience|trouble|problems?|issues?|delays?)\b[^.;!?]{0,30}\b(?:may|might|could|possibly|perceived|felt|experienced)\b/
/** What was done to them, or what they felt. */
const HARMED =
  /\b(?:you (?:were|are|felt|feel|had|have (?:been|had|felt|experienced|found|taken)|experienced|found|took|think|thought|got|did|do|see|saw|suffered|encountered|perceived|misunderstood|received|became|believe|expected|waited|lost)|anyone|anybody|someone|somebody|people|upset|offend\w*|hurt|caus\w+|disappoint\w*|inconvenien\w*|confus\w*|frustrat\w*|expectations?|expected|fell|fall|fallen|short|below|let (?:you )?down|service|staff|tone|rude|mistakes?|errors?|problems?|troubles?|issues?|delays?|went wrong|gone wrong|wrong(?:ed)?|failed|misunderstanding|impression|experience|quality|standards?|unsatisf\w+|unhappy|dissatisf\w+|distress\w*|unfair\w*|ignored|unhelpful|way (?:we|it)|not (?:meet|happy|good|to your|up to|what you|right)|came across|comes across|less than|anything)\b/
/** Our own clumsiness in this very message or call. */
const OWN_SLIP =
  /^(?:,? ?(?:i|we)(?: have| had| am| are| was| were)?(?: just| already| ever| now)? (?:spelt|spelled|spell|mis\w+|called|call|calling|rang|woke|addressed|repeat\w*|ramble\w*|rambling|sent|send|sending|ask\w*|sound\w*|seem\w*|used|use|(?:got |get )?(?:your|the|his|her) (?:name|title|pronouns?|surname)|got your name|get your name|pronounce\w*|keep|kept|interrupt\w*|go on|went on|type\w*|typing|cut|talk\w*|stating|state|bothering|bother\w*)|(?:this|that|it|my [a-z]+|the (?:message|email|mail|call|line|question|answer|link|translation|formatting|sound)) (?:is|was|reaches|reached|arrives|arrived|comes|came|looks|sounds|sounded|seems|feels|reads|gets|got|takes|repeats|cuts|goes|appears|has been|finds)\b)(?!.*\b(?:upset|offend\w*|hurt|rude|not (?:meet|what you|good)|below|short|inconvenien\w*|disappoint\w*|wrong way|caus\w+)\b)/
const SEVERE =
  /^(?:offen[sc]e|upset|distress|hurt|harm|embarrassment|disrespect|grievance|displeasure|anger|unhappiness|mistakes?|errors?)$/
/** What only we can have done. */
const OUR_SLIP =
  /\b(?:lapses?|slips?|slip-ups?|mistakes?|errors?|failings?|failures?|oversights?|neglect|rudeness|discourtesy|wrongs?|wrongdoing|blunders?|lack of \w+|carelessness|shortcomings?)\b/

export default phraseRule({
  id: 'non-apology-if',
  family: 'apology',
  title: 'Apology with an “if”',
  why: 'An if puts in doubt that anything happened, so the apology sounds like a denial.',
  sources: [
    {
      title:
        'Lewicki, Polin & Lount 2016, An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research',
    },
    { title: 'Carey, on apologies', url: 'https://stancarey.wordpress.com/tag/apologies/' },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ anger: 2 }, { oursFault: true }] }],
  priority: 3,
  patterns: [
    '(sorry|apologize|apologise|apologies|apology|apologizing|regret|pardon|forgive) .{0,14} (if|whenever|wherever|extent|event|case|whoever|insofar|inasmuch|assuming|supposing|should|where)',
    '(sorry|apologize|apologise|apologies|apology|regret) .{0,8} (anyone|anybody|those|whoever|everyone|customers|guests|passengers) .{0,1} (who|offended|upset|hurt|affected|that)',
    '(sorry|apologize|apologise|apologies|apology|regret) .{0,5} (any|whatever|all) .{0,5} (may|might|could|possibly|perceived)',
    '(sorry|apologize|apologies|apology|regret|pardon) .{0,3} [<vague>(for anything|for whatever|about anything|about whatever|for any upset|for any offense|for any hurt|for any mistake|for any error|for any wrong|for any shortcoming|for any shortcomings|for any failing|for any failings|for anything that|about any)] .{0,6}',
  ],
  quiet: [
    '(any|whatever) .{1,8} if (at all|any) .{0,2} (is|are) .{0,1} [<doubted>(regretted|deplored)]',
    '(sorry|apologize|apologies|apology|regret) .{0,2} that [<doubted>(you|it|this|there|we|our .) (may|might|could) (well|possibly|also)? have]',
    '(sorry|apologize|apologies|apology|regret) .{0,3} (for|about) (any|whatever) .{1,3} [<doubted>(there|that|we|you|which|it) (may|might|could) (well|possibly)? have]',
    '(if|should|case|event|extent|insofar|where|whatever|supposing|assuming|anyone|anybody|everyone|those|whoever|were|had|guest|customer|passenger|guests|customers|passengers|players|in so far as) .{0,26} (sorry|apologize|apologizes|apologies|apology|regret|regrets)',
    '(my bad|mea culpa|excuse me|excuse us) .{0,2} (if|in case|whenever) .{0,3}',
  ],
  unless: [
    'no .{0,3} (apologize|apologies|sorry) .{0,1} if',
    // Somebody will say sorry in person.
    '(apologize|sorry) to (her|him|them|your .{1,2}) .{0,3} (whenever|if|when)',
  ],
  judge(match, context) {
    const { sentence } = match
    if (!SORRY.test(match.text)) return null
    // "That you may have to wait" is no doubt.
    if (match.captures.doubted !== undefined)
      return /^\s*to\b/.test(match.after)
        ? null
        : !/\b(?:for|about) (?:any|whatever)\b/.test(match.text) || OUR_SLIP.test(match.text)
          ? undefined
          : null
    if (match.captures.vague !== undefined) return 'hint'
    const may = MAY_HAVE.exec(match.text + match.after.slice(0, 25))
    if (may && / (?:may|might|could|possibly|perceived)$/.test(match.text)) {
      // The stock phrase about inconvenience has a rule of its own.
      if (/^(?:inconvenience|trouble|problems?|issues?|delays?)$/.test(may[1]!)) return null
      return SEVERE.test(may[1]!) ? undefined : 'hint'
    }
    if (
      /^(?:if|should|case|event|extent|insofar|where|whatever|supposing|assuming|anyone|anybody|everyone|those|whoever|were|had|guests?|customers?|passengers?|players)\b/.test(
        match.text,
      )
    ) {
      const before = IF_BEFORE.exec(sentence)
      // "If I've got your name wrong, my apologies" is manners.
      if (
        before &&
        /\b(?:names?|mis-?spel\w+|spel\w+|(?:mis)?pronounc\w+|title|surname|pronouns?|dates?)\b/.test(before[1]!)
      )
        return null
      if (
        !before ||
        OFFER.test(before[1]!.trim()) ||
        (OWN_DOUBT.test(before[1]!.trim()) && !/\b(?:extent|insofar|whatever)\b/.test(match.text))
      )
        return null
      if (
        /^(?:you|he|she|they) (?:were |are )?(?:asked|asking|said|looking|wondering)|\b(?:please|let (?:me|us) know|reply|contact)\b/.test(
          before[1]!.trim(),
        )
      )
        return null
      return undefined
    }
    const after = IF_AFTER.exec(sentence)
    if (!after) return null
    const rest = after[2]!.trim()
    // "If we got it wrong" doubts the harm; "if I have your name wrong" is manners.
    if (
      /^(?:i|we)(?: have| had)? (?:got|get) (?:it|this|that|something|anything) wrong\b|^(?:we|i) (?:made|make) /.test(
        rest,
      )
    )
      return 'hint'
    if (OWN_DOUBT.test(rest)) return null
    // "I'm sorry about the charge, if you'd like a refund …": a comma or a full clause stands between.
    if (
      OFFER.test(rest) &&
      !/\bif you (?:have|are|were) (?:been )?(?:[a-z]+ )?(?:upset|offended|unhappy)/.test(sentence)
    )
      return null
    if (/\b(?:please|kindly|let (?:me|us) know|reach out|contact us|write to us|reply)\b/.test(rest)) return null
    // Doubt about our own small slips ("sorry if this is the second copy") is manners; doubt about their harm is not.
    if (!HARMED.test(rest)) return context.complaint && !OWN_SLIP.test(rest) ? undefined : 'hint'
    return OWN_SLIP.test(rest) && context.anger < 2 ? 'hint' : undefined
  },
  rewrites: [
    'I’m sorry {sorryFor|that this went wrong}, and I’m putting it right.',
    'I apologise for {issue|what happened here}. [what you are doing about it]',
    'You had every reason to expect better with {issue|this}, and I’m sorry.',
  ],
  examples: {
    bad: [
      'We are sorry that you might have been given the wrong room.',
      'Whatever slips occurred, if any, are regretted.',
      'Apologies for any lack of care there may have been.',
      'Where our service fell short we apologise.',
      "To whatever extent we got it wrong, I'm sorry.",
      "I'm sorry if you were upset by the delay.",
      'We apologise if this caused any problems.',
      'Sorry if you took it the wrong way.',
      "If anyone was offended, we're sorry.",
      "I'm sorry if our service didn't meet your expectations.",
      'Apologies if there was any confusion on your end.',
      'Should this have caused you difficulties, we do apologise.',
      'We regret any offence our message may have given.',
      'Sorry to anyone who felt left out.',
      'Our apologies in case something was not to your liking.',
      'If you found the tone rude, then I apologize.',
    ],
    ok: [
      "I'm sorry that you may have to wait a day longer.",
      "I'm sorry the delay spoiled your party.",
      "Sorry if you've already tried this: could you restart it once?",
      "I'm sorry if I've misread you; do you mean the blue one?",
      "We're sorry. If you prefer a refund, tell me.",
      'You asked if we were sorry: we are.',
      "I apologise for the double charge. If it isn't back by Friday, write to me.",
      'Sorry if this is a basic question, but is the tap open?',
      'I am sorry we missed you; if you would like a new visit, Friday is free.',
      'I apologise if I missed your earlier note.',
      'If it still leaks, tell me and I will send a new one; I am sorry for the bother so far.',
    ],
  },
})
