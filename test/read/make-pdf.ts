/** A run of text: x and y in points from the lower left, font size in points, bold or not, quarters that it is turned. */
export type Run = [x: number, y: number, text: string, size?: number, bold?: boolean, quarters?: number];

/** A small valid PDF in Helvetica; a page without runs has no text. */
export function makePdf(pages: Run[][], trailer = ''): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, runs] of pages.entries()) {
    const content = runs
      .map(
        ([x, y, text, size = 12, bold = false, quarters = 0]) =>
          `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${turn(quarters)} ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >> >> /Contents ${5 + i * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  body += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** The first four numbers of a text matrix. */
const turn = (quarters: number) => {
  const angle = (quarters * Math.PI) / 2;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)].map((n) => n.toFixed(3)).join(' ');
};

/** Lines from the top of the page at an even pitch; an empty one leaves its space blank. */
export function page(lines: string[], pitch = 14): Run[] {
  return lines.flatMap((line, i): Run[] => {
    const text = line.trimStart();
    return text === '' ? [] : [[72 + (line.length - text.length) * 6, 770 - i * pitch, text]];
  });
}
