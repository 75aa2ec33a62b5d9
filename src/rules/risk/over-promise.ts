import { phraseRule } from '../types'

/** Promises of what the agent does next are kept by the agent; they are welcome. */
const PROCESS =
  /^\s*(?:to |that )?(?:(?:i|we|you|someone|our team|my colleague|a colleague) (?:will|shall|are|am) )?(?:\w+ly |personally |always |also |continue to |keep |get |try to |do |only )?(?:write|call|e-?mail|text|update|let you|let (?:me|us)|keep|get (?:back|in touch|this to)|reply|check|look|do (?:our|my|everything|what)|tell|chase|follow|try|pass|share|stay|help|contact|come back|ring|message|working|listening|here|respond|report|investigat\w*|answer|monitor|hear from|read|remain|continue|take (?:this|your|it|every|full|all)|give (?:it|this|you (?:an (?:answer|update)|my full))|speak|send you (?:an update|a (?:note|reply|message))|looking|doing|trying|committed|best|always (?:strive|work|try)|strive|work|be in touch|assist|support|review|address|look into|serve|value|provid\w*|offer|improv\w*|learn\w*|hard|(?:you )?an? (?:\w+ )?(?:answer|reply|update|call|response|word|e-?mail|note|message|explanation|decision)|be (?:here|with you|more|transparent|honest|back with)|not (?:leave|forget|rest|give up))\b/
const HOPE =
  /\b(?:so that|so|to (?:make sure|ensure|prevent|avoid|help)|ensur\w+|prevent\w*|avoid\w*|hop(?:e|ing)|try\w*|aim\w*|steps|work\w*|less likely|best|should|would|if|want|reduce\w*|goal|measures|wish)\b/

