import { REFUSAL, repairAhead } from '../repair-ahead'
import { phraseRule } from '../types'

/** First words of the sentence, or of a clause behind a greeting or a thank-you. */
const FIRST =
  /^\W*$|(?:^|[,;:–—-]\s+)(?:but|and|so|well|however|yes|no|ok|okay|that said)?,?\s*$|^(?:but|and|so|well|however|yes|no|ok|okay|also|then|now|very|most|quite|rather)\W*$/

/** What we looked for and did not find. */
const SEARCH =
  /\b(?:not|unable) (?:been |to )?(?:able to )?(?:see|find|locate|reach|connect|establish|fetch|identify|verify|contact|get (?:in touch|through|hold)|trace|retrieve|reproduce|understand)\b/

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
  patterns: [
    '(unfortunately|regrettably|sadly|alas|unluckily|disappointingly|lamentably)',
    '(i|we) .{0,2} (am|are) .{0,2} afraid .{0,1}',
    'afraid (not|so|that|we|i|it|this|your|there|the|you)',
    '(i|we) .{0,2} (regret|sorry|hate|sad|pains|saddened) to .{0,1} (inform|say|tell|advise|report|announce|let|notify|confirm)',
    '(it|this) (is|pains|grieves|saddens) .{0,1} (with|me|us) .{0,3} (regret|inform|tell|say|sadness|disappointment)',
    '(much to|to) (our|my) .{0,1} (regret|sorrow|dismay)',
    '(the bad news is|bad news|it is unfortunate that|it is unfortunate but|it is regrettable that|it is regretted that|with regret)',
    '[<opener>(bad news|sad news|disappointing news|not good news|not great news|not the news|not the answer|not the best news|unwelcome news|no good news|no joy|no luck|heavy heart|heavy hearts|with sadness|with sorrow|with disappointment|much as we would|much as i would|as much as we would|as much as i would|it is a pity|it is a shame|what a pity|what a shame|pity|shame|too bad|sorry to be the one|sorry to be the bearer|to our regret|to my regret|to our great regret|hard to tell you|hard to say this|not easy to say|disappoint you|let you down gently|to my disappointment|to our disappointment|to our dismay|no easy way)]',
    '(i|we) .{0,1} (wish|hoped|had hoped|would love|would have loved|want|wanted) .{0,5} [<opener>(better news|good news|different answer|better answer|different news|happier news|say yes|another answer|said yes)]',
  ],
  unless: ['afraid (of|to)', 'not be afraid', '(unfortunately|sadly) for (you|us)'],
  judge(match) {
    if (match.captures.opener !== undefined ? !/^[^,;:]{0,40}$/.test(match.before) : !FIRST.test(match.before))
      return null
    if (/^i am afraid$|^we are afraid$/.test(match.text) && /^\s*(?:of|to)\b/.test(match.after)) return null
    const ahead = repairAhead(match)
    if (ahead === 'ours') return null
    if (match.captures.opener !== undefined || SEARCH.test(match.after)) return 'hint'
    return ahead === undefined && REFUSAL.test(match.after) ? 'warn' : undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    { scope: 'match', text: 'To be clear about where this stands:' },
    'Here is where {issue|this} stands: [what is true]. What I can offer is [option].',
    'I looked into {issue|this} for you. What is possible now is [option].',
  ],
  examples: {
    bad: [
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
