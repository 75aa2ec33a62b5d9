import { withAsides } from '../asides'
import { milderWhereOwned } from '../owned-fault'
import { phraseRule } from '../types'

/** We own up, so looking back is fair. */
const OWN =
  /\b(?:sorry|apologi[sz]e|apologies|(?:our|my) (?:own )?(?:mistake|error|fault)|(?:i|we) (?:was|were) wrong|wrong of (?:us|me)|(?:we|i|they) should (?:not )?have|mistakenly|in error|by mistake|(?:did not|has not|never) happen(?:ed)?|that was wrong|and (?:it|that|they|we|i) did not|(?:different|conflicting|contradictory|opposite) (?:things|stories|answers|information|advice)|by us$|not (?:good|clear|helpful) enough|(?:not|nothing) (?:very |at all )?clear|you are (?:quite |absolutely |completely |of course )?right|you were right|contradict\w*|wrong (?:date|information|price|time|thing|address|day|answer))\b/
const SCORED = /\byou should have|already (?:told|said|explained)|(?:i|we) never (?:said|promised)|which part\b/
/** Others were told, or the words ask to be told. */
const OTHERS =
  /\b(?:told|asked|informed|instructed|explained|reminded|said|mentioned|addressed|covered|raised|discussed|warned|advised|notified|communicated|clarified|flagged|with|to)(?: (?:this|that|it|your \w+|the \w+|all of this|everything))? (?:(?:to|with|by|about|up with) )?(?:the (?!policy|terms|same|reason|fee|process|email|above|matter|issue)\w+|them|him|her|our (?!policy|terms|last|previous|email|website|guide)\w+|my (?!last|previous|email|first|earlier)\w+|your (?:bank|case|issue|concern|request|complaint|feedback|refund|manager)|me|us)\b/
/** Echo of the customer's words against them. */
const AGAINST =
  /(?:\b(?:but|no|well|actually|earlier|yesterday|first|originally|before|initially|previously|literally|just|clearly|recall|remember|correctly)\W+$)|^(?:but|no|well|first|earlier|yesterday|on \w+|last \w+|in your)\b/
const THEN =
  /\b(?:and now|but now|now you|then you|yourself|so that is (?:what|how|why)|and that is (?:what|how|why|exactly)|which is (?:exactly )?(?:what|why)|(?:a|one|two|five|ten) (?:moments?|minutes?|seconds?) ago|in your (?:own|first|last|previous|earlier))\b|, not\b/
/** May be an echo in good faith. */
const PERHAPS =
  /\bso (?:i|we) (?:just |only |then )*(?:sent|shipped|canceled|closed|ordered|made|did|gave|packed|charged|left|processed|delivered|put|set|assumed|changed|removed|went with|used|sold|dispatched|cooked|baked|took)\b|\b(?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|twice|(?:two|three|four|five|several|many) times|already|repeatedly|in writing|on the (?:phone|call)|by email|on chat|at the time|last (?:week|month|time)|go.ahead|green light|nod|okay|the proof|the design)\b/
const GUIDE =
  /^ (?:in|on|at) (?:the|this|our|your) (?:\w+ )?(?:guide|article|help|page|blog|video|faq|listing|release|manual|instructions|table|link|section|app|description|website|notes|post|contract|policy)\b/
const WARM =
  /\b(?:thanks?|thank you|sorry|apolog\w+|welcome|appreciat\w+|regret\w*|congrat\w*|glad|happy|feel free|hope|wish|best|great|pleasure|kind|grateful)\b/

