import { perSentence } from '../per-sentence'
import { checkRule } from '../types'

/** What we write when we have had enough: of them, of their tone, of the case. */
const TEMPER =
  /\b(?:(?:i|we) (?:am|are|have|was|were) (?:\w+ )?(?:done (?:with|explaining|here|arguing|talking|being|answering)|sick|tired of|fed up|had (?:it|enough)|over (?:this|it)|finished with|through with|losing patience|only human|not (?:your|a|the|going to (?:be|sit|take|stand|argue|tolerate|listen)|here to (?:be|take|listen)|paid (?:to|enough)|stupid|an idiot|the one|interested|impressed|bothered))|(?:do|will|can) not (?:appreciate|need|deserve|tolerate|accept|have to (?:take|listen|put up)|care (?:for|about)|take (?:orders|this|that)|put up|stand for|be (?:spoken|talked|shouted|sworn|insulted|called|accused|treated|yelled|blamed))|not (?:my|your|our|a|anybody's) (?:servant|slave|punch\w*|mother|mom|secretary|maid|babysitter|therapist|robot|doormat)|shame on|how dare|(?:stop|quit|enough with|spare (?:me|us)|cut) (?:the |it |your |with )?(?:it\b|lying|lies|lie|wasting|shouting|yelling|exaggerating|whining|moaning|complaining|crying|drama|attitude|insults?|nonsense|crap|bothering|spamming|acting|being|asking|harassing|swearing|writing|blaming|pretending|the (?:drama|insults?|nonsense|act|whining|lies))|wast(?:e|ing|ed) (?:of )?(?:my|our|everyone's) time|grow up|get over (?:it|yourself)|get a (?:life|grip)|deal with it|tough luck|boo hoo|cry me|(?:find|get|buy|make|do|cook|fix|write|clean) (?:your own|it yourself)|pay up|(?:mind|watch) your (?:language|words|tone|mouth|manners|tongue|step)|learn (?:to|some)|like (?:a normal|every(?:body|one)(?: else)?|any(?:one|body)|normal people|an adult|a grown|other (?:people|adults))|who is the \w+ (?:here|now)|who (?:do you think|is lying|raised)|(?:look|talking) who is|your (?:\w+ )?(?:attitude|behavior|manners|tantrum|nonsense|insults?|rudeness|whining|drama|ignorance|stupidity)|one (?:less|fewer)|pack your|good (?:luck with that|riddance)|fine by (?:us|me)|suits (?:us|me)|(?:the )?(?:door|exit) is|(?:what|only) (?:is )?(?:a )?(?:joke|ridiculous|pathetic|disgrac\w+|rude|useless|shameful)|how many (?:more )?times|will not get you|calling (?:us|me|people|my)|(?:spoken|talked|shouted|treated)(?: \w+)? (?:to|at)? ?(?:like|as)|(?:shout|shouting|yell|yelling|scream|screaming|swear|swearing)(?: \w+)? (?:on|at|to) (?:me|us|the|wrong|my)|demand (?:from|of) (?:me|us)|have (?:some|a little) (?:respect|decency|manners|shame)|(?:maybe|perhaps|why not|next time)(?:,)? (?:try|if you|you should|read|keep|learn|check|do not|think|listen)|(?<!\bhave )read (?:the|your|my|it|what)(?: \w+){0,3} (?:contract|terms|email|again|properly|before|signed|slowly|wrote|small print)|(?:funny|strange|odd|interesting|amazing|rich|hilarious)(?:,| how| that| you| coming)|you (?:had|have) no problem|(?:not|nobody|no one) (?:shocked|surprised|forced|forcing|asked|asking|held|made)(?: \w+)? ?(?:you)?|you (?:are|were) (?:wrong|lying|the (?:one|idiot|liar|problem|rude)|being (?:rude|ridiculous|childish|unreasonable|dramatic)|rude|impossible|unbelievable|not (?:the only|special|listening|worth))|you (?:lied|lie|cheated|started|people|lot|yourself|never (?:read|listen)|should(?: not)? have (?:read|thought|checked|listened|come|known))|your (?:own )?(?:fault|mistake|problem|intern|mother|choice|doing|loss|mess|error)|same to you|right back at|(?:and |well )?(?:so are|neither are) you|whatever|(?:go|take) (?:ahead|your (?:money|business|custom|complaint)|elsewhere|complain|and|to (?:court|hell|the))|be my guest|see if (?:i|we|anyone) care|(?:not|is it) (?:my|our) (?:fault|problem|job)|(?:i|we) (?:already|clearly|just|literally|have already) (?:told|said|explained|answered|wrote)|as i (?:already |have already |just )?said|(?:last|final) time (?:i|we)|for the last time|end of (?:story|discussion|chat)|this (?:chat|conversation|discussion) is over|calm down|relax|chill|seriously|oh please|give me a break|use your (?:brain|eyes|head))\b/
