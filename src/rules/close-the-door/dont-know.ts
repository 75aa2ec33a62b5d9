import { repairIn } from '../repair-ahead'
import { says } from '../says'
import { phraseRule } from '../types'

const UNKNOWN: readonly RegExp[] = [
  /\b(?:i|we|nobody|no one|none of us|support|anyone|the team|our team)(?: [a-z]+){0,2} (?:do|did|does|would|could) not (?:[a-z]+ )?(?:know|have (?:any|an|a|the|that|more|much)(?: [a-z]+){0,2} (?:idea|clue|information|info|answer|details?|visibility|insight|update|knowledge|way of knowing|eta|explanation))\b(?! how to thank| yet how)/,
  /\b(?:i|we) (?:have|had|got|have got)(?: [a-z]+)? (?:no|zero|not the (?:faintest|slightest|foggiest)|little)(?: [a-z]+){0,2} (?:idea|clue|information|info|answer|details?|visibility|insight|updates?|knowledge|way of knowing|explanation|notion)\b/,
  /\b(?:i|we) have not (?:a|the|any|got (?:a|the|any)|been (?:told|informed|given))\b(?: [a-z]+){0,2}/,
  /^(?:\W|honestly|sorry|well|um|hmm|hi|,|absolutely|really|no)*(?:no idea|no clue|not sure|dunno|do not know|no information|not a clue|who knows|beats me|search me|your guess|could not tell|can not tell|no telling|hard to say|impossible to say|difficult to say|unsure|god knows|goodness knows|can not say|could not say|not certain|idk|couldn't)\b/,
  /\b(?:i am|we are|am|are|still)(?: [a-z]+){0,2} (?:not (?:[a-z]+ )?(?:sure|certain|aware|clear|familiar|informed|the right person)|unsure|uncertain|unaware|unclear|clueless|at a loss|in the dark|none the wiser|stumped|baffled)\b/,
  /\b(?:hard|impossible|difficult|tough|tricky|too early|not possible|no way)(?: for (?:me|us))? to (?:say|tell|predict|know|guess|estimate|determine|confirm)\b/,
  /\b(?:i|we) (?:really |just |simply |honestly )?(?:can not|could not) (?:really |even |possibly )?(?:say|tell you|answer|speculate|comment|explain|predict|guess|estimate|think of any)\b/,
  /\byour guess is as good\b|\bbeats me\b|\bwho knows\b|\b(?:god|heaven|goodness|lord) (?:only )?knows\b|\banyone's guess\b|\bsearch me\b|\bis a mystery\b|\bis anyone's\b|\bit is unclear\b|\bit is not (?:known|clear)\b|\bhas not been (?:told|communicated|confirmed) to (?:us|me)\b/,
]
const FINDS_OUT =
  /\b(?:find(?:ing)? out|check(?:ing|ed)?|ask(?:ing|ed)?|look(?:ing|ed)? (?:into|it up|at|further)|investigat\w+|get back to you|let you know|come back to you|confirm(?:ing)? (?:it |this |that )?with|follow up|update you|you will hear|as soon as|once (?:i|we)|ruled out|here is what|speak(?:ing)? (?:to|with)|dig|trac(?:e|ing)|chas(?:e|ing)|escalat\w+|could you|can you|would you|please|may i|but i (?:can|do)|but we (?:can|do)|what i do know|tell you by|which (?:model|one|version)|what you mean|if (?:i|we) (?:have )?understood|quite follow)\b/
const THANKS =
  /\bhow (?:to thank|i can thank|we can thank|to express|that feels|it feels|hard)\b|\b(?:what|where) (?:i|we) would (?:do|be) without\b|\bwhether (?:to|you (?:have|saw|know|are aware))\b|\bif you (?:have|saw|know|are aware|noticed|already)\b/

export default phraseRule({
  id: 'dont-know',
  family: 'close-the-door',
  title: '“I don’t know” alone',
  why: 'Not knowing is fine; leaving it there tells the customer that nobody will find out.',
  sources: [
    {
      title: 'Customer Experience Insight, 6 things you should never say to customers',
      url: 'https://www.customerexperienceinsight.com/6-things-you-should-never-say-to-customers/',
    },
    {
      title: 'Chatra, The ultimate guide to difficult conversations',
      url: 'https://chatra.io/books/ultimate-guide-to-difficult-conversations/',
    },
  ],
  severity: 'hint',
  priority: 4,
  patterns: [
    '(i|we|nobody|none|support|anyone|team) .{0,4} not .{0,2} (know|sure|certain|aware|clear|familiar|informed|have|say|tell|answer|speculate|comment|explain|predict|guess|estimate)',
    '(i|we) .{0,2} (have|had|got) .{0,2} (no|zero|not) .{0,4} (idea|clue|information|info|answer|detail|details|visibility|insight|update|updates|knowledge|way|explanation|notion|faintest|foggiest|slightest|told|informed)',
    '(no|not) .{0,1} (idea|clue|sure|certain|information) .{0,2}',
    '(hard|impossible|difficult|tough|tricky|early|possible|way) .{0,2} to (say|tell|predict|know|guess|estimate|determine|confirm)',
    '(could not tell you|can not tell you|no telling|your guess is as good|beats me|who knows|god knows|god only knows|goodness knows|heaven knows|search me|is a mystery|do not know|can not say|could not say|idk|anyones guess|it is unclear)',
    'it is not (known|clear)',
    // The same in other words; always a hint.
    '(i|we|nobody|none|no one|us) .{0,2} [<maybe>(never)] .{0,2} (heard|seen|come across|encountered|been told|been informed|knew|known)',
    '^(hmm|um|well|no|sorry|oh)? [<maybe>never] (heard|seen|come|encountered|been)',
    'not .{0,2} [<maybe>(something|anything|one|a thing|thing)] .{0,2} (i|we|anyone|support) .{0,4} (know|aware|familiar|answer|say|tell|explain|information|comment|clear)',
    '(can|could) not .{0,2} [<maybe>(say|tell|guess|comment|speculate|predict|estimate|advise|explain|work out|figure|make out|think why|account for)] .{0,2}',
    '(not|nothing|no|nor) .{0,4} [<maybe>(mentioned|noted|recorded|listed|written|logged|documented|stated|showing|shown|specified|explained)] .{0,5} (notes|system|file|here|account|records|screen|log|logs|ticket|order|side|manual|list|me|us)',
    '(i|we) (was|were) not [<maybe>(there|here|on shift|involved|present|working|around)]',
    '(i|we|support|us) .{0,3} (no|not|zero|without|lack|little) .{0,4} [<maybe>(visibility|insight|information|info|data|details|updates|timeline|eta|explanation|date|idea|clue|inkling|knowledge|record|notion|answer|answers|specifics|word|news|line of sight)]',
    'no [<maybe>(record|trace|sign|news|word|information|info|update|updates|details|eta|timeline|date|explanation|answer|answers|clue|idea|way of knowing|way to know|way to tell|way of telling|telling|inkling|reason)] .{0,3} (of|on|about|from|as|for|yet|here|why|when|where|how|given|is|was|sorry|that|in|available)?',
    '[<maybe>(news to me|news to us|first i have heard|first we have heard|first time i hear|first time i have heard|first time we hear|wish i knew|wish we knew|if only i knew|would be guessing|only guess|only be guessing|just be guessing|only speculate|hazard a guess|a guess at best|toss up|who can say|who is to say|who knows|lord knows|heaven knows|god knows|goodness knows|heaven only|lord only|dunno|beyond me|over my head|lost me there|you have got me|you got me|stumped|stumps me|puzzled|puzzles me|baffled|baffles|drawing a blank|draw a blank|a mystery|the foggiest|the faintest|not a clue|clueless|no inkling|remains to be seen|yet to be confirmed|to be confirmed|tbc|tba|not known|unknown|undetermined|yet to be determined|not yet known|not clear|none the wiser|in the dark|ask me another|do not ask me|not that i know|not that we know|not that i am aware|not as far as i know|good question|no crystal ball|not a mind reader|your guess|anybody guess|not certain|not sure|no comment|don t know|do not know|did not know|would not know|not know|not recall|not remember|unsure|uncertain|could be anything|could be any number|could be days|could be weeks|might be anything|hard to say|hard to tell|difficult to say|difficult to tell|impossible to say|impossible to tell|too early to say|too soon to say)]',
    '(do|does|did) not [<maybe>(tell|say|show|give|specify|explain|state|indicate)] (me|us|why|when|how|what|where|a reason|any reason|which)',
    '(not|unable|failed|fail|cannot|couldn|impossible|yet) .{0,3} [<maybe>(determine|establish|identify|ascertain|work out|pinpoint|make sense|shed|put my finger|put a date|give you a date|commit to a date|find a reason|find the reason|find the cause|trace the cause|make head|say at present|say at this|say for)] .{0,3}',
    '(screen|screens|system|systems|notes|records|log|logs|tool|tools|dashboard|file|account|tracker|courier|supplier|data|crm|computer) .{0,2} not .{0,1} [<maybe>(show|say|tell|give|display|reveal|indicate|state|include|list|hold|have|record|log|specify)]',
    'who .{0,1} [<maybe>(can tell|can say|could say|could tell|can know|would know|is to know|can predict|knew|knows)]',
    '(not|no|zero|without|lack|lacking|little|limited|never|nor|hardly any) .{0,4} [<maybe>(visibility|insight|aware|knowledge|information|info|sight of|clue|inkling|privy|eta|idea|word from|news from|having any|hold that|explanation|crystal ball)] .{0,2}',
  ],
  unless: ['you .{0,2} (not|no) .{0,1} (know|idea|sure)'],
  guards: { negation: false },
  judge(match) {
    if (match.captures.maybe === undefined && !says(match, UNKNOWN)) return null
    if (/\byou (?:do|did|would|may|might|were|have|had)(?: [a-z]+)? not\b/.test(match.text)) return null
    const rest = match.text + match.after
    // No question that we cannot answer, but one that we do not deign to hear.
    if (/\b(?:idea|clue|know) what you are (?:even )?(?:talking|going on|on) about\b/.test(rest)) return 'warn'
    if (THANKS.test(rest.slice(0, match.text.length + 40))) return null
    if (
      FINDS_OUT.test(rest) ||
      FINDS_OUT.test(match.next) ||
      /\b(?:checking|asked|asking|looking into)\b/.test(match.previous)
    )
      return null
    return repairIn(match.after) === 'ours' || repairIn(match.next) === 'ours' ? null : undefined
  },
  rewrites: [
    'I don’t have that answer yet. I’ll ask [who] and tell you by [time].',
    'That deserves a proper answer. I’ll check with [who] and write back by [time].',
    'Here is what I know so far about {issue|this}: [fact]. I’m finding out the rest.',
  ],
  examples: {
    bad: [
      "Our screens don't show that.",
      "That's news to me.",
      "The system doesn't say why.",
      'Not that I know of.',
      "I don't know why that happened.",
      'No idea, sorry.',
      "I'm not sure about that.",
      'I have no information on the delay.',
      "It's impossible to say when it'll ship.",
      "I haven't a clue where it went.",
      'Your guess is as good as mine.',
      'We are not aware of the reason.',
      "We can't tell you when it will be back.",
      'It is difficult for us to predict.',
    ],
    ok: [
      "We haven't been told a date, so I'll ring the depot and write by noon.",
      "I don't know yet, and I'm asking the engineers now; you'll hear by four.",
      "I don't know how to thank you for the photos.",
      "I'm not sure which model you have; could you check the label?",
      "You had no idea the fee existed, and that's on us.",
      'I wanted to let you know it shipped.',
      "Nobody knows the cause yet; here's what we've ruled out.",
      "I'm not sure. Let me check with the warehouse and call you at two.",
      'I have no information from the courier yet, so I am chasing them now.',
      'I do know who can answer this.',
      'You may not know that returns are free.',
    ],
  },
})
