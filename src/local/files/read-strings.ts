// The texts that the cells of an xlsx share, each without its inner formatting.
import { parseXml, plainText, rawText } from './xml';

const simple = /^<(?:\w+:)?si>\s*<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>\s*<\/(?:\w+:)?si>$/;

/** The shared texts in their order. */
export const readStrings = (xml: string): string[] => {
  const strings: string[] = [];
  const opening = /<((?:\w+:)?)si(\s[^>]*)?(\/?)>/g;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    if (match[3] === '/') {
      strings.push('');
      continue;
    }
    const close = `</${match[1]}si>`;
    const end = xml.indexOf(close, opening.lastIndex);
    if (end < 0) throw new Error('the XML breaks off');
    const one = xml.slice(match.index, end + close.length);
    const plain = simple.exec(one)?.[1];
    const text = plain === undefined ? plainText(parseXml(one)) : rawText(plain);
    strings.push(text);
    opening.lastIndex = end + close.length;
  }
  return strings;
};
