import { phraseRule } from '../types'

const THIRD_PARTY = /\b(?:your|our|my|the|a|any|each|every|if|when|where|another|for|as)\s*$/

/** Somebody else that may be meant. */
const PERSON =
  /\b(?:engineer|driver|courier|technician|colleague|manager|supervisor|agent|adviser|advisor|doctor|nurse|plumber|electrician|rider|cook|chef|lead|specialist|teacher|host|seller|neighbou?r|(?:your|my|our|the) (?:son|daughter|husband|wife|mother|mom|mum|father|dad|child|friend|sister|brother|partner|boss|cat|dog|pet|baby|guest|tenant|tutor|landlord|grand\w+)|in (?:billing|sales|legal|claims|accounts))\b/

export default phraseRule({
  id: 'channel-leak',
  family: 'risk',
  title: 'An internal remark',
  why: 'This reads like a note to a colleague; in a public reply the customer reads it too.',
  sources: [{ title: '“Customer service nightmares”: document everything, in its place (seed 000)' }],
  severity: 'hint',
  // More exact than the hints of tone that meet the same words.
  priority: 3,
  guards: { negation: false },
  patterns: [
    '(this|that) (fellow|bugger|joker|guy|lady|woman|man|customer|client|person|dude|chap|bloke|karen|girl|clown|idiot|caller|nutter|muppet) <adv>? (is|was|has|keeps|wants|just|will|does|never|always|thinks|again|needs|says|claims|wrote|called|sounds|seems|here|on)',
    '(eating my head|eating my brain|eating our head|eating our brain|eats my head|sucking my blood|breathing down my|breathing down our|up my nose|on my case again|bending my ear|doing my head in|driving me crazy|driving me mad|driving us mad|driving me up|getting on my nerves|wasting my time|wasting our time|taking the piss|taking the mick|trying it on|pulling a fast one|does my head|not in the mood for|can not deal with|can not be bothered|had it with)',
    '(customer|client|caller|guest|buyer|passenger|tenant|patient|cx|cust) <adv>? (is|seems|was|sounds|keeps|has been|being|appears|gets|got) <adv>{0,2} (a pain|annoying|difficult|lying|rude|angry|abusive|a nightmare|being|a liar|crazy|impossible|demanding|aggressive|a troublemaker|fishing|trying|kicking off|threatening|whining|moaning|complaining|upset|not happy|unhappy|clueless|entitled|a scammer|a repeat|escalating|a handful|high maintenance|hard work|irate|furious|unreasonable|drunk|stupid|an idiot|a karen|pissed|dishonest|suspicious|wrong|confused|a time waster|wasting|asking for trouble|a known|a bit|fuming|livid|insisting|adamant|on a rant|not going to|nasty|mad|shouting|playing|known)',
    '(he|she|they|this one|this guy|this lady|this woman|this man|that guy|him|her) <adv>? (is|was|has|keeps|seems|just|already|will|has been|have been) <adv>{0,2} (a pain|annoying|difficult|lying|rude|abusive|a nightmare|a liar|crazy|impossible|aggressive|fishing|trying it|kicking off|threatening|whining|moaning|threatened|a scammer|a karen|an idiot|high maintenance|hard work|a handful|furious|fuming|irate|unreasonable|a repeat offender|complaining again|a time waster|playing us|a known|going to kick off|drunk|just fishing|after a freebie|after free|not worth|being difficult|being a pain)',
    '^<adv>? (internal|internal note|internal only|internal comment|for internal|private note|agent note|agent notes|staff only|team only|support only|note to self|note to team|note for team|notes for team|note for|note to|fyi team|fyi all|fyi guys|fyi everyone|fyi folks|fyi support|fyi billing|fyi l2|team note|not for customer|not customer facing|do not send|do not forward|draft only|heads up team|heads up guys|hey team|hi team|hello team|team please|guys please|cc l1|cc l2|cc l3|cc tier|cc legal|cc billing|cc my|l2 please|tier 2 please|escalate to l2|escalate to tier|assign to|assigning to|assigned to|handover|hand over to|shift handover|summary for|background for|context for|reminder to self|memo|for whoever|whoever picks|whoever takes|next agent|to next agent|to whoever|to the next)',
    '(fyi|heads up|heads-up|psa|ping|pinging|cc|attn) (team|all|guys|folks|everyone|l2|l3|support|billing|colleagues|tier|legal|finance|manager|managers|supervisor)',
    '(note to|memo to|message to|reminder to) (self|team|colleague|colleagues|agent|agents|next|whoever|support|staff|myself|billing)',
    '(do not|never|please do not|no need to|we do not|let us not|must not|should not|better not) <adv>? (tell|let|inform|mention|reveal|share|say|disclose|admit|promise|show|give|offer|refund|reply|respond|call|send|warn|alert) .{0,4} (customer|client|user|him|her|them|caller|guest|cust|cx|buyer)',
    '(without|before|in case|until|unless|so) (the)? (customer|client|user|caller|guest|cx|he|she) <adv>? (knowing|finds out|finding out|noticing|notices|seeing|sees|realizes|realizing|asks|complains|escalates|pushes|kicks off|calls back|shouts)',
    '(just|please|someone|can you|could you|can someone|let us|we will|i will|we can|i can|pls) <adv>? (tell|fob|palm|string|send|keep|stall|ignore|distract|placate|give|offer|throw) (him|her|them|the customer|this customer|this guy|this lady|the client|this one|cx) <adv>? (off|that|we|it|no|to|along|busy|happy|some|the|a|anything|something|whatever|quiet|sweet|standard|usual)?',
    '(the|this|our) (customer|client|caller|guest|cx) <adv>? (claims|keeps|wants|threatened|refuses|insists|thinks|says|threatens|alleges|demands|called|asked|complained|emailed|has threatened|is asking|is threatening|was promised|is claiming|got angry|went off|does not know|hung up|swore|did not|will not|lied|probably|just wants|needs to be|is vip|pays)',
    '(refund|credit|escalate|approve|deny|block|ignore|close|call|reply|offer|ban|hold) .{0,3} (if|when|unless|before|only if|until) (he|she|they|customer|the customer|this guy|cx) <adv>? (shouts|complains|pushes|calls|asks|threatens|insists|replies|escalates|kicks|whines|moans|shout|complain|push|ask|kick|goes|gets|makes|comes|pushes back|sues)',
    '(can|could|would|will|pls|please) (someone|anyone|somebody|anybody|l2|tier 2|one of you|you guys|a senior|a lead|someone senior) .{0,4} (take|pick|handle|check|look|deal|approve|review|jump|help|sign off|advise|confirm|own|call|talk to|speak to|have a look|follow up|reply)',
    '(be careful|careful|watch out|beware|tread carefully|go easy|be nice|be gentle|good luck|handle with care|kid gloves|do not engage) <adv>? (with|around|of|on) (this|him|her|them|that) <adv>? (one|customer|guy|client|woman|man|lady|account)?',
    '(possible|suspected|potential|likely|known|flagged as|flagged for|marked as|probably a|probable) <adv>? (a)? <adv>? (fraud|fraudster|scammer|abuser|chargeback risk|repeat offender|serial returner|serial complainer|refund abuser|troll|difficult customer|vip|time waster|refund fraud|friendly fraud|difficult|abusive|problem customer|trouble)',
    '(known|serial|repeat|frequent|chronic|professional|habitual) (complainer|returner|refunder|abuser|offender|troublemaker|complainant|scammer|moaner|liar)',
    '(difficult|annoying|angry|abusive|rude|problem|crazy|nightmare|vip|high-maintenance|stupid|irate|psycho|horrible|awkward|whiny|painful|pita) (customer|client|caller|guest|cx|buyer|user)',
    '(stock is zero|fob them|stall them|fob him|fob her|buy us time|buy some time|cover ourselves|cover our|get rid of him|get rid of her|get rid of them|get him off|get her off|off our back|off my back|make him go away|make her go away|shut him up|shut her up|standard brush-off|brush off reply|canned response|use the macro|use macro|send the macro|send macro|apply macro|copy paste the|paste the usual|insert the usual|the usual spiel|the usual apology|blah blah|not our problem but|lol this|omg this|wtf|lmao)',
    '(internal use|internal eyes|internally|for internal|staff|agents|team|office|colleagues|employees|backoffice|back office|desk|shift|crew|l2|support|management|eyes) [<soft>only]',
    '<theCustomer> .{0,4} (is|was|has|in|at|on) <adv>? (a|been|already)? [<soft>(suspected|flagged|known|blacklisted|vip|journalist|a journalist|influencer|lawyer|high risk|low tech|low|not too|repeat|churn|churning|threatening|likely|prone|on the list|on watch|banned|a regular|a lawyer|a reporter)]',
    '[<soft>(watch|keep an eye on|keep tabs on|mind|careful with|tread carefully with|be wary of|beware of|babysit|humor|humour)] (him|her|this one|this guest|this customer|this client|that one)',
    '^<filler>? [<soft>(team|guys|folks|all|boss|colleagues|everyone|gang|peeps|ladies and gents|people|mate|quick one|quick question)] (what|can|how|who|any|does|do|is|should|shall|pls|anyone|please|has|did|could|why|where)',
    '(what|how|shall|should) (do|should|shall|can|am|would) [<soft>(i|we)] (say|tell|reply|answer|write|do|respond|supposed|to say) .{0,2} (this|him|her|them|that|here|it|one|guy|customer|to)',
    '[<soft>(tread|go|step|proceed|treat)] (lightly|carefully|softly|gently|with caution|with care|with kid)',
    '[<soft>(vip|vips)] (journalist|influencer|blogger|guest|customer|client|account|so|please|tread|be|handle|do|watch|lawyer|reporter)',
    '[<soft>(cust|cx|custy|cstmr|acct holder|csr)] .',
    '^<adv>? [<soft>(approve|authorize|ok|okay|sign off|greenlight|need approval|requesting approval|req approval|awaiting approval|seeking approval)] .{0,5} (goodwill|credit|refund|discount|voucher|waiver|percent|for|this|from|comp|gesture)',
    '(will|might|going to|gonna|may|could|about to) [<soft>(churn|kick off|escalate to social|go to the press|go viral|lawyer up|chargeback)] (otherwise|if|again|on|unless|if we|soon)?',
    '(agent|agents|rep|csr|adviser|advisor|handler|staff|desk|l1|l2|l3|supervisor|team lead|tl|cs|support|case owner|owner) [<soft>to] (confirm|check|call|follow|chase|advise|review|update|verify|action|investigate|note|reply|escalate|contact|obtain)',
    '[<soft>before] (you|we|i|anyone)? (replying|responding|answering|telling|sending|reply|respond|answer|contacting|calling|promising|releasing|it goes|this goes|it is sent|we send|i send) .{0,2} (to)? (the|this|our)? (<theCustomer>|out|to him|to her|it|him|her)',
    "^<filler>? [<soft>(copying|looping|adding|cc|ccing|tagging|pinging|cc'ing|bcc|fwd|fw|attn|escalating|reassigning|transferring ticket|handing over|passing this over|pinged)] (in|to|for)? .",
    '(told|tell|telling|give|gave|giving|offer|offered|promised) [<soft>(him|her|them)] (anything|whatever|something|some|a story|any old|the usual|we|it|nothing|a fib|that)',
    '[<soft>(buy|buys|buying|bought|play|playing|stall|stalling|stalled)] (time|for time|him|her|until)',
    '(please|pls|plz|can you|could you|would you|you|kindly|someone) [<soft>(handle|take|pick up|deal with|approve|check|review|grab|action|own|close|reply to|answer)] (this|that|the|my)? (one|ticket|case|reply|draft|before|guy|lady|customer|tone|wording|thread|mail|message)',
    '[<soft>(off at|off shift|end of my shift|my shift ends|shift ends|going on leave|on annual leave from|handing over|before i clock off|i am clocking off|clocking off|lunch break|my break|my kpi|my stats|my aht|handle time|csat|nps score|average handle|my quota|our quota|the sla clock|sla breach|breaching sla|out of sla|save the account|retention offer|max discount|lowest we can|cost price|our margin|write it off|write this off|do not put this in writing|not in writing|off the books|cover up|hush money|keep him happy|keep her happy|keep him sweet|keep her sweet|keep them sweet|shut up|nod and smile|copy and paste|macro|canned|boilerplate answer|template answer|paste the|insert standard|standard reply here|see thread|see my note|see notes|see internal|see above notes|as per notes|per my notes|as discussed in standup|standup|in the channel|on slack|in slack|on teams|jira|zendesk|salesforce|ticket notes|case notes|our notes|crm|confluence|backlog|sprint|l2|l3|tier 2|tier 3|second line|2nd line|engineering says|legal says|legal said|legal wants|pr team|do not commit|without committing|do not admit|no admission|without admitting|deny everything|play dumb|plausible|worst case we|if he pushes|if she pushes|if he asks|if she asks|if they ask|if pushed|if pressed|if asked say|if yes do not|if no just)]',
    'is it [<soft>(ok|okay|fine|allowed|alright)] (to|if i|if we) (refund|credit|comp|offer|waive|give|tell|send|close|ignore|push|fob|say|just)',
    '[<soft>(do not|never|not to)] <adv>? (disclose|reveal|mention|admit|acknowledge|promise|commit|offer|confirm|volunteer|tell him|tell her|let on|give away|put in writing|engage|escalate|refund) (that|the|any|anything|it|to|about|this|liability|him|her|a)?',
    "(this|that) [<soft>(fellow's|guy's|lady's|chap's|dude's|clown's|idiot's|woman's|man's|person's|customer's|client's|bloke's|one's|joker's|gentleman's)] (kyc|account|order|file|ticket|case|claim|refund|id|booking|details|history|profile|number|complaint|documents|docs|name|address|policy|status|mails|messages|payment|application|record)",
    '(supervisor|manager|tl|team lead|lead|agent|admin|qa|reviewer|auditor|finance|legal|billing|shift lead|superior|boss|l2|escalations|duty manager|back office|fraud) [<soft>(comment|comments|note|notes|remark|remarks|instruction|instructions|feedback|input|verdict|decision|advice|suggestion|says|said|approved|wants)]',
    '(close|park|delete|archive|ignore|drop|bin|reject|solve|merge|mark) .{0,2} (ticket|case|chat|query|mail|thread|complaint|request) .{0,3} [<soft>(without|wo|with no|w o|no reply|if he|if she|if they|once he|once she|silently|quietly|before he|before she|asap|and move)]',
    '^.{0,3} (bro|bhai|yaar|dude|mate|buddy|boss|anna|ji|team|guys|sis|man|pal|hun) [<soft>(pls|please|plz|kindly|can|could|do|check|chk|see|look|help|handle|take|call|ping|update|any)] .{0,3} (this|that|his|her|him|their|check|customer|case|ticket|account)',
    '[<soft>check] (the|my|this) (tone|wording|grammar|spelling|draft|reply|english)',
    '(is|was|are) (he|she|this|that|they) the [<soft>(one|guy|lady|customer|woman|man|same|person|ones)] (who|whose|that|we|from|with|again)?',
    '^.{0,2} [<third>(he|she|him|his|her)] .',
    '[<third>(he|she)] .{0,3} (bluffing|lying|lied|faking|fishing|knows|know|thinks|making|broke|rang|called|hung|whining|moaning|ranting|wrote|claims|claimed|swears|reckons|threatened|threatens|escalated|insists|deserves|pushes|asks|complaint|complaints|point|again|notice|notices|finds|find out|go away|goes away|gives up|shuts up|calms down|read it|believe|believes|buy it|fall for)',
    '(wrong) [<soft>(chat|window|person|tab|thread|channel|ticket|customer|room|email|recipient|group|screen|one sorry|conversation)]',
    '(tag|tagging|mark|marking|set|setting|merge|reassign|snooze|park|label|ticket|case|status|closing|close) .{0,3} [<soft>(as pending|to pending|as churn|churn risk|as spam|as resolved|as closed|as duplicate|as abusive|as solved|on hold|wont fix|won fix|as done|as a repeat|as vip|no reply needed|low priority|as low)]',
    '(waiting|pending|blocked|parked|stuck|hold) .{0,1} (on|for|with) [<soft>(eng|engineering|finance|legal|dev|devs|dev team|qa|product|risk|ops|manager approval|sign off|compliance|sales ops|backend|l2|tier two)]',
    '^[<soft>(todo|to do|nb|qa|attn|fwd|fw|re|from|subject|disposition|sentiment|outcome|escalated|handing this|handing over|handing|passing to|passing this|transferring to|draft|note|remark|remarks|comment|crm|log|wip|per slack|per legal|per finance|per manager|as per slack|legal have|legal has|legal says|finance says|compliance says|asked legal|asked finance|spoke to legal|approved up|approved by|not approved|manager approved)] .',
    '^<filler>? [<soft>(caller|guest|patient|tenant|subscriber|policyholder|passenger|buyer|seller|student|resident|client|customer|cust|cx|claimant|cardholder|parent|shopper|payer|donor|visitor)] .{0,3} (has|is|was|seems|hung|said|wants|called|rang|claims|keeps|refuses|refused|insists|sounds|sounded|swore|shouted|history|below|above|again|called|complains|complained|not|never|did|will|being|thinks|knows|probably|obviously|threatened|argumentative|abusive|rude|angry|mother|father)',
    '(do not|dont|never|no) <adv>? [<soft>(send|refund|reply|close|call|offer|credit|approve|release|publish|ship|give|promise|compensate)] .{0,3} (yet|without|until|unless|before|w o|manager|approval|ok|okay|more than|finance|legal|hears|asks)',
    '[<soft>(let on|keep it that way|keep them in the dark|keep quiet about|stay silent|say nothing|not a word|truth eventually|tell them the truth|tell him the truth|tell her the truth|anything in writing|nothing in writing|the accountant will not|auditors|before they notice|will not notice|never notice|none the wiser|what they do not know|what he does not know|what she does not know|find out about|finds out about|find out about the|play it down|play this down|downplay|sweep|hush|mum is the word|strictly internal|off the books|on the qt|cover story|stick to the story|our story|party line|official line|our line|refund the whole|refund everyone|refund them all|admit nothing|admit anything|keep it vague|keep it short and|stall until|stall till|fraud score|risk score|chargeback risk|churn risk|churn score|lifetime value)]',
    '[<soft>(before i lose|lose my mind|not dealing|can not deal|hate these|drama queen|nutcase|nutter|nutjob|piece of work|time waster|cuckoo|psycho|diva|whinger|whiner|moaner|crybaby|sob story|lol|lmao|rofl|lmfao|ffs|smh|facepalm|eye roll|omg|wtf|ugh|argh|yikes|not again|him again|her again|them again|this one again|this again|these again|at it again|losing the will|kill me now|shoot me|give me strength|god help|help me out here|save me|rescue me|tag you are|your turn|i give up|over to you|all yours|good luck with it|good luck with this|good luck with that one|rather you than)] .{0,3}',
    '(cover|take|mind|watch|grab|pick|have|own|finish|answer) [<soft>(my chat|my chats|my queue|my tickets|my shift|my phone|my calls|my inbox|this one|that one|over my)] .{0,4} (for|please|lunch|before|i|while|today|can|thanks|thx|going|going for|is|she|he|off|from)',
    '(use|send|apply|paste|try|insert|copy|see|with) .{0,1} [<soft>(template|macro|canned|standard apology|usual apology|standard reply|usual reply|script|form letter|boilerplate|usual line|standard line)] .{0,3}',
    '(how|what) .{0,2} (respond|reply|answer|say|tell|do|handle|deal) .{0,2} (to|with|about)? [<soft>(this customer|this client|this guy|this lady|this one|this person|him|her|this guest|this tenant|this idiot|that customer|these people)]',
    '(told|tell) [<soft>(him|her|the lady|the guy|the customer|the client|the caller|them it|this guy|this lady|the man|the woman)] .{0,6}',
    '(goodwill|credit|discount|refund|up to|max|maximum|limit|ceiling|offer) .{0,3} [<soft>(go lower|not more than|no more than|without approval|our margin|before approval|do not exceed|if he|if she|if they push|if they complain|only if)] .{0,3}',
    '[<soft>(do not bite|what i have to deal|what i deal with|what we deal with|is legit|seems legit|looks legit|ignore team|please ignore ticket|until legal|before legal|legal clears|legal signs)] .{0,2}',
  ],
  quiet: [
    '(keep|leave|cut|strip|edit) [<soft>(that|this|it|them|these|those)] .{0,2} (out of|off) (the|this|that|our|my) (mail|email|reply|message|response|answer|letter|chat|ticket|thread)',
    '[<soft>. to] (approve|sign off|ok|okay|proofread|review) .{0,3} before (sending|it goes|this goes|we send|i send|it is sent|anything goes)',
    '[<soft>(this|that|he|she) is (the|that|our)] <adv>? (same)? (guy|lady|woman|man|bloke|chap|fellow|customer|client|tenant|guest|person|one) (who|that) (<adv>)? (moaned|complained|whined|rang|called|wrote|threatened|wanted|wants|keeps|kept|kicked|shouted|swore|sued|ranted|argued|lied|never|always)',
    '[<soft>(he|she)] <adv>? (is|was|keeps|wants|has been|just|got|will) <adv>? (asking|complaining|calling|moaning|threatening|again|going on|after|keeps|wants|losing|escalate|escalating|chasing|on about|back again|being|kick|not happy|furious|angry|fuming)',
  ],
  unless: [
    'for internal use only <adv>? (tape|cable|connector|paint|batteries|cleaner)',
    '(our|all|any|every|your|help|helping|handle|when a|if a|if your|your own) <adv>? (customer|customers|client) (is|was)',
  ],
  judge: ({ text, before, after, sentence, previous, captures }, context) => {
    // "He" and "she" of whom nobody has spoken are the customer, spoken about.
    if (captures.third !== undefined)
      return PERSON.test(`${previous} ${before} ${after}`) ||
        (context.known && PERSON.test(context.normalized)) ||
        / (?:he|she|him|her|his) /.test(` ${context.normalized} `) ||
        (/^\W*$/.test(before) && previous !== '') ||
        /\b(?:will|can) (?:write|ring|call|look|help|check|reply|answer|email|be)\b/.test(text + after)
        ? null
        : 'hint'
    // Hints all: staff talk about a customer, or to each other.
    if (
      /^(?:note|remarks?|comment|draft|from|re|subject|log|outcome) /.test(text) &&
      !/^\s*[:\-–—]/.test(sentence.slice(sentence.indexOf(captures.soft ?? text) + (captures.soft ?? text).length))
    )
      return null
    if (captures.soft !== undefined)
      return /\b(?:your (?:own )?(?:password|pin|code|card|account|bank|details|son|daughter|husband|wife|mother|father)|for your|hesitate|to you\b|you (?:can|may|will|have|are))\b/.test(
        sentence,
      ) && !/\b(?:cust|cx|l2|customer|him|slack)\b/.test(text)
        ? null
        : /^(?:he|she) (?:is|was|will|just|got)/.test(text) &&
            /\b(?:your|my colleague|engineer|driver|manager)\b/.test(sentence)
          ? null
          : 'hint'
    if (/^(?:customer|client|caller|guest|buyer|passenger|tenant|patient)/.test(text))
      return /\b(?:your|our|any|each|every|if a|when a|a)\s*$/.test(before) ? null : undefined
    if (/^for internal$/.test(text))
      return /^\s*(?:use only\s*(?:$|[:.\-–])|use\s*[:.-]|team|only|eyes|reference)/.test(after) ? undefined : null
    if (
      /^(?:\w+ )?(?:internal|memo|note for|note to|handover|assign to|assigned to|summary for|context for|background for|hi team|hello team|hey team|internal only)$/.test(
        text,
      )
    ) {
      if (/^(?:\w+ )?internal$/.test(text)) return /^\s*[:\-–—]/.test(after) ? undefined : null
      if (/(?:hi|hello|hey) team$/.test(text))
        return /\b(?:customer|client|cx|refund (?:him|her|them)|this guy|can (?:someone|anyone|you))\b/.test(after)
          ? undefined
          : null
      if (/memo$/.test(text)) return /^\s*[:\-–—]/.test(after) ? undefined : null
      if (/note (?:for|to)$/.test(text))
        return /^\s*(?:self|the team|team|colleague|whoever|next|agents?|l2|billing|the next|my)\b/.test(after)
          ? undefined
          : null
      if (/assign(?:ed|ing)? to$/.test(text))
        return /\b(?:l2|tier|queue|billing|me|him|her)\b/.test(after.slice(0, 20)) ? undefined : null
      return undefined
    }
    if (
      /^(?:do not|never|please do not|no need|we do not|let us not|must not|should not|better not)/.test(text) &&
      /(?:him|her|them|user|guest)$/.test(text)
    )
      return /\b(?:your (?:son|daughter|husband|wife|child|children|friend|mother|father|kids|colleague|guests|users)|scammer|fraudster|caller|strangers?|anyone who)\b/.test(
        sentence,
      ) || /\bthem$/.test(text)
        ? /\bcustomer|client\b/.test(sentence)
          ? undefined
          : null
        : undefined
    if (
      /^(?:just|please|someone|can you|could you|can someone|let us|we will|i will|we can|i can|pls) .*(?:tell|give|send|offer|keep) (?:him|her|them)\b/.test(
        text,
      )
    )
      return /\b(?:your|son|daughter|husband|wife|friend|colleague|team|developers|courier|driver|engineers|warehouse|bank|them know)\b/.test(
        sentence,
      )
        ? null
        : /\bthem\b/.test(text)
          ? null
          : undefined
    if (/^(?:can|could|would|will|pls|please) (?:someone|anyone|somebody|anybody)/.test(text))
      return /\b(?:your|you|at home|there|family|household)\b/.test(after) ? null : undefined
    if (/^(?:be careful|careful|good luck|be nice|be gentle|watch out|beware|go easy)/.test(text))
      return /(?:one|customer|guy|client|woman|man|lady)$/.test(text) || /\b(?:with|around) (?:him|her)$/.test(text)
        ? undefined
        : null
    if (/^(?:the|this|our) (?:customer|client|caller|guest)/.test(text))
      return /^our/.test(text) ||
        (THIRD_PARTY.test(before) &&
          /^the/.test(text) &&
          /(?:wants|needs to be|pays|says|asked|called|did not|will not)$/.test(text))
        ? null
        : undefined
    if (
      /(?:customer|client|caller|guest|buyer|user)$/.test(text) &&
      /^(?:difficult|annoying|angry|abusive|rude|problem|crazy|nightmare|vip|high|stupid|irate|psycho|horrible|awkward|whiny|painful|pita)/.test(
        text,
      )
    )
      return /^(?:vip|angry|problem)/.test(text) && /\b(?:your|our|a|as a)\s*$/.test(before) ? null : undefined
    if (/internal|slack|crm|confluence|wiki|jira|back ?office|admin panel|playbook|agent guide/.test(text))
      return /\b(?:your|server error|500)\b/.test(before + after.slice(0, 20)) ||
        /(?:see|check|in|on) (?:our|the) (?:wiki|jira|slack|admin panel|playbook|crm)$/.test(text)
        ? null
        : undefined
    return undefined
  },
  rewrites: [
    { scope: 'cut', text: '' },
    'I am checking {issue|this} with a colleague and will write to you with the answer.',
    'I’ve asked the team to look at {issue|this}.',
  ],
  examples: {
    bad: [
      'Legal to review before sending.',
      'Keep this out of the email to them.',
      'FYI that is the lady who shouted at Ben on Monday.',
      'Whoops, wrong chat.',
      'She is bluffing about the lawyer.',
      'Ticket set to pending, waiting on finance.',
      '@amir can you check, customer is a pain.',
      "Internal: he's threatened a chargeback, be careful.",
      'FYI team, third time this week.',
      "Don't tell the customer, but stock is zero.",
      'Note to self: refund if she shouts.',
      'cc L2 – difficult customer.',
      'Just fob her off with the usual apology.',
      'Suspected refund fraud, approve only if she pushes.',
      'Can someone senior take this one?',
      'The customer claims it never came.',
    ],
    ok: [
      'She is the colleague who answers all questions about rent.',
      'Keep the receipt in the box.',
      'The draft contract is attached.',
      "I've asked Amir to check.",
      'For internal use only tape measures, see page 3.',
      'FYI, the shop closes at 5 today.',
      'My colleague will write to you.',
      'Please note your reference: 88.',
      'Our team is checking the stock now.',
      'Please do not share your password with anyone.',
      'If a customer is unhappy, we refund.',
      'Ask your son to try his own login.',
    ],
  },
})