const losesTemper = perSentence(({ norm }) => TEMPER.test(norm))
/** A shouted word with its marks, or marks alone. */
const SHOUT = /\b\p{Lu}{2,}\b[^.\n]{0,60}[?!]|[?!]*(?:\?!|!\?|!!|\?\?)/u
const ACRONYM =
  /\b(?:HI|HEY|HELLO|OMG|DM|ZIP|ERROR|PDF|VAT|ID|URL|SMS|OTP|KYC|UPI|ATM|PIN|SIM|USB|UK|US|USA|EU|ETA|FAQ|CRM|API|CSV|GPS|TV|PC|iOS|DNS|RMA|PO|AM|PM|OK|LED|NSF|ER)\b/g

export default checkRule({
  id: 'heat-pause',
  family: 'escalate',
  title: 'A moment to breathe',
  why: 'Sounds like a hard one: keep this draft, take twenty seconds, or let a colleague look before it goes out.',
  sources: [
    { title: 'Turning a bad call good: take a deep breath (seed 001)' },
    {
      title: 'Chang, Schluger & Danescu-Niculescu-Mizil 2022, Thread With Caution',
      url: 'https://www.cs.cornell.edu/~cristian/Thread_With_Caution.html',
    },
  ],
  severity: 'cue',
  rewrites: [],
  check: ({ phraseFindings, context, sentences, facts, reply }) => {
    let hot = 0
    let blocks = 0
    let warm = 0
    for (const { family, severity } of phraseFindings) {
      const stings = family === 'inflame' || family === 'close-the-door'
      if (severity === 'block' && stings) blocks++
      if (severity !== 'hint' && (stings || family === 'voice')) warm++
      if (family === 'inflame' && (severity === 'block' || severity === 'warn')) hot++
    }
    const own = (): boolean => sentences.some(losesTemper) || (warm > 0 && SHOUT.test(reply.replace(ACRONYM, '')))
    const angry = context.anger >= 1 || context.abuse || (context.troubled && /!/.test(context.text))
    // Somebody who says sorry and mends it is not in a temper, whatever one word sounded like.
    const calm = (): boolean =>
      facts.apologies.some((apology) => !apology.conditional) && (facts.solution || facts.owns || facts.time)
    if (
      hot < 2 &&
      ((!(blocks > 0 && angry) &&
        !(angry && warm >= 1 && hot + warm >= 2) &&
        !(context.anger >= 2 && hot > 0) &&
        !(angry && own())) ||
        calm())
    )
      return []
    return [{ start: 0, end: 0, shown: sentences[0]?.text ?? '' }]
  },
  examples: {
    bad: [
      {
        customer: 'THIS IS THE WORST SERVICE EVER!! Third time asking, you are useless.',
        reply: 'As I ALREADY said, you should have read the terms!!',
      },
      {
        customer: 'This is ridiculous, I am furious!!',
        reply: "You're wrong, and I don't appreciate your tone.",
      },
      { customer: 'This is a disgrace and a scam!!', reply: "That's a lie and you know it." },
      {
        customer: 'Really annoying that my parcel is late.',
        reply: "Calm down. It's not a big deal. Obviously it takes time.",
      },
      {
        customer: 'Worst company ever, absolute joke, never again!!',
        reply: 'If you do not like it, take your business elsewhere.',
      },
      { customer: 'You useless idiots!!', reply: 'You are the idiot here. Mind your language.' },
    ],
    ok: [
      { customer: 'THIS IS THE WORST SERVICE EVER!! I am furious.', reply: "I'm sorry. I've refunded it." },
      { customer: 'How do I reset it?', reply: 'You need to restart it.' },
      {
        customer: 'Ridiculous, pathetic, useless!!',
        reply: "Unfortunately it's sold out. I can order it for Monday.",
      },
      {
        customer: 'Really fed up, this is a joke!!',
        reply: 'I am sorry about this. We will get back to you as soon as possible.',
      },
      {
        customer: 'You useless idiots!!',
        reply: 'I want to put this right, and I can as long as we leave out personal remarks.',
      },
      { customer: 'Which one is nicer?', reply: 'The blue one is nicer 😊' },
    ],
  },
})
