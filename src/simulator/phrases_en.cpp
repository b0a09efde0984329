// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/phrases.h"

namespace weft::simulator {

namespace {

constexpr std::string_view kRepair = R"(
= repair | repair, mending, gear
$item: Arolla pack
$item: Grive jacket
$item: Combe tent
$item: Torrent parka
$item: Sittelle smock
$part: zip
$part: zip slider
$part: side buckle
$part: shoulder seam
$part: hem cord
$part: inner pocket
$part: cuff
ask#home: [Anyone|Has anyone here|Did somebody] [replaced|fixed|mended] the {part} on [a|an old|their] {item}? [Mine gave up|Mine went] {when} and I'd rather [mend it than bin it|not buy a new one].
ask#thread: What thread do you [use|recommend] for the {part} of {item}? [Polyester seems too stretchy|The cotton one rotted in two winters|Mine keeps snapping].
ask#home: Is the {part} on the {item} [something you can do at home|a home job|worth doing myself] or should it go to [the workshop|a tailor|someone with a proper machine]?
ask#slider: The {part} of my {item} is [stuck half way|hanging by a thread|missing two teeth]. [Wax? Soap? Prayer?|What do I try first?|Can it be saved?]
problem#fault: The {part} on my {item} [broke|came off|split] after {span}. [I was careful with it.|Not what I expected.|It had been on three walks.]
problem#fault: Second {part} gone on the same {item}. [Is it a known weak spot?|I like the thing but come on.|At this point I carry safety pins.]
problem#status: Sent my {item} in for the {part} {span} ago and [heard nothing since|the tracking still says received|nobody answers the form].
share: [Mended|Patched up|Brought back] my {item} [on the kitchen table|last night|between two rain showers]. The {part} is [ugly but solid|better than new|holding, somehow].
share: [Twelve|Nine|Fourteen] years old, this {item}. [Third|Fourth] {part}, same owner. [Still going.|It has seen {place} more often than I have seen my cousins.]
share: Darning party at ours: {count} people, one sewing machine, one {item} and a lot of [tea|swearing|opinions].
advice#slider: Rub a [candle|bit of beeswax|pencil] along the {part}, then work it [slowly|back and forth ten times]. [Saved mine.|Works more often than it should.]
advice#slider: Unpick the last [three|two] centimetres, slip the slider off and squeeze it with pliers. [Gently.|Not too hard or you start again.]
advice#thread: Use a [size 90|leather] needle and go twice through the old holes. [New holes weaken the cloth.|Slow, but it lasts.]
advice#thread: Backstitch, waxed thread, knot on the inside. The {part} will outlive [you|the rest of it].
advice#home: Send it in. They did my {part} for [the price of a sandwich|next to nothing] and it came back in {span}.
advice: Seam grip on the inside first, stitch after it has dried. Other way round it [leaks|puckers].
experience: Did mine on a Sunday with a borrowed machine. [Took three hours, two of them looking for the bobbin.|Not pretty, has held for {span}.]
experience: My {part} went in {place}, of all places. [Held it with a shoelace for four days.|Fixed it with dental floss and kept walking.]
experience: Same thing here {span} ago. In the end the {part} was fine, the cloth around it had worn thin.
experience: I gave mine to a cobbler. [He laughed, then did it in ten minutes.|Best eight euros of the year.]
followup: Did you have to [take the lining out|unpick the whole side] for that?
followup: [Which|What size of] slider did you [order|use]? There are at least four that look the same.
followup: And does it stay [waterproof|dry] after you've stitched through it?
followup: How long did the {part} hold after that?
bnews: The repair bench is open again on [Tuesdays|Thursdays]. Bring the {item}, bring the broken {part}, we bring the thread.
bnews: We put the pattern for the {part} of the {item} online. Print it at 100 %, check the little square, cut.
bnews: {count} pieces came through the repair bench last month. Most frequent patient: the {part} of the {item}. We are changing it.
bask: What was the last thing you mended instead of replacing? We'd like to see the ugly ones too.
bask: If we taught one repair in the next class, which one should it be? [The {part}|Zips|Patches] [came up|won] last time.
bbait: Mend it or replace it? {e1}
bbait: Visible patch or invisible patch? [Tell us below!|Pick a side!] {e1}
bhelp#home: That {part} can be changed without unpicking the lining. [Send us a photo of the inside and I'll mark where to start.|There is a gap of two centimetres near the pocket, start there.]
bhelp#slider: For that {item} you need the 5 mm slider. We have a drawer full, [I'll put one in an envelope for you|give us an address in a message and it leaves today].
bhelp#fault: [Sorry about that {part}.|That should not happen after {span}.] It counts as a fault, so the repair is on us. Is the label inside still readable?
bhelp#status: I looked it up: yours arrived on the bench on Monday. The {part} is done, the seam next to it is next. You get it back [this week|on Friday].
)";

constexpr std::string_view kRain = R"(
= rain | rain, waterproof, hiking
$item: Grive jacket
$item: Sittelle smock
$item: Combe tent
$item: Torrent poncho
$item: Mélèze cape
$part: membrane
$part: hood
$part: flysheet
$part: shoulders
$part: coating
ask#wash: How do you wash [the|your] {item} without [killing|ruining] the {part}? The label [says 30° and no more|is unreadable by now].
ask#place: [Is|Would] the {item} [be enough|enough] for {place} in {month}? [It rains sideways there.|We are told to expect everything.]
ask#wax: Wax or spray for the {part} of the {item}? [I get a different answer in every shop.|Two cans in and it still soaks through.]
ask#cond: Does anybody else get condensation under the {part} of the {item}, or am I just [breathing too much|doing it wrong]?
problem#peel: The {part} of my {item} [lets water in|has started to peel|wets out in ten minutes] after {span}.
problem#place: Soaked to the bone in {place}. The {item} gave up at the {part} [within the hour|before lunch].
problem#wash: Reproofed twice as the leaflet says, and the {part} of the {item} still [drinks|soaks up] water like a sponge.
share: [Six|Four|Nine] hours of rain in {place} and I came home dry. [Not a drop under the {part} of my {item}.|I did not think I'd write that about the {item}.]
share: Tested the {item} in the shower, as one does. [The neighbours have questions.|{part} passed, dignity did not.]
share: Fog, then drizzle, then {weather}. [{place} in {month}, in short.|Would do it again tomorrow.]
advice#wash: Wash it with [soap flakes|plain soap], no softener, then twenty minutes in the dryer on low. [The heat brings the beading back.|That revives the {part}.]
advice#wash: It's nearly always dirt, not the {part}. Clean first, reproof after.
advice#cond: Open the vents before you start to sweat, not after. [Sounds silly, changes everything.|Learnt that the wet way.]
advice#wax: Spray for the membrane, wax for cotton. Mix them and you get [a sticky mess|the worst of both].
advice#cond: Pitch it with the back to the wind and leave a hand's width at the bottom. [Dry in the morning.|Air has to get in somewhere.]
advice#peel: At some point the {part} is simply done. After [eight|ten] winters I stopped fighting.
experience: Mine did {place} in {month}, [five days of drizzle|two nights of {weather}], and only the cuffs got wet.
experience: I waxed mine once. [It weighed twice as much and smelled like a church.|Never again.]
experience: Had the same with the {part}. A warm wash solved it, I felt a bit stupid.
experience: Honestly the {item} is fine in showers. In {weather} nothing is.
followup: [At what temperature|How hot] was the dryer?
followup: Did you reproof before or after [that|the trip]?
followup: Is that with a rucksack on? The straps [press it flat|ruin everything] on mine.
followup: How cold was it? Under five degrees I get condensation with anything.
bnews: New {part}, same {item}: no fluorine since this batch. It beads a little less on day one and a lot more after wash ten.
bnews: We left a {item} on the workshop roof for {span}. Photos of the {part}, before and after, tomorrow.
bnews: Rain all week. The reproofing tub is out in the yard, free for anyone who brings a {item} of any age.
bask: What is the wettest place you ever slept in, and [what kept you dry|did anything stay dry]?
bask: Which part of your {item} gets wet first? We are drawing the next one and we want to know before we cut.
bbait: Rain or snow? {e1}
bbait: Team hood or team hat? {e1} [Comment your answer!|Only one answer allowed!]
bhelp#peel: Peeling like that is a fault in the {part}, not your washing. We replace it, [write us the number on the small label|no receipt needed].
bhelp#wash: Try one wash with plain soap and low heat before anything else. If it still wets out after that, it is ours to fix.
bhelp#place: {place} in {month} is at the limit for the {item}. I'd take a smock under it, or borrow the heavier one from us for a week.
bhelp#wax: Two thin coats on the {part}, a day apart. [One thick coat never dries properly.|And not in the sun.]
)";

constexpr std::string_view kTrip = R"(
= trip | weekend, trails, bivouac
$item: Arolla pack
$item: Givre rucksack
$item: Torrent daypack
$part: hip belt
$part: chest strap
$part: side strap
$part: lid pocket
ask#pack: Two nights around {place} in {month}, first time alone. What do I [leave at home|forget every time]?
ask#camp: [Where|Does anybody know where] can you still [camp|pitch a tent] near {place} without [a booking|paying forty euros]?
ask#pack: How do you get the {item} down to a sensible weight? Mine is at [eleven|thirteen|nine] kilos before water.
ask#loop: Any [easy|quiet] loop from {place} by train? [Kids of six and nine.|My knees are not what they were.]
problem#rub: The {part} of the {item} rubs [on the left side|right on the bone] after two hours. [Adjusted it five times.|Both of us have it.]
problem#missing: My {item} was [late|missing a strap|packed without its rain cover], and we left for {place} without it.
share: {place}, five in the morning, [nobody|one fox] about. [Coffee tastes better up there.|That's it, that's the post.]
share: First night out with [my daughter|my father|the whole club]. [Nobody slept, everybody wants to go again.|We forgot the spoons.]
share: Walked from {place} to the [lake|pass|old sawmill] and back with the {item}. [Blisters: two. Regrets: none.|{weather} included.]
advice#pack: Leave the second [pot|jumper|book]. You'll wear the same thing for two days and nobody minds.
advice#rub: Load the heavy things high and close to the back, then close the {part} before the shoulder straps. [In that order.|Big difference.]
advice#loop: Take the early train to {place} and start on the north side. [Shade until noon.|You'll have it to yourself until ten.]
advice#camp: Look for the municipal site behind the church in {place}. [Six euros, cold shower, best view.|They never turn walkers away.]
advice#pack: Put your socks in the foot of the sleeping bag at night. [Dry by morning.|Warm feet, warm everything.]
experience: We did {place} in {month}: [frost on the tent|twenty-eight degrees] and [not one shop open|the best cheese of my life].
experience: I carried a whole [chair|melon|cast-iron pan] up there once. [No regrets.|Worth every gram.]
experience: Took the train with {count} bikes and the {item}. [The conductor was a saint.|Do not do that on a Friday.]
experience: My first one went wrong at every step and it's still the one I talk about.
followup: Is there water on the way, or do you carry it all?
followup: How long did you [take|need] with breaks?
followup: Which side did you come up? The other path was closed in {month}.
followup: What did the {item} weigh in the end?
bnews: Saturday we walk from {place} to the ridge, slow pace, {count} places left. Dogs welcome, drones not.
bnews: The lending shelf is full again: {count} tents, six packs, two stoves. Three nights, no fee, bring it back dry.
bnews: The {item} loses 140 grams this spring. We took out everything that {count} testers never touched.
bask: Where do you go when you only have one night? [No secret spots, we promise.|Keep the best one to yourselves.]
bask: What do you always pack and never use?
bbait: Mountains or sea? {e1} [Let us know in the comments!|Go!]
bbait: Tent or hut? Choose one! {e1}
bhelp#rub: The {part} on that {item} has a second setting hidden behind the foam. Two fingers up, it usually stops the rubbing.
bhelp#missing: [A missing piece is on us.|That should not have left the workshop like this.] A full set goes out today, and it should reach you before {place}.
bhelp#pack: For {place} in {month} I'd take the three-season one. [We have two on the lending shelf if you want to try first.|Nights are colder than the forecast says.]
)";

