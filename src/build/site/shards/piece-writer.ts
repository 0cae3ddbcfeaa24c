import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
/** Pieces in work at the same time: Node compresses and writes on threads of its own. */
const AT_ONCE = 8;

/** Compresses pieces and writes them into a folder, some at a time, and keeps the hash of them all. */
export class PieceWriter {
  readonly #folder: string;
  readonly #hash = createHash('sha256');
  readonly #made = new Set<string>();
  readonly #working = new Set<Promise<void>>();
  #failure: unknown = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes the piece `name` (`heads/12`), and waits while too many are in work. `content` may be changed afterwards. */
  async add(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content);
    this.#hash.update(`${name} ${bytes.length} `).update(bytes);
    const path = join(this.#folder, `${name}.bin`);
    const folder = dirname(path);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    const work: Promise<void> = this.#write(path, bytes)
      .catch((failure: unknown) => {
        this.#failure ??= failure;
      })
      .finally(() => this.#working.delete(work));
    this.#working.add(work);
    if (this.#working.size >= AT_ONCE) await Promise.race(this.#working);
    if (this.#failure !== null) throw this.#failure;
  }

  /** Waits until nothing is in work any more, whether it could be written or not. */
  async settle(): Promise<void> {
    await Promise.all(this.#working);
  }

  /** Waits until all is written; the hash of names and contents in the order in which they came. */
  async finish(): Promise<string> {
    await this.settle();
    if (this.#failure !== null) throw this.#failure;
    return this.#hash.digest('hex').slice(0, 12);
  }

  async #write(path: string, bytes: Buffer): Promise<void> {
    await writeFile(path, await compress(bytes));
  }
}
