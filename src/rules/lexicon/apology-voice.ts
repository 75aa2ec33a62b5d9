/** Word classes of the apology and voice rules. */
export default {
  /** What went wrong, as a thing without a doer. */
  mishap:
    'mishandling|misrouting|misplacement|mispicking|misreading|mistake|mistakes|error|errors|mixup|mix up|mix ups|mishap|mishaps|oversight|oversights|miscommunication|misunderstanding|misunderstandings|confusion|glitch|glitches|slip|slip up|slip ups|hiccup|hiccups|issue|issues|problem|problems|delay|delays|failure|failures|breakdown|lapse|lapses|discrepancy|discrepancies|fault|faults|bug|bugs|snag|snags|complication|complications|setback|setbacks|incident|disruption|blunder|blunders|outage|difficulty|difficulties|omission|omissions|hitch|hitches|inaccuracy|inaccuracies|irregularity|irregularities|anomaly|anomalies|malfunction|mismatch|muddle|foul up|cock up|screw up|crossed wires|shortcoming|shortcomings|shortfall|bottleneck|backlog|duplication|double booking|double charge|hold up|hold ups|defect|defects|breach|misprint|typo|misjudgment|miscalculation|inconsistency|inconsistencies|gap|gaps|lack of communication|chain of events',
  /** The same, with the adjective that makes it nobody's. */
  blip: 'technical reasons|technical reason|technical grounds|internal reasons|operational reasons|system reasons|certain reasons|some reason|some reasons|reasons beyond|human factor|operational constraints|administrative reasons|logistical reasons|logistics|internal challenges|operational challenges|internal process|internal processes|internal procedures|miscommunications|system migration|migration|maintenance|system update|high load|technicality|human element',
  /** The passive, in all its dress. */
  undergoes:
    'was|were|been|being|be|got|gotten|gets|getting|have been|has been|had been|to have been|must have been|may have been|might have been|seems|seem|appears',
  /** Participles that are failures in themselves. */
  mishandled:
    'lost|missed|misplaced|overlooked|delayed|forgotten|mishandled|mislaid|misread|misrouted|mixed|messed|muddled|overcharged|undercharged|miscalculated|miscommunicated|misinformed|misquoted|misdirected|misdelivered|misfiled|misheard|misjudged|mismanaged|misreported|misrepresented|misspelled|misspelt|misallocated|misapplied|deleted|dropped|neglected|ignored|botched|bungled|mispriced|mislabeled|damaged|duplicated|skipped|held up|stuck|omitted|mistyped|disconnected|interrupted|swapped|canceled|broken|cut off|left off|left out|left behind|left unanswered|left open|left waiting|overbooked|double booked|double charged|double billed|crossed|garbled|lost track of|disregarded|breached|compromised|mixed up|messed up|wiped|corrupted|affected|impacted|inconvenienced|disappointed|let down|kept waiting|given the runaround|failed|turned away|cut short|spoiled|ruined|derailed|bounced|postponed|rejected|transposed|crushed|tampered|oversold|undelivered|unanswered|unprocessed|unnoticed|withheld|misunderstood|misinterpreted|mistaken|mistranslated|jumbled|scrambled|swallowed|thrown out|thrown away|thrown off|given away|given to someone|given to another|given to somebody|sold to|let go|taken down|taken off|mislabeled|knocked off|knocked out|set back',
  /** How a neutral deed went wrong. */
  amiss:
    'in error|by error|by mistake|by accident|wrong|wrongly|incorrectly|twice|double|thrice|three times|two times|more than once|badly|poorly|incorrect|late|too late|too early|prematurely|to the wrong|under the wrong|at the wrong|with the wrong|for the wrong|on the wrong|in the wrong|into the wrong|the wrong|a wrong|an incorrect|an old|the old|a different|somehow|without notice|without warning|without the|without your|without a|without any|out of order|out of turn|improperly|erroneously|accidentally|inadvertently|mistakenly|unnecessarily|needlessly|against your|against the|despite your|to another|to someone|to somebody|to a different|to an old|to the old|as per|not as|only partially|only partly|only half|incompletely|upside down|the wrong way|off the list|at some point|along the way|en route|in transit|during|after the deadline|past the|behind schedule|beyond the',
  /** A thing that is bad in itself, as the subject of a passive. */
  badThing:
    'wrong item|wrong address|wrong amount|wrong size|wrong color|misinformation|duplicate|duplicates|second charge|extra charge|old address|old price|old version|someone else|somebody else|another customer|wrong',
  /** Ways to claim that one knows what another feels. */
  grasp:
    'know|knows|understand|get|see|feel|imagine|appreciate|realize|recognize|sense|tell|hear|grasp|relate to|guess|picture|acknowledge|fathom|comprehend',
  /** How people in trouble feel, and what the trouble is like. */
  upset:
    'angry|annoyed|annoying|anxious|upset|upsetting|frustrated|frustrating|sad|hurt|scared|frightened|furious|worried|worrying|stressed|stressful|disappointed|disappointing|let down|fed up|devastated|devastating|heartbroken|distressed|distressing|nervous|overwhelmed|mad|cross|livid|hard|difficult|tough|painful|awful|terrible|horrible|infuriating|maddening|exhausted|exhausting|tiring|irritated|irritating|unhappy|lonely|confused|confusing|embarrassed|embarrassing|shaken|grieving|impatient|desperate|panicked|helpless|inconvenient|unsettling|scary|bad|rough|miserable|so upset|at the end of your|going through',
  /** Words that take it back. */
  erases:
    'but|however|although|yet|though|nevertheless|nonetheless|except|except that|unfortunately|only|it is just that|it is just|sadly|regrettably|alas|then again|mind you|at the same time|on the other hand|the thing is|the problem is|the trouble is|the issue is|the fact is|having said that|that said|that being said|even so|all the same|still',
} as const