constexpr std::string_view kBench = R"(
= bench | woodworking, workshop, handmade
$item: folding bench
$item: Billot stool
$item: Tasseau shelf
$item: trestle table
$part: dovetail
$part: top
$part: back leg
$part: vice
$part: finish
ask#wood: Ash or beech for the {part} of a {item}? [I have both in the shed and no plan.|Beech moves so much here.]
ask#finish: What [glue|finish] do you use on the {item}? [It lives in the kitchen.|It stays outside half the year.] Oil keeps [going sticky|wearing off].
ask#dovetail: First {part} ever: [how tight is too tight|do I cut pins or tails first]? [Asking before I split another board.|I've watched nine videos and know less than before.]
ask#wobble: My {item} [rocks|wobbles] on [our old floor|three legs out of four]. [Shim it or trim it?|Which leg do I cut, and how do I stop cutting?]
problem#glue: The {part} of the {item} [cracked|cupped|came unglued] after {span} [near the radiator|in a dry room].
problem#legs: Kit arrived with two left legs. [Funny for about a minute.|The {item} walks in circles now.]
share: First {item} finished. The {part} is [two millimetres off|a crime] and I [love it|will never show the underside].
share: {count} evenings, one blister, one {item}. [My grandmother's planks, too.|Made from the old bed.]
share: The smell of planed [larch|oak|pine] in the workshop this morning. That's all I wanted to say.
advice#dovetail: Tails first, then trace the pins from them with a knife, not a pencil. [The pencil line is half a millimetre wide.|Changed my life.]
advice#finish: Hot hide glue if you ever want to open it again, otherwise plain white. [Both hold longer than the wood.|The clamps matter more.]
advice#finish: Three thin coats of oil, wipe everything off after twenty minutes, sand with 320 between. [Sticky means too much.|Patience is the finish.]
advice#wobble: Put it on [the table saw bed|a flat stone], find the two that rock, and take a hair off the long one. [Stop before you think you should.|Sandpaper, not a saw.]
advice#glue: Let the {part} float. If you glue it across the grain it will crack, whatever the wood.
experience#wood: I made mine in ash. [After {span} it has not moved.|It rings like a bell when you drop it, ask me how I know.]
experience#dovetail: My first {part} looked like a beaver did it. [Number six was fine.|It still holds the drawer.]
experience#glue: Had that with beech. Brought it inside for {span}, then planed it again, no trouble since.
followup: Which saw was that? The kerf looks [tiny|very clean].
followup: How thick is the {part}? [Looks like 27.|Mine is 22 and it bends.]
followup: Did you cut that by hand?
followup: And it doesn't yellow?
bnews: The drawings of the {item} are free from today, metric, one sheet. Make it, change it, show us.
bnews: We got {count} boards of storm ash from {place}. They become {item} number one to {count}.
bnews: Bench evening on Wednesday: bring a {part} that went wrong. We all have one.
bask: What's the tool you'd save first? [Ours is a spokeshave with a cracked handle.|No chargers allowed.]
bask: Show us the underside. Everybody shows the top.
bbait: Oak or walnut? {e1}
bbait: Hand tools or machines? [Vote in the comments!|There is only one right answer.] {e1}
bhelp#legs: Two left legs is a first. [A right one leaves today.|Keep the spare left, someone will need it.] Sorry for the lost evening.
bhelp#glue: That {part} was glued too dry. Take it off with warm water, and we send you a new board cut from the same tree if we still have it.
bhelp#wobble: On tiles I'd trim. On planks I'd put a felt under the short leg, because next winter it will be another leg.
)";

