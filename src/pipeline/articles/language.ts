/**
 * The commonest small words of languages that news comes in: what they share with English is left out. A text of
 * another language has many of its own and next to none of English's.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  French: 'le les des et est une du dans qui que pour au sur pas avec ce par sont aux cette ont été mais',
  German:
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es wurde nach bei sind',
  Spanish: 'el los las del y en que un una por con para se su al lo como más fue pero este sus ha sobre',
  Italian: 'il di che è e la un per non una sono del della con si da le dei alla nel ha anche gli più',
  Portuguese: 'o os da do em um uma para com não que por mais dos como foi ao das se na no são pela ele',
  Dutch: 'de het een van en dat niet zijn op te voor met die aan ook er maar om door naar bij wordt heeft',
  Swedish: 'och att det som en på är av för den med inte till har ett om men var sig från han efter',
  Norwegian: 'og i det som er på en av for at til den med ikke har om et fra men var han etter ble ved',
  Danish: 'og at det som er på en af for til den med ikke har et om fra men var han efter blev ved der',
  Polish: 'i w na z się nie do to że jest o jak od po za przez ale dla oraz są był przy został',
  Czech: 'a se na je v že to s z do o i jako pro by ale po za jsou podle který však byl',
  Turkish: 've bir bu için ile da de olarak olan daha çok en gibi kadar sonra ancak ise oldu dedi',
  Romanian: 'și de în la cu care pe din nu un o este pentru mai că a fost după prin sau se au',
  Hungarian: 'a az és hogy nem is egy meg de volt ez már csak még vagy mint szerint után',
  Finnish: 'ja on ei että se oli hän mutta myös ovat kun ole mukaan joka kuin tai sen sekä',
  Indonesian: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga adalah oleh telah kata',
  Vietnamese: 'và của là có trong cho được với không đã các một những này người khi đến từ',
};
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in that is was for on with as at by he from have has had it be are said were an which who they not'.split(
    ' ',
  ),
);
const OTHERS = Object.entries(SMALL_WORDS).map(([name, words]) => [name, new Set(words.split(' '))] as const);

const FEWEST_WORDS = 25;
/** English prose has more than a third of its words among these; headlines and lists at least this. */
const ENGLISH_SHARE = 0.1;
/** A language is sure when its small words are this part of all and several times the English ones. */
const SURE_SHARE = 0.15;
const SURE_RATIO = 3;
/** Words that are looked at: the start of an article says enough. */
const MOST_WORDS = 1500;

/** The language that a text is surely written in when that is not English: "French"; null for English and when unsure. */
export function otherLanguage(text: string): string | null {
  const words = (text.match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return inOtherLetters(text) ? 'another script' : null;
  // Nearly every text is English, as its first lines show.
  const english = shareOf(words, ENGLISH, ENGLISH_SHARE);
  if (english >= ENGLISH_SHARE) return null;
  if (inOtherLetters(text)) return 'another script';
  const [name, share] = OTHERS.map(([one, known]) => [one, shareOf(words, known)] as const).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return share >= SURE_SHARE && share >= SURE_RATIO * english ? name : null;
}

/** Which part of the words is among the known ones, from 0 to 1; when it is at least `enough`, counting stops there. */
function shareOf(words: readonly string[], known: ReadonlySet<string>, enough = 1): number {
  let count = 0;
  for (const word of words) {
    if (known.has(word.toLowerCase())) count++;
    if (count / words.length >= enough) break;
  }
  return count / words.length;
}

/** Most letters are not Latin. */
function inOtherLetters(text: string): boolean {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return letters.length >= FEWEST_WORDS && others.length > letters.length / 2;
}
