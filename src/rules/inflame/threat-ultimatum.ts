import { withAsides } from '../asides'
import { GOOD } from '../kindness'
import { phraseRule } from '../types'

/** A way back, or help: what makes a notice neutral. */
const WAY_BACK =
  /\b(?:you can (?:\w+ )?(?:restart|reopen|reactivate|renew|resume|switch|still|reply|undo|change|restore|upgrade|place|get|keep)|any ?time|let (?:me|us) know|happy to|extension|need more time|restor\w+|free of charge|no charge|no cost|full refund|refund(?:ed)? (?:you|the|it|in full|your)|right away|so you are not charged|help you|reply to (?:this|reopen)|we will reopen|simply reply|just reply|on request|if you still need|as long as|to avoid this|to keep it)\b/
const HOSTILE =
  /\b(?:keep|continue|insist|persist|refuse|threaten\w*|carry on|go on|dare|post|complain\w*|swear\w*|leave a (?:bad|negative|poor)|dispute|chargeback|shout\w*|speak|talk\w*|do not (?:stop|remove|apologi\w+|withdraw|pay|comply|cooperate|delete|change|behave|calm|take|drop|retract|reply|respond|answer|send|return|act)|write|message|contact (?:us|me) again|email (?:us|me) again|call (?:us|me)? ?again|one more|again|review|rude|abus\w*|attitude|tone|lawyer|public|social media|twitter|report us|go to|fail to|insult\w*|this way|like (?:this|that))\b/

