/** A name and a value on one line: text that YAML cannot take for anything else, a day, or text in simple quotes. */
const LINE =
  /^(?<name>[a-z]+): +(?:"(?<double>[^"\\\p{C}]*)"|'(?<single>[^'\p{C}]*)'|(?<plain>\d{4}-\d\d-\d\d|\p{L}(?:[^:#\s\p{C}]|:(?=\S)|(?<=\S)#| (?=\S))*))$/u;
/** Words that YAML takes for values of other kinds. */
const NO_TEXT = /^(?:null|true|false)$/i;

/**
 * The fields of YAML in its plainest form, as front matter nearly always has it: one a line. Null where there is
 * anything else, or a name comes twice: that is for a parser of YAML, of which this saves most articles the cost.
 */
export function plainFields(yaml: string): Readonly<Record<string, string>> | null {
  const fields = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/)) {
    if (line === '') continue;
    const { name, double, single, plain } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || fields.has(name) || NO_TEXT.test(name) || NO_TEXT.test(plain ?? ''))
      return null;
    fields.set(name, plain ?? double ?? single ?? '');
  }
  return Object.fromEntries(fields);
}
