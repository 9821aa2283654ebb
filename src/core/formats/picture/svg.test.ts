import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { create, emptyDocument, PROJECT_ID } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { diagramSvg } from './svg.ts';

const svg = diagramSvg(safeCrossings(), { language: 'en' });

describe('the diagram as a picture', () => {
  it('is well-formed and loads nothing from elsewhere', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|href/);
  });

  it('tells the whole design in words for those who do not see it', () => {
    const { desc } = (new XMLParser({ ignoreAttributes: true }).parse(svg) as { svg: { desc: string } }).svg;
    const doc = safeCrossings();
    const all = [doc.results, doc.activities, doc.factors, doc.assumptions].flatMap((t) => Object.values(t));
    for (const { statement } of all) expect(desc.replaceAll('&apos;', "'")).toContain(statement);
  });

  it('is the same, byte for byte, for the same design', () => {
    expect(diagramSvg(safeCrossings(), { language: 'en' })).toBe(svg);
  });

  it('keeps hostile words words', () => {
    const doc = emptyDocument({ title: '</title><script>alert(1)</script>' });
    const hostile = create('results', 'r', {
      level: 'objective',
      statement: '"><image href="x"/>\u0000 & <b>',
    });
    const picture = diagramSvg({ ...doc, results: { r: hostile } }, { language: 'en' });
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<script|<image|<b>/);
    expect(picture).not.toContain('\u0000');
  });

  it('draws an empty design as its title', () => {
    const doc = emptyDocument();
    const titled = {
      ...doc,
      project: { [PROJECT_ID]: { ...doc.project[PROJECT_ID]!, title: 'Clean Wells' } },
    };
    expect(diagramSvg(titled, { language: 'en' })).toContain('Clean Wells');
  });
});
