/** Word classes of go-elsewhere, threat-ultimatum, taking-bait and minimise-problem: other places, trades, boasts. */
export default {
  /** Who else serves people, as a noun after "another". */
  trader:
    'shop|store|company|provider|seller|supplier|airline|hotel|bank|gym|clinic|place|website|site|broker|restaurant|garage|plumber|dentist|doctor|school|studio|salon|agency|carrier|network|insurer|landlord|market|vendor|bakery|florist|pharmacy|operator|dealer|brand|firm|outfit|platform|host|caterer|photographer|mechanic|builder|vet|nursery|lawyer|therapist|courier',
  /** Where somebody is sent who is not wanted here. */
  awayPlace:
    '(another|a different|some other|any other|one of the other|the other|other) (<trader>)|(budget|discount|cheap|cheaper|low cost|no frills|bargain|fast food|five star|four star|luxury|premium|upmarket|posh|big) (airline|airlines|brokers|broker|hotel|hotels|shops|shop|place|places|website|websites|sites|site|chain|chains|store|stores|brand|brands|supermarket|option|options|provider|providers|restaurant|gym|gyms|bank|carrier|carriers|one|ones)|discounter|discounters|discount store|discount stores|hostel|hostels|campsite|motel|motels|taxi|taxis|taxi rank|the bus|a bus|the train|the tram|the subway|supermarket|the market|flea market|the competition|competitor|competitors|rivals|a rival|elsewhere|somewhere else|someplace else|someone else|somebody else|aldi|lidl|walmart|ikea|amazon|ebay|temu|shein|aliexpress|mcdonalds|burger king|ryanair|high street|big chains|down the road|across the road|across the street|next door|round the corner|around the corner|over the road',
  /** To go there. */
  goTo: 'try|order|book|go|buy|have a look|take a look|look|shop|use|ask|find|choose|visit|fly|take|call|switch|stay|eat|check out|see|pick|rent|get|head|move|turn|walk|there is|there are|consider|drive|bank',
  /** What is taken from somebody who does not obey. */
  lifeline:
    'lights|light|power|water|gas|heating|heat|internet|electricity|phone|line|flat|room|car|keys|locks|data|site|website|domain|server|broadband|sim|van|bike|furniture|goods|belongings|luggage|tv|signal|seat|table|desk',
  /** How it is taken. */
  goesOff:
    'go off|goes off|goes|go|is off|are off|is cut|are cut|gets cut|get cut|stops|stop|ends|is gone|are gone|stays|stay|gets towed|is towed|goes dark|goes down|is locked|are changed|get changed|is sold|gets sold|is deleted|gets deleted|is wiped|gets wiped|will be|will go',
  /** A right or a sum that is held over somebody. */
  hostage:
    'refund|money|deposit|compensation|account|warranty|replacement|discount|credit|order|parcel|cash|points|membership|reference|guarantee|seat|booking|help|support|repair|bonus|licence|license|lease|job|voucher|luggage',
  /** Who is said to think better of us. */
  admirers:
    'must|somebody|someone|some people|not everybody|not everyone|others|disagree|otherwise|differ|know what they|seem to like|seems to like|love us|trust us|say otherwise|share your',
  /** What one may be proud of in numbers. */
  laurels:
    'awards|award|voted|rated|ranked|stars|prizes|trophy|trophies|medals|million|millions|thousands|hundreds|decades|years|users|guests|travelers|passengers|diners|patients|bestseller|reviewers',
  /** Letters, as in spelling a word out. */
  letter: 'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z',
} as const