export default phraseRule({
  id: 'threat-ultimatum',
  family: 'inflame',
  title: 'A threat or an ultimatum',
  why: 'A threat ends the conversation about the problem and starts one about you.',
  sources: [
    { title: '22 phrases that infuriate customers (CEI): “or else”' },
    { title: 'Turning a bad call good: let threats go by, guide back to the issue (seed 001)' },
  ],
  severity: 'block',
  guards: { negation: false },
  patterns: [
    // Plain, whole and unmistakable: see `withAsides`.
    '[<plain>you (had|would)? (better|best) <adv>? (delete|remove|take down|retract|withdraw|change|edit|drop) (that|this|your|the) .{0,2} (review|post|comment|tweet|complaint|rating|chargeback|dispute|story|claim)]',
    '^<adv>? [<plain>(i|we) (will|shall|am going to|are going to) <adv>{0,2} (block|ban|report|sue|blacklist) you] (now|immediately|permanently|if|unless|to the)?$',
    '(one more|another|even one more|just one more|any more|next|any further|a single further) .{0,6} (and|or) .{1,4} (is over|are over|is done|ends|closed|blocked|banned|gone|finished|through|out|canceled|stops|stop|hang up|terminated)',
    '(think|consider) <adv>? (very|long and|twice|really)? <adv>? (carefully|twice|hard|again|over) .{0,2} (about|before|if|what) <adv>? (you|your|what|how|sending|posting|writing|leaving|who|doing|going|making|replying)',
    '(we|i) <adv>? (have|hold|know|got|keep) <adv>? (your|all your|where) <adv>? .{0,3} (address|phone|details|number|employer|photo|id|workplace|name|information|live|work)',
    '(carry on|keep going|keep it up|keep this up|keep that up|keep talking|keep shouting|keep swearing|keep complaining|go on|continue|carry on like|keep pushing|keep writing|keep calling|talk to me|speak to me|speak to us|swear at me|insult me|insult us|push me|push us|test me|test us|try that|try it|do that|say that|call me that) .{0,4} (and|again and|once more and) (you|your|i|we|this|it|see) <adv>? (will|are|am|shall|get|gets|can|would|find|what|lose|be|end|hang|close|block)',
    '(pay|do it|accept it|take it|sign it|return it|send it|comply|decide|choose|answer|reply|say yes|agree) <adv>? .{0,3} or <adv>? (forget|leave|lose|face|suffer|expect|we|i|you|your|it|the|else|get|goodbye|go)',
    'or else',
    'if you <adv>? (do not|keep|keep on|continue|continue to|fail|fail to|refuse|ever|dare|insist|persist|go on|carry on|contact|write|post|leave|send|message|email|call|threaten|publish|tell|file|dispute|do this|do that|open|raise|push|try|speak|talk|swear|shout|use|say|choose to|decide to|want to|complain|are going to|so much as|can not|will not|go) .{0,14} (we|i) (will|shall|are going to|am going to|may|might|can|would|have to|will be forced to|will have to|will have no choice but to|must|are|am) .{0,3} <cutOff>',
    '(we|i) (will|shall|are going to|am going to|may|might|can|would|have to|will be forced to|will have to|must) .{0,2} <cutOff> .{0,10} (if|unless) you',
    '(or|otherwise|then|else) (we|i|we will be|i will be) (will|shall|are going to|am going to|would|may|can|forced to|simply) .{0,2} <cutOff>',
    '(your|this|the|a|my|our|this is|first and|very|an official|official|formal|one) <adv>? (last|final|last and final|only) (warning|chance|ultimatum|reply|answer|word)',
    '(we|i) <adv>? (know|have got) <adv>? (where you|who you|your address|your home|your employer|your ip|everything about you|all your details|exactly where|exactly who)',
    '(you|you will|you are going to|you would|you may) <adv>? (regret|live to regret|be sorry you|be sorry for|be sorry if|wish you had|wish you never|pay for this|pay for that|pay the price|answer for|face legal|face consequences|face the consequences|face charges|face action|suffer|hear from our lawyers|hear from our legal|hear from our solicitors|hear from my lawyer|be hearing from|lose everything|see what happens|find out what)',
    'you (will|may|might|could|are going to|can|would|shall) <adv>? be (blocked|banned|reported|blacklisted|sued|prosecuted|barred|terminated|penalized|reported to|taken to court|disconnected|hung up on|cut off|ignored|permanently banned)',
    '(we|i|it) (will|may|can|would|shall|are going to|am going to|might|have to|are prepared to|reserve the right to) .{0,3} (involve|instruct|alert|set|unleash|bring in|get|call in|hand this to|hand you to|hand it to|contact|inform|notify|talk to|speak to|go to|use|send) .{0,4} (lawyers|lawyer|attorney|attorneys|solicitor|solicitors|police|authorities|debt collectors|collections|collection agency|bailiffs|legal team|legal department|immigration|your employer|your boss|your landlord)',
    '(we|i|and|to|will|may) <adv>? (take|taking|start|pursue|pursuing|initiate|consider|considering|begin|seek) <adv>? legal (action|proceedings|steps|measures|recourse|remedies)',
    '(careful|think twice|think carefully|think very carefully|think hard|think again|watch) .{0,3} (what you|before you|about what you|about posting|about writing|about leaving|before posting|before writing|before leaving|with what you|your step|yourself|who you|how you) <adv>? (say|post|write|publish|do|threaten|leave|talk|speak|wish|complain|accuse|call|send|next)?',
    '(one more|another|even one more|just one more|any more) .{0,5} (and|or) (i|we|you|your|this|it) (will|are|am|is|account|can|get|shall|going|hang|end|close)',
    '(remove|delete|take down|retract|withdraw|change|edit|drop|apologize|pay up|pay now|stop this|stop it|back off|sign it|accept it|accept this|comply|send it back) .{0,8} or (we|i|your|you|face|lose|forget|say goodbye|there will|it will|the|this)',
    'or (you|you will|your) <adv>? (will)? <adv>? (lose|forfeit|regret|never see|get nothing|say goodbye|not get|not see|be sorry|be blocked|be banned|face|wait forever)',
    '[<loud>should you] <adv>? (persist|insist|continue|keep|carry on|go on|refuse|fail|ignore|dispute|choose|decide|repeat|contact|post|publish|pursue|speak|complain|threaten|not|raise|involve|leave|write|call) .{0,16} (reserve|reserves|<sanctioned>|<sanction>|<enforcers>|consequences|no choice|regret|expect to)',
    '(any|one more|another|further|repeated|continued|each further|a second|a single) (further|more|other|additional|new|such|repeat|future|subsequent)? .{0,2} <hostileAct> .{0,4} [<loud>(shall|will|would|may|and)] .{0,8} (<sanctioned>|<enforcers>|register|blacklist|no fly|hang up)',
    '^<filler>{0,3} (continue|keep|carry on|go on|persist|try|do|say|post|speak|talk|raise|call|write|shout|argue|complain|file|push|behave|swear|insult|dispute) .{0,9} and [<loud>(the|your|our|my|this|that|all|we|i|you|he|security|nobody|no one|staff|management)] .{0,3} (will|shall|is|are|can|gets|get|goes|may|am) .{0,5} (<sanctioned>|<sanctioning>|<sanction>|<enforcers>|instructed not|not to|no longer|refuse to|stop)',
    '(or|otherwise|else) (we|i) [<loud>(are|am|will be|shall be|start|will|send|call|go|cut|close|shall|come)] <adv>? (going to)? (<sanctioning>|send the|call the|.{0,3} <enforcers>|cut|cut you|evict|expel)',
    '^<adv>{0,2} [<warn>(final|last|first and final|second and final|last and final)] (notice|warning|demand|caution|reminder before)',
    '[<loud>(we|i)] (will|shall|can|may|are going to|am going to|might|will have to) <adv>? (pass|hand|refer|give|send|forward|sell|turn|call|involve|come with|bring) .{0,5} <enforcers>',
    '(pay|return|delete|remove|apologize|withdraw|sign|settle|clear|vacate|stop|send back|give back|comply|leave) .{0,8} (or|otherwise|else) [<loud>(we|i)] <adv>? (will|are|shall|send|call|come|start|go|cut|am|hang|close|report|take|charge|keep|sue)',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '<demand> .{0,8} (or|otherwise|or else|else|or i am afraid) [<sure>.{1,5} <forfeited>]',
    '<demand> .{0,8} (or|otherwise|or else|else) [<maybe>(we|i|you|your|the|it|this|my|our) .{0,4} (<punish>|lose|get nothing|walk away|regret|pay|face|say goodbye|forget)]',
    'do not make [<sure>(me|us)] .',
    'you (have|get|have got|are given) .{1,3} (hours|hour|days|day|minutes|week|weeks) to .{1,8} (or|otherwise|or else|before) [<sure>(you|your|we|i|my|our)] .{0,4} (<sanctioned>|<sanctioning>|<sanction>|<enforcers>|banned|barred|blocked|out)',
    '[<sure>either] .{1,10} or .{0,3} (nothing|zero|nada|lose|loses|forfeit|leave|walk|face|else|get none|get zero|goodbye|over|gone|closed|canceled|the door|done|finished|void|empty handed|without|court|police)',
    '[<maybe>(if|should|once|when|the moment|the minute|the second|as soon as|unless) you .{1,14} (we|i|my|our)] .{0,5} (will|may|shall|would|might|could|can|have to|must|forced to|are|am|going to) .{0,5} <punish> .{0,2} (you|your|the|this|it|that|action|legal|lawyers|police|everything|all)',
    '[<maybe>(we|i|our team|our system|this chat|this call|everything) (have|has|keep|keeps|hold|holds|log|logs|record|records|save|saves|saved|logged|recorded|know|knows) .{0,5} (screenshots|screenshot|your ip|ip address|everything you|every word|all your messages|all of this|recordings|being recorded|on record|evidence|your employer|your address|your home|your boss|where you|who you|your passport)]',
    '[<sure>(next|then it is|straight|off|on its way|goes|go|going|sent|send|passed|hand|handed|forwarded|refer|referred|report|reported|take|taking) .{0,5} (collections|debt collection|debt collectors|collection agency|bailiffs|small claims|credit bureau|credit bureaus|credit agencies|the authorities|the police|your employer|your landlord|your boss|your bank|immigration|tax office|court)]',
    '[<sure>(one more|another|one last|a single|next|any more|any further|further|a repeat|continued) .{0,2} (word|peep|outburst|insult|complaint|message|email|call|review|post|tweet|comment|request|ticket|threat|chargeback|dispute|swear|curse word|remark|stunt|trick|incident|violation|lie|bad review|like that|like this|of this|of that|of these|tantrum|rant|late payment|strike|slip|mistake|attempt|refund|return|attitude) .{0,6} (and|or|will|means|gets|equals|then (i|we|you)|that is it|it is over|leads|results|costs|i (will|am|close|hang)|we (will|are|close))]',
    '[<maybe>(would|will|might) be (a)? <adv>? (shame|pity|sad|unfortunate|terrible|awful|tragic|regrettable|unwise|foolish|a mistake|bad for you|unpleasant|expensive|costly|embarrassing|a big mistake) (if|for|should|to|were)] .{0,9}',
    // Further devices, mostly hints.
    // Said aside: see `withAsides`.
    '^.{0,2} (persist|carry on|go on|keep|keep it up|continue|push|try|dare|one more|another|insist|post|go ahead) .{0,7} [<aside>(find out|see what|see how|watch what|and we will|and i will|and see|and you will|and the next|and it|and your)] .{0,6}',
    '[<aside>(see|watch|find out|learn) what (happens|comes|becomes) (to|of|with)] (your|you|that|the) .{0,4}',
  ],
  quiet: [
    '(will|would|may|might|shall) (be forced|be obliged|be compelled|have no choice|have no option|have no alternative|be left with no) (to|but)',
    '(our|my|the) (lawyers|lawyer|attorneys|solicitors|solicitor|legal team|legal department) (will|would|is going to|are going to|may|shall) <adv>? (be in touch|be contacting|contact you|hear|deal with you|deal with|handle you|come after|take it from|love|have|be happy|take over|see to)',
    '(see you in court|see us in court|press charges|pressing charges|defamation|libel|libelous|slander|slanderous|defamatory)',
    '(it would be|would be|be) a (shame|pity) if (something|anything|your|you|we had|it)',
    '<demand> .{0,6} (or|otherwise|else|or else) [<sure>(kiss|goodbye|bailiffs|court|police|lawyers|collections|legal|no|nothing|bye|see you|lose|face|the boot|eviction|i walk|we talk)] .{0,4}',
    '[<sure>(careful|think|drop|delete|remove|stop|reconsider|not|back|quiet|withdraw|would|pay|apologize|watch) .{0,5} (if i were you|if i was you|in your shoes|in your place|in your position)]',
    'you (have|have got|get|are given) <adv>? (until|till|exactly|only|.) .{0,3} to <adv>? (delete|remove|apologize|withdraw|comply|respond|reply|take it down|take that down|retract|change|edit|pay up|decide|explain|back down|take)',
    '(or|otherwise|else|then) .{0,4} (will|shall|can|gets|get|are|is) <adv>? (be)? <adv>? (closed|blocked|canceled|suspended|terminated|deleted|void|voided|rejected|denied|withdrawn|frozen|revoked|banned|off the table|history|over|on a blacklist|blacklisted|reported|prosecuted|in trouble|sorry|nothing for you|no refund)',
    '(or|otherwise|and) (your|the) <adv>? (account|subscription|order|warranty|access|service|refund|claim|membership|profile|case|ticket|complaint|offer) (will be|gets|is|shall be|will get) <adv>? (closed|blocked|canceled|cancelled|suspended|terminated|deleted|void|voided|rejected|denied|withdrawn|frozen|revoked|banned|gone|ignored|refused|declined|off the table|forfeited|dropped)',
    '(be warned|fair warning|you have one chance|you get one chance|one last chance|final chance|last chance to behave|three strikes|strike two|strike one|two strikes|on thin ice|your card is marked|do not push me|do not push us|do not push your luck|pushing your luck|do not test|do not try me|do not mess with|do not play games|do not cross|do not force|try my patience|testing my patience|testing our patience|running out of patience|at the end of my patience|patience is running|patience has limits|patience is wearing|patience is not endless)',
    'do not make (me|us) <adv>? (do|involve|ask|regret|call|close|block|cancel|come|report|escalate|say|tell|repeat|lose|take|get|change|hang|end|have to|go|send)',
    '(leave|leaves|leaving|left|gives|give|giving|have|has) (me|us)? (with)? (no choice|no option|no alternative|no other choice|no other option|little choice) but',
    '(face|facing|suffer|deal with|bear|accept|live with|consider|aware of|there will be|have) <adv>? (the)? <adv>? (consequences|repercussions)',
    '(from|by) (our|my) (lawyers|lawyer|attorneys|attorney|solicitors|solicitor|legal team|legal department)',
    '(take it or leave it|my way or|our way or|or the highway|like it or lump it|like it or not|put up or shut up|shape up or|now or never|play ball|do as we say)',
    '(further|more|future|additional|other) <adv>? (emails|messages|complaints|contact|correspondence|abuse|calls|comments|posts|reviews|rudeness|insults|outbursts|threats|attempts|requests|disputes|questions) .{0,4} (will|shall|may) .{0,2} (ignored|deleted|blocked|reported|result|lead|go unanswered|removed|left unanswered|not be answered|not be read|not be tolerated|go straight|be met|cost)',
    '(until|unless|once|only if|only when|before|only after|after) you <adv>? (apologize|apologized|take back|calm|change your tone|change your attitude|show some|learn some|learn to|behave|remove the review|remove your review|delete the review|delete your review|take down|retract|withdraw your|withdraw the|edit your review|stop (shouting|complaining|writing|threatening))',
    '(if|unless|until|keep|continue|persist) .{1,10} (reserves|reserve) [<loud>the right] to <adv>? <sanction>',
    '(reserves|reserve) [<warn>the right] to <adv>? <sanction> .{0,3} (you|your)',
    '(or|otherwise|then|else|and) (we|i|my boss|our lawyers) [<loud>(know|will know|shall see|will see|shall know|have our)] .{0,2} (what to do|how to deal|how to handle|what happens|what comes|what next|ways|methods|means|people|how to get|where to)',
    'you have (got|only)? (until|till|exactly|just|only)? .{1,4} (hours|minutes|days|hour|minute|day|tonight|seconds|noon|tomorrow|friday|monday) [<warn>to] .{1,10} (or|before we|before i|otherwise|failing which|after that)',
    '[<loud>failing which]',
    '(or|otherwise|else|if not|failing that) (your|the|this|all your|you|it) .{0,3} [<notice>(stands|stand|will|shall|gets|get|goes|is)] <adv>? (be|being)? <adv>? <sanctioned>',
    '(take|bring|pull|get) .{1,5} [<loud>(down|off)] .{0,4} (then|and then|and) (we|i|maybe|perhaps|only)',
    'you (had better|better|should|would be wise to|might want to|would do well to) <adv>? (remove|delete|take|withdraw|drop|pay|apologize|sign|accept|behave|watch|retract|edit|change|comply) .{0,7} [<loud>(if you want|if you wish|if you would like|if you hope|if you ever|if you value|unless you|before we|before i|or we|or i|or you)]',
    '[<loud>(expect|prepare|be prepared|get ready)] to <adv>? (be|lose|hear|pay|face|see|find|get|have) .{0,5} (<sanctioned>|<enforcers>|consequences|everything|your account|your deposit|in court)',
    '[<loud>(explain|tell|try explaining|try telling|good luck explaining)] (that|it|this) to (your|the|a) .{0,1} (landlord|boss|judge|bank|court|employer|police|bailiff|bailiffs|lawyer|wife|husband|parents|school|credit)',
    '(think|consider|reflect|ask yourself|decide) .{0,4} (whether|if) (you|it|this) [<loud>.{0,4} (want|wish|wise|worth|sensible|smart|good idea|prepared)] .{0,8} (complaint|go on|further|court|post|review|public|claim|dispute|fight|continue|pursue|going|war|road|with this)',
    '[<loud>(will not end well|not end well for you|not like what|will not like the|hope you like|do not say (we|i|you) (did not|were not)|did not warn you|say goodbye|kiss your|kiss goodbye|can forget about|can forget your|can forget the|forget about your refund|forget about getting|do not come crying|come crying|crying to us|make (this|it|things|life|your life) <adv>? (difficult|hard|hell|ugly|unpleasant|miserable|awkward) for you|(get|gets|getting|turn|become) (ugly|nasty|unpleasant|messy|difficult|expensive) for you|cost you dearly|will cost you <adv>? (your|more|dear|dearly|big)|have our ways|have ways of|we will remember this|we will remember you|i will remember this|will not forget this|see who wins|see how far you get|see how you like|see where that gets you|see what happens then|watch what happens|you asked for it|you will see what|no more mr nice|no more nice|gloves are off|gloves come off|the hard way|easy way or|last time i|be very careful|your funeral|mess with us|so watch it|watch it mister|watch out what|in your own interest to|in your best interest to (drop|withdraw|remove|delete|stop|keep)|hate to see (you|your|anything) (lose|suffer|banned|blocked|disappear|hurt|go)$|we would hate for|mark you as|on borrowed time|living on borrowed)]',
    '[<maybe>(and|then) (see|watch|find out|you will see|you will find out|we will see|let us see|guess|i will show you) (what|how|where|who|if|whether) .{1,8}]',
    '<demand> [<maybe>or] (forfeit|lose|leave|suffer|perish|pay|else|face|forget|regret|walk|wait|get|say|goodbye|be) .{0,5}$',
    '[<maybe>(if|should|once|when|the moment|the minute|the second|as soon as) you .{0,4} (proceed|go ahead|dispute|file|charge back|chargeback|open|initiate|pursue|post|publish|escalate|complain|continue|persist|insist|refuse|push|keep|threaten|contact|call|write|leave|go public|go to|tweet|review|share|raise|carry|try|speak|talk|email|message|ask|reply|argue|swear|shout|tell|report)] .{0,16} (will|may|shall|would|might|could|can|is|are|goes|get|gets|consider) .{0,6} <forfeited>',
    '[<sure>(consider|choose|pick|weigh|mind|watch|measure|think about|be careful with|careful with|think over) .{0,1} (your|those) (next|following|own|last)? (words|word|step|steps|move|moves|language|message|tone|reply|mouth|post|actions|sentence|you say|you do|you type|you write)]',
    '[<sure>(hear|hearing|expect|await|be visited|a visit|get a|receive a|letter|call|visit|contact) .{0,3} (from|by) .{0,3} (<enforcers>|lawyers|lawyer|legal|attorney|solicitor|solicitors|collections|debt collector|debt collectors|bailiffs|police|court|collection agency|recovery team|fraud team|loss prevention|security)]',
    '[<sure>(mark my words|you will be sorry|be sorry for this|sorry you did|hell to pay|actions have consequences|action has consequences|consequences for|consequences to|there will be consequences|face the music|pay the price|pay for it|pay for this|good for you if|what is good for you|own sake|own good|do not say i|do not say we|you were warned|been warned|have been told|i warned you|we warned you|do not start|do not even think|do not you dare|dare to|i dare you|we dare you|game over|it is over|bye bye account|say goodbye|kiss goodbye|kiss your|wave goodbye|wave bye|i know people|we know people|we have people|we have lawyers|our lawyers|my lawyer|our legal team|our attorney|our solicitors|legal will|liable for|held liable|you are liable|blacklist you|on our blacklist|on the blacklist|name goes on|names on|permanent record|on your record|black mark|difficult for you|hard for you|unpleasant for you|ugly for you|messy for you|badly for you|end badly|ends badly|end well|ends well for|(you|will|to) regret (it|this|that)|live to regret|come to regret|think twice|think long and hard|think very carefully|think carefully|think hard before|comply or|or we are done|we are done here|i am done here|or i walk|or it is over|or nothing|or forget it|or the deal is|deal is off|offer expires|offer ends|offer is withdrawn|offer dies|withdraw the offer|withdraw our offer|withdrawing the offer|no refund for|no refunds for|no help for|get nothing|gets nothing|receive nothing|walk away with nothing|play nice|be nice or|behave or|shape up|ship out|toe the line|fall in line|last straw|final straw|red line|crossed the line|cross the line|crossing the line|over the line|zero tolerance|no second chance|no more chances|out of chances|run out of chances|running out of patience|out of patience|patience (is|has) (wearing|running|run|worn|limited|limits|over|gone|thin|at an end|not endless|not infinite)|limits to|warned once|strike one|strike two|two strikes|three strikes|third strike|you are out|at your own peril|at your peril|own risk|war with|pick a fight|want a fight|want war|want a war|see who wins|see who has|who wins|you will lose|you will not win|cannot win|not win this|do the math|do we understand each other|do we have an understanding|are we clear|am i clear|is that clear)] .{0,6}',
    '[<sure>(blocked|banned|closed|sued|evicted|fired|dropped|reported|cut off|kicked out|thrown out|removed|terminated|canceled|prosecuted) .{0,3} (people|customers|accounts|others|users|tenants|guests|bigger|members|players) .{0,3} (for|over|before)]',
    '[<maybe>either .{1,8} or .{1,6}]',
    '(next|following|second) (letter|email|message|call|visit|step|notice|reminder|conversation|one) .{0,4} not [<maybe>be .{0,2} (friendly|polite|nice|pleasant|kind|patient|gentle|courteous|from us|from me)]',
    '^<filler>{0,3} (post|write|leave|call|say|publish|keep|tell|complain|sue|file|tweet|share|report|speak|talk|refuse|ignore|insult|swear|shout|dispute|argue|push|go|do|threaten|contact|one more|another|miss|breathe|try|pull|play|open|email) .{1,9} and [<sure>(you|your|u|the|that|this) .{0,3} (forget|kiss|whistle|wave|say goodbye|lose|never see|not see|not get|bid farewell|dream) .{0,5} (<hostage>|goodbye|penny|cent|dime|again|bye)]',
    '<demand> .{0,6} or [<sure>(the|your|our) .{0,2} <lifeline> <adv>? (<goesOff>)] .{0,4}',
    '[<maybe>not be (surprised|shocked|amazed|astonished) (if|when) (your|you|the|we|i|it|nobody|no one)] .{0,6}',
    'or [<sure>(it|this|that|the matter|we|things) <adv>? (becomes|become|turns into|goes to|will be|is) .{0,2} (police|court|legal|criminal|lawyer|lawyers|collections|bailiffs|debt) .{0,1}]',
    '(persist|persisting|continue|insist|go on|carry on|keep|proceed|push|refuse|ignore) .{0,6} [<aside>(consequence|consequences|result|results|outcome|fallout|repercussions|aftermath|cost|price) .{0,5} (yours|your own|bear|carry|on you|follow|yourself|will be|are)] .{0,4}',
    '(customers|guests|people|those|anyone|tenants|members|users|clients|buyers|passengers|players|whoever|patients) who .{0,2} [<aside>(dispute|disputes|raise|file|charge back|chargeback|complain|sue|threaten|go to|withhold|reverse|contest|post|slander|argue|insult)] .{0,6} (find|finds|are|is|get|gets|lose|loses|end up|tend|regret|do not|never|wait|go|will|may)',
    '(saved|recorded|recordings|screenshots|logs|on record) .{0,4} so if you [<aside>.] .{0,6}',
    '[<aside>(laughs last|last laugh|see you in court|hear from our lawyers|wait until our lawyers|when the lawyers|when our lawyers)] .{0,4}',
  ],
  unless: [
    'or you (will|would|may|might|could)? lose (your|the) (place|spot|seat|turn|changes|progress|work|draft|edits|data|photos|files|queue|settings)',
    'next (call|email|message|visit|bill|letter|invoice|time|one|order|step) (will|should|would|is going to) be',
    'or else (it|they|this|that|there|you (will|would) (get|miss|need) (a|an|the|to)|the (app|page|system|file|form|card|payment|label|parcel|lid|door|machine|link|code|seal|battery))',
    'read all your (messages|emails|notes)',
    'last chance to (use|book|order|join|get|buy|redeem|see|save|return|change|send|register)',
    '(do not|not|never|no need to) <adv>? (want|like|wish|plan|need|have) to (close|block|ban|cancel|suspend|terminate)',
    '(warning|warn) (email|e|mail|letter|text|triangle|light|lamp|sign|signs|beep|message|label|lights|icon|sound)',
    'or else (it|they|a|an|there|press|choose|use|try|please|check|contact|call|email|reach|go|by|in|on|at|from|via)',
    '(last|final) chance to (save|win|buy|grab|get|enter|book|shop|order|enjoy|catch|see|claim|join)',
    'we reserve the right to (a|your)',
    'take it or leave it (at|with|on|in|for)',
    '(protect|against|report|reporting|about|remove|removing|handle|content|policy on|for) .{0,3} (defamation|libel|slander|defamatory)',
    'police (report|reference|number|station)',
  ],
  judge: withAsides(({ text, before, after, sentence, previous, next, captures }, context) => {
    if (
      /\b(?:legal team|legal department|lawyers?|solicitors?)\b.*\b(?:answers?|repl(?:y|ies)) (?:by|on|within|before|today|tomorrow)\b/.test(
        text,
      )
    )
      return null
    // Their matter handed on, not held over them.
    if (
      /\b(?:passed|forwarded|shared|sent|given|handed|told)\b[^,;:.]*\bto $/.test(before) &&
      /^(?:our|the) (?:legal|lawyers?)\b/.test(text)
    )
      return null
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined)
      return GOOD.test(sentence) ? 'hint' : WAY_BACK.test(`${sentence} ${next}`) ? 'hint' : 'warn'
    if (captures.maybe !== undefined)
      return GOOD.test(sentence) ||
        WAY_BACK.test(sentence) ||
        /\b(?:refund you|in full|for you|ready|free)\b/.test(sentence)
        ? null
        : 'hint'
    if (
      /\b(?:last|final|only) (?:warning|chance)$/.test(text) &&
      /^\s*(?:to (?!apolog|remove|delete|behave|comply|pay|withdraw|drop|back|take)|light|on\b|at\b|for\b|system|in\b|sign|was|message|label|lamp)/.test(
        after,
      )
    )
      return 'hint'
    // How loud a pattern speaks is said by its capture.
    if (captures.loud !== undefined || captures.warn !== undefined || captures.notice !== undefined) {
      if (/\bnot (?:be )?(?:cancel|close|block|ban|charge|delete|report)/.test(text)) return null
      if (context.abuse && /\b(?:abus|insult|language|swear)/.test(sentence)) return 'hint'
      if (
        /\b(?:(?:we|i) (?:will|have|can) (?:then )?refund|help you|free of charge|reopen|any ?time|as you (?:asked|wished))\b/.test(
          after,
        )
      )
        return null
      if (WAY_BACK.test(`${sentence} ${next}`))
        return /\bwhich$/.test(text) || captures.notice !== undefined ? 'hint' : undefined
      return captures.loud !== undefined ? undefined : 'warn'
    }
    if (/^(?:carry on|keep|go on|continue|try)\b/.test(text) && /and (?:i|we) (?:\w+ )?would$/.test(text)) return null
    if (
      /\bnot (?:be )?(?:charge|charging|cancel|close|block|delete|report|suspend|bill|fine|sue|lock|withdraw|stop|void|ban|take|share|tell|publish|post|get|put|have)\b/.test(
        text,
      )
    )
      return null
    if (
      /^(?:withdraw|remove|delete|take down|retract|drop|edit|change|apologi|take back|correct|amend|update)/.test(
        text,
      ) &&
      /(?:can|will|may|might|shall|could)$/.test(text)
    )
      return /^(?:apologi|retract|take back)/.test(text) ||
        /\b(?:review|complaint|post|comment|tweet|claim|dispute|chargeback|rating|accusation|attitude|tone|threat|stars?)\b/.test(
          text,
        )
        ? /\b(?:you can|if you)\s*$/.test(before)
          ? null
          : undefined
        : null
    if (/^(?:think|consider)/.test(text) && /carefully|twice|hard|again|over/.test(text))
      return /\b(?:posting|writing|leaving|sending|replying|what you (?:say|write|post|do)|next|threaten|your (?:next|words|tone|review|complaint|behavior|language)|going|how you|who|doing|making)\b/.test(
        text + after.slice(0, 30),
      ) && !/\b(?:we|us|our team|i will)\s*(?:\w+ ){0,2}$/.test(before)
        ? undefined
        : null
    if (/^you (?:have|get|are given).* to /.test(text))
      return /(?:delete|remove|apologi\w+|withdraw|comply|retract|pay up|back down|decide|take it down|take that down)$/.test(
        text,
      ) ||
        (/(?:take|edit|change|explain|respond|reply)$/.test(text) &&
          /\b(?:down|otherwise|or|before we|after that)\b/.test(after))
        ? (/\b(?:days|until)\b/.test(text) &&
            /\b(?:free|refund|no reason|change your mind|cooling)\b/.test(sentence)) ||
          /\b(?:option|right|ability|chance|how)\b/.test(text)
          ? null
          : undefined
        : null
    if (
      /^(?:we|i) .*(?:address|phone|details|number|employer|photo|id|workplace|name|information|live|work)$/.test(
        text,
      ) &&
      /\b(?:have|hold|know|got|keep)\b/.test(text)
    )
      return /\b(?:remember|do not forget|after all|you know|just (?:saying|so you know)|be careful|keep that in mind|in case you)\b/.test(
        before + after,
      ) && !/\b(?:if|confirm|correct)\b/.test(after)
        ? undefined
        : /\b(?:where you (?:live|work)|your employer|your workplace)\b/.test(text)
          ? undefined
          : null
    if (
      /^(?:carry on|keep|go on|continue|talk|speak|swear|insult|push|test|try|do that|say that|call me)/.test(text) &&
      / and /.test(text)
    )
      return /\b(?:you|see|it|this) (?:will|can|find|get)$/.test(text) &&
        !/\b(?:blacklist\w*|block\w*|ban\w*|cut|regret|sorry|lose|nothing|out|what happens|closed|reported|trouble|hang|end)\b/.test(
          after,
        )
        ? null
        : undefined
    if (/^(?:refuse|refusal|failure|failing|fail|non)/.test(text))
      return /\b(?:to (?:pay|provide|verify|update|complete|collect)|payment|card|delivery)\b/.test(text)
        ? WAY_BACK.test(sentence + next)
          ? null
          : 'warn'
        : /\b(?:our|we|my|power|system|engine|test|part)\b/.test(before.slice(-16))
          ? null
          : 'warn'
    if (/^(?:we|i) .*(?:see|make sure|ensure)/.test(text) && /you (?:\w+ )?(?:never|are|get|will|do)/.test(text))
      return /\b(?:refunded|looked after|paid|happy|updated|informed|charged|right|covered|kept|taken care|back|the|your|a|have to|need to|helped|billed|sorted|not)\b/.test(
        after.slice(0, 30),
      ) && !/\b(?:buy|shop|work|order|get a refund)\b/.test(after.slice(0, 20))
        ? null
        : undefined
    if (/^take it or leave it/.test(text)) return undefined
    if (
      /^(?:pay|do it|accept it|take it|sign it|return it|send it|comply|decide|choose|answer|reply|say yes|agree)\b.* or /.test(
        text,
      )
    )
      return /\bor (?:\w+ )?(?:forget|lose|face|suffer|goodbye|else)$/.test(text) &&
        !/\b(?:can|could|may|to|want)\s*$/.test(before)
        ? undefined
        : /or (?:we|i|you|your)$/.test(text) &&
            /^\s*(?:will|get|lose|are|is|account)\b/.test(after) &&
            !/^\s*will (?:refund|send|help|get (?:a|it|your))/.test(after) &&
            !/\b(?:can|could|may|to|want|whether|you)\s*$/.test(before)
          ? 'warn'
          : null
    if (
      /^(?:or|otherwise|else|then) .*(?:closed|blocked|canceled|suspended|terminated|deleted|voided?|rejected|denied|withdrawn|frozen|revoked|banned|table|history|over|blacklist\w*|reported|prosecuted|trouble|sorry|nothing for you|no refund)$/.test(
        text,
      ) &&
      !/^otherwise|^else/.test(text) &&
      !/\b(?:account|subscription|refund|order|warranty|access|offer|you|claim)\b/.test(text)
    )
      return null
    if (/^then .*(?:closed|canceled|deleted|over|withdrawn|rejected)$/.test(text)) return null
    if (
      /^(?:i|we) (?:strongly )?(?:suggest|advise|recommend)/.test(text) &&
      /\b(?:personal|private|information|contains|security|safe\w*|sensitive)\b/.test(after)
    )
      return null
    const around = `${sentence} ${next}`
    if (/^or else$/.test(text))
      return /^\s*(?:$|[.!?,…]|(?:we|i|you|your|our|my|there will|face)\b)/.test(after) &&
        !/^\s*(?:you can|you may|we can|i can)\b/.test(after)
        ? undefined
        : null
    if (/^(?:i|we) (?:\w+ )?do not want|^do not want/.test(text)) return null
    if (/\bdefam|libel|slander/.test(text))
      return /\bnot|your (?:report|request)|you (?:reported|flagged)|please report|policy|guidelines\b/.test(sentence)
        ? null
        : undefined
    if (
      /^(?:if|unless|we|i|or|otherwise|then|else|failure|failing|until|next|when|in case)\b/.test(text) &&
      /\b(?:will|shall|may|can|would|might|going to|have to|must|gets?|is)\b/.test(text) &&
      !/^we reserve|^(?:if|unless) .*apologi|^until|^when you/.test(text)
    ) {
      if (context.abuse && /\b(?:abus|insult|personal|language|swear)/.test(sentence)) return 'hint'
      if (WAY_BACK.test(around))
        return HOSTILE.test(text) && !/any ?time|let (?:me|us) know|reopen|restart|help you|refund/.test(around)
          ? 'warn'
          : null
      if (/\b(?:for you|on your behalf)\b/.test(after.slice(0, 30))) return null
      if (/^(?:if|when|in case) (?:we|i)\b/.test(text)) return 'warn'
      if (
        /\b(?:to (?:have|see|experience|face|get)|trouble|problems?|issues?) /.test(text) &&
        !HOSTILE.test(text.replace(/\bcontinue\b|\bkeep\b/g, ''))
      )
        return null
      if (/\b(?:want|wish|would like|decide|choose|need)\b/.test(text) && !HOSTILE.test(text)) return null
      if (
        /^(?:if|unless|failure|failing|otherwise|or) .*\b(?:account|subscription|membership|access|service|payment|card|verify|identity|order|pay|paid|bill|invoice)\b/.test(
          text,
        ) &&
        !/\b(?:keep|continue|insist|complain|post|review|write|rude|shout|swear|threaten|again)\b/.test(text)
      )
        return 'warn'
      if (
        !HOSTILE.test(text) &&
        /\b(?:make sure you|close (?:this|the|it)|drop your|post your|cancel your|charge (?:you|your))/.test(text)
      )
        return /^if|^unless/.test(text) ? null : 'warn'
      if (/make sure you/.test(text) && !/regret|sorry|pay|never|lose|court/.test(after)) return null
      return undefined
    }
    if (/^(?:we|i) (?:will|am|are|can|may|shall|have).*(?:end|terminate|disconnect|close|drop|stop)/.test(text)) {
      if (context.abuse) return 'hint'
      return /\b(?:if|unless|right now|immediately|on you|here and now)$/.test(text) ||
        HOSTILE.test(previous.slice(-60)) ||
        /hang up/.test(text)
        ? WAY_BACK.test(around)
          ? null
          : undefined
        : null
    }
    if (/reserve/.test(text)) return context.anger > 0 || context.complaint ? 'warn' : 'hint'
    if (/final|last/.test(text) && /offer|answer/.test(text))
      return /\b(?:take|so|and|or|you will|i will|we will)$/.test(text) || /^\s*(?:$|[.!])/.test(after)
        ? 'warn'
        : 'hint'
    if (/^(?:leave|leaves|leaving|left|gives?|giving|have|has)/.test(text))
      return /\byou\b/.test(sentence) && !/\b(?:sorry|storm|weather|apolog)\b/.test(sentence) ? undefined : 'hint'
    if (/^(?:will|would|may|might|shall) (?:be (?:forced|obliged|compelled|left)|have no)/.test(text))
      return /\byou(?:r)?\b/.test(sentence) && /\b(?:we|i|our team|the company)\s*$/.test(before) ? undefined : null
    if (/consequences|repercussions/.test(text))
      return /\b(?:you|your)\b/.test(sentence) && !/\b(?:sorry|we (?:caused|know)|our)\b/.test(sentence)
        ? undefined
        : null
    if (/legal (?:action|proceedings|steps|measures|recourse|remedies)/.test(text))
      return /\byou (?:can|may|want|have|wish|are)\b.*to$/.test(before) ||
        /\b(?:if|whether) you\b/.test(before) ||
        /\byou (?:may|will|can)?\s*$/.test(before) ||
        (/^(?:will|may|to|and)/.test(text) && !/\b(?:we|i|company|team)\b/.test(before + text))
        ? null
        : undefined
    if (/^(?:our|my|the) .*(?:legal|lawyer|solicitor|attorney)/.test(text))
      return /the legal/.test(text) || /in writing|answer|reply|review|help/.test(after) ? 'hint' : undefined
    if (/^(?:from|by) (?:our|my)/.test(text))
      return /\b(?:hear|heard|letter|hearing|contacted|call)\b/.test(before) ? undefined : null
    if (
      /involve|instruct|alert|contact|inform|notify|talk to|speak to|go to|use|send|bring in|call in/.test(text) &&
      /police|authorit|legal|lawyer|solicitor|attorney|collect/.test(text)
    ) {
      if (
        /\b(?:for you|help|trace|investigat|stolen|theft|on your behalf|in writing|reply|courier|driver)\b/.test(
          sentence,
        )
      )
        return 'hint'
      return undefined
    }
    if (/(?:careful|think twice|think carefully|watch)/.test(text))
      return /watch (?:yourself|your step|what you|how you)|(?:say|post|write|publish|do|threaten|leave|talk|speak|wish|complain|accuse|call|send|next)$/.test(
        text,
      ) || /posting|writing|leaving/.test(text)
        ? /\b(?:scam|phish|stranger|safe|spam|anyone|public(?:ly)? share)\w*\b/.test(sentence)
          ? null
          : undefined
        : null
    if (/^one more|^another|^just one|^even one|^any more/.test(text))
      return HOSTILE.test(text.replace(/^one more/, '')) ||
        /\b(?:word|message|email|call|complaint|review|question|insult|comment|stunt|remark|time|outburst|like (?:this|that))\b/.test(
          text,
        )
        ? /\b(?:get|can)$/.test(text) || (/question/.test(text) && WAY_BACK.test(after))
          ? null
          : undefined
        : null
    if (/^you .*be (?:blocked|disconnected|ignored|cut off|terminated|reported|banned)/.test(text))
      return /\b(?:if you (?:want|do not want)|whether|worried|afraid|might be|fear|so that|not)\b/.test(before)
        ? null
        : undefined
    if (/have (?:no choice|no option|no alternative)/.test(text) && !/\byou/.test(sentence)) return null
    if (/^(?:remember|do not forget|keep in mind|bear in mind|be aware)/.test(text))
      return /\byour$/.test(text) &&
        /^\s*(?:address|details|card|data|deposit|money|number|photos?|passport|phone|item|location)\b/.test(after) &&
        !/^keep|^be aware/.test(text)
        ? 'warn'
        : null
    if (/(?:know|got) (?:\w+ )?(?:your address|who you|everything|all your)/.test(text))
      return /\bwho you$/.test(text) ? (/^\s*are\b/.test(after) ? undefined : null) : undefined
    if (/know (?:\w+ )?where you$/.test(text))
      return /^\s*(?:live|work|are\s*(?:$|[.!,]))/.test(after) ? undefined : null
    if (
      /\bor (?:the|it|this|we|i|you|your)\b$/.test(text) ||
      / or (?:we|i|your|you|face|lose|forget|say|there|it|the|this)/.test(text)
    )
      return /^\s*(?:can|could|may|would like|prefer|might|have|need|want|are|would|link|app|button|website|one|other)\b/.test(
        after,
      ) ||
        (/\bor (?:the|this|it|your) ?$/.test(`${text} `) && !/^\s*(?:\w+ )?(?:will|gets|is) /.test(after))
        ? null
        : undefined
    if (
      /apologi|take back|calm|tone|attitude|behave|review|take down|retract|withdraw|stop/.test(text) &&
      /^(?:until|unless|once|only|before|after)/.test(text)
    ) {
      if (/^(?:once|after|before)/.test(text) && !/apologi|tone|attitude|behave|calm/.test(text))
        return /\bwe (?:can|will)|refund\b/.test(sentence) ? 'warn' : null
      return undefined
    }
    if (/^(?:i|we) (?:strongly )?(?:suggest|advise|recommend)/.test(text))
      return /\b(?:reconsider|rethink|drop|back off|withdraw|delete|remove|take down|retract|think twice|let it go|accept|take the offer)$/.test(
        text,
      ) &&
        /\b(?:review|post|complaint|claim|this|it|tweet|threat|offer|while)\b/.test(after) &&
        !/\b(?:app|cache|cookies|and re|file|battery|cover)\b/.test(after)
        ? undefined
        : null
    if (/like it or not/.test(text)) return 'warn'
    if (/last chance to|final chance|one last chance/.test(text))
      return /\b(?:behave|reply|respond|answer|pay|comply|remove|apologi\w+|cooperate|change|delete)\b/.test(after) ||
        /^\s*(?:$|[.!])/.test(after)
        ? undefined
        : 'hint'
    return undefined
  }),
  rewrites: [
    "I'd like to keep this open for you. For that I need one thing: [what you need].",
    'I want to settle {issue|this} with you. Here is what I can do: [option].',
    'To keep things moving on {issue|this}, could you send me [detail]? If you need more time, tell me and I will note it.',
  ],
  examples: {
    bad: [
      'You have one day to say sorry to the driver or you are banned.',
      "We've blocked people for less.",
      'Pay the fee, otherwise bailiffs.',
      'If you keep writing to us, we will close your account.',
      'This is your last warning.',
      'Remove the review or else we cancel the warranty.',
      'Take it or leave it.',
      "Don't make me involve our legal team.",
      "You'll regret posting that.",
      "One more message like that and I'm ending this chat.",
      'Any further emails will be ignored.',
      'You leave us no choice but to block you.',
      'Delete that tweet or we will see you in court.',
      "I'd think twice before posting that if I were you.",
      'We know where you live.',
    ],
    ok: [
      'You have 14 days to send it back or swap it, and your refund follows.',
      "I won't ask you for the photo again; I've got it.",
      'If the card isn’t updated by Friday, the plan pauses and you can restart it any time.',
      "If you don't hear from me by noon, please write back.",
      "I don't want to close your account.",
      'The final warning light comes on at 5% battery.',
      'You can take it or leave it at the desk; both work.',
      'If you continue past step 4, the phone will restart.',
      'If we do not hear from you by Friday we will close this ticket; simply reply to reopen it.',
      "If you don't want the blue one, I will cancel your order for you and refund you in full.",
      'You have the right to take legal action, and here is the address.',
      'Remember that we have your parcel ready for pickup.',
    ],
  },
})