export default phraseRule({
  id: 'over-promise',
  family: 'risk',
  title: 'A promise you cannot keep',
  why: 'A broken promise does more harm than none; say what is planned and when you will check.',
  sources: [
    {
      title: 'Halperin, Ho, List & Muir 2022, Toward an understanding of the economics of apologies',
      url: 'https://ssrn.com/abstract=3360827',
    },
  ],
  severity: 'warn',
  guards: { negation: true },
  patterns: [
    '[<sure>make sure] (that)? nothing .{0,3} (happens|happen|occurs|repeats) .{0,3} again',
    '(will|shall) never [<sure>(see|have|face|get|meet|experience)] .{0,4} again',
    '<forCertain> <adv>? (you|it|we|your|they|i|this) .{0,3} (will|are going to|is going to) <adv>? .',
    '(i|we) (give|giving|gave|offer|make) you (my|our|a) <adv>? .{0,2} (assurance|word|promise|guarantee|oath|pledge|commitment|vow|word of honor)',
    '(there is|there are|there will be|you will have|with|at) <adv>? (absolutely|literally)? <adv>? (no|zero|not a|not the slightest|never any) <adv>? (chance|risk|doubt|question|way|possibility|danger|problem|problems|delay|delays|issue|issues|more) .{0,6} (again|ever|will|would|could|fail|failing|lose|losing|wrong|late|happening|happen|from now|in future|whatsoever|anymore)',
    '(from now on|going forward|from here on|from today|as of now|henceforth|never again|in future|in the future) .{0,3} (you|it|this|there|we|everything|they) <adv>? (will|shall|can|are going to|is going to) <adv>? (never|always|not|have no|be no|run|be perfect|go|be fine|work) .{0,3}',
    '(everything|all|it|this|that|the problem|your problem|your problems|the issue|your issue|all your problems|all your issues) <adv>? (will|is going to|are going to) <adv>? be <adv>? (perfect|flawless|solved|fixed|resolved|sorted|over|gone|history|taken care of|fine|back to normal|okay|ok) <adv>? (by|in|within|tomorrow|today|tonight|forever|for good|instantly|immediately|i promise|guaranteed|trust me|no matter|for sure|once and for all)',
    '(will|shall) <adv>? (have|get|see|receive|be) .{0,6} (no question|no questions|no questions asked|hands down|no doubt|without question|period|guaranteed|mark my words|come what may|rain or shine|or i will|or your money|dead on time|on the dot|sharp)',
    '(i|we) <adv>? (guarantee|promise|swear|vow|pledge|can guarantee|can promise|do promise|do guarantee|will guarantee|hereby guarantee|personally guarantee|give you a guarantee|give you our guarantee|give you my guarantee|fully guarantee|can personally guarantee|stake my)',
    '(i|we) <adv>? (assure|can assure|do assure|want to assure|would like to assure|can confidently say|can say with certainty|am certain|are certain|am positive) (you|that)? .{0,6} (will|never|100|not happen|fixed|resolved)',
    '(that is|this is|it is) <adv>? (a|my|our) <adv>? (promise|guarantee|vow)',
    '(mark my words|cross my heart|hand on heart|hand on my heart|scout’s honor|pinky promise|pinky swear|bank on it|count on it|bet on it|rely on that|you can be sure of|take it to the bank|set your watch by|bet my life|bet my job|stake my reputation|come hell or high|rain or shine|one thousand percent|with absolute certainty|with complete certainty|with 100 certainty|with total certainty|foregone conclusion|dead certain|sure thing|money is as good as|good as done|as good as yours|zero doubt|without a shadow|beyond any doubt|never ever|no ifs|set in stone)',
    '(will|shall|is going to|are going to|going to|can) <adv>? <forCertain> <adv>? (be)? <adv>? <outcomes>',
    '(will|shall|going to) .{0,8} (without fail|no matter what|for sure|for certain|come what may|whatever happens|whatever it takes|one hundred percent|guaranteed|100|no question|under any circumstances|by all means necessary|at any cost|no question about it|no doubt about it|beyond doubt)',
    '(no matter what|come what may|whatever happens|without fail|at any cost|rest assured|i assure you|we assure you) <adv>? (you|it|your|this|the|i|we|that) .{0,4} (will|are going to|is going to) <adv>? (be|get|have|arrive|receive|never|fix|not|make|deliver)?',
    '(can|will|am|are|is|be) (100|1000|110|101|120|200) <adv>? (sure|certain|recover|fix|refund|guarantee|be|arrive|get|positive|confident|solve|resolve|confirm|restore|help|guaranteed|work|fixed|resolved|safe|covered|deliver|have|promise|make)',
    '(100|hundred percent|100 percent) (sure|certain|guaranteed|guarantee|positive|confident|fixed|safe|secure|reliable)',
    '(never|will not|can not|shall not|will not ever|never ever|no longer) .{0,4} (happen|happens|occur|be repeated|repeat itself|go wrong|fail|have this|see this|see that|see it|have that|face that|experience this|face this|have to deal|go through this|let you down|lose|repeat|arise|come back|return|crash) .{0,4} (again|ever|in future|in the future|any more|anymore|for you|you|ever again|twice|second time|third time|another time|one more time|once more|next time|a second)',
    '(fixed|sorted|solved|resolved|gone|cured|settled|dealt with|eliminated|eradicated|closed|repaired|working) <adv>? (for good|once and for all|forever|permanently|for ever|completely and permanently|for all time)',
    '(no|zero|not a|not the slightest|absolutely no|not any) (doubt|question|chance|way|risk|possibility|danger) .{0,4} (will|would|can|could|fail|failing|lose|losing|wrong|late|delay|happen|happening|again|rejected|arrive|get)',
    '(trust me|believe me|take it from me|you can trust me|leave it to me|do not you worry) .{0,4} (will|is going to|are going to|never|is fixed|be fine|be sorted|has been fixed|works)',
    '(consider|count) (it|this|that|your .|the problem|the matter|the issue|the refund) <adv>? (done|fixed|solved|sorted|gone|approved|resolved|as good|history|as done)',
    '[<of>(assure|assuring|promise|guarantee)] (you|our customers|all of you|everyone) (of)? (of|a|full|zero|complete|total|the|100) .',
    '[<loud>(pakka|sure shot|sureshot|sure sure|double sure|full guarantee|tension free|no tension|without tension|do not take tension)]',
    'not be . by [<loud>(anyone|anybody|any .|no one)] .{0,1} ever',
    '(completely|totally|absolutely|entirely|wholly|100) [<loud>(free of|free from|without)] (any|all)? .{0,1} (side effects|side effect|risk|risks|danger|dangers|bugs|errors|defects|complications|harm)',
    '(it is|is|be|it will be|now)? [<loud>impossible] <adv>? (for|that) .{1,6} (to|will|can|could|ever)',
    '(this|that|our|the|it|which|your) .{0,3} (solves|fixes|cures|ends|stops|eliminates|prevents|kills|resolves|will solve|will fix|will cure|will end|will stop|will eliminate|will prevent) .{0,6} [<loud>(forever|for good|for ever|once and for all|permanently|for all time|every problem|all your problems|all of your problems|100)]',
    '(nobody|no one|none of us|nothing|none|not one of|not a single|no) .{0,7} (will|shall|is going to|are going to|can|could|would) [<loud>ever] .',
    '(nobody|no one|none of us|nothing|none|not one of|not a single) .{0,6} (will|shall|is going to|are going to) .{1,6} [<loud>(again|ever again)]',
    '(is|are) <adv>? [<loud>(certain|sure|bound|guaranteed|destined)] to (be|get)? <adv>? (<outcomes>|approved|accepted|granted|paid|refunded|delivered|won|clear|pass|solve|satisfy|help|succeed|love|fit|please|make|hit)',
    '(will|shall|going to) .{1,8} [<loud>(no doubt|there is no doubt|beyond any doubt|no two ways|without any doubt|for definite|for definite|you can be certain|you can be sure|cast iron|cast-iron|ironclad|iron clad|money in the bank|no maybes|no buts|period full stop|as sure as|sure as eggs|mark my word|honest to god|believe you me|take my word|my word on it|scouts honor|hold me to that|hold me to it|hold us to it|or my name is not|not a minute later|not a day later|to the minute|at the latest guaranteed|on my mother|on my life|on my head|or i will eat|over my dead body)]',
    '(i am|we are|i feel|we feel) <adv>? [<sure>(certain|positive|convinced|sure|confident|100 sure)] .{0,6} (will|will not|would not|can not|is going to|never)',
    '(100|hundred|100 percent|hundred percent|one hundred percent) [<loud>(you|it|the|your|we|this|they)] .{0,3} (will|get|gets|arrive|arrives|is|are|have|shall|going)',
    '(will|shall|going to|is|are|gets|arrives|leaves|comes|lands) .{0,8} [<vow>(hundred percent|hundred per cent|cent percent|100 per cent|one thousand percent|thousand percent|million percent|hundred and ten percent|no ifs no buts|as sure as night|as sure as day|sure as anything)]$',
    '(power cut|power cuts|outage|mistake|mixup|mix up|error|delay|leak|breach|fault|problem|slip|failure|breakdown|thing|this|that|such|it|double charge|overcharge|incident|like .{1,2}|again) .{0,4} (simply|just|absolutely|physically|possibly|ever|definitely|certainly)? (can not|could not|will not|is impossible to|can never|could never|shall not|never can) (simply|just|absolutely|physically|possibly|ever)? [<maybe>(occur|happen|recur|reoccur|repeat|be repeated|strike|come back|return|arise)]',
    '^.{0,1} (come what may|whatever happens|rain or shine|without fail|no matter what|come hell or high water|by hook or by crook|for certain|in any case whatsoever|definitely) .{0,4} [<maybe>(gets|is|are|arrives|leaves|comes|lands|goes|has|will|ships|reaches)]',
    '[<maybe><oath>] .{0,10} (will|shall|going to|be|is|are|never|always|nobody|nothing)',
    '(will|shall|going to|is|are|never|always|arrives|gets|no more|be) .{0,12} [<maybe><oath>]',
    '(no|zero|nil|not a|not the slightest|never any|no more|no further|not one more) .{0,4} [<maybe>(ever|again|ever again|whatsoever|from now on|for good|on earth|in hell|guaranteed)]',
    '(no|zero|nil|not a|not the slightest|little to no|next to no) (chance|risk|danger|possibility|way|question|likelihood|doubt|room) [<maybe>(of|that|to|for|whatsoever|at all|on earth|in hell|it will|it is|this)] .',
    '(our|the|it|this|that|my|they|these|your|once .{1,4}|which|team|drivers) .{0,3} never [<maybe>(miss|misses|fail|fails|break|breaks|lose|loses|need|needs|let|lets|goes wrong|crash|crashes|leak|leaks|run out|runs out|lag|lags|arrive late|arrives late|make mistakes|makes mistakes|stops|wears|rusts|late|goes up|go up|expire|expires|disappoint|disappoints|freezes|fades|breaks down|goes down|dies|sleeps|cancels|increase|increases|rise|rises|change|changes|happen|happens|slip|slips|forget|forgets)]',
    '(can not|could not|can never|could never|will never) (ever|possibly)? be [<maybe>(lost|hacked|blocked|broken|stolen|banned|locked|charged|overcharged|deleted|late|wrong|copied|breached|damaged|repeated|beaten|leaked|seen)]',
    '(from now on|from here on|from here on in|from today|from today on|from this day|from tomorrow|going forward|going ahead|in future|in the future|all future|every future|any future|next time|this time|every|each|every single|all) .{0,12} (will|shall|runs|arrives|is going to|are going to|comes|goes) .{0,2} [<maybe>(be on time|be perfect|be spot on|be right|be correct|be fine|be flawless|be there|on time|perfect|perfectly|reach|arrive|run|work|never|always|smoothly|like clockwork|without a)]',
    '(will|shall|going to|is|are|runs|goes|works) .{0,6} [<maybe>(perfect|flawless|flawlessly|perfectly|faultless|faultlessly|spotless|smoothly|seamless|without a hitch|without a glitch|without any issue|without any problem|without any issues|without any problems|like clockwork|problem free|error free|trouble free|hassle free|stress free|pain free|issue free|a breeze|plain sailing|smooth sailing|bug free|glitch free|like magic|like a dream)]',
    '[<maybe>(dead and buried|gone for ever|gone for good|gone forever|a thing of the past|ancient history|as good as in|as good as done|as good as yours|as good as fixed|as good as new|outlast you|outlive you|outlast the|a sure thing|a safe bet|a cert|a dead cert|dead cert|nothing to fear|nothing to worry|sleep easy|rest easy|sleep soundly|put your mind|in safe hands|water tight|watertight|last you ever|last you will|last one ever|never in a million|no excuses|for a fact|you can depend|you can rely|home and dry|leave it with me and|worry free|worry no more|fear not|your worries are)]',
    '(will|shall|going to) <forCertain> [<maybe>.]',
    '(stake|bet|wager|gamble|risk|put) .{0,2} (my|our) .{0,2} [<vow>(career|reputation|job|life|house|name|savings|pension|badge|salary|license|bonus|shirt|farm|last penny|good name)]',
    '(take|believe|trust|count|rely|bank|depend|bet) (it|me|us|on it|on me|on us|on that|my word|in me) .{0,4} [<maybe>(will|shall|is|are|you)] .',
    '(doctor|treatment|cream|update|patch|version|new|this|it|course|product|medicine|diet|cleaner|filter|plan|fund|shares|investment|trade|lawyer) .{0,2} will .{0,1} [<maybe>(cure|heal|erase|eliminate|end|double|triple|win|remove every|remove all|kill all|kill every|solve all|solve every|solve everything|fix everything|fix all|pass|never|last forever|outlast|outlive|change your life|make you)]',
    '(hundred|100|1000|thousand|one hundred|two hundred|million|200) .{0,2} [<vow>(certain|sure|coming|guaranteed|yes|on that|on this|on it|no more|confident|positive)]',
  ],
  quiet: [
    '(will|is going to|are going to) <adv>? (always|forever|for ever) <adv>? (work|arrive|be|get|have|stay|run|come|be fine|find)',
    '(will|shall|going to|team|drivers|it|they|courier|couriers|engineers) .{0,1} [<maybe>always] .{0,1} (work|works|arrive|arrives|deliver|delivers|be|get|gets|win|on time|run|runs|fit|fits|find|go|stay|stays|reach|reaches|have|come|comes|answer)',
    '(you have|you have got|take|you can take|giving you|gave you|on|have) (my|our) <adv>? (word|solemn|guarantee|personal guarantee|personal promise)',
    'you (will|are going to|shall) <adv>? (never|not ever|not) <adv>? (ever)? (have|see|need|get|face|hear|experience|suffer|run into|encounter|deal with|worry|wait|be charged|be overcharged|lose) .{0,5} (problem|problems|issue|issues|trouble|error|errors|delay|delays|outage|bug|bugs|this|again|glitch|fault|interruption)',
    '[<loud>(always will be|can not fail|can not go wrong|can not possibly fail|can never fail|could not possibly go|could never happen|can never happen|foolproof|bulletproof|bullet proof|unhackable|risk free|risk-free|zero risk|zero downtime|zero errors|zero delays|zero problems|100 uptime|fail safe|completely safe|perfectly safe|totally safe|totally secure|completely secure|absolutely safe|100 safe|safe as houses|in the bag|done deal|not in a million years|no way on earth|over my dead body|problem solved forever|worry free forever|never have to worry|never need to worry|never worry|hold me to that|hold me to it|eat my hat|eat my words|put my name on it|put my job on|put my house on|my head on the block|on my honor|you have my word|take that as a promise|solemnly|ironclad|cast iron|cast-iron)]',
    '(will|shall|are going to|is going to) not .{0,8} [<maybe>(any more|any further|another|a single|anymore|again|ever|at all|one single|a thing|twice)]',
  ],
  unless: [
    '(wrong|foolish|unfair|rash|silly|dishonest|lying|premature|reckless|irresponsible|careless|hesitate|hesitant|reluctant|afraid|loath|unwise|misleading|cruel|early|soon|easy|tempting|stop short|pretend|unkind|fool|liar|mad|daft) .{0,3} (to|if i|if we|of me to|of us to) <adv>? (promise|guarantee|swear|give|say|pledge|make)',
    '(rather than|instead of|without|before i|before we|not going to|refuse to|do not want to|would not want to|do not like to|not wish to|prefer not to) .{0,1} (promise|promising|guarantee|guaranteeing|swear)',
    '(not|never) last (forever|for ever|long)',
    '(money back|money-back|satisfaction|price|best price|lifetime|delivery|next day|service) (guarantee|guaranteed|promise)',
    'guaranteed <adv>? (next|delivery|service|express|saver|income|return)',
    '(not|can not|do not|never|unable to|hard to) <adv>? (know|say|tell|promise|guarantee|be|see|confirm) .{0,3} (for sure|for certain|that|if|when)',
    '(for sure|for certain) (if|when|whether|what|how)',
    '(know|tell you|say|find out|confirm) for (sure|certain)',
    '(never|will not) .{0,3} (ask|share|sell|request|call you|charge) ',
    'without fail (to|in) (save|load|open|connect)',
  ],
  judge: ({ text, before, after, sentence, captures }, context) => {
    if (/^you will not be charged\b/.test(text) && !/\b(?:ever|again|never|guarantee\w*|promise)\b/.test(sentence))
      return null
    // A warranty is no vow.
    if (
      /\bguarantee$/.test(text) &&
      /^\s*(?:the|your|this|all|every|our|these)(?: [a-z]+){1,3} for \w+ (?:years?|months?|days?)\b/.test(after)
    )
      return null
    // "I guarantee nothing", "no matter what settings", "if you can be 100 % certain": no promise to anybody.
    if (
      (/\b(?:guarantee|promise)$/.test(text) && /^\s*(?:nothing|no)\b/.test(after)) ||
      (/\bno matter what$/.test(text) && /^\s*[a-z]+s\b(?<!\bhappens)/.test(after)) ||
      (/\b100\b/.test(text) && /\b(?:unless|if) (?:you|we|one|they)\b/.test(before)) ||
      /\b(?:close|near|up) to 100\b/.test(text) ||
      (/\b100$/.test(text) && !/^\s*(?:%|per|sure|certain|guaranteed|safe|positive|$)/.test(after))
    )
      return null
    // An absolute, whatever its verb; what the agent does next is not one.
    if (captures.vow !== undefined)
      return /\b(?:not|if|never)\b/.test(before) || /\byou\b/.test(text) ? null : undefined
    if (captures.maybe !== undefined) {
      if (
        /\bnot\b(?! (?:to )?(?:worry|fret|panic|fear|doubt|stress)\b)/.test(before) ||
        /\b(?:if|whether|should|hope\w*|try\w*|aim\w*|so that|could|may|might|expect\w*|ask|share|sell|you (?:said|asked|wrote))\b/.test(
          `${before} ${text.replace(captures.maybe, '').slice(0, 14)}`,
        )
      )
        return null
      // What the agent does next is kept by the agent.
      if (/\b(?:i|we) $/.test(before) && PROCESS.test(text.replace(/^(?:will|shall|am|are)\b/, ''))) return null
      return 'hint'
    }
    if (/^can not go wrong (?:with|here|there|if|choosing)\b/.test(text + after)) return null
    if (captures.of !== undefined && /^assur\w* you the\b/.test(text) && !/\b(?:will|never|shall)\b/.test(after))
      return 'hint'
    if (captures.of !== undefined)
      return /\b(?:our|my|we|i|that|to) \w*$|\b(?:best|similar|same|answer|reply|update|call|response|e-?mail|explanation|commitment|attention|efforts?|support|continued|prompt|privacy|confidential\w*)\b/.test(
        text + after.slice(0, 24),
      ) || /\bnot (?:\w+ )?$/.test(before)
        ? null
        : undefined
    if (captures.sure !== undefined)
      return /\b(?:certain|positive|convinced|100 sure)\b/.test(text) && !/\b(?:you|we|i) (?:will|can)$/.test(text)
        ? undefined
        : 'hint'
    if (captures.loud !== undefined)
      return /\b(?:not|if|whether|try|hope|no longer|aim|aims|goal|so that|wish)\b/.test(before) ||
        /\b(?:impossible for (?:me|us)|(?:be|make|am|are) sure to|you are sure|will be sure)\b/.test(before + text) ||
        /\b(?:ask|share|sell)\b/.test(after.slice(0, 16)) ||
        (/^be sure|^are sure to (?:get|have|find)/.test(text) && !/\byou\s*$/.test(before))
        ? null
        : /^(?:completely|perfectly|totally|absolutely) (?:safe|secure)$|risk.?free|never (?:have|need)|never worry|solemnly|^no tension|bound to/.test(
              text,
            )
          ? /\bwill\b|always/.test(before + after)
            ? undefined
            : 'hint'
          : undefined
    if (/\bnever (?:have to|need to|be asked|ask|share|sell|charge)\b/.test(text + after.slice(0, 10))) return null
    if (
      /^(?:i|we) .*(?:make|ensure|guarantee|see to it|make certain|make sure)/.test(text) &&
      !/^(?:i|we) (?:\w+ )?(?:guarantee|promise)/.test(text)
    )
      return /\bnever\b|\bnot ever\b|\bnothing\b/.test(text) &&
        /\b(?:happen|occur|again|repeat\w*|lose|go wrong|late)\b/.test(text + after)
        ? undefined
        : /\bnot\b/.test(text) && /\bagain\b/.test(text + after)
          ? 'hint'
          : null
    if (/(?:certain|positive|sure|convinced)$/.test(text) && /(?:will|going to)/.test(text) && /i am|we are/.test(text))
      return /\b(?:certain|positive|convinced)$/.test(text) || /100|absolutely|completely|totally|quite/.test(text)
        ? /\bnot (?:certain|positive|sure)/.test(text)
          ? null
          : undefined
        : 'hint'
    if (/^(?:there|you will have|with|at) /.test(text) && /\b(?:no|zero|never any|not)\b/.test(text))
      return /\b(?:no|zero) more\b/.test(text) ||
        (/\b(?:chance|doubt|question|way|possibility)\b.*\bwould|could\b/.test(text) &&
          /\bwe (?:would|could)\b/.test(text)) ||
        /\b(?:if|unfortunately|sorry)\b/.test(before)
        ? 'hint'
        : undefined
    if (/^(?:from now on|going forward|from here|from today|as of now|henceforth|in future|in the future)/.test(text))
      return /\b(?:we|you) (?:\w+ )?(?:will|can|shall) (?:always|not)\b/.test(text) &&
        !/\bproblem|late|again|fail|wrong\b/.test(text + after)
        ? 'hint'
        : /\b(?:go|run|work)\b/.test(text) && !/smooth|perfect|fine|without/.test(text + after)
          ? null
          : undefined
    if (
      /^(?:everything|all|it|this|that|the|your) .*be .*/.test(text) &&
      /(?:by|in|within|tomorrow|today|tonight)$/.test(text)
    )
      return /perfect|flawless|history|gone/.test(text)
        ? undefined
        : /\b(?:everything|all)\b/.test(text)
          ? 'hint'
          : null
    if (
      /(?:sharp|period|hands down|on the dot|dead on time|no doubt|no question|no questions|guaranteed|questions asked|without question)$/.test(
        text,
      )
    )
      return (/questions asked/.test(text + after.slice(0, 8)) && /refund/.test(sentence)) ||
        /\b(?:trial|notice|billing|grace|waiting|return|warranty) period$/.test(text) ||
        (/no doubt$/.test(text) && /\bno doubt (?:be|have|feel)\b/.test(text + after.slice(0, 6)))
        ? null
        : /period$/.test(text)
          ? null
          : undefined
    if (/heart|mother's|life|honor|word|children|kids/.test(text) && /^(?:swear|hand on|promise on|on my)/.test(text))
      return /^on my (?:life|word|heart|honor|mother's|children|kids)$/.test(text)
        ? /\bi\b|\bwill\b/.test(sentence) && /life|honor|mother|word|children|kids/.test(text)
          ? undefined
          : null
        : undefined
    const led =
      /^(?:100|definitely|certainly|absolutely|surely|undoubtedly|guaranteed|positively|inevitably|without|for sure|for certain|no doubt|one hundred|a hundred).* (you|it|we|your|they|i|this) .*(?:will|going to) (?:\w+ )?(\w+)$/.exec(
        text,
      )
    if (led)
      return /^(?:we|i)$/.test(led[1]!) &&
        !/^(?:fix|refund|solve|resolve|deliver|recover|get|replace|repair)$/.test(led[2]!)
        ? null
        : /^(?:absolutely|certainly|definitely)\b/.test(text) && /,/.test(text.slice(0, 14))
          ? null
          : /^(?:surely|no doubt)/.test(text)
            ? 'hint'
            : /^(?:be able|hear|see)$/.test(led[2]!)
              ? null
              : undefined
    void context
    if (
      /\b(?:can not|could not|not|unable to|never|nobody can|no one can|hard to|wish (?:i|we) could) (?:\w+ ){0,2}(?:promise|guarantee|say|swear|assure|be (?:sure|certain))\b/.test(
        before + text,
      ) &&
      !/^(?:i|we) (?:\w+ )?(?:promise|guarantee)/.test(text)
    )
      return null
    if (/^(?:i|we) .*(?:guarantee|promise|swear|vow|pledge|stake my)$/.test(text)) {
      if (
        /\b(?:if|that|as|what|when|because|before|which|where|everything)\s*$/.test(before) &&
        /promise$/.test(text) &&
        !/^\s*(?:you|that|it|this)/.test(after)
      )
        return null
      if (/^\s*[,.!:;)( ]*$/.test(after) && !/\b(?:will|shall|going to)\b/.test(before)) return null
      if (/\b(?:disappoint\w*|regret)\b/.test(after)) return 'hint'
      const rest = after.replace(/^\s*(?:you|to you)\b/, '').replace(/^\s*that\b/, '')
      return PROCESS.test(rest) &&
        !/\b(?:never|always get|definitely|fix(?:ed)?|refund|resolved?|solved?|tomorrow you|100)\b/.test(
          rest.slice(0, 60),
        )
        ? null
        : undefined
    }
    if (
      /assure|certain that|confidently|certainty|am certain|are certain|am positive/.test(text) &&
      /^(?:i|we)/.test(text)
    ) {
      const tail = text + after
      return /\b(?:never|not happen|100|fixed|resolved|definitely)\b/.test(tail) ||
        /\bwill (?:\w+ )?(?:arrive|be (?:fixed|refunded|resolved|delivered|solved|back|credited|with you|there|sorted|processed)|get (?:your|the|a|it)|receive|have (?:your|the|it)|work|reach)\b/.test(
          tail,
        )
        ? /\b(?:we|i) (?:take|are|have|will look|am)\b/.test(text) && !/\bnever\b/.test(tail)
          ? null
          : undefined
        : null
    }
    if (/(?:word|solemn|guarantee|promise)$/.test(text) && /^(?:you|take|giving|gave|on|have)/.test(text))
      return PROCESS.test(after) ? null : /^have/.test(text) && !/\byou\s*$/.test(before) ? null : undefined
    if (/^(?:that|this|it) is .*(?:promise|guarantee|vow)$/.test(text))
      return PROCESS.test(after)
        ? null
        : /^it is/.test(text) && /\bwarranty|certificate|terms\b/.test(sentence)
          ? null
          : undefined
    if (
      /\bagain|\bever\b|happen|occur|repeat|anymore|any more|in (?:the )?future|for you|twice|recur|crash|fail|return|lose|come back/.test(
        text,
      ) &&
      /^(?:never|will not|can not|shall not|no longer)/.test(text)
    ) {
      // "so that it doesn't happen again" says what is aimed at, not what is promised.
      if (
        /\b(?:will|shall|are going to) (?:\w+ )?(?:make sure|ensure|see to it|make certain)\b/.test(before) &&
        /^(?:never|will not)/.test(text)
      )
        return undefined
      if (HOPE.test(before))
        return /^never|ever/.test(text) && /\b(?:will (?:ensure|make sure)|promise|guarantee|assure)\b/.test(before)
          ? undefined
          : 'hint'
      if (/^(?:can not|no longer)/.test(text) && !/again/.test(text)) return null
      if (/\b(?:lose|come back|return|fail|for you|you)$/.test(text) && !/again|ever|let you down/.test(text))
        return /happen|occur/.test(text) ? undefined : null
      if (
        /\b(?:you|customers?|if|once|they|after|data|files|settings|password)\s*$/.test(before) &&
        !/\bthis|it\b/.test(before.slice(-12))
      )
        return /\b(?:return|come back|lose|have this|see this|fail)\b/.test(text) &&
          /^\w+ (?:\w+ )?(?:see this|have this)/.test(text)
          ? undefined
          : 'hint'
      return undefined
    }
    if (/^rest assured/.test(text) && !/\bnever\b/.test(text + after)) return 'hint'
    if (/rest assured|i assure you|we assure you/.test(text)) {
      return /\b(?:never|not)$/.test(text) ||
        (/\bwill (?:\w+ )?(?:be (?:fixed|refunded|resolved|delivered|solved|credited|sorted|with you)|arrive|get (?:your|the|a|it)|receive|have)/.test(
          text + after,
        ) &&
          !/\b(?:i|we) .*will/.test(text))
        ? /never (?:share|sell|ask)/.test(text + after)
          ? null
          : /resolved|fixed/.test(after + text)
            ? 'hint'
            : undefined
        : null
    }
    if (/instantly|in no time|in an instant|in a flash|before you know it|within seconds/.test(text)) return 'hint'
    if (/(?:am|are) .*(?:sure|certain|positive|confident)/.test(text))
      return /\byou are\b/.test(before + text) ? null : /quite|more than/.test(text) ? 'hint' : undefined
    if (/guaranteed/.test(text)) {
      if (/\bnot (?:\w+ )?guaranteed|(?:was|were|if|not|isn't)\s*$/.test(before + text)) return null
      return /^(?:is|are|comes|it is) (?:\w+ )?guaranteed (?:for|from|against)$/.test(text) ? null : undefined
    }
    if (/always|forever|for ever/.test(text) && /^(?:will|is going|are going)/.test(text))
      return /\b(?:we|i|team|door|you)\s*(?:\w+ )?$/.test(before) || !/(?:work|arrive|be fine|run|come)$/.test(text)
        ? null
        : 'hint'
    if (/trust me|believe me|take it from me|leave it to me|worry/.test(text))
      return /\bworry\b/.test(text) ? 'hint' : undefined
    if (
      /anything|everything|any problem|any issue|absolutely|whatever|all your|every/.test(text) &&
      /^(?:i|we) (?:can|will)/.test(text)
    )
      return /\b(?:we|i) can$/.test(text) ||
        /^\s*(?:i|we) can\b|^\s*possible|^\s*in (?:my|our) power/.test(after) ||
        /can to\b/.test(text + after)
        ? null
        : 'hint'
    if (/^(?:consider|count)/.test(text)) return /history$/.test(text) ? null : undefined
    if (/never ever/.test(text))
      return /\b(?:will|again|happen)\b/.test(sentence) && !/\b(?:ask|share|sell)\b/.test(after) ? undefined : null
    if (/set in stone|no ifs|sure thing|rain or shine|dead certain/.test(text))
      return /sure thing/.test(text) ? null : /\bnot\s*$/.test(before) ? null : 'hint'
    if (/good as (?:done|yours)|as good/.test(text)) return undefined
    if (
      /certain|definitely|certainly|absolutely|surely|undoubtedly|doubt|fail|sure|positively|inevitably|percent|100|matter what|come what may|happens|takes|question|circumstances|cost/.test(
        text,
      ) &&
      /\b(?:will|shall|going to|can|be|arrive|get|have|fix|work|resolve)\b/.test(text)
    ) {
      if (
        /\bi am sure\b|\bfor sure (?:if|when)\b/.test(text) ||
        (/\b(?:know|tell|say|see|find out|confirm|let you know|check|remember|consider|pass|forward|share|look|keep|note|try|love|help|raise|take|miss|make sure|feed|bring|review|discuss|inform|work on|assist|update|get back)\b.*$/.test(
          `${text} ${after.slice(0, 20)}`,
        ) &&
          /\b(?:i|we|team|us|you can)\s*(?:\w+ ){0,2}$/.test(before) &&
          !/\b(?:refund|fix|solve|deliver|recover|arrive)\b/.test(text))
      )
        return null
      if (/\b(?:not|never|no)\s*$/.test(before) || (/\bnot\b/.test(text) && !/never|will not/.test(text))) return null
      if (/\bsurely\b/.test(text) && !/arrive|refund/.test(text + after)) return 'hint'
      if (
        /^\s*(?:be )?(?:shared|passed|looked|considered|noted|informed|notified|updated|forwarded|taken|conveyed|reviewed|in touch|contacted)\b/.test(
          after,
        ) ||
        /(?:shared|passed|considered|noted)$/.test(text)
      )
        return null
      const mine = /\b(?:i|we)\s*(?:\w+ly |also )?$/.test(before)
      const outcome =
        /\b(?:fix|refund|solve|resolve|deliver|recover|restore|arrive|receive|sort|replace|repair|approve|credited|win|cover)\w*\b/.test(
          `${text} ${after.slice(0, 30)}`,
        )
      if (mine && !outcome) return null
      if (/\b(?:if|whether|can|could|when)\b/.test(before) && /\bif\b/.test(before.slice(0, 12))) return 'hint'
      if (/\b(?:frustrat|annoy|sound|feel|understand|a problem|disappoint|not)\b/.test(after.slice(0, 24))) return null
      return undefined
    }
    return undefined
  },
  rewrites: [
    'That is the plan for {issue|this}. If anything changes, I will tell you the same day.',
    'I expect {issue|this} to be settled by [date], and I will write to you then either way.',
    'We have changed [cause], so it is far less likely. If you see it again, write straight to me.',
  ],
  examples: {
    bad: [
      'We can 110% recover the film.',
      'The cover is totally without risk.',
      "This safe can't be opened by anybody else, ever.",
      'Our drivers never miss a slot.',
      'From here on, every bus runs on time.',
      'I would stake my career on Thursday.',
      'I guarantee this will never happen again.',
      'It will definitely arrive tomorrow.',
      "I promise you'll get the refund.",
      "You have my word that it's fixed for good.",
      'We can 100% recover your files.',
      "This won't ever happen to you again.",
      'Mark my words, the parcel gets there on Friday.',
      'There is no way it will be late.',
      'The bug is gone once and for all.',
      'Your refund will be there by Monday without fail.',
      'We assure you that it will be fixed tomorrow.',
    ],
    ok: [
      'The cream is free of perfume and nuts.',
      'The code cannot be used by anyone who has used it before.',
      'We promise you a reply within a day.',
      'You can’t go wrong with either size.',
      "I can't promise Friday, but I'll tell you on Thursday where it is.",
      'Your 30-day money-back guarantee runs to 5 June.',
      'I promise to write to you by 5pm either way.',
      'You chose Guaranteed Next Day, so the fee is refunded.',
      'You were promised a call.',
      'It should arrive tomorrow; tracking says 9–12.',
      "We've changed the packing so that it doesn't happen again.",
      'I will definitely pass this on to the team.',
      'We will never ask for your password.',
      "I can't say for sure when it will be back.",
      'Rest assured that we are looking into it.',
    ],
  },
})