constexpr std::string_view kEdge = R"(
= edge | tools, sharpening, carving
$item: Sorbier knife
$item: carving axe
$item: block plane
$item: pocket saw
$part: edge
$part: blade
$part: handle
$part: sheath
ask#grit: What grit do you stop at for the {part} of a {item}? [1000 feels rough, 8000 feels vain.|I only carve spoons.]
ask#rust: [Rust spots|Tiny chips] on the {part} of my {item} after {place}. [Steel wool or leave it?|How far do I grind?]
ask#kids: Is the {item} [ok|safe enough] for [a ten-year-old|beginners] with a glove? [School project.|She asks every day.]
problem#loose: The {part} of the {item} came [loose|blunt|with a burr] out of the box. [First tool I've had to fix before using.|Not great for a gift.]
problem#chips: My {item} chips on [knots|frozen birch|everything]. {span} old, touched up twice.
share: Spoon number {count}. [The bowl is too thin again.|Cherry this time.] The {item} was a birthday present and I can't stop.
share: Sharpened every blade in the house. [The tomatoes never knew.|My partner has cut two fingers already.]
advice#grit: 1000, then leather with a bit of compound. [Anything above is for photos.|Thirty strokes a side.]
advice#grit: Colour the bevel with a marker and see where the stone takes it off. [Two minutes and you know your angle.|Nobody told me for years.]
advice#rust: A drop of camellia oil and never leave it in the sheath overnight. Leather holds water.
advice#chips: Give the edge a tiny second bevel. [Two degrees.|It loses nothing in carving and stops the chips.]
advice#kids: Start them on a potato peeler and [lime|green hazel], then the {item}. With supervision, obviously.
experience#grit: Mine took {span} to get right. Once the {part} is there, it stays there.
experience#chips: I dropped mine on concrete in {place}. [An hour on the coarse stone and some bad words.|Still has the mark, still cuts.]
experience#kids: My kids started at eight with one. [One plaster in two years.|They're more careful than I am.]
followup: Do you strop after each [session|spoon]?
followup: Wet stone or diamond plate?
followup: What angle is that? Looks steep.
bnews: The {item} comes with a pear-wood handle this autumn. [The tree fell by itself, we only asked nicely.|{count} of them, then the tree is used up.]
bnews: Free sharpening on Friday until the stones are flat. One {part} each, kitchen knives count.
bask: Which tool of yours is older than you? [And who had it before?|Tell us its story.]
bbait: Axe or saw? {e1} [Comment below!|Choose wisely!]
bbait: Carbon or stainless? {e1}
bhelp#loose: A loose {part} is our mistake. Swap or repair, as you like, and the postage is ours either way.
bhelp#chips: That chipping comes from the factory angle, it's too fine for frozen wood. Send it in and I'll put a stronger edge on it.
bhelp#rust: Rust like that is only on the surface. Oil, a cork, ten minutes. If it stays, bring it on Friday.
)";

