// Runs that show one thing: a page break, a horizontal rule.
import { documentOf, make, O, V, type XmlElement, type XmlNode } from './xml';

export const pageBreakRun = (near: XmlNode): XmlElement =>
  make(near, 'r', {}, [make(near, 'br', { type: 'page' })]);

/** The rule as Word's own "horizontal line", which Google exports too. */
export const ruleRun = (near: XmlNode): XmlElement => {
  const rect = documentOf(near).createElementNS(V, 'v:rect');
  rect.setAttribute('style', 'width:0;height:1.5pt');
  for (const [name, value] of [
    ['hralign', 'center'],
    ['hrstd', 't'],
    ['hr', 't'],
  ])
    rect.setAttributeNS(O, `o:${name}`, value ?? '');
  rect.setAttribute('fillcolor', '#A0A0A0');
  rect.setAttribute('stroked', 'f');
  return make(near, 'r', {}, [make(near, 'pict', {}, [rect])]);
};
