import { phraseRule } from '../types'

/** The roughness was ours, or somebody else's towards the customer. */
const OURS =
  /\b(?:our (?:driver|agent|colleague|courier|staff|team|advisor|adviser|rep|receptionist|manager|engineer|technician|waiter|crew)|the (?:driver|agent|courier|rep|engineer|technician|caller|scammer|seller|host|guest)|my colleague|he|she|they|we were|i was|you were (?:spoken|treated|shouted|met)|sorry|apologi[sz]e)\b/
const SETTINGS =
  /\b(?:settings?|set to|preferences?|english|french|german|spanish|hindi|default|menu|version|translation|keyboard|subtitles?|support(?:s|ed)? (?:\w+ )?languages?|ring ?tone|dial tone|skin tone|two[- ]tone|tone (?:control|generator|knob|dial|of voice guide)|muscle tone)\b/
const GRANTED =
  /\b(?:understandable|understand|justified|valid|fair|makes sense|make sense|every right|with good reason|completely right|legitimate|was warranted)\b/
const AGENT_SUBJECT =
  /\b(?:i|we|they|he|she|who|us|staff|team|agents|drivers|colleagues|people)(?: (?:would|will|do|did|can|could|should|must|always|never|try to|aim to|strive to|want to|ought to|are|were|is|was|have|had|to))* $/

