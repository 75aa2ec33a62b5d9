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
    // Plain, whole and unmistakable: see `withAsides`.
    '[<plain>if you had (read|listened|checked|looked at|followed|paid attention to) (the|my|our|your) .{1,3}] you would',
    '^(well|look|no)? [<plain>you (lost|broke|dropped|damaged|ruined|spilled) it]$',
    '^(well|look|no)? [<plain>you are (doing|using|holding|reading) (it|this|that) wrong]$',
    '[<plain>you (did|brought|have done|have brought) (this|it|that|all this|all of this|everything) <adv>? (to|on|upon) yourself]',
    '^<adv>? [<plain>you <adv>? caused (this|that|it|all this|the) (problem|issue|damage|delay|error|mess|leak|fault|outage|breakage|trouble|yourself|whole mess)]',
    // A duty unmet: you should have read it; customers really ought to have known better.
    '<them> <betw>{0,3} (should|could|ought to|needed to|had to) <betw>{0,2} (have|of) <betw>{0,3} (<actDone>|<misDone>|<erred>|/..[^e]ed$/)',
    // What would have been: if you'd checked; had a case been used; reading it would have told you.
    // A comparison with people who manage: a more careful packer would; anyone who reads the label knows.
    // Not done: you failed to, you never read, it was not followed.
    'you <betw>{0,3} (have|had|are|were|keep|kept|still|seem|appear|simply)? <betw>{0,2} (<erred>|ignoring|refusing|failing|neglecting|keep forgetting|keep failing|chose to ignore)',
    'you <betw>{0,3} (did|had|have|were) <betw>{0,1} not <betw>{0,3} (<neglected>|bothered|listening|paying|careful|reading|following|thinking|clear|specific|cooperating|cooperative|attentive|concentrating|looking|precise|patient|at home|home|available|present)',
    'you <betw>{0,2} (never|hardly|barely) <betw>{0,2} (<actDone>|<handled>|bothered|thought|replied)',
    // Done: you broke it, you entered the wrong one, nobody else but you.
    'you <betw>{0,3} (have|had)? <betw>{0,1} <broke> <betw>? (the|it|your|this|that|our|a|an|them|everything|all|my|yourself|with|by|while)',
    'you <betw>{0,3} (have|had)? <betw>{0,1} <handled> .{0,5} <wrongly>',
    'you <betw>{0,3} (left|let|put|kept|stored|exposed|allowed) (the|it|your|this|them|a) .{0,3} (out|open|on|unlocked|in the|unattended|running|outside|get|expire|lapse|run|drain|fall|near|too late|too long|until|drop|plugged)',
    // Cause and effect: down to how you stored it; by not replying you lost it; parcels don't open themselves.
    '(because|reason is|reason being|since|that is why|all because|only because|simply because|seeing as) (that)? you <betw>{0,3} (did not|had no|have no|have not|never|were not|turned up|let|<erred>|<broke>|<handled> .{0,3} (<wrongly>|without|late)|waited too|ran out)',
    // What they asked for is what they got.
    // Theirs to own: take responsibility; it is yours; no excuse; your papers were late.
    // Whose fault: your mistake, on your end, blame lies with you, yourself to blame.
    'your <betw>? (own|sole|silly|little|honest|initial|original|entire|simple|late|last minute|personal)? <faultNoun>',
    '(user|customer|operator|pilot|client|buyer|consumer|packing|handling|wearer|keyboard) (error|errors|mistake|fault|misuse|negligence|carelessness|mishandling)',
    '(<faultNoun>|blame|responsibility|onus|liability|cause) .{0,6} (on|at|from|of|by|to) <theirEnd>',
    '(that|this|it|one|which|rest|bit|part|mistake|error|delay) (is|was) <betw>{0,2} (up|down|on|entirely on|all on|squarely on) to? [<end>(you|yourself|them|your shoulders)]',
    "(it|that|this|which|address|form|label|packaging|everything|password|delay) (is|was|remains) <betw>{0,2} (your|the (customer's|buyer's|user's|passenger's|sender's|owner's|tenant's|guest's)|a customer) <betw>? (own|sole)? (job|duty|task|responsibility|obligation|problem|doing|lookout|error|mistake|fault|own choice|own decision|concern|business)",
    '((blame|thank|fault|only|just) (have|got)? (yourself|yourselves)|(no one|nobody|none) but (you|yourself)|thank yourself)',
    // Guesses and consent: you must have; you agreed; nobody forced you.
    'you <betw>{0,3} must <betw>{0,1} (have|of) <betw>{0,3} (<erred>|<broke>|(entered|typed|clicked|pressed|opened|installed|removed|unplugged|ordered|selected|chosen|changed|switched|canceled|signed|agreed|accepted|given|put|mixed|used|shared|thrown|set|added|left|missed|confused|deleted|done (something|it|this|that)|copied|written|lost|let|sat|held|poured|washed|allowed|disabled|caused|had it|been (doing|using|entering|typing|holding|clicking|putting|reading|looking|confusing|mixing|pressing|careless|rough|distracted|in a hurry)))',
    // Lessons: next time, read it; that is what happens when.
    '(ordering|booking|leaving|buying|arriving|calling|posting|paying|sending|putting|washing|using|opening|ignoring|storing|choosing|cooking|keeping|clicking|sharing|waiting|skipping|turning up|showing up|parking|plugging|mixing|charging|signing|not .) .{1,11} (was|is|were|will) <betw>{0,2} (never going to|bound to|asking for|kind of on you|kinda on you|sort of on you|on you|your (problem|choice|decision|own|doing|call)|not (the smartest|smart|wise|clever|the best|very clever|a good|the wisest|our fault|on us)|unwise|hardly (wise|our|clever)|a mistake|a bad idea)',
    '^<betw>{0,2} (next time|in future|for the future|going forward|from now on|another time) <betw>{0,3} (read|check|make|try|keep|ask|call|think|measure|pay|bring|remember|look|set|leave|plan|wear|watch|listen|count|double|order|book|back|save|do|use|be|tell|wait|test|take|write|choose|come|arrive|pack|do not) .{1,9}',
    // Further devices, mostly hints.
    '[<soft>you <betw>{0,2} (wired|put|plugged|typed|mounted|installed|entered|fitted|hooked|screwed|glued|poured|filled|set|left|used|washed|opened|pressed|clicked|chose|wrote|forgot|mixed|turned|cut|dropped|connected|assembled|placed|hung|parked|loaded|closed|gave|did not|never|kept|ran|overloaded|overfilled|blocked|removed|changed|deleted|ignored|skipped|missed|soldered|clipped|bent|forced|bolted|charged|fed|watered|stored|folded) .{1,9} (that is|that was|this is|which is|which was|is) <betw>{0,1} (why|the reason|the cause|how|what (caused|broke|did)|the (whole|entire|only) (problem|issue|trouble|story))]',
  ],
  quiet: [
    '[<cf>had] (the|a|your|this|it|proper|those) .{0,4} been <betw>{0,2} (<actDone>|<handled>|used|<erred>)',
    '(if|had) <them> .{0,3} (bothered|paid attention|paying attention|more careful|listened|been listening|looked properly|taken care|taken the time|taken a moment|took the time)',
    '(a|any|most|every|no) <betw>? (more|less|half|normal|sensible|reasonable)? <betw>? (<wiser>|normal|decent|sane|reasonable|ordinary|seasoned|grown)? <person> .{0,2} would <betw>{0,2} (have|know|not|read|check|understand|think|realize|ask|notice|see|call)',
    'you <betw>{0,3} (missed|rushed|ran out|sat on|waited until|waited too|left it too|took too|took so) [<late>(the (deadline|delivery|appointment|window|cut off|cutoff|courier|driver|due date|notice|slot|flight|train|call|payment|email|sign)|your|our|into|it|of time|long|late|many|the|this|for|through)]',
    '(nobody|no one|none|who) else? <betw>{0,2} (<handled>|<broke>|is to blame|is responsible|could have) .{0,6} (except|but|other than|apart from|besides) (you|yourself)',
    'you <betw>{0,2} (put|poured|stuck|parked|drove|used|plugged|fed|washed|lost) <betw>? [<soft>(the|it|your|a|this|that|bleach|water|oil|diesel|petrol|metal|foil|hot|cold|.)] .{0,2} (in|on|into|onto|under|near|over|with|so) .',
    '(problem|issue|delay|confusion|difficulty|mix up|hold up|failure) <betw>{0,2} (is|was|lies|lay|must be|must have been|seems to be|appears to be|came|comes|originated|originates|started|starts|caused|stems) .{0,3} (on|at|from|of|by|with) <theirEnd>',
    '(pay|paying|paid) <betw>{0,2} (more|closer|better|any|no|proper|enough|some|the slightest)? attention',
    '(that|this|it|which) is <betw>{0,2} what (happens|you get|comes of|results|we get|goes wrong|usually happens)',
    '(was|were|been|is|got) <betw>{0,1} (<handled>|keyed|typed|entered|<broke>) (in|out|up|down|off|wrongly|incorrectly)? by (you|yourself|your (own)? .) .?',
    'you were <betw>{0,2} (supposed|meant|required|expected|obliged|obligated|responsible) (to|for) <betw>{0,2} (<actDo>|be|have|remove|wear|charge|stop|prevent|arrange|<taking>)',
    '(if|had|unless|only|wish) <them> <betw>{0,2} (had|would have|would of|would|have|have had)? <betw>{0,3} [<cf>(<actDone>|<misDone>|bothered|been|<handled>|paid)]',
    '<taking> .{0,8} would (have|of) <betw>{0,2} (told|saved|shown|helped|avoided|prevented|made|answered|spared|stopped|taken|been|solved|revealed|gone|flagged|caught)',
    '(would|could|might) <betw>{0,2} have been <betw>{0,2} (avoided|prevented|spared|averted|nice|good|better|helpful|wise|easier|quicker|useful|great|polite|sensible|nicer|simpler|cheaper) .{0,3} (if|had|by|with|to) .{0,1} (you|have|your|a|reading|checking|calling|telling|following|the|customers|people|some|more|better|just|simply)',
    'you <betw>{0,3} (did|do) <betw>{0,1} not <betw>{0,2} (<actDo>|leave|come|go|order|arrive|know)',
    'you <betw>{0,2} (have|had) <betw>{0,1} not <betw>{0,2} [<soft><actDone>]',
    'you (are|were|keep|have been|had been) <betw>{0,2} (been)? (doing|using|holding|reading|typing|entering|putting|giving|following|sending|looking|pressing) .{0,4} (wrong|wrongly|incorrectly|improperly|backwards|incorrect)',
    '(wrong|incorrect|invalid|incomplete|inaccurate|mistaken) .{0,4} <handled> by you',
    '(caused|due|because|result|resulted|resulting|down|owing|signs|evidence|consistent|comes) <betw>? (by|to|of|from|with) .{0,1} (misuse|mishandling|improper (use|handling|packing|storage|installation|care)|incorrect (use|handling|installation)|careless handling|rough handling|negligence|carelessness|user error|customer error|human error on your|neglect|not following|not reading|overuse)',
    '(leaving|putting|washing|ignoring|skipping|throwing|driving|giving|<taking>) .{0,6} (was|is) <betw>{0,3} (a|the)? (clever|wise|smart|smartest|bright|brightest|mistake|your mistake|good idea|best idea|bad idea|sensible|careless|foolish|unwise|reckless|silly|wisest)',
    '(wrong|incorrect|invalid|false|bad) .{0,3} by (you|the customer|customer|yourself)',
    '(<handled>|<broke>) by [<mood>(you|yourself|the customer|customer|your (son|wife|husband|child|team|staff|daughter|colleague))]',
    'you had <betw>? (plenty|ample|enough|lots|loads|more than enough|a whole|two|three|four|five|six|seven|ten|every|many|over a|at least) of? .{0,2} (time|opportunity|opportunities|chance|chances|days|weeks|months|week|month|notice|hours|warning|warnings) .{0,3} to',
    'by (not|never)? <betw>? /..ing$/ .{0,7} you <betw>{0,2} (have|had)? (voided|forfeited|lost|agreed|accepted|made|left|caused|gave|broke|waived|invalidated|triggered|breached)',
    'you <betw>{0,2} (have|had)? <betw>? (voided|forfeited|waived|invalidated|nullified|left (us|me) <betw>? (with)? no)',
    '(would|does|do|could|should|did|will) not <betw>? .{0,2} (break|open|crack|fail|happen|leak|move|delete|cancel|tear|change|order|book|burn|snap|fall|switch|disappear|vanish) .{0,3} (by itself|on its own|by themselves|on their own|themselves|itself|under normal|for no reason|out of nowhere)',
    '(we|i) <betw>{0,2} (went|acted|followed|rely|relied|go|are going|can only go|can only use|depend|work) .{0,4} (what|as|information|details|address|instructions|data|measurements|photo|number|size|date|choice|order|form) [<mood>you] <betw>{0,2} (gave|told|entered|provided|typed|supplied|wrote|give|enter|provide|tell)',
    "(fault|mistake|error|responsibility|blame|oversight|slip|problem|delay) .{0,7} (is|was|are) <betw>{0,2} (yours|your own|the customer's|theirs)",
    '(someone|somebody) (at|on|in|from) your (end|side|team|office|company|house|household|family|home|place|address|group) .{0,2} (must|has|had|did|<handled>|<broke>|[<soft>(may|might|could)])',
    '(brought|bring|did|done|inflicted|got|caused|made) .{0,3} (on|upon|to|by|into) (yourself|yourselves)',
    '(nobody|no one|noone) <betw>{0,2} (forced|made|obliged|tricked|twisted|forces|held|asked|told) (you|your|anyone|a gun) .?',
    '(next time|another time|in future|in the future|going forward|from now on|for the future|for future (reference|orders|bookings)|moving forward|henceforth|the next time|first) <betw>{0,2} (you (should|need to|must|might want to|may want to|had better|will want to|will have to|could)|do|try to|try and|perhaps|remember to)? <betw>{0,1} (read|check|make sure|make it|ensure|be|remember|follow|listen|think|measure|pay|double|plan|do not|do it|kindly|look|mind|keep|avoid|verify|take more|take better|reread)',
    '(serves you right|asked for it yourself|yourself to blame|brought this on|self inflicted|(get|got) what you (pay|paid)|should know better|ought to know better|should have known|known better|of all people|own goal|garbage in|buyer beware|caveat emptor|snooze you lose|reap what|made your bed|learn (a|your) lesson|lesson (learned|learnt|for you)|a lesson to|there for a reason|common sense|layer eight|pebkac|id10t|not mind readers|not a mind reader|not psychic|can not read minds|read your mind|magically know|crystal ball|whose fault|who else is to blame|own making|one job|nothing to (work with|go on)|took your (sweet)? time|hindsight|live and learn|for next time you|own up|old enough to|takes two to|you wanted it|ball was in your|did warn you|not warn you|all because of you|all because you|eye off the ball|asleep at the wheel|your own doing|on your own head|own stupidity|own goal|left it too late|too late to complain|(leave|left|leaving) it (to|until) the last (minute|moment|day))',
    '(poor|bad|late|wrong|incorrect|improper|careless|faulty|rough|missing|insufficient|unfortunate|unwise|foolish|silly|rash|hasty|lazy|sloppy|questionable|little) .{0,3} (on|from|at|by) (your|the customer) (own)? (part|side|end)',
    'you did <betw>{0,1} (choose|pick|opt|tick|select|click|leave|buy|press|agree|sign|decide|drop|open|ask for|insist|accept|confirm|order|book) .{0,3} [<mood>.]',
    'you <betw>{0,3} (clicked|pressed|pushed|hit|tapped|swiped|scrolled|skipped|rushed|breezed|sailed|raced|flew) (<betw>|through|past|over|straight|right|the|a|on|ahead){1,3} [<late>(wrong|warning|warnings|notice|button|message|screen|delete|cancel|accept|agree|terms|prompt|prompts|signs|instructions|it)]',
    '(system|app|courier|driver|machine|kitchen|we|team|software|website|bank|staff|he|she|they) <betw>{0,1} (only|merely|just|simply) <betw>{0,1} (did|does|do|followed|follows|delivered|sent|charged|processed|went|acted|used|made|printed|prepared) .{0,4} (you|your) <betw>{0,1} (told|gave|entered|asked|typed|put|wrote|ordered|instructed|said|instructions|order|request|input|command)',
    '(for|because of|by|from|to|at|of) your <betw>{0,2} (carelessness|negligence|impatience|inattention|inattentiveness|forgetfulness|sloppiness|recklessness|laziness|poor planning|bad planning|stubbornness|haste|thoughtlessness|indecision|misuse|mishandling|own mistakes|own choices|own decisions|bad decisions)',
    'you <betw>{0,1} (had|have had|were given|got) .{0,2} (<amount> .{0,1} (day|days|week|weeks|month|months|year|years|hours|minutes)|(every|ample|plenty of|plenty|enough|all the|more than enough|sufficient|many|lots of|several|the) (<betw>|opportunity|chance|chances|opportunities|time|notice|warning|warnings|reminders){1,2}) (to|for|of) .{0,1} (cancel|check|read|return|tell|say|let us|complain|object|decide|change|report|ask|call|reply|respond|pay|think|back|save|raise|prepare|pack|cancellation|find|do|use|redeem|collect|claim|inform|inspect|test)',
    '(it|this|that|one|<misDone>|<actDone>|.) (is|was) <betw>{0,1} (kinda|kind of|sort of|all|totally|mostly|pretty much|entirely|fully|solely|squarely|a bit|kind) <betw>{0,1} on you$',
    '(asking for) (it|trouble|problems|that|this)$',
    '(would|could|might) not have <betw>{0,2} .{0,4} (if|had) <them> .{0,2} (been|had|used|were|kept|using|wearing|wore|read|checked|followed|listened|bothered|waited|asked|told|called|done|charged|packed|not|communicated|cleaned|saved|taken|locked|measured|paid|left|put)',
    '(had|if) <them> .{0,3} (communicated|coordinated|spoken|talked|planned|thought|cleaned|kept|stuck|taken|turned up|shown up|been at|been in|been there|stayed|been home|been using|used)  .{0,12} (would|could|might)',
    '(wrong|incorrect|incomplete|invalid) .{1,3} (was|were|has been|is|are) <betw>{0,1} <handled> (<betw>|only){0,1} (by|from) (you|your .)',
    '(it|that|this) (is|was) <betw>{0,2} (a bit|rather|very|quite|pretty|extremely)? (careless|foolish|silly|unwise|naive|reckless|irresponsible|shortsighted|thoughtless|negligent|clumsy|rash|hasty|sloppy|imprudent|inconsiderate|short sighted|forgetful|remiss) (of you|on your part|to .)',
    '[<soft>(would|could|might) <betw>{0,1} not <betw>{0,1} (have|be)? <betw>{0,1} .{1,4} (had|if) .{1,5} (been|was|were) .{0,2} (charged|cleaned|read|checked|closed|shut|sealed|locked|secured|looked after|serviced|maintained|stored|dried|tightened|updated|saved|installed|fitted|mounted|wired|plugged|packed|wrapped|labeled|signed|entered|confirmed|kept|rinsed|emptied|oiled|inspected|measured|tested|followed|returned|reported|set up|set|handled|switched off|switched on|turned off|turned on|watered|covered|used|backed up|registered|activated)] .{0,4}',
    '(was|were|been|got|being) .{0,1} [<sore><doneTo> .{0,7} <soThere>] .{0,3}',
    'because of you [<aside>(did|do|have|had|not|were|forgot|left|put|chose|closed|opened)] .{0,5}',
    '(down|due|owing|attributable|result|because|caused|consequence|thanks) (to|of|by) .{0,2} [<sore><faultyWord> <handedIn> .{0,4} (you|your|given|received|provided|supplied|entered|sent|submitted|filled)]',
    '[<sore>one .{0,2} (wonders|wonder|asks himself|has to ask) .{0,2} (what|how|why|whether)] .{0,8}',
    '^(booking|leaving|buying|ordering|choosing|using|driving|parking|packing|washing|trusting|sending|signing|clicking|opening|skipping|ignoring|not|waiting|writing) .{1,8} [<sore>(is|was|has|would be) .{0,2} (brave|bold|unwise|asking for|risky|optimistic|its price|a mistake|a gamble|foolish|daring|reckless|courageous|bound|a recipe|a risk|trouble)] .{0,3}',
    'you (have)? (put|poured|filled|washed|dropped|given|entered|pressed|opened|used|cut|taken|selected|chosen) .{0,5} [<sore>(so|hence|therefore|thus|that is why|which is why) (the|it|that|this|engine|no|your)] .{1,4}',
  ],
  unless: [
    '(nobody|no one) (told|warned|informed) you',
    'you (forgot|missed|broke|lost|ignored|overlooked) nothing',
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
