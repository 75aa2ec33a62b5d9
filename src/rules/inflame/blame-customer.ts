import { withAsides } from '../asides'
import { milderWhereOwned } from '../owned-fault'
import { phraseRule } from '../types'

/** Words before "you" that make it a condition, an aim or a relative clause. */
const CONDITION =
  /\b(?:if|in case|unless|whether|when|whenever|wherever|should|once|after|before|until|till|suppose|assuming|provided|or|so that|so|make sure|ensure|sure|not sure|anything|everything|whatever|what|where|how|why)(?: (?:that|perhaps|maybe|by chance|for some reason|ever|as))* $/
const COUNTERFACTUAL =
  /\b(?:would|could|might|should|may)(?: (?:not|never|probably|easily|all|also|only|still))* (?:have|of|be)\b|\bwould\b/
/** Pity before it: what follows happened to them. */
const PITY =
  /\b(?:sorry|apologi[sz]e|regret|glad|happy|worry|understand|appreciate|thank|thanks|thankful|hope|hoping|hate|no trouble|know|imagine|great that|good that|lucky)\b[^.;:]*$/
/** We own it, here or in the next sentence. */
const OURS =
  /\b(?:because of|due to|thanks to|owing to|caused by) (?:us|our|me|my|a (?:bug|fault|delay|problem|mistake) (?:on|at|in|of) our)\b|\bour (?:own )?(?:fault|delay|mistake|error|mix-up|oversight|doing)\b|\b(?:on|at|from) our (?:side|end|part)\b|\b(?:is|was|are) on us\b|\bwe (?:should|ought to) have\b|\b(?:if|had) we (?:had (?!been|known)|told|given|made)\b|\b(?:our|my) (?:form|page|site|wording|email|label|instructions|checkout|system|app) (?:is|was|does|did|makes|made|should)\b|\b(?:understandable|easy mistake|easily done|no harm done|no worries|happens to (?:all|the best|everyone)|easy (?:one )?to (?:make|undo|fix|correct|put right)|(?:easily|quickly) (?:fixed|undone|put right|corrected|sorted))\b/
