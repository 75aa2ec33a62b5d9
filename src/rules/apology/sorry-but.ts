import { REFUSAL, repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

/** Asking a favour: "sorry to bother you, but could you …". */
const FAVOR =
  /\b(?:sorry|apologi[sz]e|apologies|pardon)(?: [a-z]+){0,2} (?:to (?:have to )?(?:keep )?(?:bother|trouble|interrupt|disturb|intrude|ask|asking|chase|pester|jump in|butt in)|for (?:bothering|troubling|interrupting|disturbing|asking|chasing))\b/
const REQUEST =
  /^(?:\W|just|then|to|in order to|so|first|before [a-z ]{2,30},)*(?:could|can|would|will|may|might) (?:you|i|we)\b|^[^.?!]{0,40}\b(?:please|kindly|let (?:us|me) know|we would (?:like|love|be)|i would (?:like|love|be)|we need|i need|i just need|you are (?:welcome|free))\b/
const GOOD =
  /^\W*(?:(?:it|this|that|they|the [a-z]+|your [a-z]+|everything|all|both|a new [a-z]+|[a-z]+) )?(?:(?:is|are|was|were|has|have|will|should)(?: been| be| now| all)* )(?!not\b)(?:fixed|sorted|resolved|on (?:its|the|their) way|back|ready|refunded|replaced|sent|shipped|working|available|solved|done|here|restored|live|arriving|with you|good|in stock|credited|better|safe)\b|^\W*(?:good news|happily|thankfully|luckily|fortunately|glad|happy|thanks|thank you|there is no need|no need|no harm|here is|here are|rest assured|we are (?:here|glad|happy|on it|working|looking)|i am (?:here|glad|happy|on it|working|looking)|do not worry|not to worry|never fear)\b/
/** Excuses and doubts that are no refusal: "but it was a busy week", "but everyone else managed". */
const DOUBTS =
  /\b(?:busy|everyone|everybody|nobody|no one|other (?:customers?|people|guests|passengers)|understaffed|short[- ]staffed|season|christmas|weather|traffic|these things|mistakes happen|happens|human|sealed|weighs?|hard to see|as described|clearly|told|warned|advised|should|could have|would have|fault|choice|chose|ordered|working as|works fine|no record|our side|our end|not our|not my|you did not|you were|never|must|have to|need to|how it (?:is|works)|life|normal|expected|standard|common|too late)\b/
const HARD =
  /\b(?:policy|rules?|terms|agreed|you (?:should|must|have to|need to|did not|failed|were|are|had|ordered|chose|signed|will have to|never|could (?:also )?have|might have|knew)|stands?|busy|high (?:volume|demand)|final|fee|charge applies|that is (?:how|the|our|what|not)|it is (?:what|not|your|our|the)|unable|nothing)\b/

export default phraseRule({
  id: 'sorry-but',
  family: 'apology',
  title: 'Sorry, but …',
  why: 'What follows the but takes the apology back; the customer hears only the second half.',
  sources: [
    { title: 'Endearist, How to apologize', url: 'https://endearist.com/en/blog/how-to-apologize' },
    {
      title: 'SkyVerge support guide, our blocked list',
      url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
    },
    { title: 'Rise above the insults: always right… sometimes (seed 003)' },
  ],
  severity: 'warn',
  priority: 3,
  patterns: [
    '(while|although|though|whilst|much as|as much as) .{0,6} (sorry|apologize|apologise|apologies|apology|regret|sympathize) .{0,16} [<turn>(you|we|i|it|this|that|the|our|there|they|policy|terms|rules|company|refunds)]',
    '(sorry|apologize|apologies) .{0,5} [<turn>(it is just that|it is only that|the thing is|the fact is|the truth is|as i said|as we said|as stated|as mentioned|as explained|that is how|that is the way|there is nothing|we are busy|it happens|these things happen)]',
    '(sorry|apologize|apologies|regret) .{0,10} [<turn>(be that as it may|having said that|having said this|that said|that being said|on the other hand|at the same time|even so|all the same|nonetheless|bt|tho|then again|mind you|unfortunately|regrettably|sadly)]',
    '(sorry|apologize|apologies|apology|regret|regrets|pardon|apologizing) .{0,14} (but|however|although|though|yet|nevertheless|nonetheless|still|except|only)',
    '^(but|however|nevertheless|nonetheless|that said|having said that|still)',
    '(regret|sorry|apologize|apologies) .{0,10} (still|but|tho|bt) .{0,3} [<turn>(what to do|what can we do|what can i do|the contract|the fee|the charge|the deadline|like that only|like this only|it stands|no|not)]',
  ],
  quiet: [
    '(feel for you|feel bad|feel terrible|feel awful|sympathize|my sympathies|sympathy|feel your pain|understand your frustration|heart goes out) .{0,6} (but|however|though|yet|still|nevertheless|nonetheless|except) .',
    '^(but|however|nevertheless|nonetheless|yet|though|although|that being said|be that as it may|on the other hand|even so|then again|mind you|at the same time|unfortunately|still|bt)',
  ],
  unless: ['(nothing|anything|all|no choice) but', 'not only', '(last|can not help) but', 'even though'],
  judge(match) {
    const opener =
      /^(?:but|bt|yet|though|however|nevertheless|nonetheless|that said|that being said|having said that|still|be that as it may|on the other hand|even so|then again|mind you|at the same time|unfortunately)\b/.test(
        match.text,
      )
    if (opener) {
      if (
        !/^\W*(?:[a-z' ]{0,20}, ?)?(?:(?:we|i)(?: am| are| do| really| would like to)* )?(?:my |our |please accept (?:my|our) )?(?:so |very |truly |really |sincere |sincerely |deepest )?(?:sorry|apologi[sz]e|apologies|regret|feel (?:bad|for you|terrible|awful)|sympathi[sz]e)\b[^.!?]{0,140}[.!?]?\s*$/.test(
          match.previous,
        )
      )
        return null
      return !REQUEST.test(match.after) &&
        !GOOD.test(match.after) &&
        repairIn(match.after) !== 'ours' &&
        repairIn(match.next) !== 'ours'
        ? 'hint'
        : null
    }
    if (/\b(?:still|only|yet)$/.test(match.text) && !/,\s*(?:still|only|yet)$/.test(match.text)) return null
    // "Sorry about that though."
    if (!/\w/.test(match.after)) return null
    // The but belongs to another clause: "sorry it took so long; we are late but here".
    const between = match.text.replace(/^\S+/, '')
    if (
      (/[;:]/.test(between) &&
        !/(?:said|that may|that being|other hand|same time|again|even so|nonetheless|nevertheless|however|mind you)$/.test(
          match.text,
        )) ||
      /\b(?:not only|everything|nothing) (?:\w+ )?but$/.test(between)
    )
      return null
    if (FAVOR.test(match.text)) return null
    const { after } = match
    if (/^\W*no\W*$/.test(after)) return undefined
    const ours = repairIn(after)
    if (REQUEST.test(after) && !/^\W*you\b/.test(after) && !/^[^,]{0,60}\bnot\b/.test(after))
      return /^\W*(?:we|i) (?:do )?need\b/.test(after) && !FAVOR.test(match.text) ? 'hint' : null
    if (ours === 'ours' || GOOD.test(after)) return null
    if (/^\W*not sorry\b/.test(after)) return null
    const hard = HARD.test(after) || REFUSAL.test(after)
    if (!hard && ours === 'yours') return null
    if (ours === 'yours' || repairIn(match.next) !== undefined) return 'hint'
    // News, a title, anything that is neither a refusal nor an excuse nor blame.
    if (!hard && !DOUBTS.test(after)) return 'hint'
    // "Sorry to hear that, but we hope …": no refusal, no excuse.
    if (/\b(?:hope|glad|happy|love|appreciate|thank)\b/.test(after) && !hard) return null
    return undefined
  },
  rewrites: [
    'I’m sorry about {issue|this}. What I can do is [option].',
    'I’m sorry {sorryFor|about this}. Here is what happens next: [step].',
    'I know that isn’t the answer you hoped for, and I’m sorry. [what you can offer]',
  ],
  examples: {
    bad: [
      'I feel for you, but the deadline has passed.',
      'Much as I regret it, the fee applies.',
      'I do apologise, having said that, the form was filled in wrongly.',
      "I'm sorry, but that's not possible.",
      'Sorry, but you agreed to the terms.',
      'We apologise, however the fee stands.',
      "I'm sorry about the delay, but it was a busy week.",
      "Sorry but we can't.",
      'Apologies, but you should check the site first.',
      'We do apologise for the wait, though everyone else managed fine.',
      'I am sorry for the trouble, but the rules apply to all.',
      'Sorry for that, however it was your choice.',
      'Our apologies, but we never promised a date.',
    ],
    ok: [
      "Sorry it's late, the report is attached and your credit is in.",
      "I'm sorry for the delay, but it's on its way now: tracking 991.",
      'Sorry to bother you, but could you send the serial number?',
      "I'm sorry about the mix-up. The right one leaves today.",
      "I'm sorry to say the blue one is sold out until June.",
      "I'm sorry it broke, but I can replace it free.",
      "You said sorry, but there's no need at all.",
      'I am sorry this took so long, but your money is back now.',
      'We apologise for the mess, but we have already booked the cleaner.',
      'Sorry to ask again, but which of the two do you mean?',
      'I am sorry for everything but the colour, which I love too.',
    ],
  },
})
