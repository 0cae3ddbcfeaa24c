import type { Article } from '../../bundle/schema.ts';
import { OUTLETS, TOWNS } from './names.ts';
import { OpenArticle } from './open-article.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS } from './words.ts';

/** Articles of a day that are open at the same time. */
const DESKS = 4;
/** What has no article on its day waits for one so long. */
const PATIENCE_DAYS = 7;

interface Day {
  readonly articles: Article[];
  open: { readonly article: OpenArticle; left: number }[];
}

/** Gives every report an article of its day of publication, several reports to an article. */
export class Newsroom {
  readonly #random: Random;
  readonly #days = new Map<number, Day>();
  #articles = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** An article that does not report `event` yet and has room, published on `day` or in the week from then. */
  articleFor(event: number, day: number): OpenArticle {
    for (let candidate = day; candidate < day + PATIENCE_DAYS; candidate++) {
      const open = this.#days.get(candidate)?.open ?? [];
      const desk = open[this.#random.between(0, DESKS - 1)];
      if (!desk || desk.left === 0 || desk.article.reports.has(event)) continue;
      desk.left--;
      return desk.article;
    }
    return this.#newArticle(day);
  }

  #newArticle(day: number): OpenArticle {
    const random = this.#random;
    const { articles, open } = this.#dayOf(day);
    const title = `Day of the ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} in ${random.pickSkewed(TOWNS)}`;
    const article = new OpenArticle(this.#articles++, day, title, random.pickSkewed(OUTLETS));
    articles.push(article.article);
    const desk = { article, left: random.between(1, 7) };
    if (open.length < DESKS) open.push(desk);
    else open[random.between(0, DESKS - 1)] = desk;
    return article;
  }

  /** The articles published before `day`, by day and id; nothing more is added to them. */
  take(day: number): Article[] {
    const done = [...this.#days.keys()].filter((candidate) => candidate < day).sort((a, b) => a - b);
    return done.flatMap((candidate) => {
      const articles = this.#days.get(candidate)?.articles ?? [];
      this.#days.delete(candidate);
      return articles.sort((a, b) => (a.id < b.id ? -1 : 1));
    });
  }

  #dayOf(day: number): Day {
    const known = this.#days.get(day);
    if (known) return known;
    const made: Day = { articles: [], open: [] };
    this.#days.set(day, made);
    return made;
  }
}
