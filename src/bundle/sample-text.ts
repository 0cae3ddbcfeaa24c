/**
 * The sample timeline, all invented: articles that the tests and the sketches of the screen read.
 *
 *     = id | outlet | published | title              an article; its sentences follow, a blank line ends a paragraph
 *     * id | date | kind | actors | topics | title   an event; the next line is the sentence that reports it
 *     + id | field: first / second                   the same event in another article, its sentence follows; the field
 *                                                    is for accounts that differ, and may be left out
 *     words                                          a sentence that reports no event
 *
 * In a sentence, `[on Monday]` marks the words that gave the date and `“words”{actor-id}` a quote and its speaker.
 */
export const SAMPLE_TEXT = `
= harbour-wire-talks | Harbour Wire | 2022-01-28 | Envoys shuttle between capitals as border build-up grows
* russia-hands-over-drafts | 2022-01-10 | statement | russia sergey-lavrov | diplomacy,nato-membership | Lavrov hands over draft treaties and asks for written guarantees
Sergey Lavrov brought two draft treaties to Geneva [on Monday, Jan. 10] and told reporters, “We are tired of promises made aloud.”{sergey-lavrov}
* council-meets-brussels | 2022-01-12 | happening | nato russia | diplomacy | NATO and Russia sit down in Brussels after a two-year pause
[Two days later] thirty allies and a Russian delegation filled the same room in Brussels for four hours.
The room had last been used for that purpose before the pandemic.

* uk-flies-missiles | 2022-01-17 | happening | united-kingdom ukraine | military-aid | Britain flies light anti-tank missiles to Kyiv
British cargo planes carrying light anti-tank missiles were tracked over Denmark [on Jan. 17] on their way to Kyiv.
* belarus-drills-announced | 2022-01-18 | plan | belarus russia | troops | Belarus and Russia plan joint drills along the southern border
Minsk said [the next day] that units from the Russian far east would arrive for exercises near its southern border.
* ships-sail-black-sea | 2022-01 | happening | russia | troops | Landing ships leave the Baltic for the Black Sea
[Earlier this month] six landing ships left their Baltic berths and turned south.
* us-alerts-troops | 2022-01-24 | plan | united-states joe-biden nato | troops | Washington puts 8,500 soldiers on alert for eastern Europe
The Pentagon placed about 8,500 soldiers on alert [on Monday] for a possible move to the east of the alliance.

* germany-sends-helmets | 2022-01-26 | plan | germany ukraine | military-aid | Germany offers Ukraine 5,000 helmets and a field hospital
[On Wednesday] Berlin offered 5,000 helmets, which a mayor in Kyiv called “a joke with a chin strap.”
* us-answers-russia | 2022-01-26 | statement | united-states russia | diplomacy,nato-membership | United States answers Moscow in writing and keeps the door to NATO open
The American ambassador delivered a written reply [the same day] that left the open door where it was.
* zelenskyy-urges-calm | 2022-01-28 | statement | volodymyr-zelenskyy ukraine | diplomacy | Zelenskyy asks foreign leaders to lower their voices
Volodymyr Zelenskyy asked partners to choose their words with care: “Panic is a cost we pay before any battle.”{volodymyr-zelenskyy}

= northern-ledger-invasion | The Northern Ledger | 2022-02-25 | Columns cross the border and allies call an emergency summit
* olympics-joint-statement | 2022-02-04 | statement | russia china vladimir-putin | diplomacy | Putin and Xi pledge a partnership without limits
Vladimir Putin opened the month in Beijing, where [on Feb. 4] the two leaders put their names to a long common text.
* germany-hosts-scholz-trip | 2022-02-15 | happening | olaf-scholz germany vladimir-putin | diplomacy | Scholz and Putin talk for hours across a long table in Moscow
Olaf Scholz sat at the far end of the long table [on Feb. 15], the last western guest before the assault.
* recognition-decree | 2022-02-21 | happening | vladimir-putin russia | diplomacy | Putin recognises two breakaway regions and orders troops in
[On Monday evening] Vladimir Putin signed two decrees on television and sent what he called peacekeepers.
* pipeline-halted | 2022-02-22 | happening | germany olaf-scholz | sanctions | Germany stops the approval of a finished gas pipeline
Berlin froze the licence of the finished pipeline [on Tuesday].

* invasion-begins | 2022-02-24 | happening | russia ukraine vladimir-putin | troops,civilians | Russian columns enter Ukraine from three sides
Before dawn [on Thursday] columns rolled in from the north, the east and the south, and sirens sounded in Kyiv.
* ukraine-martial-law | 2022-02-24 | happening | ukraine volodymyr-zelenskyy | civilians | Ukraine declares martial law and hands rifles to volunteers
[That morning] the government in Kyiv declared martial law and opened its depots to volunteers.
* article-four-called | 2022-02-24 | happening | nato poland estonia | article-5 | Poland and the Baltic states ask for urgent consultations at NATO
Warsaw, Tallinn and their neighbours asked [on Thursday] for consultations under the treaty.
* stoltenberg-defensive-plans | 2022-02-24 | statement | jens-stoltenberg nato | article-5,troops | Stoltenberg switches on defence plans for the eastern flank
Jens Stoltenberg told reporters in Brussels, “An attack on one will be met by all,”{jens-stoltenberg} and named the plans that he had activated.

* first-sanctions-package | 2022-02-25 | happening | european-union russia | sanctions | European Union freezes assets of Russia's president and foreign minister
[On Friday] ministers of the union froze what accounts its leaders may hold in Europe.
* response-force-first-use | 2022-02-25 | plan | nato jens-stoltenberg | troops | NATO sends parts of its response force east for the first time
The summit agreed [on Friday] to move parts of the response force, which had never been used for defence.
* families-reach-przemysl | 2022-02-24/2022-02-25 | happening | poland ukraine | refugees,civilians | Thousands of families reach the Polish border in two days
[Over Thursday and Friday] trains brought some 29,000 people to the station of Przemysl.

= continental-post-spring | Continental Post | 2022-05-20 | Two northern neighbours knock at the door
* swift-banks-cut | 2022-03-02 | happening | european-union russia | sanctions | Seven Russian banks lose access to international payments
The payment network had shut out seven banks [on March 2].
* un-assembly-vote | 2022-03-02 | happening | united-nations russia | diplomacy | General Assembly demands a withdrawal by 141 votes to five
[On the same Wednesday] 141 states voted for a withdrawal and five against.
* million-refugees | 2022-03-03 | statement | united-nations ukraine poland | refugees | One million people have fled Ukraine within a week, UN counts
The agency for refugees counted its first million [on March 3].
+ families-reach-przemysl | people: 29,000 / 36,000
Przemysl had seen about 36,000 arrivals [in two days of late February], the mayor's office now says.

* maternity-hospital-struck | 2022-03-09 | happening | russia ukraine | civilians | Strike destroys a maternity ward in Mariupol
[On March 9] a blast tore open a maternity ward in Mariupol while women were in labour.
* no-fly-zone-refused | 2022-03 | statement | nato jens-stoltenberg joe-biden | article-5,military-aid | Allies refuse to police the sky over Ukraine
[In March] the allies refused again and again to close the sky, and their secretary general said, “We do not seek this war.”{jens-stoltenberg}
* brussels-triple-summit | 2022-03-24 | happening | nato european-union joe-biden | diplomacy,troops | Leaders double the battlegroups on the eastern flank at a Brussels summit
A month into the war, [on March 24], leaders doubled the battlegroups from four to eight.
* kyiv-withdrawal | 2022-03-29/2022-04-02 | happening | russia ukraine | troops | Russian forces pull back from the suburbs of Kyiv
[Between March 29 and April 2] the columns north of Kyiv turned around.

* heavy-weapons-ramstein | 2022-04-26 | plan | united-states germany ukraine | military-aid | Forty states coordinate heavy weapons for Ukraine at Ramstein
Defence ministers of forty states met at an air base [on April 26] and promised guns of a heavier kind.
* finland-announces-bid | 2022-05-12 | statement | finland sauli-niinisto | nato-membership | Finland's leaders call for membership without delay
Sauli Niinisto and his prime minister spoke for joining [on May 12]: “You caused this. Look in the mirror.”{sauli-niinisto}
* turkey-objects | 2022-05-13 | statement | turkey finland sweden | nato-membership,diplomacy | Turkey says it cannot welcome the two northern candidates for now
[A day later] Ankara let it be known that its vote could not be taken for granted.
* applications-handed-in | 2022-05-18 | happening | finland sweden nato jens-stoltenberg | nato-membership | Finland and Sweden hand in their applications side by side
Two ambassadors handed over two letters at headquarters [on Wednesday].
Coffee followed.

= daily-meridian-winter | Daily Meridian | 2022-12-02 | A cold season begins with the grid under fire
+ applications-handed-in
The two northern letters, delivered [on May 18], had set the year's other clock going.
* madrid-concept | 2022-06-28/2022-06-30 | happening | nato turkey finland sweden | nato-membership,troops | Madrid summit invites two countries and rewrites the alliance's strategy
[From June 28 to 30] leaders met in Madrid, where a memorandum cleared the way for both candidates.
* grain-deal | 2022-07-22 | happening | turkey united-nations russia ukraine | diplomacy,civilians | Grain ships may leave Odesa under a deal signed in Istanbul
[On July 22] four signatures in Istanbul opened a lane for grain.
* autumn-counteroffensive | 2022-09 | happening | ukraine russia | troops | Ukrainian brigades retake the Kharkiv region within weeks
[In September] fast brigades retook town after town east of Kharkiv.
* annexation-declared | 2022-09-30 | happening | vladimir-putin russia | diplomacy,sanctions | Putin declares four Ukrainian regions part of Russia
[On Sept. 30] a ceremony in Moscow declared four regions annexed.

* grid-attacks | 2022-10-10 | happening | russia ukraine | civilians | Missiles hit power stations across Ukraine in one morning
The campaign against the grid began [on Oct. 10] with more than eighty missiles.
* przewodow-missile | 2022-11-15 | happening | poland nato ukraine | article-5,civilians | Stray missile kills two on a Polish farm and NATO calls it no attack
Two farm workers died in a Polish village [on Nov. 15]; allies found no sign of intent.
* bucharest-door | 2022-11-29/2022-11-30 | statement | nato jens-stoltenberg ukraine | nato-membership,military-aid | Ministers in Bucharest repeat that the door stays open
At a meeting of ministers [this week] Jens Stoltenberg repeated an old line: “The door is open.”{jens-stoltenberg}
* winter-aid-package | 2022-12-02 | plan | germany united-states | military-aid,civilians | Allies pledge generators and transformers for the winter
Generators come next, diplomats said.

= baltic-review-anniversary | Baltic Review | 2023-04-21 | The long border: what changed in fourteen months
+ invasion-begins
It is fourteen months since the columns crossed the border [on Feb. 24 of last year].
* patriot-promised | 2022-12-21 | plan | joe-biden volodymyr-zelenskyy united-states | military-aid | Biden promises an air-defence battery as Zelenskyy visits Washington
The year ended with a visit to Washington [on Dec. 21] and a promise of one battery.
* leopard-decision | 2023-01-25 | plan | germany olaf-scholz poland | military-aid | Scholz agrees to send battle tanks after weeks of pressure
[On Jan. 25] Olaf Scholz ended weeks of hesitation.
* biden-in-kyiv | 2023-02-20 | happening | joe-biden volodymyr-zelenskyy ukraine | diplomacy | Biden walks through Kyiv under an air-raid siren
Sirens wailed [on Feb. 20] while Joe Biden and his host crossed a square.
* hungary-ratifies | 2023-03-27 | happening | hungary finland | nato-membership | Hungary ratifies Finland's accession after months of delay
Budapest voted [on March 27], months after its neighbours.

* finland-joins | 2023-04 | happening | finland nato russia sauli-niinisto | nato-membership,article-5 | Finland becomes the thirty-first member of NATO
[Earlier this month] Finland joined and the alliance's land border with its large neighbour doubled.
* sweden-waits | 2023-04-20 | statement | sweden turkey hungary | nato-membership | Sweden still waits for two parliaments
“We are patient, not passive,” a minister in Stockholm said [on Thursday].
* stoltenberg-kyiv-visit | 2023-04-20 | happening | jens-stoltenberg volodymyr-zelenskyy ukraine | nato-membership,military-aid | Stoltenberg visits Kyiv for the first time since the invasion
[On Thursday] Jens Stoltenberg stood in a Kyiv square and said, “Your rightful place is with us.”{jens-stoltenberg}
* ramstein-anniversary | 2023-04-21 | happening | united-states germany ukraine | military-aid | Donors meet at Ramstein for an eleventh round
A year of meetings reached its eleventh round at the air base [on Friday].
`;
