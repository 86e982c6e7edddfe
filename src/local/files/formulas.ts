// Formulas as Google writes them and as an xlsx does: newer functions with a prefix, Google's own wrapped, links by name.
import type { CellValue } from '../spreadsheet/workbook';
import { quotedSheet, splitSheetReference } from './a1';

/** Where the tabs of a workbook are, for links between them. */
export interface Tabs {
  readonly idOf: (name: string) => number | undefined;
  readonly nameOf: (id: number) => string | undefined;
  /** Names that no tab of an xlsx may have, and what such tabs are called in the file. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A book's tabs, as they are called in its file. */
export const tabsOf = (
  sheets: readonly { readonly id: number; readonly name: string; readonly tab: string }[],
): Tabs => {
  const ids = new Map(sheets.map(({ tab, id }) => [tab.toLowerCase(), id]));
  const names = new Map(sheets.map(({ tab, id }) => [id, tab]));
  return {
    idOf: (name) => ids.get(name.toLowerCase()),
    nameOf: (id) => names.get(id),
    renamed: new Map(sheets.filter(({ tab, name }) => tab !== name).map(({ tab, name }) => [name, tab])),
  };
};

/** Functions that came after the format of .xlsx was fixed; Excel shows `#NAME?` when they lack their prefix. */
const later = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FILTER HSTACK IFNA IFS LAMBDA LET MAKEARRAY MAP ' +
    'MAXIFS MINIFS RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR DAYS ISFORMULA FORMULATEXT NUMBERVALUE SHEET SHEETS ' +
    'UNICHAR UNICODE RRI ARABIC BASE DECIMAL ENCODEURL ISOWEEKNUM PDURATION PERMUTATIONA BITAND BITOR BITXOR'
  ).split(' '),
);

/** Two of them stand in a name space of their own. */
const worksheetSpace = new Set(['FILTER', 'SORT']);

const googleOnly =
  /(?<![\w.])(ARRAYFORMULA|QUERY|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|SPLIT|JOIN|FLATTEN|GOOGLEFINANCE|GOOGLETRANSLATE|DETECTLANGUAGE|SPARKLINE|ISEMAIL|ISURL|ISDATE|COUNTUNIQUE|COUNTUNIQUEIFS|SORTN|TO_DATE|TO_TEXT|TO_PERCENT|TO_PURE_NUMBER|TO_DOLLARS|EPOCHTODATE|ARRAY_CONSTRAIN)\s*\(/i;

/** A formula outside its texts and quoted names. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/**
 * What stands in the file for a formula that begins with `=`. What only Google computes is written as Google's own
 * export does, so that other programs keep showing `result` instead of `#NAME?`.
 */
export const formulaToFile = (formula: string, result: CellValue, tabs: Tabs): string => {
  let body = linksToNames(formula.replace(/^=/, ''), tabs);
  for (const [name, tab] of tabs.renamed) body = renameTab(body, name, tab);
  if (isGoogleOnly(body)) {
    return `IFERROR(__xludf.DUMMYFUNCTION("${body.replaceAll('"', '""')}"),${literal(result)})`;
  }
  return outsideTexts(body, (part) =>
    part.replace(/(?<![\w.])([A-Za-z][\w.]*)(?=\s*\()/g, (name) => {
      const upper = name.toUpperCase();
      if (!later.has(upper)) return name;
      return `_xlfn.${worksheetSpace.has(upper) ? '_xlws.' : ''}${name}`;
    }),
  );
};

/** The formula of a cell, with its `=`, from what stands in the file. */
export const formulaFromFile = (text: string, tabs: Tabs): string => {
  const wrapped = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/i.exec(text)?.[1];
  const bare =
    wrapped === undefined
      ? outsideTexts(text, (part) => part.replace(/_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|of:=/gi, ''))
      : wrapped.replaceAll('""', '"').replace(/^=/, '');
  let body = linksToIds(bare, tabs);
  for (const [name, tab] of tabs.renamed) body = renameTab(body, tab, name);
  return `=${body}`;
};

const renameTab = (formula: string, from: string, to: string): string => {
  const renamed = formula.replaceAll(`${quotedSheet(from)}!`, () => `${quotedSheet(to)}!`);
  return /^\w+$/.test(from)
    ? renamed.replace(new RegExp(`(?<![\\w'])${from}!`, 'g'), () => `${quotedSheet(to)}!`)
    : renamed;
};

const isGoogleOnly = (body: string): boolean => {
  let found = false;
  outsideTexts(body, (part) => {
    found ||= googleOnly.test(part) || /\{[^}]*[A-Za-z]\$?\d/.test(part);
    return part;
  });
  return found;
};

const literal = (value: CellValue): string => {
  if (value === null) return '""';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
};

const inText = (name: string) => quotedSheet(name).replaceAll('"', '""');

/** `"#gid=123&range=H12"` in a formula, also when the address goes on after the text, becomes `"#'Isian'!H12"`. */
const linksToNames = (body: string, tabs: Tabs): string =>
  body
    .replace(/"#gid=(\d+)&range=/g, (whole, id) => {
      const name = tabs.nameOf(Number(id));
      return name === undefined ? whole : `"#${inText(name)}!`;
    })
    .replace(/"#gid=(\d+)"/g, (whole, id) => {
      const name = tabs.nameOf(Number(id));
      return name === undefined ? whole : `"#${inText(name)}!$A$1"`;
    });

const linksToIds = (body: string, tabs: Tabs): string =>
  body.replace(/"#('(?:[^']|'')+'|[^'"!#&]+)!(\$A\$1")?/g, (whole, quoted: string, top) => {
    const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    const id = tabs.idOf(name.replaceAll('""', '"'));
    if (id === undefined) return whole;
    return top === undefined ? `"#gid=${id}&range=` : `"#gid=${id}"`;
  });

/** A link inside the workbook as an xlsx holds it (`'Isian'!H12`), or null for a link that leads elsewhere. */
export const linkToPlace = (link: string, tabs: Tabs): string | null => {
  const match = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  const name = match ? tabs.nameOf(Number(match[1])) : undefined;
  return name === undefined ? null : `${quotedSheet(name)}!${match?.[2] ?? '$A$1'}`;
};

/** The opposite of {@link linkToPlace}; a place that is no cell of a tab stays as it is, after a `#`. */
export const placeToLink = (place: string, tabs: Tabs): string => {
  const bare = place.replace(/^#/, '');
  const reference = splitSheetReference(bare);
  const id = reference ? tabs.idOf(reference.sheet) : undefined;
  if (id === undefined) return `#${bare}`;
  const address = bare.slice(bare.lastIndexOf('!') + 1);
  return address === '$A$1' ? `#gid=${id}` : `#gid=${id}&range=${address.replaceAll('$', '')}`;
};