constexpr std::string_view kOrder = R"(
= order | delivery, shop, service
$item: Arolla pack
$item: Grive jacket
$item: Sittelle smock
$item: Torrent parka
$part: parcel
$part: order
$part: refund
$part: exchange
ask#stock: Is the {item} [coming back|back in stock] before {month}? [The page has said "soon" since {weekday}.|I've been refreshing like a fool.]
ask#ship: Do you ship the {item} to {place}? [The form stops at the postcode.|The pickup point there closed.]
ask#size: [Small|Medium] or large in the {item} at [1.72|1.80|1.65] m? [Between two sizes, as always.|Layers underneath.]
problem#late: My {part} has been "in preparation" for {span}. [Is anyone there?|Starting to worry.]
problem#wrong: Got [the wrong colour|half of it|somebody else's {item}]. [The {part} form gives an error.|What now?]
problem#twice: Charged twice for the {item}, and the {part} [still hasn't come|is nowhere to be seen]. {span} now.
problem#box: The {part} was left in the rain in front of the house. [Box gone, {item} fine, me less.|Courier says signed. By whom, the cat?]
share: {part} arrived in [paper and string|a reused shoe box], with a handwritten note. [Keeping the note.|Small things.]
advice#late: Write them the number from the second mail, not the first. [The first is only the basket.|Got an answer in an hour.]
advice#size: Size up if you wear wool under it, otherwise your usual.
advice#late: Call before ten, [a human answers|that's when they pick up].
experience#late: Mine took {span} as well, then came with an apology and a spare {item} buckle.
experience#wrong: Had a wrong one in {month}. They let me keep it and sent the right one.
experience#late: Same with my {part}. [It was the courier, not them.|One message and it moved.]
followup: Did you get a tracking number?
followup: Which carrier was it?
followup: Did they answer in the end?
bnews: The {item} is back, {count} pieces, in the two colours you asked for. [Next batch in {month}.|No countdown, no tricks.]
bnews: Parcels are late this week, [the lorry broke down near {place}|half of the packing table has the flu]. Everything before {weekday} leaves tomorrow.
bask: What should we never stop making?
bbait: Blue or green? {e1} [The next colour is up to you!|Vote now!]
bbait: Online or in the shop? {e1}
bhelp#late: Found it: your {part} was stuck between two addresses. It leaves this afternoon, you'll get a new tracking mail.
bhelp#wrong: That is our mistake. Keep the wrong one until the right one is there, the label for sending it back is in your mail.
bhelp#twice: The second charge is only a reservation and drops off by {weekday}. If it doesn't, write me and I'll undo it by hand.
bhelp#size: At that height I'd take the smaller one. If it's wrong, the {part} costs you nothing.
bhelp#ship: {place} works, the form doesn't yet. Send us a message with the address and I'll enter it myself.
bhelp: Could you send us the order number in a message? [I'm at the packing table and can look right away.|It starts with N and has six digits.]
)";

