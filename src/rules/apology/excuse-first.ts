import { checkRule } from '../types'

const BUSY =
  '(?:high|higher|unusual|unusually|unprecedented|heavy|increased|increase|large|huge|big|surge|spike|rise|backlog|volumes?|demand|workload|busy|busier|swamped|overwhelmed|snowed|rush|peak|season|staff|staffing|short[- ]?staffed|understaffed|shortages?|sick|sickness|leave|holidays?|bank holiday|weekend|christmas|black friday|sale|new system|system|systems|migration|upgrade|server|servers|update|technical|warehouse|relocation|move|moved|moving|transition|restructur\\w*|training|pandemic|strike|weather|supply|supplier|stock|inventory|courier|carrier|glitch|bug|outage|maintenance|internal|circumstances|popularity|number of|amount of|pressure|closed|reorgani[sz]\\w*|renovation|audit|limited|capacity|resources|team (?:is|was) (?:small|off|away)|human error|miscommunication|time difference|time zone)'
const CAUSE: readonly RegExp[] = [
  new RegExp(
    `^(?:\\W|unfortunately|sadly|currently|at the moment|as you (?:may|might) know|please note that|kindly note that|please understand that|you see|well|so)*(?:due to|because of|owing to|on account of|as a result of|given|thanks to|in light of|in view of|with)\\b[^.?!]{0,60}\\b${BUSY}\\b`,
  ),
  /^(?:\W|unfortunately|sadly|please understand that|you see|well|so)*(?:because|as|since|while) (?:we|our|i|the (?:team|system|warehouse|office|depot)|it was|there)\b[^.?!]*/,
  /^(?:\W|unfortunately|sadly|please understand(?: that)?|you see|well|so|the thing is|currently|as you (?:may|might) know)*(?:we|our [a-z]+(?: [a-z]+)?|i|the (?:team|warehouse|office|system|depot|department|website)) (?:(?:have|has|had) been|were|was|are|am|is)(?: [a-z]+){0,3} (?:very busy|so busy|busy (?!packing|working on|fixing|looking)|swamped|overwhelmed|snowed under|understaffed|short[- ]?staffed|short of staff|closed|(?:off|out) sick|on (?:leave|holiday|vacation)|inundated|flooded|backlogged|behind|stretched|under (?:a lot of )?pressure|having (?:issues|problems|trouble)|experiencing|facing|receiving|migrating|moving|upgrading)\b/,
  /^(?:\W|unfortunately|sadly|please understand(?: that)?|you see|well)*(?:we|i|our [a-z]+(?: [a-z]+)?) (?:(?:have|has|had|are|am|were|was|is) )?(?:currently |recently |just |also |still )*(?:experienc\w+|fac\w+|receiv\w+|deal(?:ing|t) with|handl\w+|suffer\w+|see(?:ing|n)?|undergo\w*|ha(?:ve|d|s)|switched|moved|changed|migrated|upgraded)\b[^.?!]{0,40}\b(?:high|volumes?|backlog|demand|staff|sick|shortages?|new system|system|technical|warehouse|surge|holiday|inquiries|orders than|requests than|messages|emails than|peak|outage|glitch|bug|problems?|issues?|office|provider|platform)\b/,
  /^(?:\W|unfortunately|sadly|you see|well)*(?:it (?:was|is|has been)) (?:[a-z]+ ){0,3}?(?:busy|bank holiday|holiday|the weekend|weekend|peak|christmas|our busiest|busiest|understaffed|hectic|public holiday|a (?:public|bank) holiday|sale season|black friday)\b/,
  /^(?:\W|unfortunately|sadly|you see|well)*(?:our|the) (?:new |old |whole |entire )?(?:system|server|software|website|warehouse|staff|team|courier|supplier|driver|depot|phone lines?|platform|computer|app)s?\b[^.?!]{0,25}\b(?:has been|have been|was|were|is|are|had|went|crashed|failed|broke|did not|caus\w+|having)\b[^.?!]*\b(?:caus\w+|problems?|issues?|down|slow|delay\w*|late|behind|overload\w*|crash\w*|fail\w*|sick|ill|away|off|errors?|update|everyone|busy|stuck|offline|updating|lost)\b/,
  /^(?:\W|well|so)*(?:the (?:reason|cause|delay|problem|explanation)|this (?:delay|happened|was caused|is caused|is because|is due|was because|was due)|it (?:happened|is because|was because|is due|was due|was caused))\b[^.?!]{0,40}\b(?:is|was|because|due|by|that)\b/,
]
const HEARD =
  /\b(?:sorry|apolog\w*|regret|understand|appreciate|thank|thanks|you are right|you waited|i see|i can see|should have|let you down|our mistake|our fault|frustrating|you have every|we got|i got|refunded|sent you)\b/
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^.?!]{0,30}$/

