import { remember } from '../../base/remember.ts';

/**
 * Common given names of many countries, in lower case and without accents. They tell "Michael Jordan" from Jordan,
 * and which name "he" or "she" may stand for. A name that is not here is no evidence of anything.
 */
const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed ahmet akira alan albert aldo alejandro alessandro alex alexander
alexei alfonso alfred alfredo ali alistair alvaro amadou amin amir anders andre andreas andrei andrew andriy angelo
angus anil anthony antoine anton antonio antony arjun armando arnold arthur arturo ashok asif atef augusto axel barack
barry bashar bastien ben benjamin benoit bernard bernie bill bjorn bob bogdan boris brad brandon brendan brett brian
bruce bruno bryan calvin carl carlo carlos cedric cesar charles charlie chris christian christoph christophe
christopher chuck clark claude claudio clement cliff clinton clive colin connor constantin costas craig curtis cyril
dale damian damien dan daniel danilo danny darius darko darren dave david davide davor dean deepak demetrius dennis
denny derek desmond didier diego dietrich dimitri dimitris dirk dmitri dmitry dmytro dominic don donald doug douglas
dragan duncan dusan dwight eamon ed eddie edgar edmund eduardo edward edwin egon eli elijah elon emil emile emilio
emmanuel emre enrico enrique enzo erdem eric erik ernest ernesto ernst esteban ethan etienne eugene evan evgeny ezra
fabian fabio fabrizio faisal farid felix fernando fidel filippo finn florian francis francisco francois frank fred
frederick fredrik friedrich gabriel gaetano gareth garry gary gavin geoff george georges gerald gerard gerhard gert
giacomo gideon gilbert gino giorgio giovanni giulio giuseppe glen glenn godfrey goran gordon graeme graham grant greg
gregor gregory guido guillermo gunnar gunter gustav gustavo guy haakon habib hakan hakim hamid hamish hamza hans
harald hari harold harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi
hisham horst howard hristo hubert hugh hugo hussein ian ibrahim ibrahima ignacio igor ilya imran isaac ismail ivan ivo
jaap jacek jack jacob jacques jaime jair jake jakob jakub jalal jamal james jan janos jared jaroslav jason javad
javier jay jayden jean jeff jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesus jim jimmy jin joachim
joao joaquin jochen joe joel johan johann johannes john johnathan johnny jon jonas jonathan jonny jorge jose josef
joseph josh joshua jozef juan jukka julian julio julius junaid jurgen jussi justin kaan kamal karim karl kaspar keith
ken kenji kenneth kenny kevin khalid kiran kiyoshi klaus kofi konstantin kostas kristian kristoffer krzysztof kumar
kurt kyle lance larry lars laszlo laurence laurent lawrence leandro lech lee leif lennart leo leon leonard leonid
leopold lewis lloyd lorenzo lothar louis luc luca lucas luciano lucien ludwig luis luiz lukas lukasz luke luther
maciej mads magnus mahesh mahmoud maksim maksym malcolm manfred manoj manuel marc marcel marcello marcin marco marcus
marek mariano mario marius mark markus martijn martin marty massimo mateo mateusz mathias mathieu matt matteo matthew
matthias maurice maurizio mauro max maxim maximilian mehdi mehmet michael michal michel miguel mike mikhail miroslav
mitch mitt mladen mohamad mohamed mohammad mohammed mohan moises morten moshe muhammad murat mustafa nabil naoki
narendra nasser nathan naveen neil nelson neville nicholas nick nico nicolas niels nigel nikita nikola nikolai nikos
nils noah noam norbert norman nuno olaf oleg oleksandr oleksii oleksiy oliver olivier omar omer osama oscar oskar
osman otto owen oystein pablo paolo parvez pascal patrick paul pavel pawel pedro pekka petar pete peter petr petro
phil philip philipp philippe pierluigi pierre pieter piotr prakash predrag radek rafael rahul rainer raj rajesh rajiv
rakesh ralf ralph ramon ramzi randy rashid raul ravi ray raymond recep reinhard renato rene reza ricardo riccardo
richard rick rishi rob robert roberto robin rodney rodrigo roger roland rolf romain roman ron ronald ross roy ruben
rudi rudolf rudy rupert ruslan russell ryan sajid sakari salim salman salvador sam samir samuel sander sandro sanjay
sanjeev santiago saul scott sean sebastian sebastien selim semyon serge sergei sergey sergio serhiy seth shane shaun
shawn shinzo sidney silvio simeon simon slobodan soren spencer stan stanislav stanley stavros stefan stefano steffen
stelios stephen steve steven stuart sunil suresh sven sylvain tadeusz takeshi taras tarik tariq ted teddy terry thabo
theo theodore thierry thomas thorsten tibor tim timothy timur tobias toby todd tom tomas tomasz tommy tony torsten
travis trent trevor tristan tyler tyrone ulrich umar umberto uwe valentin valery vasily vasyl victor vijay vikram
viktor vince vincent vinod virgil vitali vitalii vitaly vito vivek vladimir vladislav vojtech volodymyr waldemar walid
wally walter warren waseem wayne wesley wilfred wilhelm will william wim winfried winston wolfgang xavier yannick
yaroslav yasser yevgeny yoichi yosef yoshi yousef youssef yuri yury yusuf yves zachary zack zbigniew zdenek zeljko
zoltan zoran`;

const FEMALE = `abigail adele adriana agatha agnes agnieszka aileen aimee aisha alba alena alessandra alexa alexandra alice alicia
alison allison alyona alyssa amal amanda amber amelia amelie amina amy ana anastasia anastasiia andrea anette angela
angele angelina angie anita anja anjali anka ann anna annalena anne anneke anneliese annette annie annika antoinette
antonella antonia april ariana arlene ashley astrid audrey ayesha ayse barb barbara beata beate beatrice becky belinda
benedetta bente berit bernadette bertha beth betty beverly bianca birgit birgitta bonnie brenda brianna bridget
brittany bronwyn camilla candace carina carla carlotta carmen carol carolina caroline carolyn carrie cassandra cassie
cate catherine cathy cecile cecilia celia celine chantal charlene charlotte charmaine chelsea cheryl chiara chiyo
chloe christina christine cindy claire clara clare claudette claudia claudine colette colleen concetta connie consuelo
cora corinne courtney cristina crystal cynthia daisy dalia daniela danielle daphne darlene dawn debbie deborah delia
delphine denise diana diane dina dolores donna dora doris dorota dorothea dorothy ebony edith edna eileen elaine
eleanor elena elisa elisabeth elise eliza elizabeth elke ella ellen ellie eloise elsa elsie elvira emily emine emma
emmanuelle enid erica erika erin erna estelle ester esther eugenia eunice eva evelina evelyn ewa farah fatima fatou
faye federica felicia felicity fernanda fiona florence frances francesca francine frida gabriela gabriella gabrielle
gail genevieve georgia geraldine gertrude gina giorgia gisela giulia giuliana gladys gloria grace greta gretchen
gudrun gwen gwendolyn hana hanna hannah hanne harriet hazel heather hedda hedwig hege heidi heike helen helena
henrietta hilary hilda hildegard hillary hina holly ida ilse iman imelda ines inga inge inger ingrid ioana irena irene
irina iris irma iryna isabel isabella isabelle ivana ivanka jacinda jacinta jacqueline jana jane janet janice janine
jasmin jasmine jean jeanette jeanne jeannie jelena jenna jennifer jenny jessica jill joan joanna jodi johanna jolanta
josefina josephine josie joyce juanita judith judy julia juliana juliane julianne julie juliet juliette june justine
kaja kamala kaori karen karin karina karla katarina katarzyna kate kateryna katherine kathleen kathrin kathryn kathy
katia katie katja katrin katrina kayla keiko kelly kiersten kim kimberly kirsten kirsty kristen kristin kristina
krystyna lara larissa latoya laura lauren lea leah leila lena leonie leonora lesley leslie lesya leticia leyla lidia
liesel lila lilian liliana lillian lilly lily lina linda lindsay linnea lisa livia liz liza lola lorena loretta lorna
lorraine lotte louise lourdes lucia luciana lucie lucille lucy ludmila luisa luise lydia lynda lynette lynn lynne
lyudmila mabel mable mackenzie madeleine madison magda magdalena maggie maj malala malin mandy manuela mara marcela
marcia margaret margarethe margarita margaux margot margrethe maria mariam mariana maribel marie marija marika
marilena marilyn marina marisa marisol marit marjan marjorie marlene marsha marta martha martina mary maryam matilda
maud maureen maxine maya meera megan mei melanie melissa mercedes meredith meryl mette mia michaela michelle mika mila
mildred milena millicent mina minnie mireille miriam mirjam moira molly mona monica monique muriel myra myriam nadia
nadine nadya nancy naomi nasrin natalia natalie natalya natasha nathalie nell nelly nettie nicola nicole nicoletta
nigella nina noelle noor nora noreen norma odette odile oksana oleksandra olena olga olivia oona ottilie pamela paola
pascale patricia patsy paula pauline peggy penelope petra petronella philippa phyllis pia pilar polina polly priscilla
priya rachael rachel raisa ramona ramya rania raquel rebecca rebekah reem regina renata renee rhonda rihanna rita
roberta rosa rosalie rosalind rosanna rosario rose rosemary roxanne ruby ruta ruth saara sabine sabrina sadie saima
saira sally salma samantha samira sandra sanja sanna sara sarah saskia selena selma serena shabana sharon shauna
sheila sheryl shirin shirley shruti sian sibylle sigrid silvia simona simone sinead siobhan sofia solveig sonia sophia
sophie soraya stacey stella stephanie sue sunita susan susana susanna susanne suzanna suzanne suzette svetlana sybil
sylvia tabitha tamara tammy tania tansy tanya tara tatiana tatyana teresa tessa thea thelma theresa therese tiffany
tilda tina tracy trisha trudy ulla ulrike ursula uta valentina valeria valerie vanda vanessa velma vera verena
veronica veronika vesna vicki victoria viktoria vilma viola virginia vivian wanda wendy whitney wilhelmina wilma
winifred xenia yael yana yara yasmin yelena yoko yolanda yuki yuko yulia yuliya yumi yvette yvonne zahra zainab zara
zelda zeynep zoe zofia zuleika zuzana`;

export type Gender = 'male' | 'female';

const genders = new Map<string, Gender | 'either'>();
for (const name of MALE.split(/\s+/)) genders.set(name, 'male');
for (const name of FEMALE.split(/\s+/)) genders.set(name, genders.has(name) ? 'either' : 'female');

/** Of words that are names of places too: only a following surname makes them a given name ("Georgia Lind"). */
const PLACES_TOO: ReadonlySet<string> = new Set(
  'georgia jordan chad israel kenya india china ireland paris sydney florence madison washington victoria virginia'.split(
    ' ',
  ),
);

const fold = (word: string): string =>
  (/[^ -~]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).toLowerCase();

export const isGivenName = remember((word) => genders.has(fold(word)));

export const isPlaceOrGivenName = (word: string): boolean => PLACES_TOO.has(fold(word));

/** Null when the name says nothing about it. */
export function genderOf(givenName: string): Gender | null {
  const gender = genders.get(fold(givenName));
  return gender === undefined || gender === 'either' ? null : gender;
}