export default phraseRule({
  id: 'police-tone',
  family: 'inflame',
  title: 'Policing how they speak',
  why: 'Correcting how they speak turns the talk from what went wrong to their manners, and they feel told off.',
  sources: [
    {
      title: 'BizNews, call-centre etiquette: words and phrases to avoid',
      url: 'https://www.biznewsarticles.com/business-articles/call-center-etiquette-7-words-and-phrases-to-avoid/',
    },
    { title: 'Ignore name-calling, guide back to the issue (seed 001)' },
  ],
  severity: 'warn',
  patterns: [
    // no need to shout
    'no (need|reason|point|call|cause|use|sense|necessity|justification|good|excuse|room|place) .{0,5} (<roughAct>|<roughDoing>|<roughThing>|<roughBeing>|<heated>)',
    '(not|do not) (need|have|necessary|required|acceptable|helpful|appropriate|okay|ok|nice|productive|polite|right) .{0,3} (<roughAct>|<roughDoing>|<roughBeing>|<roughThing>|<heated>)',
    '(unnecessary|unacceptable|pointless|useless|uncalled|inappropriate|unhelpful) .{0,4} (<roughAct>|<roughDoing>|<roughBeing>)',
    // watch your tone
    '(watch|mind|moderate|check|adjust|change|soften|lower|fix|drop|improve|temper|lose|tone|curb|hold|bite|rephrase|reconsider|correct|guard) .{0,1} (your|the|that|ur) <mannerOf>',
    '(watch|mind|moderate|temper|check|clean|control|choose) .{0,1} (your|the|that|ur) (language|words|wording|behavior)',
    '(watch|mind|careful|consider|think) (about)? how you (speak|talk|write|address|phrase|word|behave)',
    '(lower|raise|raising|lowering) .{0,1} (your|ur|the) (voice|voices|tone)',
    // I do not appreciate your tone
    '(not|never|nor) .{0,1} (appreciate|like|care|enjoy|tolerate|accept|respond|stand|put|welcome|deserve|entertain|take|love|need|excuse|allow|endure|condone|engage) .{0,5} (<mannerOf>|language|<roughDoing>|<roughThing>|shouted|yelled|sworn|spoken|insulted|talked|abused|rude|behavior|wording|addressed|lectured)',
    '(refuse|refusing|decline|unwilling|unable|tired|sick) (to|of) .{0,4} (shouted|yelled|sworn|spoken|insulted|talked|abused|<roughDoing>|<mannerOf>)',
    '(i|we|me|us|staff|team|my|nobody|agents) .{0,6} (be|being|get|getting) (spoken|talked|shouted|yelled|sworn|cursed|screamed|abused|insulted|disrespected|bullied|barked|treated|threatened) (to|at|like|this|that|in|by|so|with)',
    // do not shout
    'not .{0,2} (<roughAct>) .{0,3} (at|me|us|our|my|staff|team|in|please|madam|sir|sir|mam|again|here|on)',
    '(do|please|let|us) not .{0,1} (shout|yell|scream|swear|curse|cuss|rant|rage|insult|whine)',
    'not .{0,2} (use|using) .{0,3} (language|tone|words|word|caps|capitals|capslock|profanity|expletives|swearwords|uppercase|capital)',
    '(stop|quit|cease|avoid|drop|enough) .{0,4} (<roughDoing>|<roughThing>|attitude|tone|rude|abusive|hostile|sarcastic)',
    '(refrain|abstain|desist|stop) from .{0,4} (<roughDoing>|<roughThing>|language|words|rude|abusive|tone|being|remarks|comments|capital)',
    '(do|to|please|and) not .{0,2} (be|get|act) .{0,3} <roughBeing>',
    '(not|never|with|stop|lose|drop|without|that|such|using|taking) .{0,2} (tone|attitude)',
    '(speak|speaking|talk|talking|write|writing|shout|yell|address) (to|with|at) (me|us|our|my|staff|people|the) (like (that|this|an|a)|(in|with) (that|this|such))',
    '(take|taking|get) .{0,2} out on (me|us|our|my|the)',
    // be polite
    '<askTo> .{0,3} (be|remain|stay|keep|act|become|try) .{0,3} <civilBeing>',
    '(if|when|once|until|unless|till) you .{0,5} (civil|polite|courteous|respectful|nicer|politely|nicely|respectfully|civilly|mature)',
    '^<filler>{0,2} (be|remain|stay|keep|act) .{0,2} <civilBeing>',
    '(show|have|use|learn|try|remember|keep|where|mind|need|maintain|appreciate|expect|ask|request|demand) .{0,4} (respect|manners|courtesy|civility|politeness|decency|decorum|etiquette)',
    '(little|bit|some|basic|common|more|less) .{0,1} (respect|courtesy|civility|politeness|manners|decency|kindness|hostility|aggression|attitude)',
    '(speak|talk|write|ask|communicate|address|reply|respond|behave|converse|say|conduct|express) .{0,4} (politely|nicely|respectfully|civilly|courteously|decently|respect|manners)',
    // capitals
    '(typing|writing|shouting|yelling|messaging|using|texting|write|type|use) .{0,4} (caps|capitals|capital|uppercase|capslock)',
    '(turn|switch|take|put|press|release|unlock|lay|ease) .{0,3} caps .?',
    '(caps|capitals|uppercase|capslock) .{0,4} (not|unnecessary|shouting|yelling|rude|necessary|off)',
    // it will not help
    '(<roughDoing>|<roughThing>) .{0,6} (not|never|nothing|nowhere|no|hardly|only) .{0,2} (help|get|make|change|solve|speed|bring|do|work|fix|achieve|resolve|helping|helps|slow|slows|going|faster|any|impress|motivate|you|us)',
    '(getting|being|becoming|acting|staying) .{0,3} (<heated>|<roughBeing>) .{0,5} (not|never|nothing|nowhere|no|hardly|only)',
    // your tone is …
    'your (tone|attitude|language|manner|rudeness|aggression|hostility|sarcasm|behavior|outburst|outbursts|temper|wording|insults|threats|shouting|yelling|swearing|ranting|swearwords|insolence|disrespect|tantrum) .{0,2} (is|was|are|were|will|does|do|makes|has|needs|leaves|could|should|must|towards|toward|with|in|comes|came|can|not|and|please)',
    '(your|such|using|use|with|of|this|that) .{0,2} (abusive|foul|vulgar|profane|disrespectful|rude|unparliamentary|crude|obscene|filthy|derogatory|insulting|unprofessional|threatening|aggressive|hostile|offensive|harsh|strong) (language|tone|words|word|message|messages|behavior|remarks|comments|attitude|manner|emails|email|reply)',
    '(throw|throwing|threw|your|another|such|having) .{0,2} (tantrum|tantrums|hissy|strop|wobbly)',
    '(not|am) .? your (servant|slave|punching|enemy|maid|doormat)',
    '(human|humans|person|people) (too|here|on the other|at the other|behind this|with feelings)',
    '(if|when) you (keep|continue|carry) .{0,2} (<roughDoing>|being)',
    '(keep|kept|make|let|leave) (it|this|things|the|your) .{0,2} (civil|polite|respectful|cordial|insults|threats|attitude|sarcasm)',
  ],
  guards: { negation: false },
  unlessNear: ['(password|passcode|postcode|username|serial|code|recruit|recruitment)'],
  judge: ({ text, before, after, sentence }, context) => {
    if (SETTINGS.test(sentence)) return null
    if (GRANTED.test(after) || GRANTED.test(before)) return null
    if (
      OURS.test(before) ||
      /\b(?:our (?:driver|agent|colleague|courier|staff|advisor|adviser|rep)|we were|by our|from our|of ours)\b/.test(
        text + after,
      )
    )
      return null
    if (/^(?:human|person|people)/.test(text))
      return /\b(?:i am|we are|remember|just|only|a|also|real|there is)\b/.test(before) &&
        !/\bto (?:a|another) $/.test(before)
        ? undefined
        : null
    if (
      /\b(?:not|never|no one|nobody) (?:\w+ )?$/.test(before) &&
      !/\b(?:do|please|let us|to) not (?:\w+ )?$/.test(before)
    )
      return null
    if (
      AGENT_SUBJECT.test(before) &&
      !/^(?:not|never|refuse|refusing|decline|unwilling|unable|tired|sick|stop)/.test(text)
    )
      return null
    if (/^(?:show|have|use|learn|little|bit|some|more|basic|less)\b/.test(text) && /\b(?:i|we|our|us)\b/.test(before))
      return null
    if (/\b(?:not|no|never)\b/.test(before.slice(-30)) && !/\bno\b|\bnot\b|\bnever\b/.test(text) && /^your/.test(text))
      return null
    // Setting a limit against abuse is a legitimate move; it is only weighed.
    if (
      context.abuse &&
      /\b(?:can not|will not|have to|need to|may) (?:continue|help|end|close)|\bkeep helping|\bcontinue (?:helping|to help)/.test(
        sentence,
      )
    )
      return 'hint'
    return undefined
  },
  rewrites: [
    'I want to sort out {issue|this} for you.',
    'I can hear how frustrating {issue|this} has been, and I want to get it fixed.',
    'You have been let down here, and I would like to put that right. Let me look at {issue|this} with you.',
  ],
  examples: {
    bad: [
      'There is no need to shout.',
      "I don't appreciate your tone.",
      'Please mind your language when writing to us.',
      "Don't take that tone with me.",
      'If you could manage to be civil, this would go faster.',
      "Typing in capitals won't get you a refund any quicker.",
      'Kindly do not shout madam.',
      'Being rude to me is not going to help your case.',
      'A little courtesy goes a long way.',
      'I refuse to be spoken to like this.',
      'Could you speak to us more politely?',
      "Don't take it out on me.",
    ],
    ok: [
      "There's no need to send the item back; please keep it.",
      'The tone control is on the left-hand side.',
      'There is no need to get a new account; the old one still works.',
      'Your colleague asked us to mind the language setting, which is now French.',
      'I want to keep helping you; to do that I need us to leave out the personal remarks.',
      'No need to be there in person; the courier can use the safe place.',
      'You can change your language under Settings.',
      'I am sorry our driver was rude to you.',
      'Your anger is understandable.',
      'Caps lock may be on when you type your password.',
    ],
  },
})
