import { withAsides } from '../asides'
import { repairAhead, repairIn } from '../repair-ahead'
import { denied, says } from '../says'
import { phraseRule } from '../types'

/** "There is nothing we can't do", "you need to do nothing", "we can't help but notice". */
const NOT_A_DOOR =
  /\bnothing (?:i|we|that i|that we) (?:can|could) not\b|\b(?:help|assist) (?:but|noticing|feeling|thinking|wondering)\b|nothing (?:you|else you|more you|further you|that you)\b/
const WHO =
  '(?:i|we|us|me|they|anyone|anybody|any of us|one|someone|(?:my|our|the) (?:team|company|department|staff|agents?|support|management|end|side)|support|management|customer (?:service|care|support))'
const CAN = '(?:can|could|may|might|(?:am|are|is|will be|would be) (?:able|allowed) to|will be in a position to)'
const DO = '(?:do|offer|help|change|try|add|provide|suggest|assist|give|arrange)'
const NOTHING =
  '(?:nothing|nowt|nil|zero|not (?:much|a lot|anything|a great deal|a (?:single )?thing|any more|anything more)|(?:very|precious|so|too) little|little|no more|only so much|(?:can not|could not|do not) see (?:anything|much)|(?:is not|are not|was not) (?:much|anything|a lot|a great deal|a thing))'
const UNABLE =
  '(?:can not|could not|will not|would not|may not|(?:am|are|is|were|was|will be|would be|be) (?:not (?:really |currently |actually )?(?:able|in a position|going|willing|equipped)(?: to be able)?|unable|powerless)(?: to)?|will not be able to|would not be able to|not be able to|unable to|not able to|powerless to)'
