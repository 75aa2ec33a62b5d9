/** Word classes of the asides: remarks that hurt by what they leave unsaid. */
export default {
  /** What is great, so that a trouble can be said to be none of it. */
  grave:
    'ruin|ruins|ruined|spoil|spoils|spoiled|spoilt|wreck|wrecks|wrecked|destroy|destroys|destroyed|tragedy|disaster|catastrophe|crisis|nightmare|drama|ordeal|hardship|trauma|traumatic|emergency|unbearable|scandal|calamity|outrage|apocalypse|end of the world|matter of life|unusable|useless|worthless|unlivable|inedible|unsafe|uninhabitable',
  /** What cannot be seen, heard or felt for its smallness. */
  perceived:
    'visible|noticeable|noticed|audible|perceptible|detectable|seen|heard|felt|spotted|discernible|tell|see it|notice it|hear it|looking for it|look for it|look closely|magnifying glass|microscope|squint|eagle eyes|trained eye|to be a bat|up close|with a ruler',
  negligible:
    'insignificant|negligible|statistically|inconsequential|immaterial|infinitesimal|minuscule|neither here nor there|drop in the ocean|rounding error|unremarkable|peanuts|chicken feed|a footnote|background noise',
  /** Comforts that a trouble is measured against. */
  worseOff:
    'canceled flights|lost everything|lost a whole|lost their|homeless|starving|hungry|hospital|no home|no water|dying|bigger problems|real problems|far worse|much worse|worse off|without any|have nothing|dealing with',
  /** A round of telling, as a reproach. */
  toldForm:
    'told|said|explained|written|answered|informed|repeated|mentioned|communicated|replied|clarified|stated|advised|covered|conveyed|intimated',
  nth: 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|last|final|umpteenth|nth|2nd|3rd|4th|5th',
  /** Lack of schooling, thrown at somebody. */
  unschooled:
    'uneducated|illiterate|uncultured|uncivilized|ill mannered|ill bred|low class|third class|low life|mannerless|boorish|vulgar|unmannered|uncouth|brainless|characterless|classless|unhinged|immature|childish|primitive|barbaric',
  conductNoun:
    'behavior|conduct|manner|manners|attitude|action|actions|person|man|woman|fellow|lady|mentality|people|character|language|gentleman',
  /** Being beside oneself, as nouns. */
  fury: 'anger|rage|fury|temper|hysterics|hysteria|shouting|panic|panicking|outrage|yelling|tantrums|screaming|ranting|drama|emotion|emotions|heat|aggression|theatrics|excitement|agitation|nerves|tempers|melodrama|indignation',
  calmState:
    'quiet|calm|calmer|quieter|relaxed|tranquil|rational|reasonable|nervous|composed|collected|zen|serene|level headed|cool headed|agitated|hot tempered|hot headed|excited|calm headed|peaceful',
  composure:
    'composure|calmness|self control|cool|temper|tempers|nerves|equilibrium|tranquility|peace of mind|calm|senses|serenity',
  courtesy: 'courtesy|politeness|civility|manners|decorum|decency|etiquette|good manners|basic respect|courteousness',
  /** Somebody younger in the house. */
  helper:
    'grandson|granddaughter|nephew|niece|grandchild|grandchildren|younger person|young person|teenager|grown up|adult|son|daughter|youngster|relative|neighbor',
  /** What was done to a thing, participles. */
  doneTo:
    'left|taken|put|washed|dropped|thrown|placed|stored|kept|tumble dried|submerged|soaked|exposed|charged|plugged|connected|opened|worn|used|driven|overfilled|overloaded|filled|cut|bent|heated|microwaved|boiled|ironed|carried|knocked|sat|parked',
  soThere:
    'here we are|so that is that|there you are|there you go|there we are|explains|no wonder|enough said|hence|now you know|speaks for itself|what did|what else|so of course|so naturally|well then|case closed',
  /** Papers and figures that a customer hands in. */
  handedIn:
    'form|address|details|iban|number|date|postcode|email|information|documents|photo|measurements|name|paperwork|card|code|answer|signature|data|payment|size|order|zip|spelling|entry|reading|application|choice',
  faultyWord:
    'incomplete|incorrect|wrong|missing|late|faulty|false|inaccurate|unsigned|misspelled|invalid|illegible|blurry|unreadable|outdated|mistyped|unpaid|absent',
} as const
