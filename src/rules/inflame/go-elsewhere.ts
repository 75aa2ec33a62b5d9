import { withAsides } from '../asides'
import { GOOD } from '../kindness'
import { phraseRule } from '../types'

/** A referral that helps, or regret at losing someone. */
const HELPFUL =
  /\b(?:sorry|hate to|sad|lose|losing|do not want|rather not|out of stock|sold out|discontinued|unavailable|no longer (?:stock|sell|make|carry)|cheaper|in stock|stocks?|address|link|here (?:is|are) (?:the|how)|form|steps?|right to|for free|refund\w*|no charge|exchange|swap|let (?:me|us) know|tell (?:me|us)|happy to|help|reinstall|instead|code|hope)\b/

export default phraseRule({
  id: 'go-elsewhere',
  family: 'inflame',
  title: 'Showing someone the door',
  why: 'It dares an unhappy customer to leave, and many do, with a review.',
  sources: [
    { title: 'Globe and Mail readers: “Why don’t you take your business elsewhere?”' },
    { title: 'In-depth exploration of complaint handling (seed 002)' },
  ],
  severity: 'block',
  guards: { negation: false },
  patterns: [
    '(find|try|choose|use|pick|get|switch to|move to|go to|go with|look for|hire|join|look at|pay|contact|buy from|order from|shop at|fly with|bank with|stay with|come to|ask|bother|call) <adv>? (yourself|yourselves)? <adv>? (another|a different|a new|some other|any other|a better|a cheaper|the other|an alternative|other) <adv>? <shops>',
    '(try|go to|go over to|switch|run|see|ask|join|bother|luck|off to|over to|back to|walk|stick with|prefer|suggest|recommend) .{0,6} (competition|competitor|competitors|rivals|rival)',
    "(door's|doors are|exit's|exit is|door is|doors is) <adv>? (over there|that way|open|right there|there|this way|on the left|on your left|behind you|wide open|always open for you to leave)",
    '(take|bring) your <adv>? (custom|business|money|orders|trade|attitude|complaints|complaint|wallet|problems|drama|tantrum|negativity|card|shopping|cash|account) <adv>? .{0,3} (elsewhere|somewhere|some other|another|away|to someone|to somebody|to a|to an|to the|to our|to whoever|to your|out of|and go|and leave|with you|some place)',
    '(that|this|there) is (the|where the|what the) <adv>? (door|exit|cancel button|unsubscribe button|uninstall button|unsubscribe link|cancel link|delete button) (is|is for|for you)?',
    '(take|go|shop|try|look|buy|order|move|switch|spend|bring|do|find|eat|stay|book|bank|trade|play|complain) .{0,5} (elsewhere|somewhere else|someplace else)',
    '(take|bring) your <adv>? (business|custom|money|complaint|complaints|problems|attitude|cash|wallet|trade) .{0,3} (elsewhere|somewhere|away|to|with you|and)',
    '(feel free|are free|are welcome|are more than welcome|are very welcome|is welcome|go ahead|go right ahead|by all means|be my guest|nothing stops you|nothing is stopping you|nothing stopping you|nothing is keeping you|nothing keeps you|nobody is stopping you|no one is stopping you|we will not stop you|i will not stop you|who is stopping you|what is stopping you|you are at liberty|you have every right|knock yourself out|do feel free|might as well|could always|can always|can just|may just|may as well|had better just|suggest you|advise you|recommend you|why do not you just|why not just|then just|then please|then kindly|then simply|then you should|then you can|please just|just) .{0,4} (cancel|leave|leaving|canceling|taking your|going to|switching|complaining|complain|switch|go to|sue|report us|report me|close your|take us|take it up|take it to|unsubscribe|delete the app|delete our|delete it|delete your account|uninstall|quit|walk away|walk out|go elsewhere|stop using|stop buying|stop coming|give us one star|give one star|leave a bad|leave a negative|leave a one-star|leave us a bad|leave one star|leave your bad|write a bad|write a negative|write whatever|write what you|post it|post that|post whatever|post your|tell everyone|tell whoever|tell the|contact your lawyer|contact a lawyer|call your lawyer|call a lawyer|call your bank|dispute it|dispute the charge|return it and go|find another|find someone|find somebody|find a different|try someone|try another|try our competitors|use someone|use another|use a different|buy from someone|buy another brand|get another|go back to|go with|go to the press|pick another|choose another|choose someone|ask someone else|bother someone|move to another|not buy|not use|not come|move on)',
    'if you <adv>? (do not like|do not care for|are not happy with|do not agree with|can not accept|do not want|hate|dislike) <adv>? (it|this|that|our|the|how|what|us|my|these|those)',
    '(no one|nobody) <adv>? (is|was|has|ever|has ever)? <adv>? (forcing|forced|making|made|asking|asked|begging|begged|keeping|holding|compelling|compels|forces|makes|invited|put a gun|is putting|twisting|twisted|chained) <adv>? (you|a gun|your arm|to your head)',
    'there are <adv>{0,2} (other|plenty of|plenty of other|lots of|lots of other|loads of|loads of other|many|many other|a lot of other|hundreds of|hundreds of other|dozens of|thousands of|enough|enough other|cheaper|better) <adv>? (shops|companies|stores|apps|providers|sellers|brands|businesses|banks|airlines|hotels|restaurants|fish|suppliers|services|websites|sites|places|firms|carriers|retailers|alternatives out there|options out there|vendors)',
    '(try|go to|switch to|use|join|call|bother|annoy|visit|buy from|shop at|shop with|over to|pick|choose|see|ask|contact|give|order from) .{0,3} (competitor|competitors|competition|rival|rivals)',
    '(please|then|simply|just)? <adv>? (do not|never) <adv>? (buy|order|shop|use|come|book|download|return|subscribe|install|visit|play|purchase|bother|renew|sign up|fly|eat|contact) .{0,5} (then|next time|again|anymore|any more|from us|with us|here|ours|coming back|in future|in the future|elsewhere|back)',
    '(we|i) <adv>? (do not want|do not need|will not miss|would not miss|will not stop|are not going to stop|am not going to stop|will not beg|are not begging|am not begging|will survive without|can do without|are better off without|do fine without|will do fine without|will manage without|can live without|are fine without|do not depend on|will be glad to lose|can afford to lose|would rather not have|would rather lose|do not want to keep|will not chase|will not lose sleep over|are not losing sleep over|have enough) <adv>? (you|your|people|customers|any|a customer|losing you|sleep)',
    '(good riddance|do not let the door|let the door|show you the door|show yourself out|where the door is|you know the way out|door is that way|door is over there|door is right there|door is there|door is open|there is the door|exit is|way out is|close the door behind|shut the door behind|see you never|do us a favor and|do everyone a favor|do us both a favor|do yourself a favor and|vote with your feet|vote with your wallet|jog on|get lost|go away|on your bike|off you go|run along|hit the road|take a hike|clear off|happy trails|bye bye|do your worst|see if i care|see if we care|see where that gets|see where it gets|see how far|see if anyone|see who cares|see what happens|bring it on|make my day|good luck finding)',
    '(go ahead|go on|fine|feel free|please do|be my guest|you are welcome to|you are free to|by all means|do|yes please|sure) .{0,2} (and)? <adv>? (complain|report|review|sue|post|tweet|tell|write|leave|call|take|go|cancel|switch)',
    // The act in other words: `loud` as it stands, `soft` where the customer is upset.
    '[<ref>(other|another|different|alternative|competing|cheaper|rival) <adv>? <elsewherePlace> (are|is|exist|exists|may|might|would|will|could|can) <adv>? (there|available|also|out there|exist|be|around|more|suit|happy|glad|better|willing|welcome|happily|there for you|plentiful|all over)]',
    '[<loud>if (you|our|the|this|my|that|it|we|your|they) .{0,8} not .{0,6} (suit|suits|acceptable|please|satisfactory|satisfy|like|liking|good|enough|agree|standard|standards|expectations|happy|agreeable|taste|tastes) .{0,6} (other|another|elsewhere|different|alternative|somewhere|cancel|leave|terminate|move out|check out|withdraw|the exit|the door)]',
    "[<ref>(perhaps|maybe|possibly|might|probably|clearly|then|evidently|surely|why not|sounds like|i think|we think) .{0,6} (another|a different|some other|other|a cheaper|a better|someone else's) <adv>{0,2} <elsewherePlace>]",
    '[<loud>(happier|better off|better served|more comfortable|more at home|better suited|better looked after) .{0,2} (at|with|in|on|flying|staying|shopping|banking|eating|playing|using|renting|under) (a|an|one|some|another|someone|somebody|the)]',
    '[<loud>(we|i|our .) (am|are|is|may be|might be|would be|can be) <adv>{0,3} not <adv>? (the|a|your|an) (right|best|ideal|kind of|sort of|type of|good|suitable|perfect|proper) <adv>? (<elsewherePlace>|fit|match|choice|home|people|team) <adv>? (for)? (you|somebody|someone|people|anyone|customers|your|a person|those)]',
    '^[<leave>(then|so|well|ok|fine|please|kindly|just|simply|go|do|by all means)? <adv>? (go|go and|please|then)? (play|find|try|look for|seek|choose|pick|use|buy|book|rent|fly|bank|shop|eat|stay|get|approach|select|switch to|move to|hire|call|ask|visit|watch|bother|annoy) .{0,3} (another|other|a different|some other|someone else|somebody else|somewhere else|elsewhere) .{0,4}]',
    '[<quit>(uninstall|delete|cancel|leave|quit|switch|stop playing|stop using|stop coming|close your account|unsubscribe|log off|move out|check out|check out early|sell it|send it back|walk) .{0,4} (if|since|as|when) .{0,6} (bother|bothers|hate|hates|upset|upsets|annoy|annoys|unhappy|so much|that bad|so bad|that much|offends|offend|not like|not trust|so terrible|too much for you|so awful|dreadful|suit)]',
    // Nets over word classes: `sure` as it stands, `maybe` a hint.
    '[<sure>(plenty|lots|loads|no shortage|tons|heaps|dozens|hundreds|thousands|a lot|bags|oodles|many|enough|several|the world is full|market is full|town is full|internet is full|full) .{0,3} (other|others|alternative|alternatives|different|cheaper|better|competing|rival|nicer|similar|such) .{0,2} <otherPlaces>]',
    '[<sure>(door|doors|exit|gate|road|highway|bus|train) .{0,3} (that way|over there|right there|swings|swing|works both|is not locked|are not locked|unlocked|hit (you|ya)|hits you|on your way|both ways|behind you|open if)]',
    '[<maybe>(<maybeThen>) .{0,5} (our|a|the|another|one of our|some)? <adv>? (competitor|competitors|competition|rival|rivals|<otherPlaces>) .{0,2} (would|might|could|may|will|can|is|are) .{0,2} (be)? .{0,2} (better|more|happier|happy|glad|right|suit|suited|match|fit|handle|put up|tolerate|appreciate|welcome|cheaper|take|for you|your speed|your style|your thing)]',
    '[<maybe>(we|i|the company|nobody|no one|nobody here|this company|the business|our business) .{0,2} (will|would|shall|do|does|can|could) <adv>{0,2} not <adv>? (miss|notice|be missed|mind|cry|suffer|weep|go bankrupt|lose sleep|hurt|go under|shed|beg|chase|plead|stop you|stand in your way|hold you|fall apart|collapse|die|starve|care|feel it|keep you|come after you|lose any sleep|stop anyone)] .{0,2} (you|your|one|a|the loss|it|if|losing|over|to|when|him|her|tears|a tear|sleep|from|anyone|bankrupt|without|subscription|account)?',
    '(this|our|the|that|it|my|we|i|these|such) .{0,4} (is|are|am|was|may be|might be|is just|is simply|is probably|will be|would be) .{0,2} not <adv>? [<maybe>(for you|for everyone|for everybody|your thing|your cup|your style|your game|your speed|your scene|your place|a fit|a good fit|a match|the right (place|game|app|shop|service|school|product|company|plan|provider|bank|gym|club|fit|match|home|hotel)|meant to be|made for you|cut out)]',
    '[<maybe>(free|welcome|at liberty|entitled|able|invited|more than welcome|encouraged|perfectly free|no problem|allowed|within your rights) to .{0,2} (change|switch|swap|move|leave|shop|look|try|find|go|take|cancel|quit|explore|seek|choose|pick|walk|close|compare|use|buy|order|book|fly|bank|play|eat|hire|approach|consult|apply|get|return) .{0,4} (supplier|suppliers|provider|providers|elsewhere|around|another|other|someone|somewhere|some other|carrier|carriers|bank|banks|landlord|company|companies|competitor|competitors|insurer|broker|gym|school|platform|platforms|shop|shops|store|stores|whenever|whoever|wherever|anywhere|second opinion|with us|from us|business|custom|money|your account|the door|away|out)]',
    "[<sure>(bye felicia|see you never|hasta la vista|sayonara|toodle|toodles|jog on|good riddance|no great loss|no big loss|not a big loss|hardly a loss|small loss|on your way then|off you go|off you pop|away you go|happy hunting|good luck out there|try your luck|somebody else's problem|someone else's problem|be their problem|someone else's headache|their headache|a free country|free country|free market|it is a free|nothing binding|vote with your|stay or go|leave or stay|take your pick|your call whether|you know where to go|you know where we are not|do us both|do everyone a|spare us|spare yourself|save us both|save yourself the|then leave|then go|so leave|so go|just leave|just go|just quit|just cancel|just uninstall|then cancel|so cancel|then quit|then uninstall|then switch|then unsubscribe|then do not|so do not|just do not buy|just do not use|just do not play|just do not order|just do not come|google has|one star away|leave us be|we are better off without|better without you|we do not need your|do not need customers|do not want your business|do not want customers|do not need your business|business elsewhere|custom elsewhere|money elsewhere|not our kind|not our target|not our ideal|ideal customer|not the customer|not a customer we|customers we want|clientele|we are choosy|we choose our customers|right to refuse|next in line|someone else will|others will|others would|in your place|take your place|your spot)] .{0,6}",
    '[<maybe>(you know|you have seen|you can find|you will find|here is|there is|look for|press|hit|click|use|that is) .{0,2} (where|how|what)? .{0,2} (unsubscribe|uninstall|cancel|cancellation|delete|exit|door|close account|log out|logout|block|quit|return label|way out)]',
    '[<maybe>(maybe|perhaps|clearly|evidently|probably|obviously|guess|suppose|sounds like|seems|apparently|honestly) .{0,4} (is|are|was|am) .{0,1} not .{0,2} (your|for|the|a|our|cut|right|meant|suited|someone|somebody)]',
    '^<adv>{0,2} [<maybe>(sell|return|cancel|leave|switch|close|delete|uninstall|unsubscribe|quit|go|stay home|cook|walk|drive|fly|do it yourself|make your own|buy|rent|find|hire|pay|ask|try|use|complain|sue|report|review|refund|drop|stop) .{0,4} (then|instead|yourself|whatever|if you like|if you must|if you want|for all|somebody else|someone else|another|elsewhere|no one|nobody|makes no|see if|be done)]',
    '[<maybe>(take|taking|move|moving|bring|bringing) your (custom|business|money|trade|order|orders|wallet|patronage|account|savings|cards|trip|wedding|party|event) .{0,1} (elsewhere|someplace else|somewhere else|to another|to someone|across the road|down the road|next door)]',
    // Further devices, mostly hints.
    'if .{1,9} [<maybe><goTo> .{0,5} <awayPlace>] .{0,3}',
    '(too (slow|expensive|dear|small|loud|basic|far|strict|late|plain|noisy)|not (good enough|fast enough|cheap enough|fancy enough|happy|satisfied)|do not like .{1,3}|unhappy|want (luxury|cheaper|more|better|faster|quality|it cheaper)) .{0,5} [<maybe><goTo> .{0,4} <awayPlace>]',
    // Said aside: see `withAsides`.
    '(nobody|no one|nothing|not) .{0,3} [<aside>(stop|stops|stopping|hold|holding|forcing|forces|begging|chained|keeping|preventing|obliging) .{0,1} you (from (leaving|going|moving|switching|canceling|taking|changing)|to (stay|leave|go|be)|here|back)] .{0,3}',
  ],
  quiet: [
    '(service|services|app|product|products|shop|company|place|brand|membership|subscription|it|we|store|platform|style|restaurant|hotel) <adv>{0,2} (is|are|may be|might be|is probably|are probably|do|does|may|might) <adv>{0,2} not <adv>? (for you|for everyone|the right (fit|place|company|shop|service|one)|a good fit|a match|meant for you|made for you|suit you|be for you|be the right|be a good fit|be what you|cut out)',
    '(nobody|no one|nothing|who|what|not) <adv>? (is|are|was)? <adv>? (stopping|keeping|holding|preventing|blocking) you <adv>? (from|here|back|is there|are they|at all|with us)?',
    '(cancel|leave|go|quit|uninstall|unsubscribe|walk away|move on|switch|stop coming|stay away) <adv>? (then|already|now then|if that is how|and good luck|and see if|and do not|and never|for all|please and|and let us)',
    '(competitor|competitors|competition|rival|rivals) .{0,3} (would|will|can|may|might|are|is|deserve|have) <adv>? (love|happy|glad|welcome|be|take|put up|you|delighted|help|thrilled|pleased)',
    '(we|i|our company|this shop|our service|this app|our product|it) (is|are|am|might be|may be) <adv>{0,2} (not for you|not the right (fit|place|company|shop|service)|not a good fit|not a match|not made for you|not what you need|not your cup)',
    '[<sure>(door|doors)] (hit|hits|bang|slam|catch|smack) (you|ya|your)',
    '[<maybe>(cheaper|other|better|different|alternative|more .|fancier|nicer|bigger|smaller|faster|free|competing|rival) .{0,2} <otherPlaces> (exist|exists|are available|is available|are out there|abound|do exist|can be found|are around|are everywhere|are a click|are just|will take|will have|would take|would love|might suit|may suit|could suit)]',
    '[<maybe>(try|use|buy from|go to|shop at|order from|ask|book|visit|fly with|call|take|stay at) .{0,3} <awayPlace> .{0,2} (if|when|since|then|instead)] .{0,4}',
    'other .{0,1} (<trader>|dentists|doctors|shops|gyms|hotels|banks|insurers|networks|apps|providers|garages|airlines|restaurants) [<aside>(exist|are available|are out there|are around)] .{0,2}',
    'if you <adv>? (do not|are not|can not|are so|are that|are|feel|think|hate|find|really) .{0,8} (like|happy|satisfied|unhappy|dissatisfied|agree|accept|want|pleased|suit|suits|enough|it|expensive|bad|trust|better|slow|terrible|us|this|that|believe|disappointed|offended) .{0,3} (then|you can|feel free to|please|just|simply|you are free to|you are welcome to|you could|you should|you may|go ahead and|i suggest you|we suggest you|why not|why do not you|you might want to|maybe|perhaps)? .{0,2} <leaveUs>',
    '(plenty|lots|loads|enough) (of|more) <adv>? (other)? (fish|customers|shops|places to shop|companies who|companies that)',
    '(cancel|leave|switch|complain|go|sue|report|post|uninstall|quit) .{0,4} (whenever you like|whenever you want|if you want|if you like|if you wish|if you must|if you please|if it makes you|for all i care|for all we care|see if|as you please|be done with it|is that simple|it is your choice|no hard feelings|if that makes you|if that helps|anytime you want)',
    '(you would|you will|you might|you may|you are|you could|would be|be) <adv>{0,2} (happier|better off|better served|more comfortable|more at home|better suited) .{0,3} (elsewhere|somewhere|someplace|another|a different|other|competitor|someone else|without us|going|shopping|leaving|with a)',
    '[<loud>(is|are) <adv>? (free|at liberty|welcome|entitled|invited|encouraged|perfectly entitled|more than welcome) to <quitVerb> .{0,8} (if you|since you|seeing|given|as you|whenever|you please|elsewhere|so dreadful|dreadful|so bad|so awful|other|another)]',
    '[<loud>(in case of|in the event of|should there be|if) (any)? (dissatisfaction|dissatisfied|displeasure|unhappy|displeased|not satisfied|not happy) .{0,8} <quitVerb>]',
    '^[<loud>(then|so|well|fine|ok|simple|simply|just|well then) <adv>? (do not|never) <adv>? (renew|come|stay|order|book|play|buy|use|fly|eat|shop|return|sign up|subscribe|visit|join|rent|pay|watch|download|apply) .{0,3}]$',
    '[<loud>(try|go to|ask|see|there is|there are|use|prefer|visit|walk to|pop to) .{0,4} (across the road|across the street|down the road|down the street|next door|round the corner|around the corner|over the road|on every corner|up the road)]',
    '[<loud>you (can|could|may|might) (always|simply|just|easily|also|of course|perfectly well|very well) <adv>? (switch|move|change|go|leave|transfer|cancel|quit|walk) .{0,2} (another|a different|other|someone else|elsewhere|somewhere|provider|providers|supplier|bank|banks|competitor|if you|whenever)]',
    '[<loud>(prefer|rather|like|choose|happier) .{0,2} (keep|serve|have|look after|focus on|deal with|help|serving|keeping|welcome) (the|those|our)? .{0,2} (customers|people|guests|those|clients|tenants|members|players|passengers|ones) (who|that)]',
    '[<loud>(complain|write|report|moan|appeal|go|talk|take it|tell|cry|tweet|grumble|run|speak) (it|this|that|us|about us)? (to)? (whoever|whomever|whichever|who ever|as many|the pope|the president|the king|the queen|the ceo|the newspapers|the press|your lawyer|the moon|your mom|your mother|anyone you|anybody you|any authority|anywhere you)]',
    '[<loud>(one less|one fewer|one down|someone else will|somebody else will|others will|there is a queue|there is a line|there is a waiting list|plenty of people|plenty of others|many others|hundreds of others|ten others|people are queuing|we have plenty) .{0,4} (customer|customers|complainer|headache|worry about|take it|take your|want it|snap|happily|would love|waiting|for your|problem|guest|tenant|mouth)]',
    '[<loud>(nobody|no one|who) .{0,2} (begging|begged|pleading|beg|asked|asking|dragged|dragging|locked|chained|holding) .{0,2} (you|your) .{0,3} (stay|in|here|come|to|hostage|back)?]',
    '[<loud>(you know|you have found|we will show you|there is always|remember|here is|that is) (where|the|always)? <adv>? (the)? (door|exit|cancel button|unsubscribe button|way out|delete button|uninstall button|log out button|checkout desk) (is)?]$',
    '[<maybe>(uninstall|cancel|cancellation|delete|unsubscribe|exit|logout|log out|close account|back|delete account|off|quit|unfollow|opt out|refund|block) .{0,2} (button|link|option|page|form|sign|door|key|switch)? (is|are|is only|is just) .{0,2} (right there|over there|that way|always there|there|one click|two clicks|a click|one tap|a tap|two taps|easy|waiting|free|not hidden|not hard|on your left|on the left|behind you)]',
    '[<maybe>(we|i|our|it|they|company|business) .{0,2} (survive|survived|manage|cope|thrive|do fine|be fine|do just fine|be just fine|get by|live|carry on|grow|run) .{0,2} without (you|your|one|a single|this|that|losing|people|customers|.{1,2} (order|subscription|business|custom|account))]',
    '[<maybe>(rather|prefer|better|easier|best|happier|prefer it|simplest|ideal|nice|great|suit us|suits us|relief|favor) .{0,4} (you|that you|if you|for you to|your) .{0,2} (close|closed|closing|leave|left|leaving|cancel|canceled|went|go|going|find|found|moved|move|take|took|taking|quit|stopped using|stop using|switched|switch|shopped|shop|unsubscribed|unsubscribe|uninstalled|look elsewhere|seek|sought|deal|dealt|part|stay away|stayed away|said goodbye|buy|bought)] .{0,6}',
    '[<sure>(parting|part|separate|different|go|going|our) (of)? <adv>? (ways|the ways|separate ways|different ways|paths)]',
    '[<maybe>(wish|wishing|wishes|luck|success|all the best|the best|hope you find|enjoy|joy) .{0,8} (another|other|elsewhere|somewhere|your next|new|future|different|someone else|whoever|wherever) .{0,3}]',
    '[<sure>(why|what) .{0,2} (stay|staying|still here|still use|still using|are you here|are you still|keeping you|keeps you|stops you|stopping you|hold you|come back|keep coming|not leave|not just leave|not go|not switch|not cancel|bother with us)]',
    '[<maybe>(i|we) (hear|heard|believe|understand|am told|are told|think|gather|see) .{0,4} (taking|hiring|accepting|looking for|always looking|welcoming|has|have|offers|offer|sells|sell|does|do|is|are) .{0,3} (new customers|new clients|new patients|new members|customers|free|cheaper|nicer|better|vacancies|space|openings|room|deals|offers|lovely)]',
    '^<adv>? [<maybe>(other|plenty of|many|alternative) .{1,2} (are|is) (available|out there|around|on offer|open to you)]$',
    'you <adv>? (could|can|may) (always|of course|certainly|gladly|just) [<maybe>(try|use|go with|switch to|order from|call|book with|ask|buy from|shop at|fly with|ride with|play)] .{1,3}$',
    '[<maybe>there (is|are) .{0,2} <awayPlace> .{0,3}]$',
    'why (do|not|do not) .{0,3} [<maybe><goTo> .{0,3} <awayPlace>] .{0,2}',
    '[<maybe>(doubt|bet|challenge|dare|defy|unlikely|hard pressed|surprised if) .{0,4} (find|get|getting|finding|see|beat|do) .{0,3} (cheaper|better|less|faster|sooner|nicer|elsewhere|anywhere|deal)] .{0,8}',
    '[<maybe>by all means .{0,3} (look|shop|compare|ask around|get a quote|search|go|try) .{0,4}]',
    '[<maybe>(nobody|no one|nothing|none of us) <adv>? (keeps|keep|is keeping|holds|is holding|ties|binds|chains) you] .{0,3}',
    '(maybe|perhaps|probably|better|best) <adv>? (you)? [<maybe><goTo> .{0,3} <awayPlace>] .{0,3}',
    '(we|us|business|company|shop|i|shareholders|staff) (can|will|could|would|shall) .{0,2} (live|do|manage|survive|cope|get by|get along|carry on|exist|thrive) .{0,2} without [<aside>(your|you|one|this)] .{0,3}',
    '(port|porting|take|move|transfer|shift) .{0,5} (out|number|account|business|money|custom) .{0,6} [<aside>(wish|up to you|your choice|if you want|your call|no problem|totally|as you like|free to)] .{0,4}',
    '(loss|losing|departure|absence|exit|disappearance) .{0,2} (your|you|one) .{0,7} [<aside>(survive|survived|live with|manage|not hurt|bear|not the end|not be the end|not kill|get over|relief|welcome|not notice|cope)] .{0,3}',
    "not (everyone's|everybody's|your) .{0,2} [<aside>cup of tea] .{0,6}",
    '(cancel|close|leave|port|switch|end) .{0,5} no [<aside>(issue|issues|problem|worries|objection|objections) (from|on|at|with|for) (our|my|us)] .{0,2}',
  ],
  unless: [
    '(nobody|no one|we) (ever|has|had|have)? asked you (for|about|to (send|show|prove|confirm|sign|fill|repeat))',
    '(free|welcome) to (leave|cancel|go|switch) .{0,5} (without|until|free of|at no)',
    '(switch|turn) (the|it|your|that) .{0,3} (off|on|down|up) and (ring|call|write|tell|let)',
    'just go to (the|your|our|settings|my account|menu|account|profile|options|file|manage|billing|orders|help|support|https)',
    'luck (with|at|in|for) (the|your) (new|job|move|exam|exams|wedding|baby|interview|project|house|launch|race|trip|event|start|surgery|marathon|test|match|game|season)',
    'if you do not want .{0,6} (click|tap|reply|choose|untick|let me know|tell me|press|switch|turn)',
    'shop near you',
    '(available|cheaper|sold|stocked|listed|found|posted|used|anywhere|nowhere) (elsewhere|somewhere else)',
    'go (to|ahead) .{0,2} (settings|billing|account|website|app|page|link|menu|https|our|your)',
    'our door is <adv>? open',
    'there are <adv>? (other|plenty of|lots of|many) .{0,2} (that|who|which) <adv>? (stock|sell|offer|carry|have|make)',
    'do not (use|come|download|install|return|order) .{0,4} until',
  ],
  unlessNear: ['not the (service|experience|standard|welcome|care) (we|you|i|that)'],
  judge: withAsides(({ text, before, after, sentence, previous, next, captures }, context) => {
    // A real door, and a right that comes with its terms.
    if (
      /\b(?:door|exit)\b/.test(text) &&
      /^ (?:of|by|past|next|behind|beside|opposite|after|before|near|as|when|towards|at)\b|\b(?:desk|lift|stairs?|platform|gate|aisle|corridor|hall|entrance|counter)\b/.test(
        after,
      )
    )
      return null
    if (
      /\bfree to (?:cancel|switch|change|return|move)$/.test(text) &&
      /\b(?:any ?time|up to|until|before|within|free of charge|no (?:fee|charge)|full (?:amount|refund))\b/.test(after)
    )
      return null
    if (/\bleave (?:it|this|that)?(?: all)?(?: with| to)? ?(?:me|us)\b/.test(text + after.slice(0, 15))) return null
    // Kindness, help or a fault of ours in the same breath: at most a hint.
    if (captures.sure !== undefined) return GOOD.test(sentence) ? 'hint' : 'warn'
    if (captures.maybe !== undefined)
      return GOOD.test(sentence) ||
        /\b(?:full refund|for a refund|exchange|swap|let me know|tell me|(?:i|we) can|for you until|free tonight|costs? nothing)\b/.test(
          sentence,
        )
        ? null
        : 'hint'
    if (
      captures.loud !== undefined ||
      captures.ref !== undefined ||
      captures.quit !== undefined ||
      captures.leave !== undefined
    ) {
      const about = `${sentence} ${captures.loud === undefined ? `${previous} ${next}` : ''}`
      if (
        /\b(?:sorry|apolog\w+|happy to help|hate to lose|sad to|out of stock|sold out|discontinued|no longer (?:stock|sell|make)|in stock|here (?:is|are)|link|free of charge|no (?:charge|fee|penalty)|refund\w*|penalty|let (?:me|us) know|i can|we can|i will|i have|we will help|browser|device|card number|time slot|size|colou?r)\b/.test(
          about,
        )
      )
        return captures.loud !== undefined && context.complaint ? 'hint' : null
      if (captures.loud !== undefined) return undefined
      if (
        /\b(?:then|if you|if our|if we|happier|your liking|prefer|so (?:bad|much|dreadful)|suit|better)\b/.test(
          sentence,
        )
      )
        return undefined
      return context.complaint || context.anger > 0 ? undefined : 'hint'
    }
    if (
      /\b(?:need|want) your$/.test(text) &&
      !/^\s*(?:business|custom|money|kind|sort|patronage|attitude|trade|complaints?|orders?)\b/.test(after)
    )
      return null
    if (
      /\bdoor(?:'s| is| are|s are)? (?:\w+ )?open$/.test(text) &&
      /^\s*(?:\w+ )?(?:from|until|till|at|all|to|on|\d|and|by|between|for|every|again|now|but|daily|so)\b/.test(after)
    )
      return null
    const permission =
      /^(?:feel free|you are free|are free|you are welcome|are welcome|are more than welcome|are very welcome)/
    if (permission.test(text) && /(?:another|a different)$/.test(text))
      return /^\s*(?:\w+ )?(?:company|shop|store|provider|app|seller|bank|airline|hotel|supplier|brand|business|place|service)\b/.test(
        after,
      )
        ? undefined
        : null
    if (
      /(?:another|a different|a new|some other|any other|a better|a cheaper|the other|an alternative|other) (?:\w+ )?\w+$/.test(
        text,
      ) &&
      /^(?:find|try|choose|use|pick|get|switch|move|go|look|hire|join|pay|contact|buy|order|shop|fly|bank|stay|come|ask|bother|call)\b/.test(
        text,
      )
    ) {
      if (
        /\b(?:i|we|let me|our team|to help you|help you|if|when|did you|have you|or|may have to|had to)\s*(?:\w+ ){0,2}$/.test(
          before,
        ) &&
        !/\byou (?:can|could|should)\b|\bsuggest|\bif you\b.*\b(?:then|feel free|please|just)\b/.test(before)
      )
        return null
      if (
        HELPFUL.test(`${before} ${after}`) ||
        /\b(?:device|browser|card|address|email|number|to open|to test|to scan|number|code|with your pac|keep your number)\b/.test(
          sentence,
        )
      )
        return null
      if (
        /(?:service|app|site|website|platform|agent|place|carrier|courier|network|store|shop|branch|bank|operator)$/.test(
          text,
        ) &&
        !/\b(?:then|perhaps|maybe|free to|welcome to|please|just|should|could|can|why|if you|not happy|suggest|better)\b/.test(
          before,
        )
      )
        return before.trim() === '' && /yourself|elsewhere|then/.test(sentence) ? undefined : 'hint'
      return undefined
    }
    if (
      /not (?:\w+ )?(?:for you|for everyone|the right|a good fit|a match|meant for|made for|suit|be |cut out)/.test(
        text,
      )
    )
      return HELPFUL.test(`${previous} ${sentence} ${next}`) ? 'hint' : /for everyone$/.test(text) ? 'hint' : 'warn'
    if (
      /(?:stopping|keeping|holding) you/.test(text) &&
      /from (?!leav|go\b|going|cancel|switch|tak|quit|shop|walk|complain|report|su|writ|post|unin|mov|look|find|try|delet|choos)/.test(
        text + after,
      )
    )
      return null
    if (/(?:stopping|keeping|holding|preventing|blocking) you/.test(text))
      return /^(?:what|who)/.test(text)
        ? /\b(?:error|tell|know|see|understand|find|issue)\b/.test(before + after) ||
          /preventing|blocking|holding|keeping/.test(text)
          ? null
          : undefined
        : /\b(?:from (?:using|enjoying|logging|adding|trying)|log\w*|access)\b/.test(after) ||
            /preventing|blocking/.test(text)
          ? null
          : undefined
    if (
      /^(?:we|i) .*(?:rather|prefer|like it|appreciate it|glad|happy|grateful|relieved|delighted|love it|better off|sleep better|happier|not cry|not be sad|not mind|not lose)/.test(
        text,
      ) &&
      / you /.test(text)
    )
      return /(?:left|leave|went|go|stayed away|canceled|cancel|moved|would leave|would go|shopped|took)$/.test(text) &&
        !/^\s*(?:a|us a|your|it|the|in|the parcel|for|ahead|through|with|over|to (?:settings|the|our|your))\b/.test(
          after,
        )
        ? undefined
        : /(?:did not|do not|never|not|stopped|stop|would stop|bought|found)$/.test(text) &&
            /^\s*(?:shop|order|buy|come|return|contact|use|write|call|shopping|ordering|buying|coming|elsewhere|somewhere|another|someone|from someone|visit)\b/.test(
              after,
            ) &&
            !/until|this one/.test(after)
          ? undefined
          : null
    if (
      /^(?:cancel|leave|go|quit|uninstall|unsubscribe|walk away|move on|switch|stop coming|stay away) /.test(text) &&
      /(?:then|already|and|if that is how|for all|please and|and good luck|and see if|and do not|and never|and let us)\b/.test(
        text,
      )
    )
      return /\b(?:can|could|will|to|i|we|not|you|and|did|should|let us)\s*$/.test(before) &&
        !/\b(?:so|then|well|just)\s*$/.test(before)
        ? /^you (?:can|could|should)(?: just)?$/.test(before.trim())
          ? undefined
          : null
        : /^(?:go|move on) (?:already|and)/.test(text)
          ? null
          : undefined
    if (
      /(?:see you go|the back of|let you go|lose you|say goodbye|show you out|help you leave|help you pack)/.test(text)
    )
      return /\b(?:not|never|sorry|sad)\b/.test(before)
        ? null
        : /let you go$/.test(text) && /^\s*(?:through|ahead|back)/.test(after)
          ? null
          : undefined
    if (
      /^(?:you|your) .*(?:is|are|will be|would be) /.test(text) &&
      /not|no longer|never|better off|unwelcome/.test(text)
    )
      return /(?:welcome|wanted|needed|appreciated|worth|missed|unwelcome|elsewhere)$/.test(text) &&
        !/order (?:is|are)|order will/.test(text) &&
        !/\b(?:feel|felt|think|that|if|not)\s*$/.test(before)
        ? undefined
        : null
    if (/^you are .*(?:not|no longer|never)/.test(text))
      return /(?:required|needed)$/.test(text) || /\b(?:feel|felt|if|made you|think|that)\b/.test(before)
        ? null
        : undefined
    if (/^(?:that|this|there) is (?:the|where the|what the)/.test(text))
      return /(?:is for|for you)$/.test(text) ||
        /\bwhat the\b/.test(text) ||
        /^there is the (?:door|exit)/.test(text) ||
        /where the (?:door|exit)/.test(text)
        ? HELPFUL.test(after)
          ? null
          : undefined
        : null
    if (/(?:feet|wallets?)$/.test(text))
      return /^(?:walk|speak|talk) with (?:your|their) feet/.test(text)
        ? null
        : /\byou\b|your/.test(sentence)
          ? undefined
          : null
    if (/back to (?:your|where|wherever|amazon|ebay|the high|whoever|whatever)$/.test(text))
      return /amazon|ebay|whoever|high/.test(text) && !/\b(?:i|we|you can|to)\s*$/.test(before)
        ? undefined
        : /^crawl|^scuttle/.test(text)
          ? undefined
          : null
    if (/(?:country|market|world)$/.test(text) && /free/.test(text))
      return /\bit is a\s*$|\bit is\s*$|\bin a\s*$/.test(before) ? undefined : null
    if (/(?:competition|competitors?|rivals?)$/.test(text))
      return /\b(?:our|the) (?:price|match)/.test(text) ||
        /\b(?:i|we)\s*(?:\w+ )?$/.test(before) ||
        /\b(?:price|match|enter|win|prize|entry|entries)\b/.test(sentence) ||
        (/^join .*competition/.test(text) && !/\bthe competition$/.test(text))
        ? null
        : /^(?:prefer|see|ask|recommend|suggest|stick)/.test(text) && HELPFUL.test(sentence)
          ? null
          : undefined
    const near = `${before} ${after}`
    const around = `${previous} ${sentence} ${next}`
    if (/elsewhere|somewhere else|someplace else/.test(text)) {
      if (
        /\b(?:before you|hate|sad|sorry|lose|understand|do not want you|rather you did not|hope you|see you|let you|out of stock|sold out|discontinued|no longer|cheaper|we (?:had|have) to|i (?:had|have) to|if you (?:decide|choose|find|see)|found|chose to|decided to)\b/.test(
          `${previous} ${before}`,
        ) ||
        /\b(?:because|as|since) we\b/.test(after)
      )
        return null
      return undefined
    }
    if (
      /^good luck finding|^see what happens|^exit is|^way out is|^make my day|^off you go|^go away|^happy trails|^bye bye|^hit the road|^door is open|^see how far|^see if anyone|^run along|^get lost/.test(
        text,
      )
    ) {
      if (/^(?:go away|get lost)/.test(text))
        return /\b(?:will|should|would|not|does|did|to|may|can|might|it|error|message|often|can not|could|pain|parcels?|letters?|letter)\s*$/.test(
          before,
        )
          ? null
          : undefined
      if (/^see what happens/.test(text))
        return /\b(?:try|report|sue|complain|post|go)\b/.test(before) && /\b(?:us|review|court)\b/.test(before)
          ? undefined
          : null
      if (/^make my day/.test(text))
        return /\b(?:you|your|did|really|comments?|words?)\s*$/.test(before) ? null : undefined
      if (/^door is open/.test(text))
        return /\b(?:our|my|always)\s*$/.test(before) || /^\s*(?:and|,)? ?(?:we|any)/.test(after) ? null : undefined
      if (/^(?:exit|way out)/.test(text))
        return /\b(?:station|parking|road|building|mall|site|motorway|left|right|gate)\b/.test(sentence)
          ? null
          : undefined
      return undefined
    }
    if (
      /^if you (?:\w+ )?(?:do not|are not|can not|hate|dislike)[\w ]* (?:it|this|that|our|the|how|what|us|my|these|those)$/.test(
        text,
      ) &&
      !/\b(?:leave|cancel|elsewhere|door|uninstall|delete)\b/.test(text)
    ) {
      if (
        /\b(?:return|refund|exchange|swap|replace|send it|let (?:me|us) know|tell|change|we (?:can|will|would|have|offer)|i (?:can|will|would)|happy to|offer|turn|switch|disable|please (?:contact|reach|reply|write)|settings|opt|unsubscribe|adjust|choose|you can (?:turn|hide|still|also))\b/.test(
          after,
        ) ||
        HELPFUL.test(after)
      )
        return null
      return /^if you (?:\w+ )?(?:do not like|hate|dislike)/.test(text) &&
        /\b(?:then|do not|stop|leave|go|too bad|tough|that is|find|there|your|buy|no one|nobody|shop|feel free|you (?:know|are free|can always|should)|why)\b/.test(
          after,
        )
        ? undefined
        : null
    }
    if (/^if you/.test(text))
      return HELPFUL.test(near) && !/elsewhere|door|business|someone|somebody|no one|nobody|competitor/.test(text)
        ? null
        : context.churn && HELPFUL.test(around)
          ? null
          : undefined
    if (/forc|begg|gun|arm|holding|chain|oblig|tied|asked|made you|making you|invited|compel/.test(text)) {
      if (
        /\b(?:free|cancel at any|no obligation|any ?time|purchase necessary)\b/.test(sentence) &&
        !/forc|gun|arm|chain/.test(text)
      )
        return null
      return /^you (?:are|were) not (?:\w+ )?(?:obliged|under|tied)/.test(text) ? 'warn' : undefined
    }
    if (
      /^(?:go ahead|go on|fine|feel free|please do|do|yes please|sure|by all means|be my guest|you are (?:welcome|free) to)\b/.test(
        text,
      ) &&
      /(?:complain|report|review|sue|post|tweet|tell|write|leave|call|take|go|cancel|switch)$/.test(text)
    ) {
      const verb = /(\w+)$/.exec(text)![1]!
      if (/^do\b/.test(text)) return null
      if (verb === 'sue') return undefined
      if (HELPFUL.test(after) || /\b(?:ombudsman|question|any ?time you need)\b/.test(after)) return null
      if (verb === 'complain') return undefined
      if (verb === 'leave')
        return /^\s*(?:$|[.!,]|(?:us )?(?:a|your|that|the|whatever)? ?(?:bad|negative|one|1|poor|nasty|terrible|angry|zero)|if (?:you are|that)|whatever|then)/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'cancel')
        return /^\s*(?:$|[.!]|,? ?(?:if you are (?:unhappy|not happy|not satisfied)|then|and (?:go|see)))/.test(after)
          ? undefined
          : /any ?time|free|before|within/.test(after) || !context.complaint
            ? null
            : undefined
      if (verb === 'report')
        return /^\s*(?:us|me|it to whoever|this to whoever|whatever)\b/.test(after) ? undefined : null
      if (verb === 'go')
        return /^\s*(?:$|[.!]|elsewhere|to (?:a|another|our|the (?:press|papers|media|police|competition))|somewhere)/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'switch')
        return /^\s*(?:$|[.!]|to (?:a|another|our|some) (?:competitor|other|different (?:company|provider|bank))|providers?|companies)/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'take')
        return /^\s*(?:us to|your (?:business|money|custom)|it to (?:court|the press|whoever|twitter|social))/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'tell')
        return /^\s*(?:everyone|whoever|the (?:world|press|media|police)|all|anyone|your (?:friends|lawyer|mother|mom))/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'call')
        return /^\s*(?:your (?:lawyer|bank|mother|mom)|a lawyer|the (?:police|press)|whoever)/.test(after)
          ? undefined
          : null
      if (verb === 'review' || verb === 'tweet')
        return context.complaint && /^\s*(?:us|it|about us)?\s*(?:$|[.!])/.test(after) ? undefined : null
      return /^\s*(?:whatever|what you|that|it|your (?:bad|nasty|little|negative)|a (?:bad|negative|one|1|nasty))/.test(
        after,
      )
        ? undefined
        : null
    }
    if (
      /^(?:please )?just .{0,12}(?:tell the|tell whoever|post it|post your|post that|go to|go back to|go with|delete it|take it to|use another|use a different|try another|choose another|pick another|get another|close your|return it)/.test(
        text,
      ) ||
      /\b(?:could always|can always|can just|suggest you|advise you|recommend you|then please|please just|then simply|then you can|then kindly|then just|feel free|welcome|might as well|may as well)\b.*\b(?:go to|go back to|go with|close your|delete the app|delete it|delete our|uninstall|try another|use another|use a different|choose another|pick another|get another|take it to|take it up|tell the|post your|post it|post that|tell everyone|call your bank|switch|unsubscribe|cancel|leave|delete your account|report us|contact your|move to another|find another|find a different)$/.test(
        text,
      )
    ) {
      const verb =
        /(?:go to|go back to|go with|close your|delete the app|delete it|delete our|uninstall|try another|use another|use a different|choose another|pick another|get another|take it to|take it up|tell the|tell whoever|post your|post it|post that|tell everyone|call your bank|switch|unsubscribe|cancel|leave|delete your account|report us|contact your\w*|move to another|find another|find a different|return it)$/.exec(
          text,
        )?.[0] ?? ''
      if (HELPFUL.test(near)) return null
      if (verb === 'leave') return /^\s*(?:$|[.!,]|us\s*(?:$|[.!,])|if|then|whenever)/.test(after) ? undefined : null
      if (verb === 'cancel')
        return /^\s*(?:$|[.!]|,? ?(?:if you are (?:unhappy|not happy|not satisfied|so)|then|your (?:account|order|subscription) (?:if|then)))/.test(
          after,
        ) && !/any ?time/.test(after)
          ? undefined
          : /\bif you (?:are|do not)\b/.test(near)
            ? undefined
            : null
      if (verb === 'switch')
        return /^\s*(?:$|[.!]|to (?:a|another|our|some) (?:competitor|other|different (?:company|provider|bank))|providers?|companies)/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'go to')
        return /^\s*(?:a competitor|another|our|the (?:press|papers|media|competition)|whoever|someone|amazon)/.test(
          after,
        ) && !/our (?:site|website|page|help|app|store|shop)/.test(after)
          ? undefined
          : null
      if (/another|a different/.test(verb))
        return /^\s*(?:company|shop|store|provider|app|seller|bank|airline|hotel|supplier|brand|business|place|service)\b/.test(
          after,
        )
          ? undefined
          : null
      if (verb === 'close your')
        return /^\s*account/.test(after) &&
          (/if you|then|whenever/.test(near) || /^\s*account\s*(?:$|[.!])/.test(after)) &&
          !context.churn
          ? undefined
          : null
      if (
        /go back to|go with|delete it|take it to|tell the|call your bank|post it|post your|post that|return it|contact your|take it up|unsubscribe|delete your account|delete the app|uninstall/.test(
          verb,
        )
      )
        return /\b(?:if you (?:are|do not|hate|think|feel|want)|then|whoever|lawyer|world|press|competitor|whatever|bad|negative)\b/.test(
          near + text,
        ) && !/\b(?:trouble|issue|error|problem|restart|again|work)\b/.test(near)
          ? undefined
          : null
      return undefined
    }
    if (/^then you (?:can|should)|^nothing|^why (?:not|do)|^who is|^what is/.test(text))
      return HELPFUL.test(near) ? null : undefined
    if (/^(?:cancel|leave|switch|complain|go|sue|report|post|uninstall|quit)\b/.test(text))
      return /\b(?:can|could|may)\s*$/.test(before) &&
        /^(?:cancel|switch|leave)/.test(text) &&
        /(?:if you (?:want|like|wish)|whenever you (?:like|want)|anytime)/.test(text)
        ? context.complaint
          ? 'warn'
          : null
        : /\b(?:to|not|i|we|will|should|let me)\s*$/.test(before)
          ? null
          : /for all|must|makes you|done with|that simple|see if|as you please|no hard/.test(text)
            ? undefined
            : context.complaint
              ? undefined
              : 'hint'
    if (/^(?:please|then|simply|just)? ?(?:\w+ )?(?:do not|never) /.test(text))
      return /\b(?:until|damaged|safe|safety|because|replacement|worry|sorry|duplicate|twice|need to|hesitate|new one|swollen|have to)\b/.test(
        near,
      ) ||
        /hesitate|worry|need to|have to/.test(text) ||
        /\b(?:you|i|we|they|it|that|to|will|so|customers|who|people|may|might|can)\s*$/.test(before)
        ? null
        : undefined
    if (/^stop /.test(text))
      return /\b(?:until|safe|unplug|damaged|replacement)\b/.test(near) || /\b(?:not|to|you|if)\s*$/.test(before)
        ? null
        : undefined
    if (/^(?:uninstall|delete)/.test(text))
      return /reinstall|install|again|restart|download/.test(after) ||
        (/and$|please$/.test(text) && !/if you/.test(text))
        ? null
        : undefined
    if (/do not want/.test(text))
      return (/^\s*to\b/.test(after) && /you$/.test(text)) ||
        (/(?:your|any|people|customers)$/.test(text) && !/^\s*(?:business|custom|money|like|here)\b/.test(after))
        ? null
        : undefined
    if (/^(?:we|i) .*(?:do not need|have enough|do not depend|can live|can do)/.test(text))
      return /^\s*(?:business|custom|money|like (?:you|that)|customers)|customers?$|you$/.test(after) ||
        (/(?:you|customers)$/.test(text) && !/^\s*to\b/.test(after))
        ? undefined
        : null
    if (/^there are|^plenty|^lots|^loads|^enough/.test(text)) return HELPFUL.test(near) ? null : undefined
    if (/competi|rival/.test(text))
      return (/\b(?:better than|than|price match|match|compar\w+|cheaper|our|we)\s*(?:\w+ )?$/.test(before) &&
        !/\b(?:try|go to|switch|love|happy|welcome)\b/.test(text)) ||
        /price/.test(after)
        ? null
        : undefined
    if (/^(?:buy|bother|annoy|pester|hire|hassle|pay|use|find|try|order)\b/.test(text))
      return (/\b(?:i|we|let me|will|our|to|not|did|if)\s*(?:\w+ )?$/.test(before) &&
        !/\b(?:free to|welcome to|able to|want to|you to|should|need to)\s*$/.test(before)) ||
        HELPFUL.test(near)
        ? null
        : undefined
    if (/^(?:we|i|our|this|it) .*(?:not)/.test(text) && /for you|fit|place|match|cup|need/.test(text))
      return HELPFUL.test(around) ? 'hint' : 'warn'
    if (/happier|better off|better served|more comfortable|at home|better suited/.test(text))
      return HELPFUL.test(near) ? null : undefined
    if (/^our ways|^go our$|^go your$|^our (?:ways)/.test(text)) return null
    if (/^(?:time|best|better|easier|easiest)/.test(text))
      return /(?:you look|you go|if you cancel|you leave|if you leave|you found)$/.test(text) &&
        !/^\s*(?:elsewhere|us|for (?:another|someone)|to (?:another|someone))/.test(after)
        ? null
        : undefined
    return undefined
  }),
  rewrites: [
    "I'd like to keep you as a customer. What I can do is [option].",
    'I would be sorry to lose you over {issue|this}. May I suggest [option]?',
    'I want {issue|this} to end well. Would [option] help?',
  ],
  examples: {
    bad: [
      'I hear the gym next door is taking new members.',
      'We are clearly not your cup of tea.',
      'If our fees do not suit you, other dentists are available.',
      "Feel free to cancel if you're unhappy.",
      "If you don't like it, shop elsewhere.",
      'No one is forcing you to use the app.',
      'Go ahead, leave a bad review.',
      "You're welcome to complain to whoever you want.",
      "Then don't buy from us next time.",
      'There are plenty of other shops out there.',
      "We won't miss your business.",
      'Nothing is stopping you from taking your money to our competitors.',
      "Don't let the door hit you on the way out.",
      'You would be happier with another provider.',
      'Go on, sue us.',
    ],
    ok: [
      "Nobody is stopping you from adding a second driver; it's free this month.",
      "To cancel, open Billing and choose Cancel plan; you won't be charged again.",
      "We're out of stock, and the maker's own shop still has two.",
      "You're welcome to keep the sample.",
      'You have the right to take this to the ombudsman; here is the address.',
      "I'd be sorry to lose you. May I suggest a smaller plan?",
      'Feel free to write back with the serial number.',
      "If you don't like it, you can return it for a full refund.",
      'Feel free to leave a review, it helps others.',
      'You can cancel at any time.',
      'Please do not use it until the replacement cable arrives.',
      'Our competitor also sells a case that fits.',
    ],
  },
})