const SPARE = '(?: [a-z]+){0,3}'
/** The acts themselves. */
const ACTS: readonly RegExp[] = [
  new RegExp(
    `\\b${NOTHING}(?: (?:more|else|further|extra|left|now|at all|really|that|which|anyone|here|on|from|for)){0,4} (?:[a-z']+ ){0,2}?${WHO}(?: (?:here|just|really|personally|honestly|now|at))* ${CAN} (?:[a-z]+ ){0,2}?${DO}\\b`,
  ),
  new RegExp(
    `\\b${NOTHING}${SPARE} (?:(?:can|could|will|would) be (?:[a-z]+ )?(?:done|changed|offered|fixed|arranged|sorted)|to be done|left to (?:do|try|offer)|for (?:us|me) to (?:do|offer|try)|(?:with)?in (?:our|my) power)\\b`,
  ),
  new RegExp(
    `\\b${WHO} ${CAN} (?:[a-z]+ )?do (?:[a-z]+ ){0,2}?(?:nothing|(?:very|precious|so) little|little|no more|zero)\\b`,
  ),
  new RegExp(
    `\\b${WHO} (?:[a-z]+ ){0,2}?${UNABLE} (?:[a-z]+ )?do (?:anything|much|a lot|any ?more|more|a (?:single )?thing|better)\\b`,
  ),
  new RegExp(
    `\\b${WHO} (?:[a-z]+ ){0,2}?${UNABLE} (?:[a-z]+ ){0,2}?(?:be of (?:any |much |further |more )?(?:help|assistance|service|use)|help|assist|support you|take (?:this|it|that)(?: any)? further|go any further|(?:fix|solve|resolve) (?:this|that|it|your)|do (?:anything|more|better))\\b`,
  ),
  /\b(?:nobody|no one|none of us|not anyone|no (?:agent|team|department))(?: [a-z]+){0,3} (?:can|could|will|is able to|would be able to) (?:help|assist|fix|change|reverse|do anything)\b/,
  /\bno (?!easy|easier|quick|better|simple)(?:[a-z]+ )?(?:way|ways|means) (?:for (?:us|me|anyone)|(?:i|we)|of|to|a?round)\b/,
  /\b(?:there (?:is|are|was)|(?:i|we) (?:have|had)|with|see|(?:is|are) left with|left with) (?:[a-z]+ )?(?:no|zero|not any|without)(?: [a-z]+){0,2} (?:solutions?|options?|remedy|workaround|alternatives?|recourse|avenues?)\b/,
  /\bnot have (?:any|a)(?: [a-z]+){0,2} (?:solutions?|options?|remedy|workaround|alternatives?|avenues?)\b/,
  /\b(?:(?:have|has) (?:[a-z]+ ){0,2}?(?:done|tried|exhausted|offered|explored)|did) (?:literally |absolutely )?(?:everything|all|every (?:option|avenue|possible)|whatever)\b/,
  /\b(?:as far as|the most|that is all|this is all|it is all|is the best|is all|the limit of what|that is everything) (?:that )?(?:i|we) (?:can|could|am able to|are able to) (?:[a-z]+ )?(?:go|do|offer|say|give)(?: you| for you| here| now| from (?:here|our side|my side)| at this (?:stage|point|time)| in this case)?[.!]?$/,
  /\bhands (?:[a-z]+ ){0,3}?tied\b/,
  /\b(?:i am|we are|am|are|feel) (?:[a-z]+ ){0,2}?(?:powerless|helpless)\b/,
  /\b(?:that|this|it|here|such|thats) (?:is|are) (?:(?:just|simply|sadly|unfortunately|really|only|what|pretty much|kind of) )*(?:how (?:it|things|this|that|everything) (?:is|are|works?|goes?)|the way (?:it|things|everything|the system) (?:is|are|works?|goes?|have to be)|(?:just )?life|the end of (?:it|that|the (?:story|matter|discussion|road|line))|tough luck|(?:too|just too) bad|the (?:reality|situation|deal))(?: here| for now| i am afraid| unfortunately| sorry| now| at the moment)?[.!]*$/,
  /\byou (?:will |would |shall )?(?:just |simply |only )?(?:have to|need to|must|will have to|can only|better|ought to) (?:just |simply |learn to )?(?:accept (?:it|that|this)|live with (?:it|that|this)|deal with (?:it|that|this)|manage|put up with (?:it|that|this)|make do)/,
  /\b(?:our|the|this|that|my|their|whose) (?:[a-z]+ ){0,2}?(?:decision|answer|outcome|verdict|ruling|position|response|resolution|stance|determination|conclusion|word)(?: [a-z]+){0,3} (?:is|are|was|remains?|stands?|stays?|will remain|will stay|will be)\b/,
  /\b(?:this|that|it|which) is (?:[a-z]+ )?(?:final|irreversible|non[- ]negotiable)\b/,
  /\b(?:i|we|our|nobody|no one|that|this|it|management|the team)\b(?: [a-z]+){0,3} (?:not|never)(?: [a-z]+){0,3} (?:change|reverse|revisit|reconsider|overturn|alter|budge|changing|reversing|reconsidering|budging)(?: [a-z]+){0,2} (?:mind|decision|position|answer|outcome|stance|this|that|it)\b/,
  /\b(?:can not|could not|unable to|not able to) (?:be )?(?:undo|undone|reverse|reversed) /,
]
/** Words that are the act by themselves, whatever stands around them. */
const IDIOM =
  /^(?:it is what|is what it is|are what they are|what is done|end of|no can|tough|hard luck|like it|there is no|nothing doing|(?:that|the) ship|water|too late|you are out|we are out|i am out|no use|no point|at the end|beyond|a no go|dead end|no way forward|wait it out|more than|lost|not (?:with)?in|out of|not much use|of no)/

/** A condition that opens the door again: "until you send the form", "without your number". */
const CONDITION = /^[^.?!]{0,60}\b(?:without|until|unless|before (?:you|we|i)|till)\b/