const NONE = /\b(?:none|nothing|neither|nor|not|never|no part|nobody|no one|hardly|no|without|isn't)\b[^,;:.!?]*$/

const DONE_TO_YOU =
  /\b(?:told|moved|sent|kept|gave|asked|left|offered|promised|charged|billed|put|called|emailed|texted|sold|shipped|let|made|rang|helped|switched|transferred|booked|rebooked|refunded|upgraded|paid|owe|owed) $/
const HARMLESS =
  /^\s*(?:costs? (?:you )?nothing|is no (?:problem|trouble)|can be (?:undone|fixed|mended)|happens|is (?:easily|quickly))\b/

export default phraseRule({
  id: 'blame-customer',
  family: 'inflame',
  title: 'Putting the blame on them',
  why: 'Being told what they should have done sounds like being called stupid, and nothing gets fixed by it.',
  sources: [
    {
      title: 'ICT Texas, 6 things you should never say to your customers',
      url: 'http://www.ictstexas.com/6-things-you-should-never-say-to-your-customers',
    },
    { title: 'Zhang et al. 2018, Conversations Gone Awry, ACL', url: 'https://arxiv.org/abs/1805.05345' },
    { title: 'Listen and see what went wrong: bank-teller article (seed 004)' },
  ],
  severity: 'warn',
  moves: [{ to: 'block', when: [{ oursFault: true }] }],
  // `soft` marks what is blame only in some mouths: a hint. `mood` marks what is loud to somebody who complains.
  patterns: [
    // A duty unmet: you should have read it; customers really ought to have known better.
    '<them> <betw>{0,3} (should|could|ought to|needed to|had to) <betw>{0,2} (have|of) <betw>{0,3} (<actDone>|<misDone>|<erred>|/..[^e]ed$/)',
    '<them> <betw>{0,3} might have <betw>{0,2} (told|asked|mentioned|called|warned|said|checked|thought|read|let us know)',
    '<them> <betw>{0,3} (should|could|ought to|needed to|might) <betw>{0,2} have <betw>{0,2} been .{0,2} <wiser>',
    '<them> <betw>{0,3} (need|should|ought|must|have) to? <betw>{0,1} be .{0,1} (more|extra|a bit more|a little more) [<mood>(careful|cautious|attentive|patient|specific|responsible|organized|vigilant|accurate|precise)]',
    '(it|that|this|which|size|price) (should|ought to|must|would) have <betw>{0,2} (been|seemed|struck|occurred|dawned|rung|told|given) .{0,3} (obvious|clear|common sense|evident|apparent|to you|you|warning|bell|red flag|a clue)',
    'you were <betw>{0,2} (supposed|meant|required|expected|obliged|obligated|responsible) (to|for) <betw>{0,2} (<actDo>|be|have|remove|wear|charge|stop|prevent|arrange|<taking>)',
    'you were <betw>{0,3} (told|warned|advised|instructed|reminded|cautioned|informed) (not to|to|about|that|of|how) <betw>{0,2} .',
    '(customers|users|buyers|guests|passengers|everyone|it is|you) are? <betw>{0,2} (expected|supposed|obliged|meant) to [<mood><betw>{0,2} (<actDo>|know|be|make)]',
    '<them> (are|is|remain|remains) <betw>{0,2} responsible for [<mood>.]',
    'all <them> (had|have|needed|need) to do was',
    'you (only|just|simply|merely) (had|needed) to <betw>{0,1} <actDo>',
    'it (only|just) takes (a|one|two|five|ten|thirty) (minute|second|moment|minutes|seconds) to .',
    '(not|hardly) (rocket science|asking much|too much to ask|much to ask|difficult to|hard to) <betw>{0,1} <actDo>',
    // What would have been: if you'd checked; had a case been used; reading it would have told you.
    '(if|had|unless|only|wish) <them> <betw>{0,2} (had|would have|would of|would|have|have had)? <betw>{0,3} [<cf>(<actDone>|<misDone>|bothered|been|<handled>|paid)]',
    '[<cf>had] (the|a|your|this|it|proper|those) .{0,4} been <betw>{0,2} (<actDone>|<handled>|used|<erred>)',
    '(if|had) <them> .{0,3} (bothered|paid attention|paying attention|more careful|listened|been listening|looked properly|taken care|taken the time|taken a moment|took the time)',
    '<taking> .{0,8} would (have|of) <betw>{0,2} (told|saved|shown|helped|avoided|prevented|made|answered|spared|stopped|taken|been|solved|revealed|gone|flagged|caught)',
    '(would|could|might) <betw>{0,2} have been <betw>{0,2} (avoided|prevented|spared|averted|nice|good|better|helpful|wise|easier|quicker|useful|great|polite|sensible|nicer|simpler|cheaper) .{0,3} (if|had|by|with|to) .{0,1} (you|have|your|a|reading|checking|calling|telling|following|the|customers|people|some|more|better|just|simply)',
    // A comparison with people who manage: a more careful packer would; anyone who reads the label knows.
    '(a|any|most|every|no) <betw>? (more|less|half|normal|sensible|reasonable)? <betw>? (<wiser>|normal|decent|sane|reasonable|ordinary|seasoned|grown)? <person> .{0,2} would <betw>{0,2} (have|know|not|read|check|understand|think|realize|ask|notice|see|call)',
    '(most|other|all|normal|our other|every other|the majority of|the rest of our|99 percent of|thousands of) (of our)? (<wiser>|other)? (<persons>|<person>) <betw>{0,2} (manage|managed|manages|work it out|worked it out|figure|know|knows|remember|understand|understood|read|reads|check|checks|have no (trouble|problem|difficulty)|had no (trouble|problem|difficulty)|get it right|got it right|follow|followed|cope)',
    '(anyone|anybody|everyone|someone|somebody|people|<persons>|those|a (person|customer)) who <betw>{0,2} (reads|looks|checks|bothers|bothered|follows|pays attention|does not|did not|do not|never|fail|fails|failed|ignore|ignores|ignored|refuse|skip|skipped|rush|leave it|wait until|waited|order the wrong|ordered the wrong|enter the wrong|choose the wrong|misuse) <betw>{0,2} [<who>.]',
    '(someone|somebody) <betw>{0,2} (forgot|did not|has not|failed|never|was not|ordered the wrong|skipped|ignored|got careless) <betw>{0,2} (read|to|do|bother|check|pay|listen|follow|reading|paying|the|listening|their)',
    // Not done: you failed to, you never read, it was not followed.
    'you <betw>{0,3} (have|had|are|were|keep|kept|still|seem|appear|simply)? <betw>{0,2} (<erred>|ignoring|refusing|failing|neglecting|keep forgetting|keep failing|chose to ignore)',
    '^<betw>{0,2} (failed|forgot|neglected|omitted|refused|could not be bothered|did not bother|not bothered|can not be bothered|never bothered|too lazy|too busy) to <betw>{0,2} .',
    '^<betw>{0,2} (did not|never) <betw>{0,2} (read|check|follow|tell|include|sign|listen|send|pay|reply|attach|mention|inform|look|bother) .{0,2} (the|us|it|your|any|our|a|me|properly|up)',
    'your (failure|refusal|reluctance|unwillingness|inability|neglecting|forgetting|failing|not) (to|reading|telling|checking|following|paying|sending|informing|keeping|having|bothering|giving|asking|waiting|signing) .',
    '[<mood>(failure|failing|neglecting|neglect|refusal|forgetting)] to (read|follow|check|provide|keep|comply|inform|notify|pay|sign|return|report|declare|disclose|pack|label)',
    'you <betw>{0,3} (did|had|have|were) <betw>{0,1} not <betw>{0,3} (<neglected>|bothered|listening|paying|careful|reading|following|thinking|clear|specific|cooperating|cooperative|attentive|concentrating|looking|precise|patient|at home|home|available|present)',
    'you <betw>{0,3} (did|do) <betw>{0,1} not <betw>{0,2} (<actDo>|leave|come|go|order|arrive|know)',
    'you <betw>{0,2} (have|had) <betw>{0,1} not <betw>{0,2} [<soft><actDone>]',
    'you <betw>{0,2} (never|hardly|barely) <betw>{0,2} (<actDone>|<handled>|bothered|thought|replied)',
    'you <betw>{0,2} (could|can|would) not <betw>{0,1} (even)? (be bothered|bother|take the time|take a minute|wait|be asked|trouble yourself|trouble to)',
    'you .{0,6} without <betw>? (reading|checking|asking|telling|following|looking|informing|measuring|thinking|testing|consulting|permission|authorization|bothering|understanding|verifying|confirming|consent|packing|saying|paying|reporting|a (case|receipt|cover|word|second|moment))',
    '(<rulesDoc>|it|they) .{0,3} (was|were|is|are|has been|have been) <betw>{0,2} (not|never|ignored|overlooked|disregarded|skipped) <betw>{0,2} [<doc>(followed|read|respected|observed|heeded|adhered|complied|understood|ignored|overlooked|disregarded|skipped)]',
    'no (attempt|effort) .{0,2} (made|to) .{0,2} (read|contact|check|tell|inform|follow|reach)',
    // Done: you broke it, you entered the wrong one, nobody else but you.
    'you <betw>{0,3} (have|had)? <betw>{0,1} <broke> <betw>? (the|it|your|this|that|our|a|an|them|everything|all|my|yourself|with|by|while)',
    'you <betw>{0,3} (have|had)? <betw>{0,1} <handled> .{0,5} <wrongly>',
    'you <betw>{0,3} <handled> .{0,5} (after being told|anyway|regardless|despite|even though|against) .',
    'you <betw>{0,3} (<handled>|<broke>) .{0,3} yourself',
    'you <betw>{0,3} (ordered|booked|clicked|pressed|submitted|entered|chose|bought) .{0,2} twice',
    'you <betw>{0,3} (left|let|put|kept|stored|exposed|allowed) (the|it|your|this|them|a) .{0,3} (out|open|on|unlocked|in the|unattended|running|outside|get|expire|lapse|run|drain|fall|near|too late|too long|until|drop|plugged)',
    'you <betw>{0,3} (missed|rushed|ran out|sat on|waited until|waited too|left it too|took too|took so) [<late>(the (deadline|delivery|appointment|window|cut off|cutoff|courier|driver|due date|notice|slot|flight|train|call|payment|email|sign)|your|our|into|it|of time|long|late|many|the|this|for|through)]',
    'you <betw>{0,3} (caused|created|made|brought|triggered|started|provoked|made us|cost) .{0,3} (this|problem|problems|mess|issue|damage|error|mistake|mistakes|delay|typo|trouble|yourself|blunder|situation|confusion)',
    'you <betw>{0,2} (used|installed|ordered|bought|plugged|chose|fitted|wore|washed) .{0,3} (unofficial|third party|cheap|non genuine|incompatible|unapproved|unsupported|cheapest|too (big|small|hot|much|many|little)) .?',
    'you (are|were|keep|have been|had been) <betw>{0,2} (been)? (doing|using|holding|reading|typing|entering|putting|giving|following|sending|looking|pressing) .{0,4} (wrong|wrongly|incorrectly|improperly|backwards|incorrect)',
    '(wrong|incorrect|invalid|incomplete|inaccurate|mistaken) .{0,4} <handled> by you',
    '[<mood>(address|number|details|information|code|size|form|email|name|account|date|document|documents|photo|password)] (that|which)? you <betw>{0,1} <handled> .{0,3} (is|was|were|are) <betw>{0,2} (wrong|incorrect|invalid|incomplete|inaccurate|mistyped|false|not correct|not right|not complete|illegible|misspelled)',
    '(caused|created|done|damaged|broken|triggered|initiated|provoked|lost|voided|introduced|made|entered|chosen|ordered|selected) by (you|yourself|the customer|the user|user|customer|misuse|mishandling|improper|incorrect use|careless|rough|negligent|your <betw>? (own|actions|choice|failure|delay|mistake|late|son|child|dog|cat))',
    '(caused|due|because|result|resulted|resulting|down|owing|signs|evidence|consistent|comes) <betw>? (by|to|of|from|with) .{0,1} (misuse|mishandling|improper (use|handling|packing|storage|installation|care)|incorrect (use|handling|installation)|careless handling|rough handling|negligence|carelessness|user error|customer error|human error on your|neglect|not following|not reading|overuse)',
    '(leaving|putting|washing|ignoring|skipping|throwing|driving|giving|<taking>) .{0,6} (was|is) <betw>{0,3} (a|the)? (clever|wise|smart|smartest|bright|brightest|mistake|your mistake|good idea|best idea|bad idea|sensible|careless|foolish|unwise|reckless|silly|wisest)',
    'your (wife|husband|son|daughter|partner|kids|child|team|staff|colleague|friend|installer) <betw>{0,2} (have|has|had)? <betw>? (<broke>|<erred>|<handled> .{0,5} [<mood><wrongly>])',
    '(wrong|incorrect|invalid|false|bad) .{0,3} by (you|the customer|customer|yourself)',
    '(<handled>|<broke>) by [<mood>(you|yourself|the customer|customer|your (son|wife|husband|child|team|staff|daughter|colleague))]',
    'with (a bit|a little|some|slightly|only a little)? (more|better|proper|due) (care|attention|planning|patience|thought|notice|research|foresight|preparation) .{0,6} would',
    'you had <betw>? (plenty|ample|enough|lots|loads|more than enough|a whole|two|three|four|five|six|seven|ten|every|many|over a|at least) of? .{0,2} (time|opportunity|opportunities|chance|chances|days|weeks|months|week|month|notice|hours|warning|warnings) .{0,3} to',
    '(did not|not|never|should|should have|could have|to) (do|done|did) (yours|(your|the|some|a bit of) (own|basic)? (part|homework|research|due diligence|job|maths|checks))',
    '(parents|owners|drivers|customers|buyers|users|guests|passengers|people|tenants) (should|ought to|need to|must|have to) [<mood><betw>{0,2} (<actDo>|know|be|supervise|expect|learn)]',
    '(nobody|no one|none|who) else? <betw>{0,2} (<handled>|<broke>|is to blame|is responsible|could have) .{0,6} (except|but|other than|apart from|besides) (you|yourself)',
    '(it|that) (is|was) <betw>{0,2} (you|yourself|your (wife|husband|son|daughter|partner|team|colleague|staff|own)) <betw>? (who|that) <betw>{0,2} .',
    'you (are|were) <betw>{0,2} the (only)? (one|ones|person|party) (who|that) <betw>{0,3} (<handled>|<broke>|<erred>|wanted|asked|did not)',
    '(not|hardly|was not|were not) (us|me|we|our (team|staff|driver|side)|the ones|the one|i) <betw>? (who|that) <betw>{0,2} .',
    // Cause and effect: down to how you stored it; by not replying you lost it; parcels don't open themselves.
    '(down|due|because|result|owing|thanks|reason|cause|comes|hence|on) <betw>? (to|of|from|is)? <betw>? (how|what|the way|where) you <betw>{0,2} (<handled>|<broke>|<erred>)',
    '(result|because|fault|consequence|account|down to|due to|thanks to|owing to) of? you <betw>? /..ing$/',
    '(because|reason is|reason being|since|that is why|all because|only because|simply because|seeing as) (that)? you <betw>{0,3} (did not|had no|have no|have not|never|were not|turned up|let|<erred>|<broke>|<handled> .{0,3} (<wrongly>|without|late)|waited too|ran out)',
    'by (not|never)? <betw>? /..ing$/ .{0,7} you <betw>{0,2} (have|had)? (voided|forfeited|lost|agreed|accepted|made|left|caused|gave|broke|waived|invalidated|triggered|breached)',
    'you <betw>{0,2} (have|had)? <betw>? (voided|forfeited|waived|invalidated|nullified|left (us|me) <betw>? (with)? no)',
    '(would|does|do|could|should|did|will) not <betw>? .{0,2} (break|open|crack|fail|happen|leak|move|delete|cancel|tear|change|order|book|burn|snap|fall|switch|disappear|vanish) .{0,3} (by itself|on its own|by themselves|on their own|themselves|itself|under normal|for no reason|out of nowhere)',
    '(if|when|as long as|provided|works fine) <betw>? (it is|they are)? [<soft>(used|handled|installed|stored|fitted|worn|washed|looked after|cared for|treated|operated|packed)] (correctly|properly|as directed|as instructed|as intended|according|with care|right|carefully|normally)',
    'under normal [<soft>(use|conditions|circumstances|usage|wear)]',
    'you <betw>{0,2} (put|poured|stuck|parked|drove|used|plugged|fed|washed|lost) <betw>? [<soft>(the|it|your|a|this|that|bleach|water|oil|diesel|petrol|metal|foil|hot|cold|.)] .{0,2} (in|on|into|onto|under|near|over|with|so) .',
    // What they asked for is what they got.
    '(that|this|it|which) is <betw>{0,2} (exactly|precisely|just)? what you <betw>{0,2} (ordered|asked for|chose|selected|requested|paid for|signed up|agreed|booked|typed|entered|put)',
    '(sent|delivered|made|did|gave|booked|shipped|got|received|cooked|printed|cut) (you|it)? <betw>? (exactly|precisely|just|only) (what|as|the .) you <betw>{0,2} (ordered|asked|chose|selected|requested|paid|agreed|booked|typed|entered|told|said|gave)',
    '(we|i) <betw>{0,2} (went|acted|followed|rely|relied|go|are going|can only go|can only use|depend|work) .{0,4} (what|as|information|details|address|instructions|data|measurements|photo|number|size|date|choice|order|form) [<mood>you] <betw>{0,2} (gave|told|entered|provided|typed|supplied|wrote|give|enter|provide|tell)',
    // Theirs to own: take responsibility; it is yours; no excuse; your papers were late.
    "(fault|mistake|error|responsibility|blame|oversight|slip|problem|delay) .{0,7} (is|was|are) <betw>{0,2} (yours|your own|the customer's|theirs)",
    '(take|accept|own|own up to|bear|show) .{0,2} (responsibility|accountability|ownership|your mistake|your mistakes|your error|the consequences) .{0,3} (your|own|actions|mistake|mistakes|you|this)?',
    '(not|ignorance|forgetting|being|busy|forgot|unaware|that) .{0,6} (is not|is no|are not|no|was not|hardly) <betw>? (an|a|any)? (excuse|defense|valid reason|justification)',
    '(can not|could not|not|never|nor|hardly) be <betw>? (held)? <betw>? (responsible|liable|accountable|blamed) (for|if|when) .{0,3} (your|you|wrong|incorrect|mistakes|errors|misuse|customers|customer|user)',
    'your <betw>? (paperwork|document|documents|form|forms|payment|reply|request|application|claim|return|photo|photos|instructions|email|message|details|order|information|parcel|cancellation|directions|report|call|handwriting|measurements|description) .{0,3} (was|were|is|are|came|arrived|reached|submitted|received|sent) .{0,1} [<mood>(late|in late|too late|incomplete|wrong|incorrect|unclear|illegible|blurry|invalid|vague|confusing|not clear|badly|poorly|off|useless)]',
    'you (are|were|have been) <betw>? the (reason|cause|problem|weak link|culprit|source) .',
    'you <betw>{0,2} (have|are|were|had)? <betw>{0,2} (made|making|make) (this|it|things|matters|our job|my job|life) <betw>{0,2} (much|a lot|far|even|all the more)? (harder|worse|difficult|more difficult|impossible|complicated|slower|longer|trickier)',
    'you (kept|keep) <betw>? (changing|moving|canceling|postponing|missing|losing|calling|putting|getting|interrupting|pressing|rescheduling|altering|swapping|delaying|breaking)',
    '(and|but|which|yet|that) you <betw>? (did not|have not|never did|failed to|chose not to)$',
    'you .{1,7} remember$',
    '(someone|somebody) (at|on|in|from) your (end|side|team|office|company|house|household|family|home|place|address|group) .{0,2} (must|has|had|did|<handled>|<broke>|[<soft>(may|might|could)])',
    'we <betw>{0,2} (would|could|might) .{1,6} if .{0,3} (been)? (told|informed|asked|notified|warned|mentioned|known)',
    '(a|any) .{0,2} (adult|<person>) (should|ought to|would|could) <betw>? be able to .',
    'if you <betw>? (are going to|insist on|choose to|want to|decide to|will) .{1,7} (expect|do not <betw>? (complain|expect|be|come|blame|ask))',
    '(read|check|do not|try|be|make sure|keep|ask|call|think|measure|pay|bring|remember|look|set|leave|plan|wear|watch|listen|count|double|order|book) .{1,9} (next time|in future|from now on|going forward)$',
    '(perhaps|maybe) (you|that you) <betw>? (would like to|would care to|could|should|want to|might|might want to)? <betw>? [<mood>(read|reading|learn|listen|pay attention|have read|reread)] .',
    'you <betw>? (should|ought to|need to|want to) <betw>{0,2} be <betw>? [<mood>(checking|reading|paying|keeping|monitoring|watching|using|looking|saving|backing|wearing|charging|cleaning)]',
    'you (should|ought to|need to) (really|always|never|at least) <betw>? [<mood>.] .',
    '(did|are|is|does) not <betw>? (help|helping) (matters|yourself|your case|things|the situation)',
    // Whose fault: your mistake, on your end, blame lies with you, yourself to blame.
    'your <betw>? (own|sole|silly|little|honest|initial|original|entire|simple|late|last minute|personal)? <faultNoun>',
    'your .{0,1} (lack|want|absence) of .{0,1} (attention|care|planning|preparation|communication|response|diligence|knowledge|understanding|cooperation|information|action|reading|common|foresight|proof|patience|organization|interest)',
    '(because|due|result|owing|thanks|consequence|down|account|fault) (of|to) (your|you) <betw>? (own|late|delay|delayed|wrong|incorrect|actions|action|failing|failure|choice|decision|not|poor|bad|mistaken|impatience|insufficient|incomplete|missing|improper|careless|rushing|leaving|using|opening|waiting|forgetting|ordering|entering|changing|being|giving|having)',
    '(user|customer|operator|pilot|client|buyer|consumer|packing|handling|wearer|keyboard) (error|errors|mistake|fault|misuse|negligence|carelessness|mishandling)',
    '(<faultNoun>|blame|responsibility|onus|liability|cause) .{0,6} (on|at|from|of|by|to) <theirEnd>',
    '(problem|issue|delay|confusion|difficulty|mix up|hold up|failure) <betw>{0,2} (is|was|lies|lay|must be|must have been|seems to be|appears to be|came|comes|originated|originates|started|starts|caused|stems) .{0,3} (on|at|from|of|by|with) <theirEnd>',
    '(fault|mistake|error|blame|responsibility|onus|liability|burden|accountability|duty) .{0,7} (lies|lie|is|was|rests|sits|falls|fall|remains|rest) <betw>{0,2} (squarely|entirely|solely|fully|firmly|purely)? (with|on|upon|to) (you|yourself|the (customer|buyer|user|sender|account holder|purchaser|guest|passenger|tenant|cardholder|owner))',
    '(that|this|it|one|which|rest|bit|part|mistake|error|delay) (is|was) <betw>{0,2} (up|down|on|entirely on|all on|squarely on) to? [<end>(you|yourself|them|your shoulders)]',
    "(it|that|this|which|address|form|label|packaging|everything|password|delay) (is|was|remains) <betw>{0,2} (your|the (customer's|buyer's|user's|passenger's|sender's|owner's|tenant's|guest's)|a customer) <betw>? (own|sole)? (job|duty|task|responsibility|obligation|problem|doing|lookout|error|mistake|fault|own choice|own decision|concern|business)",
    '(it|that|this) was <betw>{0,2} your (own)? (choice|decision|call|idea)',
    '(that|this|it|which|problem|issue) (is|was) <betw>? (on|at|from) <theirEnd>',
    '(only|one|sole) (person|one|party|thing) .{0,8} (is|was) (you|yourself)',
    '(nobody|no one|none) .{0,3} (your|you) .{0,3} (read|checked|thought|noticed|bothered|told|asked|followed|looked|signed|answered|replied|opened)',
    '((blame|thank|fault|only|just) (have|got)? (yourself|yourselves)|(no one|nobody|none) but (you|yourself)|thank yourself)',
    '(brought|bring|did|done|inflicted|got|caused|made) .{0,3} (on|upon|to|by|into) (yourself|yourselves)',
    'you (are|were|have been) <betw>{0,3} (to blame|at fault|in the wrong|liable|the culprit|careless|negligent|reckless|inattentive|unclear|vague|forgetful|irresponsible|sloppy|hasty|impatient|too late|too slow|too vague|lazy|disorganized|unprepared|unreasonable|late|drunk|asleep|distracted|not ready|clumsy|heavy handed|rough|to blame)',
    '(not|hardly|never) <betw>{0,1} (our|my) <betw>? (fault|problem|mistake|doing|error|responsibility) (that|if|when|you) you? .',
    '(how|why) (is|was|would) (it|that|this) <betw>? (be)? (our|my) (fault|problem|responsibility|doing|mistake)',
    // Guesses and consent: you must have; you agreed; nobody forced you.
    'you <betw>{0,3} must <betw>{0,1} (have|of) <betw>{0,3} (<erred>|<broke>|(entered|typed|clicked|pressed|opened|installed|removed|unplugged|ordered|selected|chosen|changed|switched|canceled|signed|agreed|accepted|given|put|mixed|used|shared|thrown|set|added|left|missed|confused|deleted|done (something|it|this|that)|copied|written|lost|let|sat|held|poured|washed|allowed|disabled|caused|had it|been (doing|using|entering|typing|holding|clicking|putting|reading|looking|confusing|mixing|pressing|careless|rough|distracted|in a hurry)))',
    'you must be <betw>? (doing|using|entering|typing|holding|clicking|putting|reading|confusing|mixing|pressing) .',
    'you <betw>? (may|might|could) <betw>? have [<soft>(<erred>|<broke>|<handled>)]',
    'you <betw>{0,2} (decided|chose|clicked|opted|elected) (to|for|not|on|the|it|that|this) .{0,3} [<mood>.]',
    'you <betw>{0,2} (decided|chose|clicked|opted|elected|preferred) .{0,5} (wrong|cheapest|cheap|without|anyway|not to|to (ignore|wait|open|skip|leave|risk|use|go ahead|throw|keep)|against|yourself|despite|late|risk|instead of)',
    'you <betw>{0,2} (agreed|accepted|consented|knew|insisted|signed up|ticked|signed) (to|for|on|that|the|what|about|how|not|when|of|our|it|this|perfectly|full|yourself|from)',
    'you (were|are) <betw>? (fully|well|perfectly|clearly|made) aware',
    '(nobody|no one|noone) <betw>{0,2} (forced|made|obliged|tricked|twisted|forces|held|asked|told) (you|your|anyone|a gun) .?',
    'at your own (risk|peril|expense|discretion)',
    // Lessons: next time, read it; that is what happens when.
    '(next time|another time|in future|in the future|going forward|from now on|for the future|for future (reference|orders|bookings)|moving forward|henceforth|the next time|first) <betw>{0,2} (you (should|need to|must|might want to|may want to|had better|will want to|will have to|could)|do|try to|try and|perhaps|remember to)? <betw>{0,1} (read|check|make sure|make it|ensure|be|remember|follow|listen|think|measure|pay|double|plan|do not|do it|kindly|look|mind|keep|avoid|verify|take more|take better|reread)',
    '(next time|in future|in the future|going forward|from now on|moving forward) <betw>{0,2} [<mood>(use|try|ask|call|book|order|take|allow|tell|give|leave|contact|send|let|wait|pack|bring|set|save)]',
    '(read|reading|check|follow|look|listen|think|pay) .{0,4} more (carefully|closely|attentively|thoroughly|attention)',
    '(pay|paying|paid) <betw>{0,2} (more|closer|better|any|no|proper|enough|some|the slightest)? attention',
    '(kindly|please|should|must|to) <betw>? (read|see|check|go through) .{0,4} [<mood>(properly|carefully|thoroughly)] .{0,2} (before|next|first|and|then|prior)',
    '(that|this|it|which) is <betw>{0,2} what (happens|you get|comes of|results|we get|goes wrong|usually happens)',
    'what (happens|goes wrong|comes of) <betw>? (when|if|from) (you|people|customers|someone|one|not)? <betw>? (do not|does not|never|ignore|ignores|skip|rush|leave|buy|buys|forget|not (reading|checking|following|listening)|ignoring|skipping|rushing|leaving|buying)',
    '(that is|there is|which is|this is) <betw>? (exactly|precisely)? (a reason|why) (that)? [<mood>we] <betw>? (ask|tell|say|put|print|warn|advise|recommend|require|remind|write) .',
    '<them> <betw>? (can not|could not|should not|can hardly|can scarcely) <betw>{0,2} (expect|blame|complain|hold us|demand|come|just turn|have it both)',
    '(serves you right|asked for it yourself|yourself to blame|brought this on|self inflicted|(get|got) what you (pay|paid)|should know better|ought to know better|should have known|known better|of all people|own goal|garbage in|buyer beware|caveat emptor|snooze you lose|reap what|made your bed|learn (a|your) lesson|lesson (learned|learnt|for you)|a lesson to|there for a reason|common sense|layer eight|pebkac|id10t|not mind readers|not a mind reader|not psychic|can not read minds|read your mind|magically know|crystal ball|whose fault|who else is to blame|own making|one job|nothing to (work with|go on)|took your (sweet)? time|hindsight|live and learn|for next time you|own up|old enough to|takes two to|you wanted it|ball was in your|did warn you|not warn you|all because of you|all because you|eye off the ball|asleep at the wheel|your own doing|on your own head|own stupidity|own goal|left it too late|too late to complain|(leave|left|leaving) it (to|until) the last (minute|moment|day))',
    '(poor|bad|late|wrong|incorrect|improper|careless|faulty|rough|missing|insufficient|unfortunate|unwise|foolish|silly|rash|hasty|lazy|sloppy|questionable|little) .{0,3} (on|from|at|by) (your|the customer) (own)? (part|side|end)',
    '(due|owing|because|thanks|attributable|reason|account) (of|to|is) (the|a|an)? (non .|late|delayed|missing|wrong|incomplete|incorrect|absence|lack|no|improper|not) .{0,4} (from|by|on|at) (your (own)? (side|end|part)|you|the customer)',
    '(arose|arisen|arises|came|originated|stems|resulted|happened|occurred|caused|created|triggered|pending|delayed|held up|stuck|led to this|lies|stemmed|initiated) .{0,3} (on|from|at|by) your (own)? (side|end|part)',
    '(delay|payment|problem|issue|error|mistake|input|mix up|gap|inaction|delays|response) (on|from|at) your (own)? (side|end|part) (has|have|led|caused|is|was|resulted|meant|made|created) .',
    '(avoided|prevented|spared|averted|saved|solved) .{0,3} (with|by|through|if|had) .{0,5} (from you|by you|on your part|you had|you have|reading|calling|checking)',
    'with (a|some|more|any|just a|even a) .{0,2} (foresight|care|planning|attention|forethought|patience|thought|diligence|preparation|consideration|organization|research|reading|effort|caution|vigilance) .{0,9} (would|could|might)',
    'you <betw>{0,2} (have|had|are|were)? <betw>{0,1} (done|made|did|committed|doing|making) (<betw>|a|an|the|one|some|big|small|another|your){0,2} (mistake|mistakes|error|errors|blunder|typo|wrong entry|wrong selection|wrong choice)',
    '(could|can) not <betw>? have been (<betw>|any|much|more){0,2} (plainer|clearer|simpler|easier|more obvious|more explicit|clear|bigger|louder|obvious)',
    '(it|that|this|which|warning|notice|price|deadline|limit|rule|fee) (<betw>|is|was|says so|does say|are|were){1,3} (right there|plainly|clearly|in bold|in black and white|in plain (english|sight|view)|in capital letters|in red|printed|stated|marked|written|displayed|there) .{0,2} (on|in|at|for|before|when|if) .{0,8} [<mood>(read|look|looked|see|all to see|you)]',
    'you did <betw>{0,1} (choose|pick|opt|tick|select|click|leave|buy|press|agree|sign|decide|drop|open|ask for|insist|accept|confirm|order|book) .{0,3} [<mood>.]',
    'you <betw>{0,3} (clicked|pressed|pushed|hit|tapped|swiped|scrolled|skipped|rushed|breezed|sailed|raced|flew) (<betw>|through|past|over|straight|right|the|a|on|ahead){1,3} [<late>(wrong|warning|warnings|notice|button|message|screen|delete|cancel|accept|agree|terms|prompt|prompts|signs|instructions|it)]',
    '(app|system|computer|machine|courier|driver|team|website|software|robot|chef|kitchen|database|bank|form|we|i) <betw>{0,2} (can not|could not|does not|do not|did not|cannot) <betw>{0,1} (guess|know|read minds|predict|deliver|find|smell|magic|invent|foresee|work with) .{0,5} (you|your) <betw>{0,2} (do not|did not|have not|never|not|leave|left|forgot|forget|enter|entered|type|typed|want|wanted|tell|told|give|gave|mean|meant)',
    '(system|app|courier|driver|machine|kitchen|we|team|software|website|bank|staff|he|she|they) <betw>{0,1} (only|merely|just|simply) <betw>{0,1} (did|does|do|followed|follows|delivered|sent|charged|processed|went|acted|used|made|printed|prepared) .{0,4} (you|your) <betw>{0,1} (told|gave|entered|asked|typed|put|wrote|ordered|instructed|said|instructions|order|request|input|command)',
    '(consequences|consequence|risk|cost|costs|responsibility|loss|losses|blame|damage|price|result) .{0,7} (is|are|be|was|were) <betw>{0,2} (yours|your own|for you to|on you|down to you|borne by you|your responsibility) .?',
    '(can not|could not|not) <betw>{0,1} (help|do) (it|you|that|much|anything) <betw>{0,1} (if|when|that) you .{0,3} (not|never|refuse|ignore|forget|lose|leave|keep|insist|give|buy)',
    '(for|because of|by|from|to|at|of) your <betw>{0,2} (carelessness|negligence|impatience|inattention|inattentiveness|forgetfulness|sloppiness|recklessness|laziness|poor planning|bad planning|stubbornness|haste|thoughtlessness|indecision|misuse|mishandling|own mistakes|own choices|own decisions|bad decisions)',
    'your <betw>? (carelessness|negligence|impatience|inattention|inattentiveness|forgetfulness|sloppiness|recklessness|laziness|planning|stubbornness|haste|indecision|silence|inaction) (cost|costs|caused|has|have|is|was|led|means|meant|created|brought) .',
    'you <betw>{0,2} (waited|took|let|needed|sat|dithered|went|slept) .{0,3} <amount> .{0,1} (day|days|week|weeks|month|months|year|years|hours|minutes) <betw>{0,2} (to|and|before|without|until|go|pass|on) .',
    'you <betw>{0,1} (had|have had|were given|got) .{0,2} (<amount> .{0,1} (day|days|week|weeks|month|months|year|years|hours|minutes)|(every|ample|plenty of|plenty|enough|all the|more than enough|sufficient|many|lots of|several|the) (<betw>|opportunity|chance|chances|opportunities|time|notice|warning|warnings|reminders){1,2}) (to|for|of) .{0,1} (cancel|check|read|return|tell|say|let us|complain|object|decide|change|report|ask|call|reply|respond|pay|think|back|save|raise|prepare|pack|cancellation|find|do|use|redeem|collect|claim|inform|inspect|test)',
    '(you|and|so|but|then) (<betw>|you){0,1} (did|said|checked|changed|tried|took) (nothing|no action|no notice)$',
    '(reminded|warned|told|notified|emailed|alerted|informed|wrote to) you .{0,4} (and|but|yet) you .',
    'your (<betw>|own|little)? (dog|cat|puppy|son|daughter|child|children|kid|kids|toddler|baby|husband|wife|partner|friend|neighbor|cleaner|plumber|electrician|builder|admin|staff|team|colleague|intern|secretary) <betw>{0,2} (did (this|that|it)|broke|caused|damaged|chewed|spilled|signed|deleted|rotated|changed|knocked|pulled|scratched|cut|opened|pressed|removed|switched|ordered|canceled|unplugged|installed)',
    'you <betw>{0,3} (shared|gave|gave out|gave away|given|handed|told|disclosed|revealed|forwarded|passed|leaked|posted|published|exposed|pasted|typed|sold) .{0,3} (otp|pin|password|passcode|code|codes|login|credentials|card details|details|key|token|secret|cvv) .{0,5} [<late>(so|naturally|hence|therefore|thus|stranger|strangers|anyone|somebody|someone|third party|caller|publicly|in public|online|away|of course|what did)]',
    '(no|not|hardly|little|small) (surprise|surprised|wonder|surprising|shock) .{0,6} (you|your|given|considering|the way|how) .{0,4} (you|treat|treated|handle|handled|use|used|left|ignored|did not|never|your|drive|drop|store|stored)',
    '(given|considering|seeing|looking at) (how|the way|what) you <betw>{0,2} (treat|treated|handle|handled|use|used|store|stored|drive|pack|packed|look after|did|do|ignored|wash|washed|keep|kept)',
    '(ordering|booking|leaving|buying|arriving|calling|posting|paying|sending|putting|washing|using|opening|ignoring|storing|choosing|cooking|keeping|clicking|sharing|waiting|skipping|turning up|showing up|parking|plugging|mixing|charging|signing|not .) .{1,11} (was|is|were|will) <betw>{0,2} (never going to|bound to|asking for|kind of on you|kinda on you|sort of on you|on you|your (problem|choice|decision|own|doing|call)|not (the smartest|smart|wise|clever|the best|very clever|a good|the wisest|our fault|on us)|unwise|hardly (wise|our|clever)|a mistake|a bad idea)',
    '(it|this|that|one|<misDone>|<actDone>|.) (is|was) <betw>{0,1} (kinda|kind of|sort of|all|totally|mostly|pretty much|entirely|fully|solely|squarely|a bit|kind) <betw>{0,1} on you$',
    '(asking for) (it|trouble|problems|that|this)$',
    '(would|could|might) not have <betw>{0,2} .{0,4} (if|had) <them> .{0,2} (been|had|used|were|kept|using|wearing|wore|read|checked|followed|listened|bothered|waited|asked|told|called|done|charged|packed|not|communicated|cleaned|saved|taken|locked|measured|paid|left|put)',
    '(had|if) <them> .{0,3} (communicated|coordinated|spoken|talked|planned|thought|cleaned|kept|stuck|taken|turned up|shown up|been at|been in|been there|stayed|been home|been using|used)  .{0,12} (would|could|might)',
    '(was|were|been|is|got) <betw>{0,1} (<handled>|keyed|typed|entered|<broke>) (in|out|up|down|off|wrongly|incorrectly)? by (you|yourself|your (own)? .) .?',
    '(missing|wrong|incorrect|incomplete|left out|omitted|absent|off|misspelled|illegible|unclear) .{0,3} (from|in|on) (what|the .{1,2}) you <betw>{0,1} (gave|sent|told|entered|provided|submitted|supplied|typed|wrote|filled)',
    '(wrong|incorrect|incomplete|invalid) .{1,3} (was|were|has been|is|are) <betw>{0,1} <handled> (<betw>|only){0,1} (by|from) (you|your .)',
    '(instructions|terms|label|description|page|manual|listing|warning|guide|email|sign|notice) (<betw>|was|is|were|are|says|said|states){1,3} (there|clear|plain|simple|explicit|obvious|crystal clear|perfectly clear) (enough|to read|for you|for everyone|to everyone|for all|to all)?$',
    '^<betw>{0,2} (next time|in future|for the future|going forward|from now on|another time) <betw>{0,3} (read|check|make|try|keep|ask|call|think|measure|pay|bring|remember|look|set|leave|plan|wear|watch|listen|count|double|order|book|back|save|do|use|be|tell|wait|test|take|write|choose|come|arrive|pack|do not) .{1,9}',
    '(it|that|this) (is|was) <betw>{0,2} (a bit|rather|very|quite|pretty|extremely)? (careless|foolish|silly|unwise|naive|reckless|irresponsible|shortsighted|thoughtless|negligent|clumsy|rash|hasty|sloppy|imprudent|inconsiderate|short sighted|forgetful|remiss) (of you|on your part|to .)',
    // Further devices, mostly hints.
    '[<soft>you <betw>{0,2} (wired|put|plugged|typed|mounted|installed|entered|fitted|hooked|screwed|glued|poured|filled|set|left|used|washed|opened|pressed|clicked|chose|wrote|forgot|mixed|turned|cut|dropped|connected|assembled|placed|hung|parked|loaded|closed|gave|did not|never|kept|ran|overloaded|overfilled|blocked|removed|changed|deleted|ignored|skipped|missed|soldered|clipped|bent|forced|bolted|charged|fed|watered|stored|folded) .{1,9} (that is|that was|this is|which is|which was|is) <betw>{0,1} (why|the reason|the cause|how|what (caused|broke|did)|the (whole|entire|only) (problem|issue|trouble|story))]',
    '[<soft>(would|could|might) <betw>{0,1} not <betw>{0,1} (have|be)? <betw>{0,1} .{1,4} (had|if) .{1,5} (been|was|were) .{0,2} (charged|cleaned|read|checked|closed|shut|sealed|locked|secured|looked after|serviced|maintained|stored|dried|tightened|updated|saved|installed|fitted|mounted|wired|plugged|packed|wrapped|labeled|signed|entered|confirmed|kept|rinsed|emptied|oiled|inspected|measured|tested|followed|returned|reported|set up|set|handled|switched off|switched on|turned off|turned on|watered|covered|used|backed up|registered|activated)] .{0,4}',
    '[<soft>(could|would|might) have been (avoided|prevented|spotted|saved|spared) .{0,2} (if|had|with|by) .{0,6} (charged|cleaned|read|checked|closed|shut|sealed|locked|secured|looked after|serviced|maintained|stored|dried|tightened|updated|saved|installed|fitted|mounted|wired|plugged|packed|wrapped|labeled|signed|entered|confirmed|kept|rinsed|emptied|oiled|inspected|measured|tested|followed|returned|reported|set up|set|handled|switched off|switched on|turned off|turned on|watered|covered|used|backed up|registered|activated|reading|checking|looking|asking|care|attention|maintenance|planning)] .{0,2}',
    '[<soft>if only .{1,5} (had been|were|was|had) .{0,2} (charged|cleaned|read|checked|closed|shut|sealed|locked|secured|looked after|serviced|maintained|stored|dried|tightened|updated|saved|installed|fitted|mounted|wired|plugged|packed|wrapped|labeled|signed|entered|confirmed|kept|rinsed|emptied|oiled|inspected|measured|tested|followed|returned|reported|set up|set|handled|switched off|switched on|turned off|turned on|watered|covered|used|backed up|registered|activated)]',
    '[<soft>(was|were|been|is) <betw>{0,2} not .{0,2} (charged|cleaned|read|checked|closed|shut|sealed|locked|secured|looked after|serviced|maintained|stored|dried|tightened|updated|saved|installed|fitted|mounted|wired|plugged|packed|wrapped|labeled|signed|entered|confirmed|kept|rinsed|emptied|oiled|inspected|measured|tested|followed|returned|reported|set up|set|handled|switched off|switched on|turned off|turned on|watered|covered|used|backed up|registered|activated) .{0,2} by (you|yourself|your|the (user|customer|owner|buyer|tenant|driver))]',
    '[<soft>because you <betw>{0,1} (pour|put|wash|leave|keep|drive|overload|press|plug|force|bend|drop|store|turn|open|charge|ignore|skip|forget|smoke|sit|run|fill|play|share|click) .{1,8} that (it|the|your|this)]',
    '[<soft>(comes|came|come|stems|stemmed|results|resulted|originates|arose|arises|traced) (from|by|back to|out of) <betw>{0,2} your <betw>{0,1} (installation|wiring|handling|usage|storage|cleaning|packing|choice|driving|typing|entry|measurement|measurements|assembly|diy|repair|treatment|habits|mistake|carelessness|delay|impatience|own)] .{0,1}',
    '[<soft>(whoever|the person who|the one who|the guy who|the people who) <betw>{0,1} (installed|fitted|wired|assembled|built|painted|packed|repaired|fixed|filled|ordered|signed|mounted|laid|plumbed) .{1,6} (bad|poor|wrong|not|mistake|badly|wrongly|sloppy|no idea|clue|botched|rushed|should have|poorly)] .{0,2}',
    '[<soft>you (were|are|was) the (one|person|only one) (who|that) <betw>{0,2} (clicked|agreed|signed|pressed|ordered|chose|confirmed|accepted|opened|changed|removed|canceled|typed|entered|shared|booked|insisted|wanted|left|dropped|broke|forgot|picked|wrote)] .{0,3}',
    '[<soft>(not|never) (meant|made|designed|intended|built|supposed) (to be|for being|for) <betw>{0,1} (taken|washed|left|thrown|dropped|carried|poured|boiled|submerged|heated|swum|stood|sat|pulled|dragged|kicked|worn in|bent)] .{0,5}',
    '[<soft>you <betw>{0,2} (wired|put|plugged|typed|mounted|installed|entered|fitted|hooked|screwed|glued|poured|filled|set|left|used|washed|opened|pressed|clicked|chose|wrote|forgot|mixed|turned|cut|dropped|connected|assembled|placed|hung|parked|loaded|closed|gave|did not|never|kept|ran|overloaded|overfilled|blocked|removed|changed|deleted|ignored|skipped|missed|soldered|clipped|bent|forced|bolted|charged|fed|watered|stored|folded|told|let|ordered|signed|booked|agreed) .{1,8} not (us|we|me|our .|the (app|system|courier|company|shop|driver|machine))]$',
    '[<soft>(address|number|name|form|details|date|code|measurements|information|email) .{0,5} (incomplete|incorrect|wrong|misspelled|illegible|missing|invalid|unreadable) .{0,5} (therefore|hence|thus|which is why|that is why|consequently|so it|so the|so we)] .{0,4}',
    '[<soft>you (should|ought to|must|surely) (know|realize|be aware) (that|how) (wool|silk|glass|wood|cotton|leather|batteries|phones|electronics|shoes|plants|milk|food|summer|winter|weekends|prices|traffic|things|a|an) .{1,6}]$',
    // Said aside: see `withAsides`.
    '(was|were|been|got|being) .{0,1} [<sore><doneTo> .{0,7} <soThere>] .{0,3}',
    'because of you [<aside>(did|do|have|had|not|were|forgot|left|put|chose|closed|opened)] .{0,5}',
    '(down|due|owing|attributable|result|because|caused|consequence|thanks) (to|of|by) .{0,2} [<sore><faultyWord> <handedIn> .{0,4} (you|your|given|received|provided|supplied|entered|sent|submitted|filled)]',
    '[<sore>one .{0,2} (wonders|wonder|asks himself|has to ask) .{0,2} (what|how|why|whether)] .{0,8}',
    '(caused|because|due|since|result|as) .{0,3} [<sore>(nobody|no one) .{0,2} (home|in|there|answered|opened|available|present|answering)]',
    '(this|that|such|of this|of that) .{0,1} (kind|sort|type|nature)? .{0,1} (damage|fault|crack|stain|break|leak|wear)? .{0,2} [<sore>(only|usually|typically|always) .{0,1} (occurs|occur|happens|happen|comes|come|results|caused) .{0,2} (through|from|by|when|if|after)] .{0,5}',
    '[<sore><misuse> (handling|use|usage|treatment|storage|care|installation|cleaning|maintenance|washing|charging|driving|fitting)]',
    '(sits|lies|is|was|located|found|error|problem|fault|issue|between) .{0,3} [<aside>(chair and|seat and|behind the wheel|behind the keyboard|in front of the (screen|keyboard|monitor|computer))] .{0,3}',
    '[<sore>(glance|look|peek|call|check|minute|moment|word|question|text|read|message|second|thought|care|caution|foresight|planning) .{0,7} would have .{0,2} (saved|spared|prevented|shown|told|avoided|stopped|done)] .{0,4}',
    'if (people|customers|guests|owners|parents|drivers|one|somebody|someone|passengers|users) [<sore>(do|does|did|will) not] .{1,8}',
    '[<sore>was (not)? it .{0,1} you who] .{0,6}',
    '(fault|cause|blame|responsibility|problem|error|mistake) .{0,6} [<sore>(lies|lie|rests|sits|lay|rest) .{0,2} (with|on|in) .{0,2} (whoever|you|your|customer|passenger|buyer|guest|tenant|owner|user|sender|hands)] .{0,4}',
    '[<sore>(somebody|someone|a certain person|certain people) .{0,3} (ticked|clicked|typed|pressed|ordered|chose|entered|forgot|left|opened|signed|selected|deleted|dropped|removed|spilled|parked)] .{0,5}',
    '[<aside>(make your bed|made your bed|lie in it|reap what|as you sow|home to roost|own petard|play with fire|own medicine|serves you)] .{0,4}',
    '[<sore>(not|never) (meant|made|designed|intended|built|supposed|suited) (to be|for being|for) .{1,3}] .{0,5}',
    '[<sore>(visibly|evidently|plainly|obviously) .{0,2} (got|had|saw|received|given|been|was|were|has|never) .{0,3} (none|no|not|little|never|too|dropped|wet|used|water)] .{0,3}',
    '(right|correct|proper) way .{0,3} [<sore>(which|and) (it|they|this) .{0,1} (was|were|did) not]',
    '[<sore>(did|does|do|can) not .{0,3} (jump|walk|fall|break|drop|move|open|spill|delete|order|crack|scratch|climb|throw|leap|press|sign) .{0,6} (itself|themselves|on its own|alone)] .{0,3}',
    '^who [<sore>(leaves|puts|washes|drives|buys|opens|orders|books|uses|takes|throws|keeps|parks|sends|signs|carries|brings|forgets|shares|cooks|plugs|lets|pays|clicks|travels)] .{1,9}$',
    '(left|opened|broken|damaged|removed|moved|used|spilled|dropped|switched|canceled|changed|deleted|lost|signed|confirmed|chosen|entered|provided|locked|unplugged) .{0,2} [<sore>by (the|a|one of the) (guest|customer|tenant|passenger|user|owner|client|driver|buyer|member|patient|sender|occupant|resident|caller|student)]',
    '^(booking|leaving|buying|ordering|choosing|using|driving|parking|packing|washing|trusting|sending|signing|clicking|opening|skipping|ignoring|not|waiting|writing) .{1,8} [<sore>(is|was|has|would be) .{0,2} (brave|bold|unwise|asking for|risky|optimistic|its price|a mistake|a gamble|foolish|daring|reckless|courageous|bound|a recipe|a risk|trouble)] .{0,3}',
    'you (have)? (put|poured|filled|washed|dropped|given|entered|pressed|opened|used|cut|taken|selected|chosen) .{0,5} [<sore>(so|hence|therefore|thus|that is why|which is why) (the|it|that|this|engine|no|your)] .{1,4}',
    '(traced|tracked|boils|comes|came|boiled) .{0,1} to [<sore>(one|a|the|two) <faultyWord> .] .{0,3}',
  ],
  unless: [
    '(you|they|customers) (should|could|may|might|must) .{0,2} have <betw>{0,2} (received|unlimited|limited|gotten|got|seen|heard|had|access|an|a|now|enough|needed|expired|two|both|everything|all|plenty|full)',
    'you <betw>{0,1} (should|could|ought to|need) not <betw>{0,2} (have|of) <betw>{0,2} (had|been|paid|waited|received|gotten|got|lost|called|chased|experienced|gone|known|told|asked|contacted|spent|needed|repeated|expected|come)',
    'you <betw>{0,2} (could|should|might|ought to) <betw>{0,2} have <betw>{0,2} been <betw>? (told|informed|asked|notified|contacted|given|sent|charged|offered|warned|shown|updated|refunded|called|able|helped|billed|hurt|injured)',
    '(not|none|never|nothing|neither|hardly|no part|no one|nobody) .{0,5} your <betw>? (fault|mistake|error|doing|end|side|part|responsibility|problem|job)',
    '(see|seeing|get|getting|about|with|report|fix|resolve|the|this|an|any|regarding|screenshot|of) your? (error|errors) (message|messages|code|codes|log|logs|report|number|screen|screenshot|details)',
    '(is|was) not <betw>? what you',
    'you agreed to (receive|be|get|hear)',
    'error (message|messages|code|codes|log|logs|report|number|screen|screenshot|screenshots|page|details|text)',
    'you were not (told|informed|given|asked|notified|contacted|called|warned)',
    'you (did|have|do|were) not <betw>{0,2} ((do|done) (anything|something|a thing|wrong|this|it)|cause|ask for|deserve|make|made|break|need|have to|want|receive|get|expect|experience|be|hesitate|worry)',
    'you did <betw>? (everything|nothing|all|the right|just|exactly|that|this) .{0,2} (right|correctly|wrong|thing)',
    'you (are|were|have been) not <betw>{0,3} (to blame|at fault|in the wrong|liable|the culprit|careless|late|unreasonable|impatient|unclear|vague)',
    'who <betw>? (did|do|does) not <betw>? (receive|get|have|want|need|like|hear|see|speak|live|qualify|own|use|wish|feel)',
    '(in|without|more) any? common sense',
    '(nothing|anything) (more|else)? you (could|should|can) have',
    '(a|an|any) . you never .',
    '(heard|got|received|had) nothing',
    'you <betw>{0,2} (had|have)? <betw>{0,1} done nothing',
    '(is|was) not (how|what|when|where) you (ordered|wanted|asked|booked|expected|paid)',
    'you should not be (paying|charged|waiting|chasing|asked|billed|seeing|getting|out)',
    '(our|that is our|my) (own)? (packing|handling|wearing|buyer|customer) (mistake|error)',
    'crystal ball (lamp|light|game|set|charm|toy|stand|is|comes|ships)',
    '(gone|go|went|sent|meant|shown|available|known) (to|by|for) (nobody|no one|none) but you',
    'you lost .{0,4} to (a|an|the|our|us|my)',
    'must (have been|be) (<betw>|so|very|really|quite)? (terrifying|frightening|awful|scary|worrying|stressful|frustrating|upsetting|horrible|dreadful|exhausting|distressing|hard|painful|annoying|a shock|a worry|a lot|miserable|confusing|difficult|tough)',
    '(written|wrote|write|noted|note|took|taken|set|put) down what you (told|said|wrote|asked)',
  ],
  judge: withAsides(
    milderWhereOwned(({ text, before, after, sentence, next, captures }, context) => {
      // "You never got a reply from us": ours to have given.
      if (
        /^you (?:\w+ )?never (?:got|received|heard|had|saw|were)\b/.test(text) &&
        /\b(?:from (?:us|me)|by us|was wrong|our (?:team|side|reply|answer)|should have)\b/.test(after)
      )
        return null
      const heated = context.complaint || context.anger >= 1
      // "We told you Monday", "moved you to 5am": there the customer is the one it was done to.
      if (/^you\b/.test(text) && DONE_TO_YOU.test(before)) return null
      if (/^you\b.*\bnot pay$/.test(text) && /^\s*(?:anything|any|a|extra|for|until|twice|more|the)\b/.test(after))
        return null
      if (
        /^it only takes\b/.test(text) &&
        /:|\bto (?:reset|set|change|update|switch|sign|install|register|verify|fill|join)\b/.test(text + after)
      )
        return null
      if (/\byour (?:mistake|error|slip|fault)$/.test(text) && HARMLESS.test(after)) return null
      if (/^you (?:\w+ )?agreed\b/.test(text) && !heated) return 'hint'
      // What they should have paid or got, and what we did instead.
      if (
        /^you (?:\w+ )?should have (?:\w+ )?(?:paid|got|had|been|received|seen)\b/.test(text) &&
        /\b(?:we|our)\b/.test(after)
      )
        return null
      if (
        /\bbut (?:you|yourself)$/.test(text) &&
        /^\s*(?:can|may|knows?|sees?|has|have|will|needs?|should|reads?|gets?|is able|holds?)\b/.test(after) &&
        !/\bhave (?:\w+ed|done|had)\b/.test(after)
      )
        return null
      if (
        /\b(?:know|find) .*\buntil you (?:told|wrote|said|mentioned|asked)$/.test(text) &&
        !/\b(?:only|never|because)\b/.test(sentence)
      )
        return null
      if (!/\b(?:our|us|we|my)\b/.test(text) && (OURS.test(sentence) || OURS.test(next))) return null
      if (
        /^(?:you|your|one|the|customers?|people|users?|wish)\b/.test(text) &&
        (CONDITION.test(before) || PITY.test(before))
      )
        return null
      if (/\b(?:your|it|that|this|fault|mistake|error|problem|issue|user|customer|blame|responsibility)\b/.test(text)) {
        if (NONE.test(before) || /\b(?:if|whether|unless|in case|even if|assuming|when)\b[^,;.]*$/.test(before))
          return null
      }
      // "entered it wrong" in one breath; over a comma the words belong to others.
      if (/^you\b/.test(text) && /[;:]|, (?:i|we|our|please|so|and|but)\b/.test(text)) return null
      if (/^you\b/.test(text) && /\b(?:are|were|did|do|have|is|was|can|could|will|would) $/.test(before)) return null
      if (/\bby (?:you|the customer|customer)$/.test(text) && /\bas $/.test(before)) return null
      if (/^what\b/.test(text) && /\?/.test(sentence)) return null
      if (
        /^you\b/.test(text) &&
        /\b(?:i think|maybe|perhaps|possibly|looks like|looks as if|seems|appears|may be|wonder if) (?:that )?$/.test(
          before,
        ) &&
        !heated
      )
        return 'hint'
      if (/\bon you$/.test(text) && /\b(?:depends?|up|count|based|waiting|focus)\b/.test(before + text)) return null
      if (/which is wrong$/.test(text)) return null
      if (captures.cf) {
        if (/^had\b/.test(text) && !/(?:^|[,;:.!?–—-] ?|\b(?:and|but|so|because|that) )$/.test(before)) return null
        return /^wish|only you/.test(text) ||
          COUNTERFACTUAL.test(after) ||
          COUNTERFACTUAL.test(before) ||
          /bothered/.test(text)
          ? undefined
          : null
      }
      if (
        /^you .*\b(?:did|do) .*not\b/.test(text) &&
        / do (?:\w+ )?not\b/.test(text) &&
        !/\b(?:read|listen|follow|understand|pay|bother|think|care|respect|cooperate)$/.test(text)
      )
        return null
      if (
        /\b(?:i|we|me|us|will|can|let|our|glad|happy|going|want|love|like) (?:\w+ )?(?:to )?$/.test(before) &&
        /^(?:read|check|look|listen|follow|think|pay|paying|reading|please|to)\b/.test(text)
      )
        return null
      if (
        /(?:next time|in future|from now on|going forward)$/.test(text) &&
        !/(?:^|[,;:.!?–—-] ?|\b(?:please|kindly|maybe|perhaps|just|should|must|so|and|sir|madam) )$/.test(before)
      )
        return null
      if (captures.end)
        return /^\s*(?:$|[.,;!?]|to\b|and\b|not\b|rather\b|i am afraid)/.test(after) &&
          !(/up to/.test(text) && !/was/.test(text))
          ? undefined
          : null
      if (captures.soft) return 'hint'
      if (captures.mood) return heated ? 'warn' : 'hint'
      if (captures.doc)
        return heated || /^(?:instructions?|manual|warnings?|terms|guidelines|directions)/.test(text)
          ? undefined
          : 'hint'
      return undefined
    }),
  ),
  rewrites: [
    'Let me see what we can still do about {issue|this}.',
    'Here is what we can do from here.',
    'I would like to get {issue|this} sorted with you, whatever led to it.',
  ],
  examples: {
    bad: [
      'You had three weeks to cancel.',
      'That was a poor choice on your part.',
      'Leaving it in the rain was asking for trouble.',
      'The app merely did what you told it to.',
      'You should have read the size guide before ordering.',
      'You failed to include your order number.',
      "This happened because you didn't update the app.",
      'It was your mistake, so the fee stands.',
      'You must have entered the wrong address.',
      'Had you told us sooner, we could have stopped it.',
      'You neglected to sign the form.',
      'Madam, you only have given wrong address.',
      'You were supposed to keep the box.',
      'You left it too late to complain.',
      'Nobody forced you to buy it.',
      'You were not paying attention to the label.',
      'The mistake was on your part.',
      'Next time, read the description.',
      "By not replying you've forfeited the room.",
      'A quick look at the plan would have told you.',
      "Vases don't just crack on their own.",
      'A more punctual guest would have caught the shuttle.',
      'No one else touched the settings except you.',
      'We went by the measurements you gave.',
      'The oversight was yours.',
    ],
    ok: [
      'You have three weeks to send it back.',
      'There was nothing you could have done differently.',
      'Your team did a great job with the setup.',
      'The delay on our side is over.',
      'You should have received a confirmation e-mail by now.',
      'If you forgot your password, use the link below.',
      'We should have told you about the delay.',
      'You could have either the blue or the red one.',
      'You must have been worried.',
      'I failed to attach the label; here it is.',
      'You should now have access to the course.',
      "It wasn't your mistake; our form is unclear.",
      'You should not have had to wait this long.',
      'You did nothing wrong.',
      'Could you send the error message that you see?',
      'I am sorry that you lost your photos.',
      'You should have been told about this at the till.',
      'You missed the train because of our delay.',
      'None of it is your fault.',
      'You left your umbrella here, and we have kept it for you.',
      'You ordered the oak table on Monday; it ships on Friday.',
      'You are not to blame for any of this.',
      'Nobody can see your file except you.',
    ],
  },
})
