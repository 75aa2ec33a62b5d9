import { says } from '../says'
import { phraseRule } from '../types'

const CASE =
  '(?:tickets?|cases?|chats?|requests?|quer(?:y|ies)|complaints?|conversations?|inquir(?:y|ies)|issues?|matters?|threads?|incidents?|files?|claims?|discussions?|correspondence|disputes?|reports?|session|call|interaction|topic|subject|investigation|email chain)'
const CLOSED =
  '(?:closed|resolved|solved|archived|completed?|settled|concluded|over|done|finished|at an end|dealt with|ended|finalized|terminated|shut|put to bed)'
const CLOSES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:close|closing|closed|resolve|resolving|archive|archiving|archived|end|ending|conclude|concluding|terminate|terminating|shut|shutting|wrap|wrapping|finish|finishing|solve|solving)(?: [a-z]+){0,2} (?:this|your|the|our|out|up|down|off|it|these|all)(?: [a-z]+){0,3} ${CASE}\\b`,
  ),
  new RegExp(
    `\\b(?:close|closing|archive|archiving|end|ending|conclude|wrap|wrapping|shut|shutting|resolve|resolving) (?:out |up |down |off )?(?:this|your|the|our) (?:[a-z]+ ){0,2}?${CASE}\\b`,
  ),
  /\b(?:i am|we are|i will|we will|going to|i have|we have|i|we|will now|i shall)(?: [a-z]+){0,3} (?:close|closing|closed|archive|archived|archiving|wrap|wrapping|shut) (?:(?:this|that|it) )(?:out|off|up|down|now|today|here|for now|then|at our end|on our (?:end|side)|at my end|from (?:our|my) (?:end|side))?/,
  new RegExp(
    `\\b${CASE}(?: [a-z#0-9]+){0,3} (?:is|are|was|will be|will get|will|has been|have been|gets|is being|shall be|can be|remains|considered|as)(?: (?:now|then|automatically|auto|being|be|hereby|already|considered|therefore|permanently|marked|regarded|deemed|treated)){0,3}(?: as)? ${CLOSED}\\b`,
  ),
  new RegExp(
    `\\b(?:mark(?:ed|ing)?|set|setting|tag(?:ged)?|consider(?:ed|ing)?|treat(?:ed|ing)?|regard(?:ed|ing)?|deem(?:ed)?|change|changed|log(?:ged)?|moved|label+ed)(?: (?:this|it|that|your|the|our)){1,2}(?: [a-z]+){0,2}(?: (?:as|to))? ${CLOSED}\\b`,
  ),
  /\b(?:case|ticket|matter|issue|file|complaint|chat|query) closed\b/,
  /\b(?:nothing|not anything|no more|not much)(?: (?:is|further|more|else|left|there|now|anything)){0,3} (?:for us |for me )?to (?:discuss|add|say|talk about|be said|investigate|review|explain)\b/,
  /\b(?:chat|conversation|session|call|discussion|correspondence) (?:will |shall |must |has to )?(?:now |therefore |soon )?(?:ends?|terminates?|closes?)\b/,
  /\bnothing (?:further|more|else)\b(?: [a-z]+){0,4}$/,
  /\b(?:this|that|which|it) (?:now |hereby |therefore )?(?:concludes|ends|completes|closes|brings|wraps|is the (?:end|last|final)|will be (?:our|my|the) (?:last|final))\b(?: [a-z']+){0,6}/,
  /\bno (?:further|more|additional|other) (?:correspondence|repl(?:y|ies)|responses?|communications?|emails?|messages?|action|discussion|investigation|steps?|updates?|questions|contact|follow[- ]?ups?)\b/,
  /\b(?:will|shall|can|are|am|do) not (?:be )?(?:[a-z]+ )?(?:respond|responding|reply|replying|answer|answering|correspond|corresponding|discuss|discussing|entertain|entertaining|engage|engaging|enter into)(?: [a-z]+){0,5} (?:further|any ?more|again|any longer|more|this)\b/,
  /\bfinal (?:response|reply|word|message|email|answer)\b/,
  /\b(?:consider|treat|regard)(?: [a-z]+){0,3} (?:this|it|the matter)(?: [a-z]+){0,2}(?: as)? (?:closed|resolved|settled|done|the end|final)\b/,
]
/** A way back, or a close that the customer asked for or decides on. */
const WAY_BACK =
  /\b(?:when you (?:tell|say|confirm|are)|once you (?:tell|say|confirm|are)|as you (?:asked|wished|requested|wanted)|at your request|you asked (?:me|us) to|keep (?:this|it|your)|leave (?:this|it|your)|stays? open|re-?opens?|re-?opened|not (?:be )?(?:close|closing|closed)|if it comes back|just reply|reply (?:here |to this )?(?:and|any ?time)|write back|until (?:your|you|the|it)|before (?:i|we|you) close|when you close|(?:this|that|the other) one open|unless you|any ?time)\b/
/** Words of a way back that shut it. */
const SHUT_FOR_GOOD = /\b(?:not|never) (?:be )?re-?open\w*|\bleave (?:it|this) (?:there|here|at that)\b/g
const FIXED =
  /\b(?:fixed|refunded|sent|replaced|sorted|working|arrived|credited|received|back in|restored|unlocked|resolved on our)\b/

export default phraseRule({
  id: 'premature-close',
  family: 'close-the-door',
  title: 'Closing before it’s settled',
  why: 'The customer learns that you are done, whether or not they are.',
  sources: [
    {
      title: 'SkyVerge support guide, our blocked list',
      url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
    },
    { title: 'Gelbrich & Roschk 2011, meta-analysis of justice after complaints, Journal of Service Research' },
  ],
  severity: 'hint',
  priority: 0,
  patterns: [
    '(close|closing|closed|resolve|resolving|archive|archiving|archived|end|ending|conclude|concluding|terminate|terminating|shut|shutting|wrap|wrapping|finish|finishing|solve|solving) .{0,4} (ticket|tickets|case|cases|chat|request|query|complaint|conversation|inquiry|issue|matter|thread|incident|file|claim|discussion|correspondence|dispute|report|session|call|interaction|topic|subject|investigation)',
    '(i|we|going) .{0,3} (close|closing|closed|archive|archived|archiving|wrap|wrapping|shut) (this|that|it|out|up)',
    '(ticket|tickets|case|cases|chat|request|query|complaint|conversation|inquiry|issue|matter|thread|incident|file|claim|discussion|correspondence|dispute|report|session|investigation) .{0,6} (closed|resolved|solved|archived|complete|completed|settled|concluded|over|done|finished|end|ended|finalized|terminated)',
    '(mark|marked|marking|set|setting|tagged|consider|considered|considering|treat|treated|treating|regard|regarded|deem|changed|logged|moved) .{0,4} (closed|resolved|solved|archived|complete|completed|settled|concluded|done|finished|finalized|final)',
    '(nothing|anything|more|much) .{0,4} to .{0,1} (discuss|add|say|talk|said|investigate|review|explain)',
    '(there is|have|and) nothing (further|more|else)',
    'no (further|more|additional|other) (correspondence|reply|replies|response|responses|communication|communications|email|emails|message|messages|action|discussion|investigation|update|updates|contact|follow)',
    'not .{0,2} (respond|responding|reply|replying|answer|answering|correspond|corresponding|discuss|discussing|entertain|entertaining|engage|engaging|enter) .{0,5} (further|anymore|more|again|longer|this)',
    '(chat|conversation|session|call|discussion|correspondence) .{0,3} (end|ends|terminate|terminates|closes|close) .{0,1}',
    '(our|my|the) final (response|reply|word|message|email|answer)',
    // The same in other words; a hint wherever it is not plain.
    '(that|this) (is|was|will be|would be) [<act>(all|it|everything|the end)] (from|on|at|for) (us|our|my|me) .{0,2}',
    '[<act><theCase>] .{0,3} (will|shall|gets|is to|are to|is going to|is set to|is due to|is about to|would) .{0,3} (close|closed|expire|expires|lock|locked|archive|archived|end|time out|timeout|deleted|lapse|dropped|shut|terminate|terminated|stand closed|disconnect|disconnected|cut off|discontinued)',
    '<theCase> .{0,3} [<maybe>(auto closes|auto close|autocloses|closes|expires|ends|times out|locks)] .{0,3}',
    'no .{0,1} [<act>(need for further|need for any|need for more|need for additional|need to discuss|need to continue|need to keep|need to go on|reason to continue|reason to keep|point continuing|point in continuing|value in continuing|purpose in continuing)]',
    '(not|never) .{0,2} [<act>(reopen|reopened|reopening|reopens|re opened|re open)]',
    '(status|state|resolution) .{0,2} [<act>(closed|resolved|solved|completed|done)]',
    '[<act>(closing|dropping|archiving|shelving)] (now|this|it|the|here|your|off|out|up|for now|as|due|all)',
    '(i|we|will|hence|therefore|so|am|are) .{0,3} [<act>(dropping|shelving|closing out|closing down|signing off|disconnecting|leaving|ending|dropping off|hanging up|stopping here|stop here|moving on|move on)] .{0,1} (the|this|your|it|from|here|now|then|chat|call|to the next|on)?',
    '(i|we) .{0,2} (will|shall|going to|have to|must|need to|now) .{0,1} [<act>(disconnect|end the|end this|drop the|drop this|leave the chat|leave this chat|hang up|log off|sign off|stop here|leave it there|leave it at that|leave it here|move on|close off|close out|close it|close this|close the|close your|close here)]',
    '[<act>(leave it there|leave it at that|leave the matter|draw a line under|draw a line|put this to bed|put this to rest|put this behind|lay this to rest|we are done here|we are done|i am done with|i am done here|end of conversation|end of chat|end of discussion|end of matter|matter is closed|matter closed|as far as i am concerned this|as far as we are concerned this|as far as we are concerned the|job done|case dismissed|consider this closed|consider it closed|consider it done and|nothing left to say|nothing more to say|have said all|said all there is|have nothing to add|nothing to add|nothing further to add|last word on|last email|last message|last reply)]',
    '(raise|open|submit|create|log|start|file|lodge) .{0,2} (fresh|new|another|separate) [<maybe>(one|ticket|case|request|query|chat|conversation|complaint|claim|enquiry|inquiry|email|thread)]',
    '(no|not|without|lack of|absence of|non) .{0,2} [<maybe>(response|reply|answer|feedback|revert|reaction|receipt|heard)] .{0,3} (from|received|by|till|so|hence|within|to|back|you|on) .{0,8} (you|your|customer|till|side|hence|therefore|date|assume|presume|consider|treat|take|close|closing|closed|end|in|we|hours|days|resolved|yet)?',
    '(trust|assume|assuming|presume|presuming|believe|consider|gather|guess|suppose|take it|taking it|conclude) .{0,5} [<maybe>(concludes|settles|resolves|closes|ends|sorted|settled|resolved|over|done|wraps|covers everything|clears|is all|sorts|dealt with|satisfied|no longer|closed|solved|all set|in order|finished|complete|concluded|happy with|not need|not interested|addressed|answers)]',
    '(further|additional|more|future|any|other) (emails|email|correspondence|messages|message|replies|contact|calls|queries|questions|letters|complaints|communication|attempts) .{0,5} [<act>(will not|ignored|not be|unanswered|deleted|go unread|be blocked|unread|disregarded)]',
    '(have|has|had|did) already [<maybe>(answered|responded|replied|addressed|explained|resolved|dealt)] .{0,5}',
    '(for|to) .{0,2} [<maybe>(any other|any more|any further|other|further|anything else|anything further|more)] .{0,3} (raise|open|start|create|submit|log|file) .{0,3}',
    '[<maybe>(next customer|next in the queue|next in line|other customers waiting|customers waiting|people waiting|goodbye|good bye|end of transmission|over and out|closing now|closing off|thread closed|thread locked|chat locked|ticket locked|chat closed|ticket closed|case closed|auto close|auto closed|time to close|happy to close|going to close|about to close|will close|to close this|close this off|before closing|prior to closing)]',
    // The matter closed, in any form; a goodbye with nothing settled.
    '[<maybe><theCase>] .{0,6} (is|are|was|were|has|have|had|been|be|now|as|to|stands|stand|gets|considered|regarded|deemed|treated|auto|automatically|marked|set|will|status|under|formally) .{0,3} <shutWord>',
    '^(your|the|this|our|all|hi|dear|ok)? .{0,2} [<maybe><theCase>] .{0,2} (closed|ended|solved|resolved|completed|archived|redressed|disposed|concluded|settled|finished|over|done|expired|timeout|dropped|terminated) .{0,3}',
    '(deem|deemed|regard|regarded|regarding|treat|treated|treating|consider|considered|considering|take|taking|count|view|assume|assumed|presume|call|mark|marked|marking|set|log|logged|tag|tagged|moved|transferred|switched|flagged) .{0,5} [<maybe>(closed|answered|dealt|resolved|solved|settled|finished|at rest|complete|completed|concluded|done|addressed|satisfied|final|no more|sorted|over|a day|closure)]',
    '(i|we|you|going|let us|go ahead|have|system|bot|will|am|are) .{0,3} [<maybe>(close|closing|closed|archive|archived|archiving|wrap|wrapping|end|ending|conclude|concluding|shut|shutting|finish|finishing|drop|dropping|terminate|terminating|sign off|signing off)] (this|that|it|out|up|off|down|everything) .{0,3}',
    '[<act>(auto resolve|auto resolves|autoresolve|auto close|auto closes|autoclose|autocloses|auto solve|auto solved|auto archived|self close|self closes|closes by itself|closes itself|close by itself|close automatically|closes automatically|lock automatically)]',
    '(this|that|it|these|which) .{0,2} [<maybe>(settles|concludes|wraps|closes|brings this|brings the|ends|does it)] .{0,4}',
    '(hope|hopefully|trust) .{0,4} [<maybe>(answers|answered|clears|cleared|resolves|settles|satisfies|satisfactory|clarifies|concludes|closes|ends|solved|sorted)]',
    '^(ok|okay|hi|hello|now|so|and|sorry)? .{0,2} [<act>(closing|ending|archiving|disconnecting|terminating|concluding|shutting)] .{0,3} <theCase>',
    '(am|are|will|shall|going to) .{0,3} [<act>(signing|sign|tying|tie|rounding|round|wrapping|wrap|ticking|tick|crossing|cross)] (this|it|that|your|the) .{0,2} (off|up)',
    '[<maybe>(bye|bye now|bye bye|goodbye|cheerio|farewell|ta ta|toodle pip|so long|over and out|take care now|disconnecting|hanging up|leaving the chat|leaving now)] .{0,4}',
    '(not|never|nor) .{0,2} (look|looking|revisit|discuss|enter|entering|engage|engaging|correspond|comment|respond|responding|reply|replying|investigate|consider|review|be|get|write|return) .{0,3} [<maybe>(again|any further|further|into further|into correspondence|into any|back to this|this matter|on this|anymore|any more)]',
    'no (more|further|additional|other) .{0,2} [<maybe>(action|steps|work|review|discussion|questions|investigation|correspondence|messages|replies|contact)] .{0,2}',
    '(has|have|been|stands|was|were) .{0,2} [<maybe>(disposed of|disposed|redressed|struck off|closed out|laid to rest|put to rest)] .{0,2}',
    '(call it|leave it|put it|let us) .{0,1} [<maybe>(a day|there|here|at that|to bed|to rest|quits)] .{0,2}',
    // In second-hand syntax, or as a place that the matter goes to.
    '(put|lay|place|lays|goes|move|file|transfer|send|moves|puts) .{0,4} [<maybe>(archive|archives|the files|drawer|ad acta)] .{0,3}',
  ],
  quiet: [
    '(this|that|which|it) .{0,1} (concludes|ends|completes|closes|brings|wraps|is|be) .{0,3} (correspondence|conversation|discussion|exchange|matter|case|end|last|final|message|reply|chat|contact|communication|investigation)',
    '(our|my|the|this) .{0,5} (was|is|will be|shall be) .{0,1} (our|my|the)? [<maybe>(last|final|last word|final word|last reply|final reply|final answer)] .{0,2}',
    '(anything|any|further|all|future|more|subsequent|messages|mails|emails) .{0,5} [<act>(go unanswered|unanswered|remain unread|unread|not be answered|will be ignored|be disregarded)] .{0,3}',
  ],
  unless: [
    'closing (date|time|times|hours)',
    'no (further|more|other) action .{0,3} (you|your|needed|required|necessary)',
    '#Determiner lid',
  ],
  guards: { negation: false },
  judge(match, context) {
    const { act, maybe } = match.captures
    const surely = act !== undefined || (maybe === undefined && says(match, CLOSES))
    if (!surely && maybe === undefined) return null
    const around = `${match.sentence} ${match.next}`
    // "I don't know the answer yet", "no need to call", "I'm taking over", and mails of theirs that we left lying.
    if (
      /^(?:do )?not (?:know|have to|need to|want to|yet)\b/.test(match.text) ||
      (/^call\b/.test(match.text) && !/\b(?:this|the|our|your)\s*$/.test(match.before)) ||
      /\btaking over$/.test(match.text) ||
      (/\bunanswered\b/.test(match.text) && /\b(?:went|gone|were|was|left)\b/.test(match.text)) ||
      /^once (?:the|your|that) (?!ticket|case|chat|complaint|request)[a-z]+ (?:is|has|are|have)\b/.test(match.sentence)
    )
      return null
    if (
      /\bnot (?:be )?(?:close|closing|closed)\b|\b(?:never|not) (?:want|going) to close\b|\bbefore (?:i|we) close\b/.test(
        match.sentence,
      )
    )
      return null
    if (
      /^(?:i|we) (?:have|had)? ?resolved\b/.test(match.text) ||
      /\b(?:to|fully|being) resolve\b/.test(match.before + match.text)
    )
      return null
    if (/^resolv(?:e|ing)\b|^solv(?:e|ing)\b/.test(match.text)) return null
    if (WAY_BACK.test(around.replace(SHUT_FOR_GOOD, ' ')))
      return /\bunless you (?:object|say otherwise|tell us otherwise)\b/.test(around) ? 'hint' : null
    if (
      !surely &&
      /\b(?:if|once|when|until)\b[^,;]*$|\b(?:if|once|when|until)$/.test(
        match.before + match.text.split(/,| (?:is|has|was|are|been)\b/)[0],
      )
    )
      return null
    if (!surely) return FIXED.test(match.text + match.after) ? null : 'hint'
    if (
      /\b(?:is|has been|was|are) (?:now )?(?:resolved|solved)\b/.test(match.text) &&
      (/\bif\b|\buntil\b|\bonce\b|\bwhen\b/.test(match.before) || !/\bmarked|consider/.test(match.text))
    )
      return FIXED.test(around) || /\b(?:if|until|once|when|glad|happy|should|hope)\b/.test(match.before)
        ? null
        : 'hint'
    const solved = FIXED.test(match.previous) || FIXED.test(match.before)
    return context.known && !context.thanks && (context.complaint || context.asks.length > 0) && !solved
      ? 'warn'
      : undefined
  },
  rewrites: [
    'I’ll keep this open until {issue|this} is settled. If it’s all fine, there’s no need to answer.',
    'I’ll leave this with me for now, so just reply here if {issue|anything} isn’t right yet.',
    'Before I go: does that settle {issue|this} for you? If not, reply here and it comes straight back to me.',
  ],
  examples: {
    bad: [
      'Your grievance stands disposed of.',
      'The ticket will close by itself tonight.',
      'Further emails about this will be ignored.',
      'This chat will be disconnected.',
      'We have already responded to this.',
      "Let's leave it there.",
      "I'm closing this ticket now.",
      "If we don't hear from you in 24 hours the case will be closed.",
      'Case closed.',
      "I've marked this as resolved.",
      'This concludes our correspondence.',
      "There's nothing further to discuss.",
      'We will not be responding to any further messages.',
      'Your complaint has been automatically closed.',
      'We consider the matter settled.',
      'I am going to wrap up this chat now.',
    ],
    ok: [
      'I have closed the tap and the leak is gone.',
      "Please drop us a line and I'll look at it today.",
      "It's fixed on our side; if it comes back, reply here and you'll reach me.",
      'The closing date for the offer is 1 June.',
      "I'll leave this open until your refund arrives.",
      "I'll close the old account as you asked and keep the new one.",
      'Close the lid before you press Start.',
      'Happy to close this when you tell me it works.',
      'I will not close this ticket before you have your money.',
      'If the issue is resolved, you need not do anything.',
      'No further action is needed from you.',
      'The ticket is closed now, and a reply from you reopens it.',
    ],
  },
})