export default checkRule({
  id: 'excuse-first',
  family: 'apology',
  title: 'Excuse before apology',
  why: 'A cause that comes before any sign of regret sounds like defence; after it, the same words explain.',
  sources: [
    {
      title:
        'Lewicki, Polin & Lount 2016, An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research',
    },
    {
      title:
        'Yeomans, Minson, Collins, Chen & Gino 2020, conversational receptiveness, Organizational Behavior and Human Decision Processes',
    },
  ],
  severity: 'hint',
  moves: [{ to: 'warn', when: [{ anger: 2 }] }],
  check({ sentences, context }) {
    if (context.known && !context.complaint && context.anger === 0) return []
    if (/\b(?:why|how come|what happened|what caused|the reason)\b/.test(context.normalized)) return []
    const opening = sentences.filter((s) => !GREETING.test(s.norm)).slice(0, 2)
    for (const s of opening) {
      const cause = s.norm.replace(/^(?:hi|hello|hey|dear)(?: [a-z.]+){0,2},? /, '')
      if (
        CAUSE.some((one) => one.test(cause)) &&
        !HEARD.test(s.norm.replace(/\bthanks to\b/, '')) &&
        !/\?\s*$/.test(s.text)
      ) {
        // "As we spoke", "as you're a member", "because you are": no cause about us.
        if (
          /^(?:as|because|since|while) (?:we|i) (?:spoke|said|agreed|discussed|promised|mentioned|wrote|can|value|want|are (?:here|happy|glad|committed)|have (?:not heard|sent|refunded|already))\b/.test(
            cause,
          )
        )
          continue
        if (/\byou (?:save|get|can|may|earn|receive)\b/.test(s.norm)) continue
        if (/\b(?:i have|we have) (?:refunded|sent|replaced|fixed|booked|put)\b/.test(s.norm)) continue
        return [{ start: s.start, end: s.end }]
      }
      if (HEARD.test(s.norm)) return []
    }
    return []
  },
  rewrites: [
    'I’m sorry {sorryFor|that you were kept waiting}. [what happens now] The cause on our side: [what went wrong].',
    'You had reason to expect better with {issue|this}, and I’m sorry. [fix] What went wrong: [cause].',
    'First, I’m sorry about {issue|this}. [what you have done about it]',
  ],
  examples: {
    bad: [
      'Due to high volumes we are taking longer than usual.',
      "We've been very busy with the sale.",
      'As we moved warehouse last week, orders are late.',
      'Because of staff shortages, no one could call you.',
      'Our new system has been causing problems for everyone.',
      'It was a bank holiday, so we were closed.',
      'Hi Lena, we are currently experiencing a backlog.',
      'Owing to the Christmas rush your order left late.',
      'Half the answer lies in the past: no. The delay was caused by our supplier.',
      'We were short-staffed that week.',
    ],
    ok: [
      "You waited nine days, and I'm sorry. We moved warehouse and fell behind.",
      "Because you're a member, delivery is free.",
      { customer: 'Why was it late?', reply: 'We moved warehouse, and should have warned you.' },
      'Due date: 5 June.',
      "I've refunded it. The cause was a bug on our side.",
      "We're busy packing it now.",
      'As we agreed on the phone, the fitter comes on Monday.',
      'I am sorry. Due to a backlog your refund took too long; it went out today.',
      'Since you asked about colours: blue is in stock.',
      'With the summer sale you save a third.',
    ],
  },
})
