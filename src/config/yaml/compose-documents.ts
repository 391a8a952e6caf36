import { Composer, type Document, Lexer, Parser } from 'yaml';

type Documents = readonly Document.Parsed[];

/** The documents of a text, or why reading stopped and at which offset. */
export type Composed = { readonly documents: Documents } | { readonly stopped: 'deep' | 'large'; readonly offset: number };

/** Levels of nesting; nothing in the language comes near, and the parser recurses. */
export const DEEPEST = 100;

/** Words and signs of one file; 50,000 entries have fewer. The parser makes several objects of each. */
export const MOST_TOKENS = 1_500_000;

/** What the parser cannot place at all, and lines with `%`, come one by one; after so many the rest is not looked at. */
const MOST_ODDITIES = 100;

// The schema is named so that `%YAML 1.1` cannot change what `yes` means. The parser's own check for duplicate keys is
// quadratic, and its resolving of `!!set` and the like would hide the tag: both are done on the way through the tree.
const OPTIONS = { version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;

/** Returns the documents of a text; of more than one, or after many oddities, only the first ones. Stops before anything recurses deeply. */
export function composeDocuments(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  let [tokens, oddities] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' || token.type === 'directive') oddities += 1;
      documents.push(...composer.next(token));
    }
    if (parser.stack.length > DEEPEST + 2) return { stopped: 'deep', offset: parser.offset - lexeme.length };
    if (++tokens > MOST_TOKENS) return { stopped: 'large', offset: parser.offset - lexeme.length };
    if (documents.length > 1 || oddities > MOST_ODDITIES) break;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return { documents: [...documents, ...composer.end()] };
}
