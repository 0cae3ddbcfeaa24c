import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ArticleFile } from '../pipeline/articles/article.ts';
import { isPage } from './html/is-page.ts';
import { OWN_ARTICLES } from './project.ts';
import { describeSystemError, problem, readArticleText, readText } from './read-text.ts';

const VOCABULARY_FILE = 'timeline.yaml';
const CORRECTIONS_FILE = 'corrections.yaml';
const LEDGER_FILE = 'ledger.yaml';
const ARTICLE_EXTENSIONS = ['.md', '.markdown', '.txt', '.html', '.htm', '.xhtml'];
/** Markdown files carry their own front matter; the others may have a `.yaml` beside them. */
const WITH_SIDECAR = /\.(?:txt|x?html?)$/i;
/** About the folder, not of it. */
const NOT_ARTICLES = /^(?:readme|license|licence)(?:\.[a-z]+)?$/i;

export interface TextFile {
  /** As the caller gave it. */
  readonly path: string;
  readonly text: string;
}

/** A folder of articles as it lies on disk: read, not yet understood. */
export interface Folder {
  /** Sorted by path in code point order, so that no system's file order shows in the bundle. */
  readonly articles: readonly ArticleFile[];
  readonly vocabulary: TextFile | null;
  readonly corrections: TextFile | null;
  /** Ids of earlier builds; a folder has it if someone has begun it. */
  readonly ledger: TextFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Which file holds the vocabulary: the one asked for, else the folder's, else the project's own. */
export function vocabularyPath(dir: string, asked?: string): string {
  if (asked !== undefined) return asked;
  const inFolder = join(dir, VOCABULARY_FILE);
  return existsSync(inFolder) ? inFolder : join(OWN_ARTICLES, VOCABULARY_FILE);
}

/** Reads `dir` (not its subfolders). Everything that cannot be read or is not used has a diagnostic. */
export function readFolder(dir: string, askedVocabulary?: string): Folder {
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): TextFile | null => {
    const text = readText(path);
    if (!text.ok) diagnostics.push(text.error);
    return text.ok ? { path, text: text.value } : null;
  };

  const readArticle = (path: string): TextFile | null => {
    const read = readArticleText(path);
    const said = read.ok ? read.value.warning : read.error;
    if (said) diagnostics.push(said);
    return read.ok ? { path, text: read.value.text } : null;
  };

  const listing = listFiles(dir);
  if (listing.problem) diagnostics.push(listing.problem);
  diagnostics.push(...nestedFolders(dir, listing));
  const names = new Set(listing.names);
  const sidecars = new Set(listing.names.filter(isArticle).map(sidecarName));
  const articles: ArticleFile[] = [];
  for (const name of listing.names) {
    const path = join(dir, name);
    if (isArticle(name)) {
      const file = readArticle(path);
      const sidecar = names.has(sidecarName(name)) ? readArticle(join(dir, sidecarName(name))) : null;
      if (file) articles.push(sidecar ? { ...file, sidecar } : file);
    } else if (!isKnown(name) && !sidecars.has(name)) {
      diagnostics.push(unused(path));
    }
  }
  if (!listing.problem && !listing.names.some(isArticle)) {
    const message = 'There are no articles in this folder. Put .md, .txt or .html files into it.';
    diagnostics.push(problem(dir, 'no-articles', message));
  }

  const corrections = listing.names.includes(CORRECTIONS_FILE) ? read(join(dir, CORRECTIONS_FILE)) : null;
  // With another vocabulary other events come of the articles, and their ids are not this ledger's.
  const keepsLedger = askedVocabulary === undefined && listing.names.includes(LEDGER_FILE);
  const ledger = keepsLedger ? read(join(dir, LEDGER_FILE)) : null;
  const vocabulary = read(vocabularyPath(dir, askedVocabulary));
  return { articles, vocabulary, corrections, ledger, diagnostics };
}

const isKnown = (name: string): boolean =>
  [VOCABULARY_FILE, CORRECTIONS_FILE, LEDGER_FILE].includes(name) || NOT_ARTICLES.test(name);

const isArticle = (name: string): boolean =>
  ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase()) && !isKnown(name);

/** `x.yaml` for `x.txt`. */
const sidecarName = (article: string): string =>
  WITH_SIDECAR.test(article) ? `${article.slice(0, -extname(article).length)}.yaml` : '';

interface Listing {
  /** Of the visible files, in code point order. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
  readonly problem: Diagnostic | null;
}

function listFiles(dir: string): Listing {
  try {
    const visible = readdirSync(dir).filter((name) => !name.startsWith('.'));
    const all = visible.sort(byCodePoint).map((name) => ({ name, folder: isFolder(join(dir, name)) }));
    const named = (folder: boolean) => all.filter((one) => one.folder === folder).map(({ name }) => name);
    return { names: named(false), folders: named(true), problem: null };
  } catch (error) {
    const message = `The folder of articles cannot be read: ${describeSystemError(error)}.`;
    return { names: [], folders: [], problem: problem(dir, 'unreadable-folder', message) };
  }
}

/** Folders whose articles nobody will read. Browsers put the pictures of `x.html` into `x_files`. */
function nestedFolders(dir: string, { names, folders }: Listing): Diagnostic[] {
  const pages = new Set(names.filter(isPage).map((name) => name.slice(0, -extname(name).length)));
  return folders
    .filter((name) => !pages.has(name.replace(/(?:_files|\.files)$/, '')) && hasArticles(join(dir, name)))
    .map((name) => ({
      ...problem(
        join(dir, name),
        'nested-folder',
        'The articles in this folder are not read: only those beside timeline.yaml are. Move them up.',
      ),
      level: 'warning',
    }));
}

function hasArticles(dir: string): boolean {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' }).some(isArticle);
  } catch {
    return false;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** By code point, where `<` on strings goes by UTF-16 unit: the two differ beyond U+FFFF. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function unused(path: string): Diagnostic {
  const message =
    'This file is not used: articles are .md, .txt and .html files, and a .yaml belongs to a .txt or .html of its name. Save an article of another kind as text.';
  return { level: 'warning', code: 'unused-file', message, file: path, line: 1, column: 1 };
}
