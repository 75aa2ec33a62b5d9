/** Word classes of threats, promises, admissions and remarks that leak: what is done, to whom, and who it is said of. */
export default {
  /** Done to a customer by way of punishment, as a participle. */
  sanctioned:
    'banned|blocked|barred|blacklisted|suspended|canceled|terminated|closed|withdrawn|cut off|cut|disconnected|struck off|revoked|forfeited|forfeit|evicted|reported|refused|shut down|frozen|voided|void|removed|deleted|locked|locked out|prosecuted|fined|penalized|expelled|thrown out|kicked out|turned away|escorted out|ignored|dropped|confiscated|repossessed|downgraded|flagged|excluded|deactivated|stopped|passed to collections|sued',
  /** The same, as what somebody does. */
  sanction:
    'ban|block|bar|blacklist|suspend|cancel|terminate|close|withdraw|cut|disconnect|strike|revoke|evict|report|refuse|freeze|void|remove|delete|lock|prosecute|fine|penalize|expel|throw|kick|confiscate|repossess|downgrade|exclude|deactivate|stop|sue|charge|keep|impound|pursue|hang up|decline',
  /** The same, under way. */
  sanctioning:
    'banning|blocking|barring|blacklisting|suspending|canceling|cancelling|terminating|closing|withdrawing|cutting|disconnecting|revoking|evicting|reporting|refusing|freezing|voiding|removing|deleting|locking|prosecuting|fining|calling security|calling the police|hanging up|keeping your|stopping|sending the bailiffs|going to court|pulling the plug|changing the locks',
  /** What a punished customer is said to do again. */
  hostileAct:
    'chargeback|chargebacks|dispute|disputes|complaint|complaints|call|calls|message|messages|email|emails|review|reviews|post|posts|abuse|delay|delays|breach|breaches|violation|violations|nonsense|correspondence|contact|outburst|outbursts|argument|arguments|offense|incident|incidents|payment missed|missed payment|missed payments|late payment|late payments|default|defaults|noise|swearing|visit|visits|threat|threats|claim|claims|attempt|attempts|infringement|misconduct|rudeness|behavior|comment|comments|word|words|returns|no shows|cancellations',
  /** Those who come when a threat is carried out. */
  enforcers:
    'collections|debt collectors|debt collector|debt collection|collection agency|collection agents|bailiff|bailiffs|police|cops|lawyers|lawyer|solicitors|solicitor|attorney|attorneys|court|credit bureau|credit agency|credit agencies|enforcement|recovery agents|recovery team|security|authorities|cyber cell|immigration',
  /** Customers, in the third person. */
  customerKinds:
    'customers|guests|passengers|members|tenants|patients|users|account holders|parents|students|buyers|visitors|policyholders|residents|cardholders|applicants|travelers|callers|subscribers|clients|borrowers|claimants|drivers|riders|hosts|sellers|leaseholders|pupils|diners|shoppers|bidders|everyone|everybody',
  /** One customer, as staff speak of them. */
  theCustomer:
    'cust|cx|customer|client|guest|caller|passenger|pax|tenant|patient|policyholder|member|buyer|user|resident|borrower|claimant|subscriber|parent',
  /** Words that condemn what they are said of. */
  scathing:
    'daylight robbery|robbery|a rip off|a ripoff|rip offs|a scam|a con|notorious|hopeless|a joke|jokes|useless|worthless|not worth|shameful|a disgrace|disgraceful|the pits|beyond a joke|rubbish|garbage|trash|crap|pants|awful|terrible|dreadful|horrible|appalling|atrocious|abysmal|dire|shocking|pathetic|lousy|clueless|lazy|incompetent|careless|sloppy|asleep|idiots|an idiot|a nightmare|a shambles|a mess|a disaster|criminal|outrageous|extortionate|overpriced|unfair|nonsense|ridiculous|stupid|daft|bonkers|insane|hot garbage|a total mess|a circus|disgusting|filthy|a waste of|laughable|amateurs|amateurish|cowboys|chaotic|greedy|inedible|fake|badly trained|untrained|not trained|not very bright|thick',
  /** Teams and their people, without "our". */
  houseTeams:
    'sales|billing|finance|marketing|accounts|logistics|dispatch|warehouse|head office|management|the devs|the developers|the warehouse|the kitchen|the drivers|the courier|the couriers|the branch|the night shift|the night team|the day shift|the front desk|reception|housekeeping|claims|underwriting|the assessors|the engineers|the technicians|the it team|the call center|the bosses|the suits|legal|procurement|hr|maintenance|the office|the store|the app team|the manager|the managers|our manager|the directors|corporate|hq',
  /** Women and men of the family, asked for in place of the customer. */
  kinsfolk:
    'husband|wife|boyfriend|partner|father|dad|son|grandson|brother|daughter|granddaughter|nephew|uncle|mother|mom|children|kids|grandchildren|grandkids|parents|family|menfolk|carer',
  /** Groups somebody is put into by birth, belief, body or age. */
  groups:
    'foreigner|foreigners|immigrant|immigrants|migrant|migrants|pensioner|pensioners|boomer|boomers|refugee|refugees|woman|women|female|females|housewife|housewives|gypsy|gypsies|arab|arabs|indian|indians|chinese|african|africans|american|americans|muslim|muslims|jew|jews|hindu|hindus|russian|russians|pole|poles|romanian|romanians|nigerian|nigerians|pakistani|pakistanis|asian|asians|mexican|mexicans|northerner|southerner|villager|villagers|old lady|old man|old woman|old people|elderly person|single mother|single mom|gay man|lesbian|blonde|german|italian|frenchman|brit|brits|londoners|gen z|millennial|millennials',
  /** Bodies, ages and origins, before "guests" or "people". */
  groupWords:
    'disabled|elderly|older|old|blind|deaf|pregnant|foreign|female|black|white|asian|muslim|jewish|hindu|indian|african|chinese|arab|gay|lesbian|trans|transgender|autistic|immigrant|overweight|fat|rural|village|uneducated|illiterate|handicapped|eastern european|wheelchair bound|single|young',
} as const