/** A question or an offer in the same words: "what can I do for you", "that's how it works: first …". */
const OPENS =
  /\b(?:what|how) (?:else |more )?(?:can|could|may|would|should) (?:i|we) (?:do|help|say)(?: [a-z]+)? (?:for you|to (?:help|make|put|win|get|improve|assist)|today|instead|better|differently)\b|\b(?:not|never) too late\b|\b(?:works|goes|is|are)\s*:|\bno (?:fix|point|need|use|change|changes|action|help) (?:is |are )?(?:needed|required|necessary)\b/
/** Of the wordings that may be harmless, those that are not beside an angry message. */
const HARSH =
  /\b(?:control|out of (?:my|our) hands|too late|these things happen|bad luck|want (?:me|us)|expect (?:me|us)|no (?:hope|chance|solution|remedy|fix)|denied|rejected|pointless|futile)\b/

/** It is only this channel that cannot. */
const CHANNEL =
  /\b(?:over|via|on|through|by|in) (?:social media|chat|live chat|twitter|x|facebook|instagram|email|phone|the phone|this (?:channel|platform|page|chat)|here|reviews?|dms?)\b/

export default phraseRule({
  id: 'nothing-we-can-do',
  family: 'close-the-door',
  title: 'Saying nothing can be done',
  why: 'It shuts the door without an offer, and the customer hears that their trouble ends here.',
  sources: [
    { title: '“Unfortunately, there’s nothing we can do about that”: bank-teller article (seed 004)' },
    {
      title: 'Burley, 5 worst things to say to a customer, Inc.',
      url: 'https://www.inc.com/ron-burley/5-worst-things-to-say-to-a-customer.html',
    },
  ],
  severity: 'warn',
  priority: 2,
  moves: [{ to: 'block', when: [{ complaint: true }] }],
  patterns: [
    // Nothing (more) (that) we can do.
    '(nothing|nowt|nil|zero|much|lot|little|anything|more|thing|deal) .{0,6} (i|we|us|me|they|anyone|anybody|one|team|support|management|end|side|agent|agents|staff|department|somebody|someone) .{0,4} (do|offer|help|change|try|add|provide|suggest|assist|power)',
    '(nothing|nowt|little|much|anything) .{0,3} (can|could|will|would|to|left) .{0,3} (done|changed|offered|fixed|arranged|sorted|do|try|offer)',
    '(not|unable|nobody|none) .{0,4} do .{0,1} (anything|much|lot|more|thing|better)',
    // We cannot help you.
    '(i|we|us|team|nobody|none) .{0,4} (not|unable|powerless|helpless|nobody|none) .{0,6} (help|assist|assistance|service|further|fix|solve|resolve|support)',
    'no .{0,2} (way|ways|means) .{0,3} (us|me|we|i|of|to|around|round|it) .{0,3} (help|helping|fix|fixing|resolve|resolving|reverse|reversing|change|changing|around|round|undo|this|it|do|get|recover|make|retrieve)',
    '(no|zero|without|any) .{0,2} (solution|solutions|option|options|remedy|workaround|alternative|alternatives|recourse|avenue|avenues) .{0,5} (you|this|that|available|left|here|offer|case|all|can|open|remaining)',
    '(done|tried|exhausted|offered|explored|did) .{0,2} (everything|all|every|whatever) .{0,6} (can|could|possible|available|us|power|options|option|avenue)',
    // Idioms.
    '(my|our) hands .{0,3} tied',
    '(i|we|am|are) .{0,2} (powerless|helpless)',
    '(that|this|it|here|such|thats) (is|are) .{0,4} (how|way|life|end|luck|bad|situation|reality|it|deal) .{0,5}$',
    '(is what it is|are what they are|it is what it is|what is done is done|end of story|end of discussion|end of the story|end of conversation|no can do|tough luck|hard luck|tough cookies|tough break|like it or not|there is no going back|there is no turning back|nothing doing|that ship has sailed|the ship has sailed|water under the bridge|too late to do anything|too late to change anything|too late for that now|you are out of luck|you are out of options|we are out of options|i am out of options|no use asking|no point in asking|no point asking|no point in discussing|no point discussing|no point in arguing|no point continuing|at the end of the road|beyond help|a no go|lost cause|not in our power|not in my power|not within our power|not within my power|beyond our power|beyond my power|out of our power|out of my power|beyond our reach|dead end|no way forward|wait it out|beyond what we can|beyond what i can|more than we can do|more than i can do|not much use to you|of no help|of no use)',
    'you .{0,5} (accept|live|deal|manage|put) .{0,1} (it|that|with|up) .{0,2} (it|that|this|as|is)?$',
    '(decision|answer|outcome|verdict|ruling|position|response|resolution|stance|determination) (is|are|was|remains|stands|stays) .{0,1} (final|no|unchanged|irrevocable|stands|closed)',
    '(this|that|it|which) is .{0,1} (final|irreversible|non-negotiable)$',
    // Out of our control; no authority; the machine refuses.
    '[<maybe>(out of|outside|outside of|beyond|not in|not within|not under|no longer in|not up to)] (my|our|human|everyones|anyones)? (direct|full|complete)? (control|hands|reach|influence|capacity|means|remedy|gift)',
    '(it|this|that|which) (is|was) .{0,2} [<act>(out of|outside|outside of|beyond)] (my|our) (control|hands|influence)$',
    // What do you want me to do?
    '(what|how) .{0,2} (do|did) you [<maybe>(want|expect|think|suggest|propose)] (me|us|that i|that we|i|we) (to|can|could|should)?',
    // Bare and final.
    'you (will|would)? (just|simply|only) (have to|need to) [<act>(wait|manage|cope|be patient)] (like everyone else|a bit longer|and see|it out|for it|longer)? $',
    'there is (simply|just|really)? no [<act>(solution|remedy|fix)] (for|to)? (this|that|it|you)? $',
    '(it|that|this) is (just|simply|far|much|already|now|sadly|way)? [<act>too late] (now|anyway|for that|for this|for you)? $',
    '^(and|so|well|but|then)? what (exactly)? (do|did) you (want|expect) (me|us) to [<act>do] (about it|about that|about this|then|now|exactly)? $',
    // Fate.
    '(that|this|it|such|these|those|thats|situation|things) (is|are|was) (just|simply|sadly|only|unfortunately|really|exactly|pretty much|kind of) [<act>(how it is|how things are|how things go|how it goes|how it works|how this works|how that works|the way it is|the way things are|the way it goes|the way it works|one of those things|part of life|what happens|bad luck|the luck of the draw|the nature of|part of)]',
    // You will have to live with it.
    '<ourPublic> .{0,4} (have to|has to|need to|needs to|must|got to|can only|can just|better|should|ought to|will|would) .{0,3} [<act>(live with|put up with|make do|cope with|settle for|get used to|suck it up|grin and bear|lump it|get over it|resign yourself|accept the fact|accept the decision|accept the outcome|accept our|bite the bullet|take the loss|write it off)]',
    '<ourPublic> .{0,4} (have to|has to|need to|needs to|must|got to|can only|can just|better|should|ought to|will|would) .{0,3} [<maybe>(accept|<bearIt>)]',
    // Impersonal refusals.
    'no .{0,3} (action|actions|step|steps|remedy|solution|help|assistance|support|recourse|resolution|fix|change|changes|alternative|adjustment|correction|recovery|rescue|route|appeal|cure|way forward|course of action|measure|measures) .{0,4} [<act>(possible|available|open|left|remains|exists|feasible|foreseen)]',
    '^(sorry|apologies|no|nope|nah|unfortunately|afraid|well|ok|it is|that is|this is|simply|just|absolutely|definitely|quite|still)? .{0,1} [<act>(not possible|impossible|not doable|not happening|not going to happen|no chance|no luck|can not do|can not do it|can not do that|can not be done|can not be helped|not an option|out of the question|not feasible|not gonna happen|no can do|not a chance|no dice|nothing possible|nothing available|can not help|can not help you|will not happen)] (sorry|sir|madam|mate|at all|now|anymore|any more|here|i am afraid|for us|for me|from our end|from our side|from my end|from my side|with that|with this)? $',
    '(is|be|it|that|this|now|already|far|much|bit|just|sadly|simply|way|afraid) [<maybe>too late]',
    '(there is|there was|we see|i see|see|have|has|is) .{0,1} no .{0,1} [<maybe>(helping|getting|recovering|stopping|returning|changing|fixing|undoing|reversing|saving|bringing|arguing|point|hope|use|cure|fix|solution|remedy|chance|possibility|scope|provision|question of|room for|prospect|recourse|appeal|workaround)]',
    // A way, a help, a hope that there is none of.
    '(there is|there are|there was|is there|there exists|see|sees|have|has|had|got|with|given|is|offers|leaves|left) .{0,2} (no|not any|not a|not have any|not have a|zero|little|precious little|hardly any|nothing|not have the|not see any|not see a|not the) .{0,3} [<maybe><wayOut>]',
    '(no|nothing|no such) .{0,1} [<maybe><wayOut>] .{0,2} (is|are|exists|exist|remains|remain|available|left|open|whatsoever|at all|anymore|possible|any more|to|for)',
    '(i|we|they|us|nobody|no one|none|team|support|manager|managers|<otherParty>|office|here) .{0,5} (not|never|nothing|nobody|unable|powerless|hardly|barely|helpless) .{0,3} [<maybe><mend>]',
    '^(sorry|no|nope|hi|hello|sir|madam|unfortunately|we|regret|afraid|i am afraid)? .{0,3} (can not|could not|unable to|not able to|impossible to|not possible to|no) [<act>(help|assist|undo|bring it back|bring them back|bring that back|reverse|fix|save)]',
    'nothing .{0,2} (may|might|shall|can|could|will|would) (further|more|else)? be [<act>(done|changed|offered|arranged|sorted|undertaken|provided|extended|tried|attempted|achieved|salvaged|recovered|gained)]',
    '(answer|outcome|decision|result|reply|response|verdict|story|no) .{0,3} (will|would|is|stays|remains|be|going) .{0,3} [<maybe>(same|unchanged|be different|change|differ|final|stands|no)]',
    '(falls|fall|lies|lie|is|are|sits|goes|well) .{0,1} [<maybe>(outside|beyond|past|above)] .{0,2} (what|anything|the scope|the reach|the power|the ability|the limits|rescue|saving|our|my|support)',
    'what .{0,2} you .{0,1} (like|want|expect|have) [<maybe>(me|us)] .{0,1} (to|do)?',
    '(tried|done|did|used|exhausted|explored) .{0,3} [<maybe>(everything|every trick|every avenue|every option|all avenues|all options|the lot|it all)]',
    // Said aside: see `withAsides`.
    '(gone|done|deleted|lost|over|closed|spent|sold|expired|finished|sold out|dead|missed|erased|full|shut|used) .{0,1} (it|that|they|then)? (is|are|means|stays|it is|remains) [<aside>(gone|done|deleted|lost|over|closed|spent|sold|expired|finished|sold out|dead|missed|erased|full|shut|used)]',
  ],
  quiet: [
    '(is|are|it|that|this|now|already|far|much|bit|just|sadly|simply|way|afraid) [<act>too late] (for you|(to|for) .{0,2} (help|helping|do|doing|change|changing|fix|fixing|cancel|save|saving|stop|stopping|undo|anything|claim|complain|object|act|us|me|that|this))',
    '(kindly|please|just|better) [<maybe>(adjust|bear with it|compromise|manage|accept it|let it be|leave it)] .{0,2}',
    '(not|never) .{0,3} (change|reverse|revisit|reconsider|overturn|alter|budge|changing|reversing|reconsidering|budging) .{0,1} (our|my|the|this|that|it|on) .{0,2} (mind|decision|position|answer|outcome|stance|this|that|it)',
    '(system|systems|computer|software|screen|app|tool|portal|program|platform|till|machine|console|dashboard|crm|button) .{0,4} (not|never|no|refuses|blocks|blocked|rejects|rejected|locks|locked|grayed) [<span>(let|allow|give|permit|offer|show|provide|accept|have|to|me|us|it|this|that|option|options|out) .{0,3} (option|options|me|us|choice|this|that|it|any|anything)?]',
    '(what|how) .{0,2} (am|are) (i|we) [<act>supposed] to .{0,1} (do|fix|change|help|say|solve)',
    '[<maybe>(these things happen|such things happen|things happen|stuff happens|accidents happen|it happens|luck of the draw|such is life|so it goes|that is life|gone is gone|lost is lost|shipped is shipped|done is done|sold is sold|bad luck|hard cheese|them is the breaks|nothing lasts)]',
    '(nobody|no one|no agent|no manager|not even) .{0,4} (can|could|will|would|able) .{0,3} [<maybe>(help|fix|change|do|undo|reverse|bring|solve)]',
    '(not|never) (have|has|see|hold|possess|know|find|got) .{0,3} [<maybe><wayOut>]',
    '[<act><deadEnd>]',
    "(ship|ships|ship's|train|train's|boat|horse|window|moment|bus) (has|have)? .{0,2} [<act>(sailed|bolted|flown|departed|left the station|slammed shut)]",
    'not possible .{0,2} (from|on|at|by) (our|my|this|us) [<act>(side|end|part|level|office)]',
    'no (exception|exceptions|adjustments|changes|concessions|allowances) .{0,1} [<act>(can be made|will be made|may be made|could be made|are made|is made|can be granted|will be granted|are granted)]',
    '(wish|if only) there (was|were) .{0,6} [<act>(but|however|sadly|alas)]',
    '(wish|if) (i|we) (could|can) .{0,3} [<maybe>(but|i would|we would|help|do)]',
    '(is|are|was|be|it|considered|considers|deemed|now|simply|completely|loss) .{0,4} [<act><lost>]',
    'once .{0,5} (is|are|has been|have been|has|have) .{1,3} (it is|they are|that is|it has been|they have been|it has|they have|there is|that|it|they|spent) .{0,1} [<maybe>(it|gone|final|spent|sent|done|shipped|sold|used|closed|left|deleted|lost|printed|cut|booked|issued|opened|away|that|over|out|paid|posted|presented|past|wiped|cast|signed|started|mixed|no)]',
    'not .{0,1} (much|a lot|anything|a thing|a damn thing|a great deal) [<act>(to do|to be done|left to do|that can be done|anyone can do)]',
    '[<sore>(wait and see|waiting and seeing|wait and hope|sit tight|sit and wait|hope for the best|keep our fingers crossed|just wait|so we wait|lap of the gods|matter of waiting|case of waiting)] .{0,4}',
    '[<aside>not .{0,1} (having|have|has|got|see|found|find) .{0,1} (any|a|the)? (solution|remedy|cure|answer|fix|possibility|possibilities)] .{0,6}',
  ],
  guards: { negation: false },
  unless: [
    '(should|would|do|does|did|must|need) not .{0,2} (have|need|had) to (put|live|cope|settle|make|accept|deal)',
    '(you|u) .{0,3} (did|done|do|tried|have) .{0,1} everything .{0,1} (right|correctly|properly|well|by the book|asked)',
    'no use to (you|me|us|anyone)',
    'nothing (else|more|further) (for|from) you to',
    '(ship|boat|train|bus|horse) .{0,2} (sailed|left|departed|bolted) .{0,1} (from|to|at|for|out|into|towards|yesterday|today)',
    '(nothing|little|not much|anything) .{0,2} you .{0,1} (need|have|must|should|can|could|would)',
    'you .{0,3} (need to|have to|must) .{0,1} do (nothing|anything|little)',
    '(decision|outcome|answer|offer) .{0,2} (is|will be) (final once|final when|final on|yours)',
    '(do not|not|never) want to .{0,4} (nothing|hands)',
  ],
  judge: withAsides((match, context) => {
    const rest = match.text + match.after.slice(0, 30)
    const { act } = match.captures
    // "More than anyone should put up with", "sorry you're stuck with two little ones".
    if (
      /\b(?:nobody|no one|(?:more|longer|worse|less) than|than|too (?:much|long|many) (?:for|to))\b[^,;.]*$/.test(
        match.before,
      ) ||
      (/\b(?:stuck|lumbered|saddled) with\b/.test(match.text) &&
        /\b(?:sorry|apolog\w+|regret|that|while|hate|when)\b[^.;]*$/.test(match.before))
    )
      return null
    const maybe = match.captures.maybe ?? match.captures.span
    if (/\bnothing (?:that )?$/.test(match.before) || NOT_A_DOOR.test(rest) || OPENS.test(rest) || denied(match))
      return null
    const surely = act !== undefined || (maybe === undefined && (IDIOM.test(match.text) || says(match, ACTS)))
    if (!surely && maybe === undefined) return null
    const ahead = repairAhead(match)
    if (ahead === 'ours') return null
    if (!surely && !(context.anger >= 2 && ahead === undefined && HARSH.test(match.text))) return 'hint'
    if (
      ahead === 'yours' ||
      CONDITION.test(match.after) ||
      CHANNEL.test(match.after) ||
      repairIn(match.previous) !== undefined
    )
      return 'hint'
    return undefined
  }),
  rewrites: [
    'I can’t change that part. Would it help to look at another way to settle {issue|this}?',
    'That one is a no, and I know it isn’t what you hoped for. What would help you most with {issue|this} now?',
    'I can’t change that part, so let me look at what else would help with {issue|this}. [what you can offer]',
    'What I can do for you is [option one] or [option two]. Which suits you better?',
    'I don’t want to leave you without an answer on {issue|this}. I’ll ask [who] what is possible and write to you by [time].',
    'The answer on this one is no, because [reason]. If you disagree, [who to appeal to] can look at it again.',
  ],
  examples: {
    bad: [
      'No mechanism exists to reverse a transfer.',
      'We have washed our hands of it.',
      'What am I supposed to do about it?',
      'Passengers simply have to put up with it.',
      "You've left it too late to claim.",
      'The photos are gone for good.',
      "Unfortunately, there's nothing we can do about that.",
      "I'm afraid my hands are tied.",
      "We can't help you with that.",
      "There's not much I can do at this stage.",
      'It is what it is.',
      'Our decision is final and nothing more can be done.',
      'Nothing further can be offered from our end.',
      'We have done everything we could.',
      'There is simply no way for us to reverse it.',
      "That's just how things are.",
      'I am not able to assist in this matter, madam.',
      "We won't change our decision.",
    ],
    ok: [
      'That is a fault, and you should not have to put up with it. A new one is on its way.',
      'You did everything right, and the fault was ours.',
      'The ferry has sailed from Dover and lands at noon.',
      'What can I do to put this right for you?',
      "It's never too late to claim; here is the form.",
      "Our staff know how to live with a broken lift, but you don't have to.",
      "There's nothing you need to do; it renews by itself.",
      'There is plenty we can do, starting with a replacement.',
      "I didn't want to tell you there's nothing we can do, so I asked the depot.",
      'You were told nothing could be done, and that was wrong.',
      "There's nothing we can do tonight, so I've booked the engineer for 8am.",
      'Nothing can be done by phone, but I can do it here: shall I?',
      "We couldn't help noticing how neatly you packed it.",
      "There's nothing we can't fix with a new cable.",
      "I can't change the colour any more, but I can send you a free cover.",
      'The final decision is yours, and both options stay open.',
    ],
  },
})
