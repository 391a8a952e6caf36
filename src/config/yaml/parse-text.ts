import { type Document, isMap, isSeq } from 'yaml';
import { type Finding, finding } from '../../model/finding.ts';
import { composeDocuments, DEEPEST, MOST_TOKENS } from './compose-documents.ts';
import { explainSyntax } from './explain-syntax.ts';
import { type PlacedText, placeOf } from './placed-text.ts';

type Parsed = Document.Parsed;

/** The one document of a text that can be read, and what is wrong with its form. */
export interface ParsedText {
  readonly document?: Parsed;
  readonly findings: readonly Finding[];
}

/** Returns the document of a text, or what is wrong: nothing there, no mapping, several documents, nested too deep, no YAML. */
export function parseText(text: PlacedText): ParsedText {
  if (/^\s*<[!?A-Za-z]/.test(text.text)) return failed(notAMapping(text, 0, 'looks like HTML or XML'));
  const composed = composeDocuments(text.text);
  if ('stopped' in composed) return failed((composed.stopped === 'deep' ? tooDeep : tooLarge)(text, composed.offset));
  const [document, second] = composed.documents;
  if (!document || (isEmpty(document) && document.errors.length === 0)) return failed(empty(text));
  if (second) return failed(severalDocuments(text, second));
  return checkDocument(text, document);
}

function checkDocument(text: PlacedText, document: Parsed): ParsedText {
  const { contents, directives, errors } = document;
  if (isEmpty(document)) return { findings: explainSyntax(errors, text) };
  if (!isMap(contents)) return failed(notAMapping(text, contents?.range[0] ?? 0, isSeq(contents) ? 'is a list' : 'is plain text'));
  if (errors.length > 0) return { findings: explainSyntax(errors, text) };
  if (directives.yaml.explicit && directives.yaml.version !== '1.2') return failed(oldVersion(text));
  return { document, findings: [] };
}

const failed = (found: Finding): ParsedText => ({ findings: [found] });

const isEmpty = ({ contents }: Parsed): boolean => contents === null || contents.range[0] === contents.range[1];

const empty = (text: PlacedText): Finding => finding('file-empty', `${text.file} has no content`, { at: placeOf({ text, offset: 0 }) });

const tooDeep = (text: PlacedText, offset: number): Finding =>
  finding('nesting-too-deep', `${text.file} is nested more than ${DEEPEST} levels deep here`, { at: placeOf({ text, offset }) });

const tooLarge = (text: PlacedText, offset: number): Finding =>
  finding(
    'file-too-large',
    `${text.file} holds more than ${MOST_TOKENS.toLocaleString('en-US')} words and signs; the rest from here is too much`,
    {
      at: placeOf({ text, offset }),
    },
  );

const notAMapping = (text: PlacedText, offset: number, what: string): Finding =>
  finding('not-a-mapping', `${text.file} ${what}, and not a mapping of keys to values`, {
    at: placeOf({ text, offset }),
    help: 'Start it with `version: 1` and `orgs:`.',
  });

const severalDocuments = (text: PlacedText, second: Parsed): Finding =>
  finding('several-documents', `${text.file} holds more than one YAML document; the second begins here`, {
    at: placeOf({ text, offset: second.range[0] }),
    help: 'Keep one document: remove the `---` or `...` between them, or split the file.',
  });

const oldVersion = (text: PlacedText): Finding =>
  finding('yaml-syntax', `${text.file} asks to be read as another YAML than 1.2`, {
    at: placeOf({ text, offset: text.text.indexOf('%YAML') }),
    help: 'Remove the line `%YAML`.',
  });
