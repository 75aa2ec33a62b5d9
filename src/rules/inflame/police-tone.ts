import { withAsides } from '../asides'
import { phraseRule } from '../types'

/** The roughness was ours, or somebody else's towards the customer. */
const OURS =
  /\b(?:our (?:driver|agent|colleague|courier|staff|team|advisor|adviser|rep|receptionist|manager|engineer|technician|waiter|crew|reply|email|message)s?|(?:the|that|a) (?:driver|agent|courier|rep|engineer|technician|caller|scammer|seller|host|guest|waiter|cashier|game|chat|filter)s?|my (?:colleague|reply|message|last email|tone|email)|by our|from our|of ours|he|she|they|we were|i was|i am sorry (?:that |if |for )?(?:i|we|our|my)|you were (?:spoken|treated|shouted|met|sworn|greeted))\b/
const OURS_INSIDE =
  /\b(?:our \w+(?:'s)? (?:was|were|is|has)|our (?:reply|email|message|tone)|by our|from our|of ours|he|she|they)\b/
const SETTINGS =
  /\b(?:settings?|set to|preferences?|english|french|german|spanish|hindi|default|menu|version|translation|keyboard|subtitles?|support(?:s|ed)? (?:\w+ )?languages?|ring ?tone|dial tone|skin tone|two[- ]tone|tone (?:control|generator|knob|dial|of voice guide)|muscle tone|recruit|profanity filter|auto[- ]repl\w+|brand voice|profile|template|headset|headphones|speaker|rooftops?|microphone|alexa|volume)\b/
/** Capitals as a matter of typing. */
const TYPED = /\b(?:password|passcode|postcode|username|serial|code|voucher|licen[cs]e|field|form|reference|booking)\b/
const GRANTED =
  /\b(?:understandable|understand|justified|valid|fair|makes? sense|every right|good reason|completely right|legitimate|was warranted|no wonder|deserve better)\b/
const WE_ACT =
  /\b(?:i|we|they|he|she|who|us|team|agents|drivers|our staff|trained to)(?: (?:would|will|do|did|can|could|should|must|always|never|try to|aim to|strive to|want to|ought to|are|were|is|was|have|had|to|train|expect|ask|our|staff))* $/

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
    // Plain, whole and unmistakable: see `withAsides`.
    '^(please|now)? [<plain>you (need|have|ought) to listen] (to me|to us|now|for once)?$',
    // no need to shout, kindly do not swear, stop being rude
    '(<noNeed>|(not|never|hardly|isnt) (needed|necessary|required|acceptable|helpful|appropriate|okay|ok|nice|productive|polite|right|fair|cool|called for|on|going to help) (for you)? (to|of you to)?) (you|to|be|for|your|you to|for you to|being|in|with|such|all|the|that|this|so much|any|that kind of|this kind of|that sort of){0,3} (<rough>|<roughIng>|<roughNoun>)',
    '(do|to|let us|please|kindly|try|just|you|did|better|would you|could you|can you|will you|and|should|must|ought) not (have to|need to|dare|you dare|you|ever|go|start|to|even|try to|want to|think you can){0,2} <softly>{0,2} <rough> (at|me|us|our|my|staff|team|in|please|madam|sir|with|here|on|like|while|when|and|just|because|over|about|i|we|again|to|anymore|about)?',
    '(stop|quit|cease|avoid|drop|refrain from|abstain from|desist from|enough of|enough with|less of|less|cut|cut out|cut down on|lose|ditch|spare (me|us)|keep|leave out|hold|leave|pack in|give up|skip|save|knock off|park) (all)? (the|this|that|your|with|out|you|of|such|these|any|using|on|it with|it with the|so much|making|sending){0,3} <softly>{0,2} (<roughIng>|<roughNoun>|rude (remarks|comments|messages|words)|tone)',
    '(<roughIng>|<roughNoun>|(<rude>|angry|angrier) (<message>)) (at|to|towards|toward|with|like|about|in|from|of|my|our|us|me|the|people|staff) .{0,5} (not|never|nothing|nowhere|no|hardly|only|just|unnecessary|rarely|uncalled|unacceptable|inappropriate|pointless)',
    '(<roughIng>|<roughNoun>|(<rude>|angry) (<message>)) (is|are|was|were|will|does|do|would|can|has|gets|get|makes|make|only|just|never|really|simply) (<softly>|really|simply|a|an|just|only|going to){0,3} (not|never|nothing|nowhere|no|hardly|only|slow|delay|unnecessary|uncalled|unacceptable|inappropriate|pointless|unwelcome|unhelpful|rude|matters worse|it worse|against|us reluctant)',
    '(typing|writing|shouting|messaging|texting|sending .{0,2}|speaking) .{0,2} (caps|capitals|capital letters|uppercase|capslock) .{0,2} (is|will|does|only|just|comes|feels|makes)',
    // watch your tone
    '(watch|mind|moderate|check|adjust|change|soften|lower|fix|drop|improve|temper|lose|tone|curb|hold|bite|rephrase|reconsider|correct|guard|clean|control|choose|be careful with|be careful about|think about|consider|careful|work on|modify|reword|review|rethink|sort out|leave|keep|control|consider) (out|up|down)? (<softly>|a|bit)? ((your|the|that|ur|this) <softly>{0,1} (tone|attitude|manner|manners|mouth|tongue|temper|language|words|wording|behavior|p|cheek|step|sarcasm|anger|choice of words)|how you <softly>{0,1} (speak|talk|write|address|phrase|word|behave|put|come across|say))',
    '(keep|make|let us keep|leave) (it|this|things|the|our|your|that|everything|conversation|messages|chat|remarks){1,3} (<softly>|more)? (civil|polite|respectful|cordial|clean|pleasant|professional|civilized|constructive|friendly|courteous|pg|to yourself|at the door|out of it|out of this)',
    // I do not appreciate your tone
    '(i|we|nobody|no one|staff|team|agents|colleagues|my team|people|none of us|and|but) <softly>{0,2} (do|does|will|would|can|could|am|are|is|have|did|shall|should|must|deserve|deserves|likes|wants|has|refuse|refuses|decline|need|needs)? (not|never|hardly)? <softly>{0,2} (appreciate|like|care for|enjoy|tolerate|accept|respond to|stand for|stand|put up with|welcome|deserve|entertain|take|love|need|excuse|allow|endure|condone|engage with|prepared to accept|answer|react to|have to take|have to accept|have to put up with|have to listen to|want|expect|to take|paid to take|paid enough for|here for|here to take|used to|impressed by|okay with|going to tolerate|going to accept|going to respond to|going to take|obliged to accept|tired of|sick of) [<span>(being|getting|to be|the|your|that|this|such|any|kind|of|sort|type|in|all|with|a|to|like|these|those|having|messages|about){0,5} (tone|attitude|manner|language|<roughIng>|<roughNoun>|abuse|shouted|yelled|sworn|spoken|insulted|talked|abused|cursed|screamed|barked|treated|snapped|threatened|addressed|lectured|sworn at|rude|aggressive|foul|abusive)]',
    '(refuse|refusing|decline|not (going|willing|prepared|obliged|here|paid|have|happy)|unwilling|unable|will not|would not|should not|do not deserve|never) (to|have to)? (<softly>)? (be|being|get) (spoken|talked|shouted|yelled|sworn|cursed|screamed|abused|insulted|disrespected|bullied|barked|treated|threatened|lectured|addressed|snapped|mocked|harassed)',
    '(i|we|me|us|staff|team|my|nobody|agents|colleagues|people) .{0,5} (not|no|never|without|tired of|sick of|dislike|deserve|enough) .{0,4} (be|being|get|getting) (spoken|talked|shouted|yelled|sworn|cursed|screamed|abused|insulted|disrespected|bullied|barked|treated|threatened)',
    '(i|we) (find|found|take offense at|object to|resent|am offended by|are offended by|am hurt by|feel insulted by|am shocked by|am appalled by|was shocked by|was offended by|must object to|did not like) (the|your|that|this) .{0,5} (<rude>|tone|attitude|manner|language|wording|insinuation|way you)',
    // your message was rude
    '(<yourWords>) .{0,2} (<message>) .{0,5} (is|are|was|were|sounds|sound|sounded|came|comes|come|reads|read|seems|seem|seemed|feels|felt|borders|bordered|bordering|verges|leaves|left|could|should|needs|need|must|is being|has been|have been|strikes me as|makes) .{0,4} (<rude>|<roughNoun>|a lot|something to be desired|nicer|kinder|politer|softer|intimidating|completely out|called for|acceptable|respectful|polite|civil|improving)',
    // why do you talk like this
    // manners
    '(<tellTo>|then|if you|must you not|to) <softly>{0,3} (be|remain|stay|keep|act|become|sound) (<softly>|bit|more|a|a bit|a little|at least|as){0,3} <civil> (to|with|when|in|and|towards|or|please|so|while|about|here|if|i|we|person|human|language|tone|messages)?',
    '^<lead>{0,3} <softly>{0,2} (be (<softly>|more|bit){0,2} (civil|polite|politer|courteous|respectful|nice|nicer|kind|mature|reasonable|professional)|behave yourself|behave|manners|language|mind yourself|temper temper|act your age)',
    '(<saying>|speaking|talking|writing|asking|replying|addressing|behaving) .{0,5} <civilLy>',
    '(show|have|use|learn|try|remember|keep|where (is|are|was|were)|mind|need|maintain|appreciate|expect|ask for|request|demand|forgotten|forgot|forget|lost|insist on|teach you|deserve|deserves|observe|with|afford|extend|give|entitled to|treat .{1,3} with|lack|lacking|lacks) (a|some|your|me|us|our|the|little|bit|of|more|basic|common|at|least|any|staff|team|that|same|proper|mutual|agents|to|be|treated|with|good){0,4} (manners|courtesy|civility|politeness|decency|decorum|etiquette|respect)',
    '(you) (could|might|can|would|will|may) (<softly>|have|at|least|try|get|also|always){0,3} (asked|ask|said|say|put|phrase|phrased|worded|word|catch|written|write|be|been) (<softly>|that|this|it|more|a|bit|further|flies|me|us|so){0,3} (nicely|nicer|politely|kinder|kindly|please|more gently|with honey|polite|civil|courteous|less rude|rudely|a nicer way|better manners)',
    '(there is|is there not|learn|find|know|in|try|use|surely|be) (<softly>|not|always)? (a|an) (<softly>|far|much)? (polite|nicer|civil|kinder|politer|more polite|gentler|decent|more civil|friendlier|respectful|more respectful|less aggressive|less hostile) (way|tone|manner|fashion|style) (to|of|than|please|for)? (say|saying|ask|asking|speak|speaking|talk|talking|write|writing|put|putting|communicate|raise|raising|complain|express|expressing|do|address|this|that)?',
    '(is there|is|was there|was|see|there|where is the|do not see|what is the) (<softly>|not|really|the|a|no){0,2} (any|need|call|reason|point|necessity|use) .{0,1} (for|of|in|to) (<softly>|all|this|that|such|the|being|using|use|your|be|get){0,3} (<roughNoun>|<roughIng>|<rude>|tone|language|anger|hostility|attitude|<rough>)',
    '(have to|need to|necessary|needed|must you|point in|point of|reason to|want to|got to|required|good|resort|resorting) (to|not)? (<softly>|be|go|keep)? (use|using|write in|writing in|type in|typing in|resort to|resorting to|send|sending|shout in|put everything in|be|being|all this|raise) (<softly>|all|those|so many|these|such|this|that|so|in|every){0,4} (<roughNoun>|<roughIng>|<rude>|capital letters in|<rough>)',
    '(getting|being|staying|becoming|going) <adv>{0,2} (angry|rude|nasty|aggressive|abusive|hostile|loud|sarcastic|snappy|cross|mad|personal|difficult) (with|at|to|towards)? (me|us|my team|staff|anyone|our .)? (is|are|will|would|does|do) not',
    '(put|say|word|phrase|ask|address|speak|write|express|explain) .{0,4} (more nicely|a little more nicely|a bit more nicely|in a civil|civilly|nicely|in a polite|in a respectful|in a calmer|with more respect|with respect|politely|courteously|in a courteous|in a decent)',
    // Said aside: see `withAsides`.
  ],
  quiet: [
    '(lower|raise|raising|lowering|keep) .{0,1} (your|ur) (voice|voices) (down)?',
    'your (rudeness|aggression|hostility|sarcasm|outburst|outbursts|insults|shouting|yelling|swearing|ranting|insolence|disrespect|tantrum|lack of (respect|manners|courtesy)|bad manners|foul mouth|bad language|foul language|abusive language|name calling|snide remarks|rude (message|messages|email|emails|tone|remarks|comments|words|behavior|language|manner)|bad attitude|(aggressive|abusive|hostile|angry) (tone|manner|message|messages|email|emails|language|attitude|behavior|words))',
    '(abusive|foul|vulgar|profane|disrespectful|rude|unparliamentary|crude|obscene|filthy|derogatory|insulting|threatening|aggressive|hostile|offensive|harsh|strong|bad|such|that kind of|that sort of|this kind of|this sort of|this type of) (language|tone|words|attitude|manner) (is|are|will|has|have|was|does|in|towards|toward|when|here|with|and|or) .{0,4} (not|never|no|unacceptable|unnecessary|uncalled|inappropriate|us|me|our|out|reported|tolerated|ended|messages|emails|team|staff)',
    '(there is)? no (call|excuse|place|room) for (that|this|such|such a|rude|any|being|your) .{0,2} (tone|language|attitude|rudeness|manner|sarcasm|behavior|rude|talk|abuse|aggression)',
    '(if|when|once|until|unless|till|after|as soon as|only when|provided|as long as|whenever|the moment) you .{0,3} ((are|be|were|stay|remain|act|sound|get|learn to be|being|been) (<softly>|more|bit){0,3} <civil>|.{0,2} <civilLy>|apologize|apologized|apologise|mind your|ask nicely|asked nicely|find your manners|found your manners|learn some manners|learned some manners|lower your voice|lost the attitude|lose the attitude|drop the attitude|dropped the attitude|change your tone|changed your tone|stop <roughIng>|stopped <roughIng>|finished <roughIng>|done <roughIng>)',
    '^<lead>{0,3} (a|some|bit of|little|more|common|basic|good|mutual){0,4} (respect|courtesy|civility|politeness|manners|decency|kindness|civil tongue|politer tone|nicer tone) .{0,6} (long|nothing|would|please|nice|help|helps|goes|go|cost|costs|further|faster|way|free|works|appreciated|expected|required|two|both|much|maketh|here)',
    '(do|manage|live|cope|try|message|proceed|continue|speak|talk|discuss|write|again|it|that|this|do this|talk about this) (<softly>|again|it|that|this)? (without|minus) (<softly>|the|all|any|so many|your|that|this){0,2} <softly>{0,1} (<roughNoun>|<roughIng>|name calling|drama|being <rude>)',
    '(what is|what is going on|enough|easy|go easy|ease up|slow down|careful|steady|off|hold back|chill|ease off|calm down|tone down) (with|on) (<softly>|all|the|this|that|your|those|these){0,3} (<roughNoun>|tone|hostility|anger|language|attitude|caps|exclamation marks|<roughIng>|aggressive .|punctuation|question marks)',
    '(language|tone|wording|words|manner|remarks|comments|content|style|phrasing|sentiments|expressions) (<softly>|used|of|in|from|you used|you chose){1,3} (your|the|that|this|this morning|yesterday)? (<softly>|last|previous|first|latest)? (<message>)? .{0,2} (was|were|is|are|leaves|leave|left|has been|have been|sounded|fell|falls|do not|does not|did not|borders|crosses|crossed|came) .{0,4} (<rude>|inappropriate|desired|noted|reported|unacceptable|offensive|short|line|necessary|acceptable|appropriate|welcome|disappointing|tolerated|hurtful|uncalled|befitting|recorded|helpful|regrettable|unbecoming)',
    '(more|better|happier|quicker|faster|likelier) (<softly>|far|much)? (inclined|willing|ready|disposed|motivated|keen|able|likely|happy|prepared|to) .{0,6} (if|had|were|when|to (people|customers|someone|those)) .{0,7} (polite|politer|nicer|kinder|civil|courteous|respectful|less (rude|aggressive|hostile|abusive|angry|insulting)|pleasant|friendlier|nicely|politely|gentler|manners|courtesy)',
    '[<aside>(exclamation marks|exclamation points|question marks|capital letters|capitals|caps lock|exclamation mark|punctuation) .{0,6} (not necessary|not needed|unnecessary|needed|necessary|help|many|helpful|seriously|nicer|rude|uncalled|enough)] .{0,2}',
    '(expect|expects|expected|require|requires|appreciate|insist|demand|remember|show|lack|lacks|lacking|without|little|missing|basic) .{0,6} [<sore><courtesy>] .{0,4}',
    '(write|speak|talk|ask|address|put it|express|communicate|behave|say it|reply) .{0,5} [<aside>(civilized|civil|polite|decent|respectful|courteous|nicer|proper|mannerly) .{0,1} (manner|way|tone|language|words|fashion)] .{0,3}',
    'in a [<aside>(civilized|civilised|civil|decent|mannerly) (manner|way|tone|fashion)] .{0,3}',
    '(that|this|it|which) (is|was) (<softly>|really|frankly|just|quite|completely|totally|plain|rather|a|very|bit){0,3} (uncalled for|no way to (speak|talk|address|treat|write|behave|get)|not (a|the|any|very|how)? (way|nice way|polite way|how|polite|nice|civil|courteous|respectful|kind) (to|you|of you|thing) .|(rude|impolite|disrespectful|discourteous|unkind) (of you|to say|thing to say)|below the belt|no tone|not the tone|hardly (polite|civil|courteous|the tone)|out of order|out of line)',
    '(why|is that how|is this how|is that the way|is this the way|who do you think you are|do you always|do you usually|would you|how dare you|how can you|must you|do you have to|do you need to|do you|what makes you think you can) (are|do|you|have|must|really|always|always have to|so|to|is it|need|being|it necessary|think){0,3} (<roughIng>|<rough>|talking to|speaking to|addressing|(talk|speak|write|behave|talking|speaking|writing|behaving|communicate) (to|with|at)? (me|us|people|your mother|your boss|everyone|others|staff|like|so|this|that|rude|rudely|in))',
    '(polite|politeness|rude|ruder|nicer|civil|courteous|respectful|abusive|aggressive) (customers|people|callers|guests|requests|messages|emails|callers|ones|manners)? (get|gets|got|will get|goes|receive|are|wait|will|would|tend|usually) .{0,3} (further|faster|first|quicker|answered|better|longer|last|help|helped|served|nowhere|results|treated|prioritized|ignored|slower|back)',
    '(get|go|be|got|gone) .{0,2} (further|farther|faster|better|more|quicker|a lot more) .{0,4} (with|by|if) .{0,4} (<civil>|politeness|manners|courtesy|respect|a smile|honey|less attitude|nicely|politely|polite)',
    '(try|start|how about|what about|by|mind|suggest|recommend|consider) (saying|asking|writing|putting|phrasing|wording|speaking|talking|explaining|typing|telling|being) .{0,5} (<civilLy>|<civil>|please|(without|minus) (all|the|any|your|so many){0,2} (<roughNoun>|<roughIng>|drama|insults|name calling))',
    '(human|humans|person|people|human being|human beings|real person|real people) (too|here|on the other|at the other|behind this|behind the|with feelings|on this end|at this end|reading|just like you|like you)',
    '(take|taking|took|vent|venting) (it|this|that|things|your (anger|frustration|mood|bad day|temper|stress))? (all)? (out)? on (me|us|our|my|the (agent|agents|team|staff|messenger|driver|receptionist))',
    '(i|we|my team|our staff|staff|our team) .{0,3} (appreciate|expect|ask for|request|require|demand|insist on|prefer|want|need|like|thank you for|thank you to|hope for|ask you for) .{0,2} (a|some|more|certain|basic|common|minimum|bit|keep|level|degree|modicum|measure|standard) .{0,4} (<manners>|civil tongue|professional tone)',
    '(manners|politeness|courtesy|civility|kindness|good manners|please and thank you) (<softly>|would|do|does|can|will|may|might|are|is|also|always){0,2} (cost|costs|free|go|goes|maketh|get|gets|take|takes|work|works|never hurt|hurt|matter|matters|cost you|open|opens|a two way|earned|appreciated|kill|make|makes) .',
    '^<lead>{0,3} (all caps|caps lock|capitals|all capitals|rude|attitude|language|hostile|aggressive|charming|manners|touchy|snappy|temper|somebody is grumpy|watch it|so rude|bit rude|very rude|how rude|easy tiger|steady on|easy now)$',
    '(wow|okay|ok|yikes|ouch|gee|whoa|ooh|jeez|excuse me|well) .{0,1} (that is|that was|such|so|what|a bit|bit|no need|kind of|pretty|easy|with the){0,2} (rude|attitude|hostile|aggressive|harsh|touchy|snappy|cranky|salty|spicy|mean|uncalled for|language|tone|hostility|abrasive|unkind)$',
    '(why|why are you|must you be|do you have to be|did you have to be|why be|need you be) (<softly>|being|all|so|such|getting){1,3} (<rude>|mad at (me|us)|angry with (me|us)|rough|fierce|shouty)',
    '(a|an|one|some|simple|little) (<softly>|simple|little|kind|polite)? (please|thank you|thanks|hello|good morning|kind word|apology|bit of courtesy|hi)? (<softly>|or two)? (would|could|might|does|goes|is|never) (not|have)? (<softly>|not)? (go amiss|gone amiss|gone a long way|go a long way|goes a long way|a long way|hurt|hurts|kill|been nice|be nice|too much|asking too much|cost|costs|been appreciated|be appreciated|in order)',
    '(abusive|rude|angry|hostile|aggressive|impolite|insulting|shouty|nasty|offensive|disrespectful|foul mouthed) (<softly>|or rude|or abusive)? <roughMessage> .{0,2} (go|goes|get|gets|will|receive|end up|wait|tend|do not|never|are (ignored|not|answered|deleted|put|moved|placed|handled|closed|kept)|is (ignored|not))',
    '(not|never|only|not here) (when|while|if|as long as) (you are|someone is|spoken|being) (<softly>|being)? (<roughIng>|<rude>|(speaking|talking|writing|behaving|spoken) (<softly>|to|with (me|us))* .{0,1} (like|in|with|so|that|this) .)',
    '(speak|speaking|talk|talking|write|writing|behave|behaving|spoken|address|addressing|talked|spoke|treat|treating|ask) (<softly>|to (me|us|our|staff|people|my team|my colleagues|them)|with (me|us)|me|us|people|staff|our .){0,2} (in|with) (<softly>|this|that|such|such a|a|the|so|of|kind|sort){1,4} (manner|manners|tone|way|fashion|attitude|terms|language|anger)',
    '(drop|lose|lower|leave|quit|ditch|park|skip|stop|cut) (<softly>|all|the|this|that|your|with|out){1,3} (aggression|hostility|attitude|anger|sarcasm|insults|threats|snark|abuse|rudeness|caps|shouting|swearing|foul language|drama)',
    '(called for|necessary|acceptable|appropriate|fair|right|okay|nice|professional|decent|proper) (<softly>|of you|for you|for anyone)* to (write|speak|talk|send|address|behave|message|email|reply) .{0,4} (like (that|this)|(this|that|such|in that|in this|in such) .)',
    '(messages|message|emails|email|letters|posts|comments|reviews|tickets|requests|words|complaints) .{0,1} (written|phrased|worded|put|like yours|of this kind|in this|in that|in capitals|all in|formulated|typed) .{0,5} [<aside>(bottom|motivate|ignored|seriously|tend|last|slower|hardly|rarely|unanswered|wait longer|not exactly|do not get|not make)] .{0,5}',
    '[<aside>(there is|there are|theres|there r) .{0,1} (a way|a better way|a nicer way|a right way|nicer ways|better ways|other ways|politer ways|ways) .{0,2} (to|of) .{0,1} (talk|talking|speak|speaking|say|saying|ask|asking|put|putting|write|writing|address|treat)] .{0,8}',
    '[<aside><courtesy> .{0,2} (cost|costs|hurt|free|nothing|go a long|goes a long|get you|missing|lacking|maketh)] .{0,4}',
    '(choice of words|choice of language|wording|phrasing|vocabulary|tone|rudeness|the way you (wrote|speak|spoke|talk|write|put)) .{0,3} [<aside>(desired|unfortunate|regrettable|not nice|uncalled|poor|disappointing|inappropriate|unacceptable|nicer|rude|noted|shocking|is not|leaves)] .{0,4}',
    '[<aside>(moderate|temper|soften|improve|mend|polish|choose) .{0,1} your (language|words|tone|expressions|expression|manner|wording|vocabulary|attitude|manners)] .{0,3}',
    '[<aside>(friendlier|politer|nicer|kinder|gentler|more polite|more friendly|more civil) .{0,1} (message|email|word|words|tone|letter|note|wording|language)] .{0,7}',
  ],
  guards: { negation: false },
  unless: [
    'mind the (step|gap|stairs|door|dog|gate|cable|cables|wires|edge|floor|traffic|steps|wet .)',
    '(not|never) tolerate .{1,8} sorry (that)? you (got|received|had|were|met|saw|went|experienced)',
    '(not|never) tolerate <softly>{0,1} (rude|unfriendly|aggressive|dangerous) (drivers|staff|colleagues|couriers|guides|hosts|sellers|waiters|agents)',
    'rude (drivers|couriers|staff|colleagues|waiters)',
    '(people|customers) like you (make|made)',
    '(shout|yell|scream|shouting) (it|about|out|this|that) (from|out|loud|how|about)',
    '(personal|strong|mean|short|harsh|proper|kind|professional) (details|information|data|info|items|belongings|number|account|signal|password|reasons|use|time|email|weather|chemicals|cleaners|cleaner|conditions|light|loan|message of|regards)',
    '(respect|treat) (the|your) (privacy|wishes|decision|time|choice|data)',
    '(what|which) (do|does|did) .{0,3} mean',
    'not (be|been|get) (rude|mean|short|personal|unnecessary)? (charged|billed|sent|able)',
    '(mean|unnecessary|inappropriate|unacceptable|personal) (that|to|for|you|delay|wait|delays|charges|steps|charge|costs|service|experience|emails|notifications)',
  ],
  judge: withAsides(({ text, before, after, sentence }, context) => {
    if (
      /\b(?:worry|mind|apologize|sorry|fret)\b(?: \w+){0,2} $/.test(before) &&
      /^(?:how|the way) you\b|^how\b/.test(text)
    )
      return null
    if (
      SETTINGS.test(sentence) ||
      GRANTED.test(after) ||
      GRANTED.test(before) ||
      /\bthank(?:s| you) for\b/.test(before + text)
    )
      return null
    if (/\b(?:caps|capitals?|capslock|uppercase)\b/.test(text) && TYPED.test(sentence)) return null
    if (/^keep (?:it|this|them)\b.*to yourself$/.test(text) || (/^with respect/.test(text) && before.trim() === ''))
      return null
    const limit = /deserve|put up|tolerat|refus|\bwill not\b/.test(text)
    if (
      (OURS.test(before) && !limit) ||
      OURS_INSIDE.test(text) ||
      /^ (?:from|of|by|that) (?:our(?! (?:customers?|guests?|clients?|members?|\w*holders?|passengers?|users?|callers?|patients?|tenants?|visitors?))|us|the (?:driver|courier|agent)|one of our)\b/.test(
        after,
      )
    )
      return null
    if (
      /\b(?:human|humans|person|people)\b.*(?:you|feelings|end|reading|here|too)$|^(?:human|person|people)/.test(
        text,
      ) &&
      /\b(?:to (?:a|another)|thanks to|for)\s$/.test(before)
    )
      return null
    if (
      /\b(?:not|never|no one|nobody) (?:\w+ )?$/.test(before) &&
      !/\b(?:do|please|let us|to) not (?:\w+ )?$/.test(before) &&
      !/^(?:respond|reply|answer|react|listen|attend|paid|to be|be )/.test(text)
    )
      return null
    if (
      WE_ACT.test(before.replace(/\blet us $/, '')) &&
      !/^(?:i|we|me|us|my|am|are|have|not|never|refus|declin|unwilling|unable|tired|sick|stop|do|does|will|would|no|find|found|is|your|you)/.test(
        text,
      )
    )
      return null
    if (/^you deserve|^deserve/.test(text) && /\byou\b/.test(before + text)) return null
    if (
      /^(?:show|have|use|learn|deserve|treat|with|need|give|lack)\b/.test(text) &&
      /\byou deserve|\b(?:i|we|our|us) (?:\w+ )?$/.test(before + text) &&
      !/^deserve/.test(text)
    )
      return null
    if (/^your\b/.test(text) && /\b(?:not|no|never)\b/.test(before.slice(-30))) return null
    // Setting a limit against abuse is a legitimate move; it is only weighed.
    if (
      context.abuse &&
      /\b(?:can not|will not|have to|need to|may) (?:continue|help|end|close)|\bkeep helping|\bcontinue (?:helping|to help)/.test(
        sentence,
      )
    )
      return 'hint'
    return undefined
  }),
  rewrites: [
    'I want to sort out {issue|this} for you.',
    'I can hear how frustrating {issue|this} has been, and I want to get it fixed.',
    'You have been let down here, and I would like to put that right. Let me look at {issue|this} with you.',
  ],
  examples: {
    bad: [
      'We can do without the sarcasm.',
      'Why so hostile?',
      'There is a kinder way to say that.',
      'Easy on the caps, please.',
      "That's no way to talk to somebody who is trying to help.",
      "You'll get further with a nicer tone.",
      "Rude customers wait longer, it's as simple as that.",
      'Enough with the exclamation marks.',
      'There is no need to shout.',
      "I don't appreciate your tone.",
      'Please mind your language when writing to us.',
      "Don't take that tone with me.",
      'If you could manage to be civil, this would go faster.',
      "Typing in capitals won't get you a refund any quicker.",
      'Kindly do not shout madam.',
      'Being rude to me is not going to help your case.',
      'A little courtesy goes a long way.',
      'Nobody here has to put up with your rudeness.',
      'Could you speak to us more politely?',
      "Don't take it out on me.",
    ],
    ok: [
      'We do not tolerate abuse of anybody, and we are sorry that you received those messages.',
      'With respect to your second question, parking is free.',
      'Check the address and press Save.',
      'You asked so kindly that the wait shames me.',
      'There is a better way to pay: by app.',
      'Please write the code in capital letters on the form.',
      'Thank you for being so polite about our mistake.',
      'You deserve to be treated with respect, and our waiter did not do that.',
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
