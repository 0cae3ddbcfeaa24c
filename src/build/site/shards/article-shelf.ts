import { checkArticle } from '../../../bundle/check.ts';
import type { Article } from '../../../bundle/schema.ts';
import { ARTICLES_LENGTH } from '../../../bundle/shards/manifest.ts';
import type { BundleParts } from '../../bundle-file/bundle-parts.ts';
import type { PieceWriter } from './piece-writer.ts';

/** Articles held by `byId`: events of the same days are reported by the same articles. */
const HELD = 2000;

/** The articles of a bundle as the pieces hold them. An article's number is its place in the bundle. */
export class ArticleShelf {
  /** By number: place in `outlets`; day of publication, counted from 1970. */
  readonly outletOf: Uint16Array;
  readonly publishedOf: Int32Array;
  outlets: readonly string[] = [];
  /** Number of the first article in each piece. */
  readonly firsts: number[] = [];
  readonly breaches: string[] = [];
  readonly #articles: BundleParts['articles'];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #held = new Map<number, Article>();

  constructor({ articles, articleIds }: BundleParts) {
    this.#articles = articles;
    this.#numbers = new Map(articleIds.map((id, number) => [id, number]));
    this.outletOf = new Uint16Array(articles.length);
    this.publishedOf = new Int32Array(articles.length);
  }

  /** Reads every article once and writes the pieces. */
  async write(writer: PieceWriter): Promise<void> {
    const found = new Map<string, number>();
    let piece: string[] = [];
    let length = 0;
    const flush = async () => {
      await writer.add(`articles/${this.firsts.length - 1}`, `[${piece.join(',')}]`);
      piece = [];
      length = 0;
    };
    for (let number = 0; number < this.#articles.length; number++) {
      const article = this.#articles.at(number);
      this.breaches.push(...checkArticle(article));
      if (!found.has(article.outlet)) found.set(article.outlet, found.size);
      this.outletOf[number] = found.get(article.outlet) ?? 0;
      this.publishedOf[number] = Date.parse(article.published) / 86_400_000;
      const json = JSON.stringify(article);
      if (piece.length > 0 && length + json.length > ARTICLES_LENGTH) await flush();
      if (piece.length === 0) this.firsts.push(number);
      piece.push(json);
      length += json.length;
    }
    if (piece.length > 0) await flush();
    this.#sortOutlets([...found.keys()]);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  byId(id: string): Article | undefined {
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    const held = this.#held.get(number);
    if (held) return held;
    const article = this.#articles.at(number);
    if (this.#held.size >= HELD) this.#held.clear();
    this.#held.set(number, article);
    return article;
  }

  /** Outlets come in code point order, as in a bundle that is read whole. */
  #sortOutlets(found: readonly string[]): void {
    this.outlets = found.toSorted();
    const places = new Map(this.outlets.map((name, place) => [name, place]));
    const renumbered = found.map((name) => places.get(name) ?? 0);
    for (const [number, place] of this.outletOf.entries()) this.outletOf[number] = renumbered[place] ?? 0;
  }
}
