import { REFUSAL, repairAhead } from '../repair-ahead'
import { phraseRule } from '../types'

/** First words of the sentence, or of a clause behind a greeting or a thank-you. */
const FIRST =
  /^\W*$|(?:^|[,;:–—-]\s+)(?:but|and|so|well|however|yes|no|ok|okay|that said)?,?\s*$|^(?:but|and|so|well|however|yes|no|ok|okay|also|then|now|very|most|quite|rather)\W*$/

/** What we looked for and did not find. */
const SEARCH =
  /\b(?:not|unable) (?:been |to )?(?:able to )?(?:see|find|locate|reach|connect|establish|fetch|identify|verify|contact|get (?:in touch|through|hold)|trace|retrieve|reproduce|understand)\b/

/** A no, a loss or an end: what makes the word in mid-sentence a refusal too. */
const SHUTS =
  /\b(?:not|no|never|nothing|nobody|unable|declin\w+|reject\w+|refus\w+|denied|cancel\w*|clos\w+|sold out|out of|expired|ended|over|off|gone|missed|failed|late|have to|had to|must|incomplete|unsuccessful|impossible|bad news|stopped|discontinued|full|lost|broken|postponed|withdrawn|ran out|run out|only)\b/

export default phraseRule({
  id: 'unfortunately-opener',
  family: 'close-the-door',
  title: 'Opening with “unfortunately”',
  why: 'The customer braces for a no at the first word and hardly reads the rest.',
  sources: [
    { title: '“Unfortunately, there’s nothing we can do about that”: bank-teller article (seed 004)' },
    {
      title: 'Customer Service Life, customer service stop words',
      url: 'http://customerservicelife.com/customer-service-stop-words/',
    },
  ],
  severity: 'hint',
  priority: 3,
  patterns: [
    '(unfortunately|regrettably|sadly|alas|unluckily|disappointingly|lamentably)',
    '(i|we) .{0,2} (regret|sorry|hate|sad|pains|saddened) to .{0,1} (inform|say|tell|advise|report|announce|let|notify|confirm)',
    '(it|this) (is|pains|grieves|saddens) .{0,1} (with|me|us) .{0,3} (regret|inform|tell|say|sadness|disappointment)',
    '(much to|to) (our|my) .{0,1} (regret|sorrow|dismay)',
    '(i|we) .{0,1} (wish|hoped|had hoped|would love|would have loved|want|wanted) .{0,5} [<opener>(better news|good news|different answer|better answer|different news|happier news|say yes|another answer|said yes)]',
    '(sad|sorry|regret|regrets|regretful|afraid|pained|pains|gutted|hate|disappointed|saddened|saddens|grieved|grieves|distressed|unhappy|embarrassed|hurts|painful|heartbroken|devastated|dread|loath|hesitate|reluctant|sorrowful) .{0,1} to .{0,1} [<opener>(say|tell|report|inform|write|advise|announce|let you know|notify|confirm|disappoint|be the one|be the bearer|bear|bring|break|admit|deliver|communicate|convey|have to)] .{0,2}',
    '(as? much as|while|although|though|whilst|however much|as keen as|glad as|happy as) .{0,2} (i|we|it|this) .{0,2} [<opener>(love to|like to|want to|wish to|love|like|want|wish|grieves|pains|hate|hates|saddens|help|prefer|would|sympathize|hurts|regret)]',
    '(i|we|you|it|they|your|the|our|this|that) .{0,4} [<opener>(unfortunately|sadly|regrettably|regretfully|alas)] .{0,2} (not|no|have to|had to|must|need to|cancel|see|unable|decline|declined|closed|sold|missed|ran|run|expired|ended|failed|do|can|could|will|would|is|are|was|were)',
    '[<opener>(unfortunately|sadly|regrettably|regretfully)]',
  ],
  quiet: [
    '(i|we) .{0,2} (am|are) .{0,2} afraid .{0,1}',
    'afraid (not|so|that|we|i|it|this|your|there|the|you)',
    '(the bad news is|bad news|it is unfortunate that|it is unfortunate but|it is regrettable that|it is regretted that|with regret)',
    '[<opener>(bad news|sad news|disappointing news|not good news|not great news|not the news|not the answer|not the best news|unwelcome news|no good news|no joy|no luck|heavy heart|heavy hearts|with sadness|with sorrow|with disappointment|as? much as (we|i) would (like|love|want|wish)? to?|it is a pity|it is a shame|what a pity|what a shame|pity|shame|too bad|sorry to be the one|sorry to be the bearer|to our regret|to my regret|to our great regret|hard to tell you|hard to say this|not easy to say|disappoint you|let you down gently|to my disappointment|to our disappointment|to our dismay|no easy way)]',
    '[<opener>(unhappily|regretfully|bad luck|hard luck|worse luck|tough luck|sad news|bad news|grim news|rotten news|dreadfully sorry to|the news is not|the news is bad|news is not good|not great news|no luck|no joy|no dice|with a heavy|with heavy|heavy heart|most regrettably|most unfortunately|very unfortunately|very sadly|quite unfortunately|not the outcome|not the result|bearer of|to our sorrow|bummer|gutted|oh dear|not what you wanted|not what you hoped)]',
    '[<opener>(i am|we are)] .{0,1} afraid .{0,3} (not|no|that|we|i|it|the|your|this|there|you|to)',
  ],
  unless: [
    '(you|we|i) (unfortunately|sadly|regrettably) had to',
    'afraid of',
    'afraid to (ask|write|call|reach|use|try|contact|come|speak|open|click|touch|let|drop|get)',
    'not be afraid',
    '(unfortunately|sadly) for (you|us)',
  ],
  judge(match) {
    if (!FIRST.test(match.before) && (match.captures.opener === undefined || !/^[^;:]{0,110}$/.test(match.before)))
      return null
    if (match.captures.opener !== undefined && !SHUTS.test(match.text + match.after) && !FIRST.test(match.before))
      return null
    if (
      /^i am afraid$|^we are afraid$/.test(match.text) &&
      /^\s*(?:of|to (?!say|report|tell|inform|admit))\b/.test(match.after)
    )
      return null
    const ahead = repairAhead(match)
    if (ahead === 'ours') return null
    if (match.captures.opener !== undefined || SEARCH.test(match.after)) return 'hint'
    // What is sold out is news; what is refused is a refusal.
    return ahead === undefined && REFUSAL.test(match.after.replace(/\b(?:sold out|out of stock)\b/g, ' '))
      ? 'warn'
      : undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    { scope: 'match', text: 'To be clear about where this stands:' },
    'Here is where {issue|this} stands: [what is true]. What I can offer is [option].',
    'I looked into {issue|this} for you. What is possible now is [option].',
  ],
  examples: {
    bad: [
      'Sad to say the tour is off.',
      "As much as I'd like to, I can't move the date.",
      'I wish I had better news.',
      "Unfortunately we don't have it in blue.",
      'Unfortunately, the refund period has passed.',
      'I regret to inform you that your claim was declined.',
      "Sadly, we can't extend the trial.",
      "I'm afraid that's not possible.",
      'Regrettably the item is sold out.',
      'Hi Tom, unfortunately this model was discontinued.',
      'We are sorry to inform you that the course is full.',
      'It is with regret that we must turn down your request.',
      'Much to our regret, the concert will not be repeated.',
    ],
    ok: [
      'Good news: the shop can take it back.',
      'Blue is sold out until 3 June; black is here now.',
      "I'm afraid of giving you a wrong date, so let me check first.",
      "You unfortunately got the last of a bad batch, and I've sent a new one.",
      'Your trial ended on Friday. I can add three days.',
      'Fortunately, your data is safe.',
      'The song "Unfortunately" is in your library again.',
      'Unfortunately the first parcel was lost, so I have sent you another today.',
      'Please don’t be afraid to write again.',
      'Everything you unfortunately had to enter twice is saved now.',
      'We regret the mix-up and have already refunded it.',
    ],
  },
})