constexpr std::string_view kCommon = R"(
= common |
$place: the Jura
$place: the Vercors
$place: Skye
$place: the Ardennes
$place: Snowdonia
$place: the Black Forest
$place: the Cévennes
$place: the Peak District
$place: the Vosges
$place: Dartmoor
$place: the Eifel
$place: the Lakes
$place: the Morvan
$month: March
$month: April
$month: May
$month: September
$month: October
$month: November
$weekday: Monday
$weekday: Tuesday
$weekday: Wednesday
$weekday: Thursday
$when: last week
$when: yesterday
$when: on Sunday
$when: in the middle of a hike
$when: this morning
$when: halfway through the holidays
$span: two weeks
$span: ten days
$span: three weeks
$span: a month
$span: two months
$span: one winter
$span: half a year
$count: six
$count: seven
$count: nine
$count: eleven
$count: twelve
$count: fourteen
$count: eighteen
$count: twenty
$count: thirty
$weather: hail
$weather: sleet
$weather: a proper storm
$weather: horizontal rain
$e1: 👇
$e1: 🔥
$e1: 🙌
$e1: 🏔️🌊
$e1: 👀
$emoji: 😅
$emoji: 😂
$emoji: 🙏
$emoji: 👍
$emoji: ❤️
$emoji: 🌲
$emoji: 😍
$emoji: 🧵
$emoji: 🤷
$emoji: 🙈
$opener: Honestly,
$opener: To be fair,
$opener: For what it's worth,
$opener: Ha,
$opener: Hm,
$opener: Not sure it helps, but
$opener: Oh,
$opener: Quick note:
$tail: Hope that helps.
$tail: Just my two cents.
$tail: Curious what others think.
$tail: But I may be wrong.
$tail: Sorry for the long post.
$tail: Anyway.
$tail: Worth a try.
$tail: Your mileage may vary.
$tail: Photos tomorrow if the light is good.
$tail: Happy to show how, I'm there on {weekday}s.
$tail: That was in {place}, mind you.
$tail: Took me {span} to find out.
$tail: Learnt it in {place}, of all places.
$tail: Somebody told me that in {place} years ago.
metoo: Same here, [exactly the same|since {span}|also in {month}].
metoo: [Following|Also interested|Waiting for the answer too], mine does the same.
metoo: Oh good, not just me then.
metoo: +1 [from {place}|here, {span} now|and I'm not as patient as you]
thanks: [Thank you|Thanks|Thanks a lot], [will try that on {weekday}|trying it tonight|that's exactly what I needed].
thanks: Brilliant, [it worked|that did it]. [I owe you a coffee.|Ten minutes, as you said.]
thanks: Oh that makes sense. [Thanks!|Thank you both.]
thanks: You just saved me [forty euros|a weekend|the trip to {place}], thanks.
welcome: [Anytime|No problem|You're welcome]!
welcome: Glad it helped. [Show us the result.|Tell us how it went.]
welcome: With pleasure. [Say hi in {place}.|See you on {weekday}?]
agree: [Exactly|This|Yes, this|So true]. [Took me years to learn.|People never believe it.|I'd add: take your time.]
agree: Seconded, [did the same in {month}|works here too|with the {item} as well].
agree: I was about to write that. [You were faster.|Word for word.]
agree: Completely with you on the {part}.
disagree: Hm, I'd [do the opposite|not]. [On mine it made things worse.|The {part} never forgave me.|Depends a lot on the age of it.]
disagree: Not my experience, sorry. [After {span} it was back.|Tried it in {place}, useless.]
disagree: With respect, no. [The {item} is not made for that.|That works once.|Not in {month} anyway.]
settle: Fair point, [we may both be right|mine is the older model|I hadn't thought of that].
settle: OK, [convinced|I'll try it your way on {weekday}|that explains mine].
settle: Could be the batch. [What year is yours?|Mine is from the first one.]
joke: [My cat|My neighbour|My mother-in-law] has strong views on the {part}.
joke: The {item} has had more holidays than me this year.
joke: I read that as "the {part} of my marriage". [Long day.|Going to bed.]
joke: Step one: buy a {item}. Step two: explain it at home.
joke: Instructions unclear, now own {count} of them.
laugh: [Haha|Ha!|😂] [stop|this thread|I can't]
laugh: [I'm stealing this.|Best comment today.|You win.]
laugh: [😂😂|🤣|Oh no.|😅 same]
laugh: [Sounds like {place}.|Sounds like my house.]
praise: [Love|Really like] this. [The {part} especially.|Well done.|Makes me want to start one.]
praise: Beautiful. [How long did it take?|That {part}!|I'd hang it on a wall.]
praise: [More of this please.|This is why I follow.|Lovely work.]
bragging: The {item} [was worth every cent|still surprises me]. {span} in and [not one complaint|I have stopped looking at others].
bragging: Just wanted to say: the person who answered me about the {part} was [patient and funny|a delight|better than any manual]. [Give them a raise.|Thank you.]
short: [Nice|Lovely|Cool|Great|Yes please|Wow]! {emoji}
short: {emoji}
short: [Want one|Take my money|Pretty]. {emoji}
short: Is it [expensive|heavy|new]?
short: [Price?|When?|Where?]
pick: [The first one|First one|Option 1|A]! {emoji}
pick: [The second one|Second one|Option 2|B]! {emoji}
pick: [Both|Neither|Both, always|Can't choose]. {emoji}
pick: [First|Second], [no contest|every time|easily|of course]
pick: {emoji}{emoji}
pick: Depends on the [day|weather|mood]. {emoji}
pick: [1|2|A|B|Left|Right] {emoji}
critic: So the repair promise is gone and we learn it [from a picture|in a footnote|on a {weekday} evening]? [Wow.|Nice.]
critic: I bought the {item} because of that promise. [You took the money|I paid for that], remember?
critic: "Evolving our service". [Say it: you want us to buy new.|Just say it costs too much.]
critic: {count} years of telling us to mend, and now this. [Unbelievable.|What a joke.|I'm out.]
critic: No answer for {span} on my {part}, but time for posts like this.
critic: My order [is cancelled|went back]. [First and last {item}.|There are others who still repair.]
critic: The workshop was the only reason to pay your prices.
critic: Did anybody there read this before posting? [Anyone?|Asking as a customer since year one.]
critic: And of course [not one reply|silence] from {brand}. [Since this morning.|Typical.]
defend: [Read it again|Read the small print], old pieces stay covered. [It's only the new line.|Calm down, people.]
defend: {count} people work there. [Maybe they just can't any more.|Have you ever run a workshop?]
defend: They mended my {part} for free in {month}. [One bad post and everybody forgets.|I'll wait for the facts.]
rebut: [Easy to say|Nice try]. Yours isn't sitting in a box there for {span}.
rebut: Being small is no excuse for [hiding it|breaking a promise|not answering].
rebut: Nobody asked you to do their marketing. [Are you paid for this?|Let them speak.]
rebut: That's simply not what it says. [Third line.|I have the mail here.]
heat: [Says the one with {count} posts today|Ok, genius|Whatever]. I stand by it.
heat: We're talking about a {item}, not the end of the world. [Breathe.|Go outside.]
heat: Then don't read it. [Bye.|Nobody forces you.]
heat: You keep repeating that and it's still wrong.
bchange: A change to our repair service: from {month} on, the new line is repaired by partner shops, at their prices. Thank you for evolving with us.
bsorry: We read all of this. We wrote it badly and decided it too fast. More on {weekday}.
bthanks: [That made the morning at the bench.|Reading this aloud in the workshop now.|Passing it on to the one who cut it.] [Thank you!|See you on {weekday}.|Say hello to {place}.]
bthanks: Thank you! [How is the {part} holding up?|Send a photo when it has some scars.|She is blushing over the packing table.]
bcurious: Oh, [show us|we want to see that]. How did you do the {part}?
bcurious: Did the {item} cope? [We always wonder about the {part}.|Be honest, we can take it.]
bcurious: [Which way round did you go?|How cold did it get?|Who taught you that?] [Asking for all of us.|We are taking notes.]
bcurious: That beats our method. [May we steal it for the class?|Would you show it on {weekday}?]
bjoke: We also have {count} of them at home and no explanation.
bjoke: The cat is hired. [Payment in boxes.|Starts on {weekday}.]
bjoke: Printing that and hanging it over the bench.
bjoin: Not ours to say, but: [try it with soap first|let it dry slowly|a felt under it], [costs nothing|you can always do more later]. [From people who broke {count} of them.|Good luck!]
bjoin: We had that question at the bench {when}. What worked: slow, twice, and [a cup of tea|someone to hold the other end].
bjoin: Lovely thread. If you're near {place} on {weekday}, bring it along, we'd like to see it, whoever made it.
bjoin: [Nicely done.|That is clever.] Is the {part} glued or only pressed?
bcanned: Thank you for your comment! We are passionate about quality. {emoji}
bcanned: We hear you. Please send us a message. {emoji}
btease: Something new is coming. Stay tuned. {e1}
btease: {weekday} mood. {e1}
btease: Designed for those who dare. The {item}, now in our shop. {e1}
btease: Proud to introduce the new {item}: the {part} you deserve. Discover it now, link in bio.
btease: Last chance: 20 % off the {item} until {weekday}. {e1}
btease: We are thrilled to announce that the {item} won a design award. Thank you to our amazing community!
bhelp: Good question for the bench. [I'll ask and come back to you before tonight.|Our tailor says it depends on the year, which one is yours?]
bhelp: [Sorry you have that trouble.|Thanks for saying it here.] Could you send us [a photo|two photos] in a message? I'll look at it [this afternoon|first thing tomorrow].
bhelp: [Short answer: yes.|I think so, yes.] Long answer: come by on {weekday} and we try it together, [bring the {item}|no need to book].
bhelp: Let me check with the person who made it. [Back in an hour.|You'll hear from me on {weekday}.]
bcurious: {span} ago we would have said that can't work. [What made you try?|Glad to be wrong.]
bcurious: And the {part}, [any trouble|still in one piece|how does it look by now]?
bcurious: [Was that in {place}?|That must have been in {month}.] We'd love to hear the rest.
bthanks: [Thank you|Thanks], that helps us more than any survey. [We'll keep the {part} as it is, then.|The bench says hello.]
bthanks: Noted, with a smile. [{weekday} as usual?|See you at the bench.]
bjoke: We asked the {item}. It declined to comment.
bjoke: [Nobody|Only {count} people] at the workshop [laughed|snorted coffee] at that.
$tail: Not proud of it.
$tail: Would do it again.
$tail: But that was in {month}, so who knows.
$tail: I can send the link on {weekday}.
$tail: A friend from {place} swears by it.
$tail: Since then nothing to report.
$tail: Works every time, so far.
quote: [This thread is gold|Saving this|Everything about this], [{part} people will know|read the replies|especially the part about the {part}].
)";

} // namespace

std::vector<std::string_view> englishPhrases() {
    return {kRepair, kRain, kTrip, kBench, kEdge, kOrder, kCommon};
}

} // namespace weft::simulator