export default phraseRule({
  id: 'he-said-she-said',
  family: 'inflame',
  title: 'Keeping score of who said what',
  why: 'It tells them that asking again was their fault, and turns the reply into an argument about the past.',
  sources: [
    { title: 'Petty he-said-she-said will not help (seed 003)' },
    {
      title: 'Adobe email survey (via Psychology Today), most hated phrases',
      url: 'https://www.psychologytoday.com/us/blog/passive-aggressive-diaries/201809/how-respond-passive-aggressive-emails-in-the-workplace',
    },
  ],
  severity: 'warn',
  // `soft` keeps score only in some mouths: a hint. `echo` turns their own words against them, if the judge hears so.
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '^[<plain>you keep (asking|saying|telling me|telling us|repeating|writing|sending) <betw>? (me|us)? (the same|that|this)] .{0,3}',
    '[<plain>(can not|could not) (make|be) (it|this|that|myself)? (any|much)? (clearer|plainer|more clear)]',
    '^(please|just|go and|then)? [<plain>read what (i|we) (wrote|said|sent|told you)]',
    '^[<plain>(once again no|i repeat no|again no|i said no)]$',
    '[<plain>how (many|many more) times (do|must|will|should|have|did|am|are) (i|we) <betw>{0,1} (have to|need to|going to|got to|to)? <betw>{0,1} (tell|told|say|said|explain|explained|repeat|repeated|answer|answered|write|written|remind)]',
    '(i|we) (have|had) <betw>{0,2} [<plain>(explained|said|told|answered|repeated|written|covered) (this|that|it|you|it to you|this to you|that to you)? <betw>{0,1} (three|four|five|six|ten|several|many|multiple|countless|two|a hundred|a thousand|a dozen|so many) (different)? times]',
    '^(but|and|look|well)? [<plain>(i|we) told you (already|so|this|that|before|twice)]$',
    // As I already told you; like I said; as previously stated; as you were told.
    '(as|like) (<teller>) <betw>{0,4} (have|had|has|did|was|were|am|are|been|be)? <betw>{0,2} (<tellYou>|<sayIt>|tell|say|saying|telling|explaining|tried to (say|explain|tell you)) (to you|you|this|that|it)? (already|before|earlier|previously|twice|repeatedly|yesterday|several times|many times)?',
    '(as|like) <betw>{0,2} (already|previously|repeatedly|clearly|earlier|explicitly|often|just|above|multiple times|many times) <betw>{0,2} (<tellYou>|<sayIt>)',
    '(as|like) (<tellYou>|<sayIt>) <betw>{0,2} (<earlierTimes>|to you|in (my|our) .{0,2} <ourMessage>|by (me|my|our|the) .)',
    'as (intimated|apprised|said|told|stated|informed|advised|instructed|notified|clarified|reiterated)',
    // Per my last email; scroll up; it is all in there.
    '(refer|refer to|check|see|read|go through|per|as per|revert) <betw>? (the)? [<trail>(previous|earlier|trailing|below|last|above|trail)] (mail|email|msg|message|chat|reply|response|mails|conversation|emails|messages)',
    '(per|as per|refer to|refer|refer you to|refer you back to|point you to|direct you to|draw your attention to|quote|quoting|go back to|return to|going back to|refer back to|reread|re read|revisit|consult|reference|revert to|go through|according to|in line with|look at|look back at|go back to|scroll (up|back) to|read) <betw>{0,2} (<myLast>|(my|our) <ourMessage>|(the|my|our) (trailing|trail) .)',
    '(answered|covered|explained|stated|written|said|spelled out|spelt out|outlined|clear|mentioned|addressed|all there|all) <betw>? (in|from) <betw>? (<myLast>|(my|our) <ourMessage>)',
    '(trailing|trail) (mail|email|mails|emails|message|messages)',
    '(scroll (up|back)|read (back|up)|look further up|look up (the|this) (chat|thread)) .{0,4} (see|chat|thread|conversation|above|said|wrote|answer|messages|find|there|already|told|i|we|you|time|line|message)',
    // I already told you; we went over this; this has been answered.
    '(<teller>) <betw>{0,3} (have|had|has)? <betw>{0,2} (already|clearly|repeatedly|explicitly|specifically|literally|just|previously|earlier|twice|consistently|distinctly|plainly|very clearly|quite clearly) <betw>{0,2} (been (very)? clear|<sayIt>|told you|covered|(gone|went|been) (over|through)|had this|dealt with|made (it|this|that|myself) clear|talked about|spoken about|apologized|asked for|requested|replied)',
    '(my (colleague|manager|supervisor|team)|our (agent|agents|colleague|team|advisor|adviser|rep|representative|manager|driver|technician|specialist)|another (agent|colleague|advisor)|the (agent|advisor|manager|driver|technician)) <betw>{0,3} (have|has|had)? <betw>{0,2} [<third>(<tellYou>|explained|said|mentioned|confirmed)]',
    '(i|we|you and i|both of us) <betw>{0,3} (have|had)? <betw>{0,3} (been|gone|went|go|going|are) (over|through|round|around|down) (this|that|it|these|the same|all|everything|in circles)',
    '(this|that|it|which|issue|matter|question|everything|all|policy|point|fee|answer|topic|subject) (was|were|has|have|had|is) <betw>{0,3} (been|being)? <betw>{0,2} (<sayIt>|<tellYou>|dealt with|made clear|(gone|went|been) (over|through)) <betw>{0,2} (<earlierTimes>|to you|with you|by (me|us|my|our)|in (my|our|the) .)',
    '(already|previously|repeatedly|once) <betw>? (told|informed|advised|explained|answered|covered|mentioned|stated|communicated|clarified|replied|addressed|asked|been (told|answered|explained|through|over)) <betw>? (to you|you|this|that|your|it|and answered)?',
    'for <betw>{0,1} the <betw>? (second|third|fourth|fifth|sixth|tenth|last|umpteenth|hundredth|nth|final|millionth|thousandth|seventh|eighth|ninth|very last) time',
    // Repeating: again, to reiterate, how many times, broken record.
    '(i|we|me|us|and|to|not) <betw>{0,2} (will|shall|must|have to|need to|would like to|can only|want to|hate to|do not want to|am forced to|going to|only|like to|do not like to|do not like|refuse to|going)? <betw>{0,2} (repeat|repeating|reiterate) (myself|ourselves|you|this|that|it|again|once|what|the same|my|our)',
    // I never said that; that is not what you said; you said so yourself.
    '(<teller>|nobody|no one|none of (us|my colleagues|our agents)|nobody here|no one here) <betw>{0,3} (never|not|ever) <betw>{0,3} (said|say|told|tell|promised|promise|agreed|agree|stated|state|mentioned|mention|offered|guaranteed|guarantee|suggested|suggest|wrote|write|claimed|claim|implied|imply|commit|committed|quoted|quote|used (the|that) word|use (the|that) word) <betw>? (that|this|it|so|to|you|anything|any|such|a|the|we|i|otherwise|free|for)?',
    '(not|hardly|never) <betw>{0,2} (what|how|quite what|exactly what) (i|we|you|was|anyone|it|he|she|they|my .|our .|the) .{0,3} (said|wrote|told|meant|agreed|promised|say|happened|stated|put|explained|discussed|show|shows|asked|ordered|requested|went|recall|remember|saying)',
    'you never <betw>? (said|mentioned|told|asked|specified|requested|raised|stated|informed|indicated|brought (it|this|that) up|complained|objected)',
    '[<echo>you] <betw>{0,3} (have|had|did)? <betw>{0,1} (said|told|wrote|stated|confirmed|agreed|asked|requested|claimed|mentioned|insisted|say|tell|promised|accepted|specified|swore|assured|approved|signed off|okayed|ok|gave (us|me) the)',
    // You did not read it; you keep asking; the log proves it.
    '^<betw>{0,2} (reiterating|repeating|restating|to reiterate|to restate|reminding you|once more) .{0,8} (<sayIt>|<tellYou>|conveyed|communicated|shared|discussed)',
    '(see|read|reread|check|refer to|look at|revisit|consult) (my|our) (<ourMessage>) (from|of|dated|on|sent|above|below|earlier|at|last) .',
    // Said aside: see `withAsides`.
    'how (often|many times|many more times|frequently|much longer) .{0,7} [<aside>(repeated|said|told|explained|repeat|say|tell|explain|written|write|go over|go through|stated|state|remind|reminded|spelled)] .{0,6}',
    'for the (very)? <nth> (and last|and final)? (time|and last) [<aside>.] .{0,8}',
  ],
  quiet: [
    '(as|like) (has|have|had|is|was|were) <betw>{0,2} been? <betw>{0,3} (<sayIt>|<tellYou>) .',
    '(this|that|it|which|issue|matter|question|everything|policy|point) (was|were|has|have|had|is) <betw>? (been)? (already|clearly|repeatedly|previously|explicitly|twice) <betw>{0,2} (been)? <betw>{0,1} (<sayIt>|dealt with|made clear)',
    '(same|the same|reason|details|fact) (has|have|was|were) <betw>? (been)? <betw>? (informed|communicated|conveyed|intimated|explained|told) (to|with|you) .',
    '(broken record|same ground|round in circles|around in circles|going in circles|round and round|(this|same|the) (conversation|discussion|argument|question|story|thing|song) (again|yet again|once more)|asked and answered|told you so|thought i (had)? (made|was)|tired of (repeating|explaining|telling)|sick of (repeating|explaining|telling)|waste time repeating|like talking to a wall|talking to a (brick)? wall|on repeat|on loop|deja vu|flogging a dead horse|how else (can|do|should) (i|we))',
    '(i|we) <betw>{0,3} (think|thought|believe|believed|hope|hoped|was|were|have been|had been|made|had made|have made|could not have been|could not be) .{0,5} (clear|clearer|plain|clearly enough|explicit)',
    '(what|all) (i|we|my colleague|our agent|he|she) <betw>{0,2} (said|wrote|told you|meant|promised|agreed|offered|stated|explained) <betw>? (was|is) .',
    '(read|reread|re read|look at|check|review|go back to|remember|recall|quote|go over|ignoring|ignored|repeat) <betw>? (what|everything|all that|the (message|email|reply|answer|explanation|mail|note|chat)) (that)? (i|we) <betw>{0,2} (have)? (sent|wrote|said|told|posted|explained|mentioned|written|shared|replied)',
    '(quote|quoting|restate|go back to|return to|going back to|stand by|stick to|stick by) (my|our|what (i|we)) .',
    '(<myLast>|(my|our) <ourMessage>|(my|our) (position|decision|answer)) <betw>? (stands|remains|says it all)',
    '(nothing|not anything) <betw>? (more|further|else|new)? (to|i can|i have to) (add|say) .?',
    '(<myLast>|(my|our) <ourMessage>) <betw>{0,2} (already|clearly|was|were|says|said|stated|answers|answered|explains|explained|made|covers|covered|still|stands|speaks|could not) <betw>{0,2} (clear|clearer|answer|answered|answers|stated|explained|explains|covered|covers|said|says|that|this|it|your|stands|for itself|went unread|ignored|unread)',
    '(<teller>) <betw>{0,3} (have|had|has|did|am|are|do)? <betw>{0,3} (<tellYou>|tell|inform|advise|remind|warn|notify|telling|informing|reminding|warning|advising|asked|asking) you',
    '(i|we) <betw>{0,2} did <betw>{0,1} (say|tell|mention|explain|state|warn|write|ask|point|specify|clarify|inform)',
    '(i|we) <betw>{0,2} (keep|kept|have to keep|am always|are always|am tired of|am sick of|am done|am not going to keep|can not keep|could keep|can keep|will not keep) <betw>? (saying|telling|explaining|repeating|reminding|asking|answering|going (over|through))',
    '[<span>(i|we) <betw>{0,3} (have|had)? <betw>{0,1} (<sayIt>|<tellYou>|asked|been|gone|went|sent|requested|answered|talked|spoke|spoken|had|chatted) .{0,2}] .{0,4} <earlierTimes>',
    'you (were|have been|had been|have already been|got|were all) <betw>{0,3} (told|informed|notified|advised|reminded|warned|asked) <betw>{0,2} (by|that|about|this|it|of|not|to|on|at|in|already|before|earlier|twice|several|many|yesterday|repeatedly|how|when|what)?',
    '(have|did|had|do) not (i|we|you and i|my colleague|our .) <betw>{0,3} (<tellYou>|<sayIt>|<sayBase>|been|talk|talked|discuss|agree|agreed|cover|go|went|gone|send|sent|had|have|just|settle)',
    '^(and|so|but|well|okay|no)? <betw>{0,2} (once again|yet again|one more time|once more|again|for the record|to reiterate|to repeat|just to reiterate|just to repeat|to say it again|to recap what (i|we)|allow me to (repeat|remind|reiterate)|let me <betw>{0,1} (repeat|remind|reiterate|say (it|this|that) (again|once|one)|explain (it|this|again)|refresh)|(may|might|need|must|can|could) i <betw>? (remind|repeat|reiterate)|a (gentle|friendly|quick)? reminder that (i|we|you|my|our)|repeating) .',
    'how (many|often|much) <betw>? (more)? (times|ways|clearer|plainer)? .{0,3} (i|we|me|us) .{0,5} (<sayBase>|<sayIt>|told|be|clearer|make)',
    '(nobody|no one|none of us|none of my colleagues|none of our agents|at no (point|time|stage)|nowhere) .{0,4} (said|say|told|tell|promised|promise|agreed|agree|stated|state|mentioned|mention|offered|offer|guaranteed|guarantee|suggested|suggest|wrote|write|claimed|claim|quoted|confirmed|confirm) .{0,2} (that|this|it|you|any|a|the|anything|such|so|free|otherwise|i|we)',
    '(according to|based on|per|as per|going by|see from|see in) (our|my|the) (notes|records|record|logs|log|chat|transcript|system|recording|files|history|emails) .{0,3} you <betw>? (agreed|accepted|said|asked|confirmed|approved|requested|never|did not|told|chose|declined|signed|were (told|informed|advised|warned))',
    '(earlier|yesterday|first|last week|originally|before|at first|initially|on (the phone|the call|chat|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (your (first|last|earlier) .|the chat)) you <betw>{0,2} [<then>(wanted|asked|said|were|told|had|agreed|chose|liked|seemed|claimed|did)]',
    '(not|un) sure (if|whether|that|why|how) you <betw>{0,3} (have|had|even)? <betw>? (saw|got|read|received|noticed|seen|missed|see|understood|opened|caught|looked|reading|paying) .{0,2} (my|our|the|what|it|me) .?',
    '(if|had|as) you <betw>{0,2} (had)? <betw>{0,2} (read|reread|recall|remember|look back|scroll up|scroll back|go back|listened|checked|check back|looked) .{0,3} (i|we|my|our|<myLast>|our conversation|the chat|this thread|what (i|we))',
    '^<betw>{0,2} [<maybe>now] you (are|say|tell|claim|want) <betw>{0,1} (saying|telling|claiming|asking|it|that|me|us|something|a|the|another)',
    '[<maybe>you .{0,2} (agreed|consented|accepted|signed off|confirmed|undertook|promised) .{0,4} (on the (call|phone)|in the (chat|email|shop|store|form|contract)|over the phone|in writing|in person|at the time|at checkout|when you signed|last week|on monday|that day)]',
    '[<maybe>(remain|remains|stays|stay|is|are) .{0,1} (same|unchanged|identical|no different) .{0,6} (replies|reply|emails|email|messages|message|answers|answer|letters|letter|told|before|last time|already|earlier|previous)]',
    '(i|we|my colleagues|our team) <betw>{0,2} (keep|kept|keeps|have been|had to keep) <betw>? [<aside>(telling|saying|repeating|explaining|reminding|informing)] .',
    '[<aside>(perhaps|maybe|may have|might have|probably|seem to have|apparently|possibly|appear to have) .{0,3} (missed|overlooked|skipped|skimmed|escaped) .{0,4}] (but|answer|answered|reply|email|message|paragraph|already|told|wrote|explained|our|my) .{0,6}',
    '(answer|answered|explained|covered|addressed|mentioned) .{0,4} [<aside>(in|on) .{0,1} (my|our|the) .{0,2} (first|second|third|last|previous|earlier|original) .{0,2} (email|mail|message|reply|paragraph|letter|line|sentence|call|answer)] .{0,3}',
    '(already|was|been|were|have) .{0,2} (twice|three times|two times|several times|many times|multiple times|four times|five times|thrice|a few times) .{0,2} [<aside><toldForm>] .{0,4}',
  ],
  unless: [
    '(as|like) we (discussed|agreed|said) (on|in|over|during|when|this morning|today|earlier today)',
    '(as|like) (i|we) (wrote|mentioned|promised) (this morning|on the phone|when we spoke)',
    '(as|like) you <betw>? (said|mentioned|told|noted|pointed|explained|described)',
    'as promised',
    '(<tellYou>|<sayIt>) (your|the) (manager|case|request|complaint) (to|with) (the|our|my)',
    'as (soon|well|far|long|much|often|quickly|clear|clearly) as',
    'not (clearly|properly|fully|well) <betw>? (<sayIt>|<tellYou>)',
    'put (me|us) (through|in|on)',
    'you <betw>? (should|ought to|would|could|may|might|will|need to|must) <betw>? (have|be) <betw>? (been)? (told|informed|notified|advised|given)',
    'you were not <betw>{0,2} (told|informed|notified|advised|warned|given|asked)',
    'asked you to (wait|call|hold|pay|send|repeat|go|come|do)',
  ],
  judge: withAsides(
    milderWhereOwned(({ text, before, after, sentence, next, captures }, context) => {
      if (/\b(?:less|not|never|more) (?:\w+ )?(?:clear|plain)$/.test(text)) return null
      // What they were told was wrong, and is put right in the next breath.
      if (
        /^you were told\b/.test(text) &&
        /^(?:i|we) (?:can|could|will|have)\b|^(?:that|this) (?:was|is) (?:wrong|not)/.test(next)
      )
        return null
      if (
        /^we told you\b/.test(text) &&
        /\band (?:came|it came|sent|it was|then|did|arrived|nobody)\b/.test(text + after)
      )
        return 'hint'
      if (/\bis what $/.test(before) || /^not what we promised/.test(text)) return null
      if (/^you asked$/.test(text) && /\bin your\b/.test(before)) return null
      if (/^scroll\b/.test(text) && /\b(?:sidebar|page|app|list|menu|screen|settings|tab|window)\b/.test(text + after))
        return null
      if (captures.maybe !== undefined) return 'hint'
      const heated = context.complaint || context.anger >= 1
      const all = text + after
      const soon = all.slice(0, 90)
      if (OWN.test(sentence) && !SCORED.test(sentence)) return null
      if (
        /^\W*(?:sorry|i am sorry|apolog|that was (?:wrong|not)|and that did|it did not|we did not|they did not|you are right)/.test(
          next,
        ) &&
        !/already|never/.test(text)
      )
        return null
      // A condition, an aim, a question of ours, or a clause that hangs on a noun.
      if (
        /\b(?:had|if|when|until|after|before|once|where|which|unless|whether|the (?:thing|info|information|link|email|code|label|number|details|steps|photo|date|refund|discount|price) (?:that )?)(?: that)? $/.test(
          before,
        ) &&
        /^(?:i|we|you|our|my|this|that|it)\b/.test(text) &&
        !/already|twice|times/.test(text)
      )
        return null
      if (GUIDE.test(after)) return null
      if (/aware$/.test(text) && /^ too late/.test(after)) return null
      // "As you may know" tells; "as informed earlier" is plain Indian English.
      if (/^as you (?:may|might|will)\b/.test(text)) return 'hint'
      if (
        /^as (?:was |were |has been |have been |is )?(?:informed|advised|intimated|apprised|notified|confirmed|mentioned|communicated)\b/.test(
          text,
        ) &&
        !/\b(?:already|twice|times|repeatedly|clearly|several|you)\b/.test(soon)
      )
        return 'hint'
      if (/^(?:i|we) had \w+ (?:wrong|right)\b/.test(text)) return null
      // The whole preface is underlined, not its tail.
      if (
        /^(?:i|we|my|our|he|she|they|the)\b/.test(text) &&
        /\b(?:as|like) $/.test(before) &&
        !/\bnot (?:as|like) $/.test(before)
      )
        return null
      if (captures.then) return /\b(?:now|today|but|then|suddenly)\b/.test(after) ? undefined : 'hint'
      if (captures.trail)
        return /\b(?:i|we|let me|will|to)(?: \w+)? $/.test(before)
          ? null
          : /^(?:refer|per|as per|revert|read)/.test(text)
            ? undefined
            : 'hint'
      if (
        /^(?:read|reread|re|look|check|review|go|remember|recall|quote|return|see|find|open)\b/.test(text) &&
        /\b(?:i|we|let me|have|will|to|can)(?: \w+)? $/.test(before) &&
        !/\b(?:you|need|want|ask|suggest|advise|request|like|have) (?:you )?to $/.test(before)
      )
        return null
      if (/\btwice\b|\btimes\b/.test(text) && /^ (?:because|as|since|so that|to make sure)\b/.test(after)) return null
      if (/^(?:as )?per (?:\w+ )?our (?:conversation|chat|call|discussion|communication|correspondence)$/.test(text))
        return 'hint'
      if (
        /^as \w+$/.test(text) &&
        !/^as (?:said|told|stated|informed|advised|instructed|notified|clarified|reiterated)$/.test(text)
      )
        return /(?:^|[,;:.–—-] ?|\b(?:and|but|so|because|please|well|sir|madam) )$/.test(before) ? 'hint' : null
      if (captures.echo) {
        if (
          /\b(?:as|like|what|when|because|since|that|if|which|whatever|everything) (?:\w+ )?$/.test(before) &&
          !/\b(?:because|since) $/.test(before)
        )
          return null
        if (WARM.test(sentence)) return null
        return AGAINST.test(before) || THEN.test(after) || /\b(?:just|literally|clearly|did)\b/.test(text)
          ? undefined
          : PERHAPS.test(after)
            ? heated
              ? 'warn'
              : 'hint'
            : null
      }
      if (captures.third) {
        if (!/^ (?:just |all )?(?:you\b|[^,;.]{0,24}\bto you\b)/.test(after)) return null
        return heated || /\b(?:already|clearly|repeatedly|twice|times|the same)\b/.test(all) ? 'warn' : 'hint'
      }
      if (/^(?:as|like)\b/.test(text)) {
        if (
          /^like\b/.test(text) &&
          /\b(?:would|you|something|looks|sounds|feel|nothing|anything|not|it is|was|much) $/.test(before)
        )
          return null
        if (
          /\b(?:will|can|would|should|need|want|could|never|not)\b/.test(text) &&
          !/should|would|will/.test(text.slice(0, 14))
        )
          return null
        return undefined
      }
      if (/^(?:again|once again|once more|yet again|one more time)\b/.test(text)) {
        if (WARM.test(sentence) || /^(?:once )?again ?,? ?(?:and|with|when|if you)\b/.test(all)) return null
        return /^(?:again|once again|once more|yet again)\s*[,:;–—-]/.test(all) || /^(?:yet|once) again/.test(all)
          ? undefined
          : 'hint'
      }
      if (
        /^(?:i|we|to|me|us|and|not|let|may|might|can|could|need|must|allow)\b.*\b(?:repeat|reiterate|remind|repeating)/.test(
          text,
        ) ||
        /^to (?:repeat|reiterate)/.test(text)
      )
        return WARM.test(sentence) ||
          /\b(?:make sure|understood|correctly|you (?:do not|will not|never|should not|need not)|how (?:sorry|much)|would you like|if you|want (?:me|us) to|so that you)\b/.test(
            sentence,
          ) ||
          /\bremind you (?:a|an|the|before|when|by|on|in|again|nearer|closer|two|three|four|five|seven|ten|tomorrow|of your|about your|\d)/.test(
            all,
          ) ||
          /^to repeat (?:the|this|a|your)\b/.test(all)
          ? null
          : undefined
      if (/\bclear|plain|explicit\b/.test(text) && /^(?:i|we)\b/.test(text))
        return /\b(?:not|never|should|hope|want|wish|be)\b/.test(
          text.replace(/could not have been|could not be/, ''),
        ) || /^ (?:up|out|it|the|to (?!you))\b/.test(after)
          ? /\bthought\b/.test(text) && !/\bnot\b/.test(text)
            ? undefined
            : null
          : undefined
      if (
        /^(?:nobody|no one|none|at no|nowhere)\b/.test(text) ||
        /\b(?:never|not)\b.*\b(?:said|say|told|tell|promis|agree|state|mention|offer|guarant|suggest|wrote|claim|impl|commit|quote)/.test(
          text,
        )
      ) {
        if (/\b(?:clearly|enough|properly|in time|sooner|about the (?:delay|change|fee))\b/.test(after.slice(0, 40)))
          return null
        if (
          /^(?:nobody|no one|none)/.test(text) &&
          ((/\b(?:told|tell|mention|mentioned) (?:\w+ )?(?:you|to you)/.test(text) &&
            !/^ (?:that )?(?:it|this|we|you (?:could|would|can)|anything|so|otherwise)\b/.test(after)) ||
            /\?/.test(sentence))
        )
          return null
        if (
          /^(?:i|we)\b.*\b(?:can|could|will|would|should|may|want|do) not\b/.test(text) &&
          !/recall|remember|not have\b/.test(text)
        )
          return null
        return undefined
      }
      if (
        /^(?:i|we|my|our|the|this|that|it|which|issue|matter|question|everything|he|she|they|already|previously|repeatedly)\b/.test(
          text,
        ) &&
        /\b(?:told|asked|informed|advised|explained|said|mentioned|addressed|covered|raised|discussed|warned|notified|communicated|clarified|flagged|sent|requested|replied|spoke|spoken|confirmed|answered|wrote|written)\b/.test(
          text,
        )
      ) {
        if (OTHERS.test(soon) && !/\byou\b/.test(text)) return null
        if (
          /\b(?:will|would|can|could|should|want|need|may|might|to be|going to|glad to|happy to|like to|please|not)\b/.test(
            text.replace(/\b(?:told|said|explained|informed|advised|asked)\b.*/, ''),
          )
        )
          return null
        if (/\b(?:told|asked|informed|advised|promised|assured) you\b/.test(text))
          return /\byou (?:\w+ )?(?:i|we|that we|that i) (?:would|will)\b/.test(all) && !/already/.test(text)
            ? null
            : undefined
        if (/\b(?:just)\b/.test(text) && /\b(?:sent|asked|requested|replied|confirmed|spoke|spoken)\b/.test(text))
          return null
        if (
          /\b(?:sent|confirmed|replied|requested|raised|flagged|communicated|reported|given|shown|showed)\b/.test(
            text,
          ) &&
          !/\b(?:twice|times|repeatedly|thrice|once|over and over)\b/.test(soon)
        )
          return /\bto you\b/.test(text) ? undefined : null
      }
      if (/^(?:did|have|had|do|are|if|case|maybe|perhaps|may|might)\b/.test(text))
        return /\b(?:case|might|may|did you (?:get|receive|see)|have you (?:received|got|seen|had))\b/.test(text) &&
          !/ignored|skipped/.test(text)
          ? 'warn'
          : undefined
      return undefined
    }),
  ),
  rewrites: [
    { scope: 'cut', text: '' },
    'Here it is again, all in one place.',
    'Let me put it more clearly than I did before.',
    'I can see that my earlier message did not settle this, so let me go through it properly.',
  ],
  examples: {
    bad: [
      'See my email of last Tuesday.',
      'As I already said, the refund takes ten days.',
      'Per my last email, we need the serial number.',
      'I never said that.',
      'I have clearly explained this twice.',
      'Not sure if you saw my last message.',
      'For the third time, the item is final sale.',
      "Like I said before, it's in the terms.",
      'We told you that on Monday.',
      'As our team has already informed you, the sale was final.',
      'I feel like a broken record here.',
      "That's not what I said.",
      'How many times do I have to explain it?',
      'Kindly refer the trailing mail.',
      'I thought I had made myself clear.',
      'My earlier message still stands.',
      'Nothing further to add to what I wrote.',
      'According to our notes you declined the cover.',
      'First you wanted the grey one, and now it is white.',
      "Didn't we settle this last week?",
      'At no stage did we guarantee a table by the window.',
    ],
    ok: [
      'Scroll up in the list until you see the folder.',
      'As you mentioned, the box was open.',
      'As promised, here is the label.',
      "You said that we never called back, and you're right.",
      "I said I'd update you by noon, so here I am.",
      'I never received the photo; could you send it again?',
      'The steps are repeated below so you have them in one place.',
      'As mentioned in the guide, the code expires after an hour.',
      'Once again, thank you for your patience.',
      'We told you the wrong date, and I am sorry.',
      'As soon as we have confirmed the refund I will write to you.',
      'I have already explained the fault to our engineers.',
      'You told us the tap drips, so a plumber is on the way.',
      'I have told the kitchen twice, and they know.',
      'You were told two different things by us, and I am putting that right.',
      'I sent you the label twice because the first one bounced.',
    ],
  },
})
