import { makeZip } from './make-zip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph; `list` is `numId/level`. */
export function p(text: string, { style = '', list = '', bold = false, caps = false } = {}): string {
  const [numId, level] = list.split('/');
  const numbering = list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` : '';
  const runStyle = `<w:rPr>${bold ? '<w:b/>' : ''}${caps ? '<w:caps/>' : ''}</w:rPr>`;
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${numbering}</w:pPr>`;
  return `<w:p>${properties}<w:r>${runStyle}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

const level = (n: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1: "31." then "(a)"; list 2: bullets; list 3: list 1 begun anew at 1. */
const numbering = `${head}<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 31)}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\u2022')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;

const styles = `${head}<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const office = 'http://schemas.openxmlformats.org';
const types = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relationships = (...all: string[]) =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`;

export function docxFiles(body: string): Record<string, string> {
  return {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relationship('r1', 'numbering', 'numbering.xml'),
      relationship('r2', 'styles', 'styles.xml'),
    ),
    'word/document.xml': `${head}<w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
  };
}

export const makeDocx = (...body: string[]): Buffer => makeZip(docxFiles(body.join('')));
